import { MenuGroup, MenuGroupLabel, MenuItem, MenuItemRadio } from "@ariakit/react";
import { FileBraces, FileText, Image } from "lucide-react";
import { useMemo, useState } from "react";
import { fileOfView } from "../../graph/export-view.ts";
import type { GraphFile } from "../../schema/graph-file.ts";
import { shortTitle } from "../store/titles.ts";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { fileName } from "./file-name.ts";
import { formatBytes } from "./format-bytes.ts";
import { EXPORT_FORMATS, type ExportFormat } from "./export-formats.ts";

/** Whole graph or this view, and the formats with the size each file will have. */
export default function ExportList({ onDone }: { onDone: () => void }) {
  const messages = useMessages();
  const { saveFile, takePicture, notify } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const mode = useExplorerState((state) => state.mode);
  const [scope, setScope] = useState<"whole" | "view">("whole");
  const view = useMemo(() => fileOfView(talk.file, visible), [talk, visible]);
  const file = scope === "whole" ? talk.file : view;
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
        <p className="note">{note(file.nodes.length, relationsOf(file))}</p>
      </div>
      {(["data", "reading"] as const).map((group) => {
        const formats = EXPORT_FORMATS.filter((format) => format.group === group);
        return formats.length === 0 ? null : (
          <MenuGroup key={group} className="export-group">
            <MenuGroupLabel className="menu-heading">{messages.export.groups[group]}</MenuGroupLabel>
            {formats.map((format) => (
              <FormatItem
                key={format.id}
                format={format}
                file={file}
                onChoose={() => save(() => Promise.resolve({ ...format, content: format.write(file) }))}
              />
            ))}
          </MenuGroup>
        );
      })}
      {mode === "table" ? null : (
        <MenuGroup className="export-group">
          <MenuGroupLabel className="menu-heading">{messages.export.groups.picture}</MenuGroupLabel>
          <MenuItem
            className="menu-item"
            onClick={() =>
              save(async () => {
                const picture = await takePicture();
                if (!picture) throw new Error("There is nothing to take a picture of.");
                return { content: picture, type: "image/png", extension: ".png" };
              })
            }
          >
            <Image {...ICON} />
            <span className="format">
              <b>PNG</b> <span className="count">.png</span>
              <span className="note block">{messages.export.notes["png"]}</span>
            </span>
          </MenuItem>
        </MenuGroup>
      )}
    </>
  );
}

function FormatItem({ format, file, onChoose }: { format: ExportFormat; file: GraphFile; onChoose: () => void }) {
  const messages = useMessages();
  const size = useMemo(() => new Blob([format.write(file)]).size, [format, file]);
  return (
    <MenuItem className="menu-item" onClick={onChoose}>
      {format.group === "data" ? <FileBraces {...ICON} /> : <FileText {...ICON} />}
      <span className="format">
        <b>{format.name}</b> <span className="count">{format.extension}</span>
        <span className="note block">{messages.export.notes[format.id]}</span>
      </span>
      <span className="count">{formatBytes(size)}</span>
    </MenuItem>
  );
}

function relationsOf(file: GraphFile): number {
  return file.edges.filter((edge) => edge.attributes.relationType !== "co_occurs").length;
}
