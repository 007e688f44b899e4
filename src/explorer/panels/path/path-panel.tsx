import { ArrowUpDown } from "lucide-react";
import { useMemo } from "react";
import { changePath, changeView, select } from "../../store/view.ts";
import { ICON } from "../../ui/icon.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useNames } from "../entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { MarkedPassage } from "../marked-passage.tsx";
import { PlaceLabel } from "../place-label.tsx";
import { usePlaces } from "../use-place.ts";

/** A path between two entities, told in the sentences that state its relations. */
export default function PathPanel() {
  const messages = useMessages();
  const { store, notify } = useExplorer();
  const query = useExplorerState((state) => state.path);
  const shown = useExplorerState((state) => state.shownPath);
  const graph = useExplorerState((state) => state.talk.graph);
  const passages = useExplorerState((state) => state.talk.passageById);
  const nameOf = useNames();
  const { speaker, place } = usePlaces();
  const asked = query.from !== undefined && query.to !== undefined;
  const copy = (): void => {
    const lines = (shown?.edges ?? []).map((edge, i) => {
      const item = graph.getEdgeAttribute(edge, "evidence")[0];
      const words = item ? passages.get(item.passage)?.text.slice(item.start, item.end) : "";
      return `${i + 1}. “${words}” — ${item ? [speaker(item.passage), place(item.passage, item.start)].join(", ") : ""}`;
    });
    void navigator.clipboard.writeText(lines.join("\n")).then(() => notify(messages.path.copied));
  };
  return (
    <div className="path-body">
      <div className="path-ends">
        <EntityChoice label={messages.path.from} value={query.from} onChange={(from) => changePath(store, { from })} />
        <button
          type="button"
          className="icon-button"
          aria-label={messages.path.swap}
          title={messages.path.swap}
          onClick={() => changePath(store, { from: query.to, to: query.from })}
        >
          <ArrowUpDown {...ICON} />
        </button>
        <EntityChoice label={messages.path.to} value={query.to} onChange={(to) => changePath(store, { to })} />
        <label className="check">
          <input
            type="checkbox"
            checked={query.avoidHubs}
            onChange={(event) => changePath(store, { avoidHubs: event.target.checked })}
          />
          <span>{messages.path.avoidHubs}</span>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={query.statedOnly}
            onChange={(event) => changePath(store, { statedOnly: event.target.checked })}
          />
          <span>{messages.path.statedOnly}</span>
        </label>
      </div>
      {shown ? (
        <>
          <h2 className="panel-heading">{messages.path.heading}</h2>
          <ol className="plain-list">
            {shown.edges.map((edge, i) => (
              <Hop key={edge} edge={edge} from={shown.nodes[i] ?? ""} />
            ))}
          </ol>
          <p className="path-last">
            <ShapeIcon type={graph.getNodeAttribute(shown.nodes.at(-1) ?? "", "entityType")} />
            <b>{nameOf(shown.nodes.at(-1) ?? "")}</b>
          </p>
          <button type="button" className="button path-copy" onClick={copy}>
            {messages.path.copy}
          </button>
        </>
      ) : (
        <p className="empty" role="status">
          {asked ? messages.path.none : messages.path.start}
        </p>
      )}
    </div>
  );
}

/** One relation of the path: where it starts, what it says, and the sentence that says it. */
function Hop({ edge, from }: { edge: string; from: string }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const nameOf = useNames();
  const { evidence, relationType } = graph.getEdgeAttributes(edge);
  const item = evidence[0];
  const along = graph.source(edge) === from || graph.isUndirected(edge);
  return (
    <li className="path-hop">
      <p>
        <ShapeIcon type={graph.getNodeAttribute(from, "entityType")} />
        <button type="button" className="path-name" onClick={() => show(from)}>
          {nameOf(from)}
        </button>
        <span className="note">{(along ? messages.relation : messages.reversed)[relationType]}</span>
      </p>
      {item ? (
        <>
          <PlaceLabel passage={item.passage} offset={item.start} />
          <p className="passage-text">
            <MarkedPassage
              passage={item.passage}
              from={item.start}
              to={item.end}
              evidence={{ item, source: graph.source(edge), target: graph.target(edge) }}
            />
          </p>
        </>
      ) : null}
    </li>
  );

  function show(key: string): void {
    changeView(store, { mode: "graph" });
    select(store, { kind: "entity", key });
  }
}

function EntityChoice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (key: string | undefined) => void;
}) {
  const messages = useMessages();
  const visible = useExplorerState((state) => state.visible.nodes);
  const salience = useExplorerState((state) => state.talk.graph);
  const nameOf = useNames();
  const keys = useMemo(
    () =>
      [...visible].sort(
        (a, b) =>
          salience.getNodeAttribute(b, "salience") - salience.getNodeAttribute(a, "salience") || (a < b ? -1 : 1),
      ),
    [visible, salience],
  );
  return (
    <label className="path-choice">
      <span>{label}</span>
      <select
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
      >
        <option value="">{messages.path.choose}</option>
        {keys.map((key) => (
          <option key={key} value={key}>
            {nameOf(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
