import { ArrowLeftRight, ChevronRight, Link, Quote } from "lucide-react";
import { useMemo } from "react";
import "../../styles/path.css";
import { findHubs } from "../../../graph/find-hubs.ts";
import { changeFilter, changePath, changeView } from "../../store/view.ts";
import { CHEVRON, ICON } from "../../ui/icon.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { Switch } from "../../ui/switch.tsx";
import { citeRelation } from "../cite.ts";
import { useNames } from "../entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { EntityField } from "./entity-field.tsx";
import { PathChain } from "./path-chain.tsx";

/** Two entities, and the way between them told in the talk's own sentences. */
export default function PathPanel() {
  const messages = useMessages();
  const { store } = useExplorer();
  const path = useExplorerState((state) => state.path);
  const paths = useExplorerState((state) => state.paths);
  const shown = useExplorerState((state) => state.shownPath);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget || paths.length < 2) return;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    changePath(store, { index: (path.index + by + paths.length) % paths.length });
  };
  const complete = path.from !== undefined && path.to !== undefined;
  return (
    <section className="path" aria-label={messages.path.heading}>
      <header className="path-head">
        <div className="path-ends">
          <EntityField label={messages.path.from} value={path.from} onChange={(from) => changePath(store, { from })} />
          <button
            type="button"
            className="icon-button"
            aria-label={messages.path.swap}
            title={messages.path.swap}
            onClick={() => changePath(store, { from: path.to, to: path.from })}
          >
            <ArrowLeftRight {...ICON} />
          </button>
          <EntityField label={messages.path.to} value={path.to} onChange={(to) => changePath(store, { to })} />
        </div>
        <Switches />
      </header>
      {!complete ? (
        <p className="empty">{messages.path.start}</p>
      ) : shown ? (
        <>
          <Heading />
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- up and down change between paths */}
          <div
            className="path-scroll"
            role="group"
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
            tabIndex={0}
            aria-label={messages.path.heading}
            onKeyDown={onKeyDown}
          >
            <PathChain path={shown} />
          </div>
          <Foot />
        </>
      ) : (
        <NoPath />
      )}
    </section>
  );
}

function Switches() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const path = useExplorerState((state) => state.path);
  const shortest = useExplorerState((state) => state.paths[0]?.edges.length);
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const hubs = useMemo(() => findHubs(talk, visible), [talk, visible]);
  const avoided = hubs.filter(({ key }) => key !== path.from && key !== path.to).slice(0, 2);
  return (
    <div className="path-switches">
      <label>
        <Switch checked={path.avoidHubs} onChange={(avoidHubs) => changePath(store, { avoidHubs })} />
        {messages.path.avoidHubs}
      </label>
      {path.avoidHubs
        ? avoided.map(({ key, degree }) => (
            <span key={key} className="chip">
              <ShapeIcon type={talk.graph.getNodeAttribute(key, "entityType")} size={11} /> {nameOf(key)}{" "}
              <span className="count">{degree}</span>
            </span>
          ))
        : null}
      <label>
        <Switch checked={path.statedOnly} onChange={(statedOnly) => changePath(store, { statedOnly })} />
        {messages.path.statedOnly}
      </label>
      {shortest === undefined ? null : <span className="note">{messages.path.shortest(shortest)}</span>}
    </div>
  );
}

function Heading() {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const edges = useExplorerState((state) => state.shownPath?.edges ?? []);
  const speakers = new Set(
    edges.map((edge) => talk.passageById.get(talk.graph.getEdgeAttribute(edge, "evidence")[0]?.passage ?? "")?.speaker),
  );
  return (
    <h2 className="panel-heading">
      {messages.path.heading}
      <span className="note path-count">{messages.path.count(edges.length, speakers.size)}</span>
    </h2>
  );
}

/** Copies the chain as quotations with their places; goes on to the next path. */
function Foot() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store, copy } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const language = useExplorerState((state) => state.language);
  const shown = useExplorerState((state) => state.shownPath);
  const paths = useExplorerState((state) => state.paths);
  const index = useExplorerState((state) => state.path.index);
  if (!shown) return null;
  const quotations = (): string =>
    shown.edges.map((edge) => citeRelation(talk, axis, { language, messages }, nameOf, edge, 1)).join("\n\n");
  return (
    <footer className="panel-foot">
      <button type="button" className="button primary" onClick={() => copy(quotations(), messages.path.copied)}>
        <Quote {...ICON} />
        {messages.path.copy}
      </button>
      <button type="button" className="button" onClick={() => copy(location.href, messages.app.linkCopied)}>
        <Link {...ICON} />
        {messages.app.copyLink}
      </button>
      {paths.length > 1 ? (
        <button
          type="button"
          className="path-others"
          onClick={() => changePath(store, { index: (index + 1) % paths.length })}
        >
          {messages.path.others(paths.length - 1)} <ChevronRight {...CHEVRON} />
        </button>
      ) : null}
    </footer>
  );
}

/** Says so, and offers to let implied relations in where the filters or the switch keep them out. */
function NoPath() {
  const messages = useMessages();
  const { store } = useExplorer();
  const strict = useExplorerState((state) => state.path.statedOnly || state.filter.statedOnly);
  const path = useExplorerState((state) => state.path);
  const filtered = useExplorerState((state) => state.filter);
  return (
    <div className="empty path-none" role="status">
      <p>{messages.path.none}</p>
      {strict ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            if (filtered.statedOnly) changeFilter(store, { statedOnly: false });
            if (path.statedOnly) changeView(store, { path: { ...path, statedOnly: false } });
          }}
        >
          {messages.path.relax}
        </button>
      ) : null}
    </div>
  );
}
