import { MenuGroup, MenuGroupLabel, MenuItem, MenuItemRadio } from "@ariakit/react";
import { FileBraces, FileText, Image } from "lucide-react";
import { useEffect, useState } from "react";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { EXPORTERS, type Exporter } from "../../graph/exporters.ts";
import { shortTitle } from "../store/titles.ts";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { fileName } from "./file-name.ts";
import { formatBytes } from "./format-bytes.ts";
import { pictureLegend } from "./picture-legend.ts";

const PICTURES = [
  { kind: "png", name: "PNG" },
  { kind: "svg", name: "SVG" },
] as const;

/** Whole graph or this view, and the formats with the size each file will have. */
export default function ExportList({ onDone }: { onDone: () => void }) {
  const messages = useMessages();
  const { store, saveFile, takePicture, notify } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const mode = useExplorerState((state) => state.mode);
  const [scope, setScope] = useState<"whole" | "view">("whole");
  const language = useExplorerState((state) => state.language);
  const view = scope === "whole" ? undefined : visible;
  const write = (format: Exporter): string =>
    format.run(talk, view, { language, relationName: (type) => messages.relation[type] });
  const counted = view ?? { nodes: talk.graph.nodes(), edges: talk.graph.edges() };
  const name = fileName(shortTitle(talk.file.attributes.documents[0]), scope);
  const note = scope === "whole" ? messages.export.wholeNote : messages.export.viewNote;
  const save = (make: () => Promise<{ content: string | Blob; type: string; extension: string }>): void => {
    make()
      .then(({ content, type, extension }) => saveFile(name + extension, content, type))
      .catch(() => notify(messages.export.failed));
    onDone();
  };
  return (
    <>
      <div className="export-scope">
        <div className="segmented" role="group" aria-label={messages.app.export}>
          {(["whole", "view"] as const).map((value) => (
            <MenuItemRadio
              key={value}
              name="scope"
              value={value}
              checked={scope === value}
              hideOnClick={false}
              onChange={() => setScope(value)}
              className="segment"
            >
              {messages.export[value]}
            </MenuItemRadio>
          ))}
        </div>
        <p className="note">{note([...counted.nodes].length, relationsOf(talk, counted.edges))}</p>
      </div>
      {(["data", "reading"] as const).map((group) => {
        const formats = EXPORTERS.filter((format) => format.group === group);
        return formats.length === 0 ? null : (
          <MenuGroup key={group} className="export-group">
            <MenuGroupLabel className="menu-heading">{messages.export.groups[group]}</MenuGroupLabel>
            {formats.map((format) => (
              <FormatItem
                key={`${format.id} ${scope}`}
                format={format}
                write={write}
                onChoose={() =>
                  save(() =>
                    Promise.resolve({
                      content: write(format),
                      type: format.mime,
                      extension: format.fileExtension,
                    }),
                  )
                }
              />
            ))}
          </MenuGroup>
        );
      })}
      {mode === "table" ? null : (
        <MenuGroup className="export-group">
          <MenuGroupLabel className="menu-heading">{messages.export.groups.picture}</MenuGroupLabel>
          {PICTURES.map(({ kind, name: title }) => (
            <MenuItem
              key={kind}
              className="menu-item"
              onClick={() =>
                save(async () => {
                  const legend = pictureLegend(store.getState(), messages);
                  const picture = await takePicture(kind, legend, shortTitle(talk.file.attributes.documents[0]));
                  if (!picture) throw new Error("There is nothing to take a picture of.");
                  return { content: picture, type: picture.type, extension: `.${kind}` };
                })
              }
            >
              <Image {...ICON} />
              <span className="format">
                <b>{title}</b> <span className="count">.{kind}</span>
                <span className="note block">{messages.export.notes[kind]}</span>
              </span>
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </>
  );
}

/** Sizes are counted one after the other once the menu stands: a large graph takes its time. */
function FormatItem({
  format,
  write,
  onChoose,
}: {
  format: Exporter;
  write: (format: Exporter) => string;
  onChoose: () => void;
}) {
  const messages = useMessages();
  const [size, setSize] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setSize(new Blob([write(format)]).size), 30 + 30 * EXPORTERS.indexOf(format));
    return () => clearTimeout(timer);
    // The size belongs to the format and the scope, which are the item's key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <MenuItem className="menu-item" onClick={onChoose}>
      {format.group === "data" ? <FileBraces {...ICON} /> : <FileText {...ICON} />}
      <span className="format">
        <b>{format.name}</b> <span className="count">{format.fileExtension}</span>
        <span className="note block">{messages.export.notes[format.id]}</span>
      </span>
      <span className="count">{size === undefined ? "" : formatBytes(size)}</span>
    </MenuItem>
  );
}

function relationsOf({ graph }: TalkGraph, edges: Iterable<string>): number {
  return [...edges].filter((edge) => graph.getEdgeAttribute(edge, "relationType") !== "co_occurs").length;
}
