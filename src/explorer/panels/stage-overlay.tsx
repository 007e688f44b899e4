import { lazy, Suspense } from "react";
import { Expand, Eye, EyeOff, Maximize, Minus, Pin, Plus, X } from "lucide-react";
import { MAX_CURVES } from "../../graph/line-limit.ts";
import { EMPTY_FILTER, isEmptyFilter } from "../store/state.ts";
import { changeStretch, changeView, select } from "../store/view.ts";
import { CHEVRON, ICON, SMALL_ICON } from "../ui/icon.ts";
import { BELOW_DESKTOP, useMedia } from "../ui/use-media.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { CommandButton } from "./command-button.tsx";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { FilterButton } from "./filter-button.tsx";
import { HoverCard } from "./hover-card.tsx";
import { PathPill } from "./path-pill.tsx";
import { StageKey } from "./stage-key.tsx";

const LookMenu = lazy(() => import("./look-menu.tsx"));

/** What floats over the graph: what is chosen, zoom and fit, the key, and why nothing is there. */
export function StageOverlay({ drawable }: { drawable: boolean }) {
  const messages = useMessages();
  return (
    <>
      <div className="stage-pills">
        <FilterButton />
        <Pills />
        <PinnedPill />
        <HiddenPill />
        <PlainLinesNote />
      </div>
      {drawable ? <Emptiness /> : <Notice words={messages.stage.noWebgl} />}
      <Suspense fallback={null}>
        <LookMenu />
      </Suspense>
      <StageKey />
      <HoverCard />
      <div className="stage-controls" data-obstacle>
        <CommandButton id="zoom-in">
          <Plus {...ICON} />
        </CommandButton>
        <CommandButton id="zoom-out">
          <Minus {...ICON} />
        </CommandButton>
        <CommandButton id="fit">
          <Maximize {...ICON} />
        </CommandButton>
        <CommandButton id="full-screen">
          <Expand {...ICON} />
        </CommandButton>
      </div>
    </>
  );
}

function Pills() {
  const mode = useExplorerState((state) => state.mode);
  const kind = useExplorerState((state) => state.selection.kind);
  if (mode === "path") return <PathPill />;
  if (mode === "read") return <ReadingPills />;
  return kind === "none" ? null : <SelectionPills />;
}

function ReadingPills() {
  const messages = useMessages();
  const lit = useExplorerState((state) => state.emphasis?.nodes.size);
  const stretch = useExplorerState((state) => state.stretch);
  const inside = useExplorerState((state) => state.visible.nodes.size);
  return (
    <>
      {lit === undefined ? null : (
        <span className="pill-box" data-obstacle>
          <Eye {...ICON} />
          <b>{messages.stage.onScreen(lit)}</b>
        </span>
      )}
      {stretch ? <span className="note">{messages.stage.inStretch(inside)}</span> : null}
    </>
  );
}

function SelectionPills() {
  const messages = useMessages();
  const { store } = useExplorer();
  const nameOf = useNames();
  const selection = useExplorerState((state) => state.selection);
  const graph = useExplorerState((state) => state.talk.graph);
  const steps = useExplorerState((state) => state.steps);
  const lit = useExplorerState((state) => state.emphasis?.nodes.size ?? 0);
  if (selection.kind === "none") return null;
  const keys = selection.kind === "entity" ? [selection.key] : graph.extremities(selection.key);
  return (
    <>
      <span className="pill-box" data-obstacle>
        {keys.map((key, i) => (
          <span key={key} className="pill-part">
            {i === 1 && selection.kind === "relation" ? (
              <span className="pill-verb">
                {messages.relation[graph.getEdgeAttribute(selection.key, "relationType")]}
              </span>
            ) : null}
            <ShapeIcon type={graph.getNodeAttribute(key, "entityType")} size={13} />
            <b>{nameOf(key)}</b>
          </span>
        ))}
        <button
          type="button"
          className="icon-button small"
          aria-label={messages.stage.clearSelection}
          title={`${messages.stage.clearSelection} (esc)`}
          onClick={() => select(store, { kind: "none" })}
        >
          <X {...CHEVRON} size={13} />
        </button>
      </span>
      {selection.kind === "entity" ? (
        <>
          <span className="pill-box steps" data-obstacle>
            <span>{messages.stage.around}</span>
            <CommandButton id="fewer-steps">
              <Minus {...SMALL_ICON} />
            </CommandButton>
            <b>{messages.stage.steps(steps)}</b>
            <CommandButton id="more-steps">
              <Plus {...SMALL_ICON} />
            </CommandButton>
          </span>
          <span className="note pill-note" data-obstacle>
            {messages.stage.neighbours(Math.max(0, lit - 1))}
          </span>
        </>
      ) : (
        <span className="note pill-note" data-obstacle>
          {messages.stage.sameSentence}
        </span>
      )}
    </>
  );
}

/** What the reader keeps lit by hand, and how to let go of it. */
function PinnedPill() {
  const messages = useMessages();
  const { store } = useExplorer();
  const nameOf = useNames();
  const pinned = useExplorerState((state) => state.pinned);
  if (pinned.length === 0) return null;
  return (
    <span className="pill-box" data-obstacle title={messages.app.list(pinned.map(nameOf))}>
      <Pin {...SMALL_ICON} />
      <b>{messages.stage.pinned(pinned.length)}</b>
      <button
        type="button"
        className="icon-button small"
        aria-label={messages.stage.unpinAll}
        title={messages.stage.unpinAll}
        onClick={() => changeView(store, { pinned: [] })}
      >
        <X {...CHEVRON} size={13} />
      </button>
    </span>
  );
}

/** Where the filters have no column of their own, the stage says how much they hide. */
function HiddenPill() {
  const messages = useMessages();
  const { store } = useExplorer();
  const narrow = useMedia(BELOW_DESKTOP);
  const set = useExplorerState((state) => !isEmptyFilter(state.filter));
  const hidden = useExplorerState((state) => state.talk.file.nodes.length - state.visible.nodes.size);
  if (!narrow || !set) return null;
  return (
    <span className="pill-box" data-obstacle>
      <EyeOff {...SMALL_ICON} />
      <b>{messages.filter.hidden(hidden)}</b>
      <button
        type="button"
        className="icon-button small"
        aria-label={messages.filter.clear}
        title={messages.filter.clear}
        onClick={() => changeView(store, { filter: EMPTY_FILTER })}
      >
        <X {...CHEVRON} size={13} />
      </button>
    </span>
  );
}

/** A huge graph is drawn more plainly, and says so. */
function PlainLinesNote() {
  const messages = useMessages();
  const relations = useExplorerState((state) => state.talk.graph.size);
  if (relations <= MAX_CURVES) return null;
  return (
    <span className="note pill-note" data-obstacle>
      {messages.stage.simplified(relations, MAX_CURVES)}
    </span>
  );
}

/** Filters or stretch leave nothing: says which, and offers one way out. */
function Emptiness() {
  const messages = useMessages();
  const { store } = useExplorer();
  const total = useExplorerState((state) => state.talk.file.nodes.length);
  const empty = useExplorerState((state) => state.visible.nodes.size === 0);
  const byStretch = useExplorerState((state) => state.stretch !== undefined);
  const playing = useExplorerState((state) => state.playhead !== undefined);
  if (!empty || total === 0 || playing) return null;
  return byStretch ? (
    <Notice words={messages.stage.stretchEmpty}>
      <button type="button" className="button" onClick={() => changeStretch(store, undefined)}>
        {messages.strip.clear}
      </button>
    </Notice>
  ) : (
    <Notice words={messages.stage.filtersHideAll(total)}>
      <button type="button" className="button" onClick={() => changeView(store, { filter: EMPTY_FILTER })}>
        {messages.filter.clear}
      </button>
    </Notice>
  );
}

function Notice({ words, children }: { words: string; children?: React.ReactNode }) {
  return (
    <div className="stage-notice" role="status" data-obstacle>
      <p>{words}</p>
      {children}
    </div>
  );
}
