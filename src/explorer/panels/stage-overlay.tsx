import { Maximize, Minus, Plus } from "lucide-react";
import { displayName } from "../../graph/display-name.ts";
import { EMPTY_FILTER } from "../store/state.ts";
import { changeView, select } from "../store/view.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { CommandButton } from "./command-button.tsx";

const ICON = { size: 16, strokeWidth: 1.6 } as const;

/** What floats over the graph: the selection and its steps, zoom and fit, the key. */
export function StageOverlay({ drawable }: { drawable: boolean }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const total = useExplorerState((state) => state.talk.file.nodes.length);
  const empty = useExplorerState((state) => state.visible.nodes.size === 0);
  return (
    <>
      <SelectionPills />
      {drawable ? null : (
        <p className="stage-notice" role="status">
          {messages.stage.noWebgl}
        </p>
      )}
      {empty && total > 0 ? (
        <div className="stage-notice" role="status">
          <p>{messages.stage.nothing(total)}</p>
          <button type="button" className="button" onClick={() => changeView(store, { filter: EMPTY_FILTER })}>
            {messages.filter.clear}
          </button>
        </div>
      ) : null}
      <div className="stage-key note" data-obstacle aria-hidden="true">
        <span>
          <svg width="34" height="14" viewBox="0 0 34 14">
            <circle cx="3" cy="7" r="2.4" />
            <circle cx="13" cy="7" r="4" />
            <circle cx="26" cy="7" r="6" />
          </svg>
          {messages.stage.keyMentions}
        </span>
        <span>
          <svg width="14" height="14" viewBox="0 0 14 14">
            <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.7" />
          </svg>
          {messages.stage.keyOnce}
        </span>
        <span>
          <svg width="26" height="14" viewBox="0 0 26 14">
            <path d="M0 4h26" stroke="currentColor" strokeWidth="1" />
            <path d="M0 9.5h26" stroke="currentColor" strokeWidth="3" />
          </svg>
          {messages.stage.keyEvidence}
        </span>
        <span>
          <svg width="26" height="14" viewBox="0 0 26 14">
            <path d="M0 7h26" stroke="currentColor" strokeWidth="1.3" strokeDasharray="4 3.5" />
          </svg>
          {messages.stage.keyImplied}
        </span>
      </div>
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
      </div>
    </>
  );
}

function SelectionPills() {
  const messages = useMessages();
  const { store } = useExplorer();
  const selection = useExplorerState((state) => state.selection);
  const graph = useExplorerState((state) => state.talk.graph);
  const language = useExplorerState((state) => state.language);
  const steps = useExplorerState((state) => state.steps);
  const lit = useExplorerState((state) => state.emphasis?.nodes.size ?? 0);
  if (selection.kind === "none") return null;
  const keys = selection.kind === "entity" ? [selection.key] : graph.extremities(selection.key);
  return (
    <div className="stage-pills" data-obstacle>
      <span className="pill-box">
        {keys.map((key, i) => {
          const entity = graph.getNodeAttributes(key);
          return (
            <span key={key} className="pill-part">
              {i === 1 && selection.kind === "relation" ? (
                <span className="note">{messages.relation[graph.getEdgeAttribute(selection.key, "relationType")]}</span>
              ) : null}
              <ShapeIcon type={entity.entityType} size={12} />
              <b>{displayName(entity, language)}</b>
            </span>
          );
        })}
        <button
          type="button"
          className="icon-button small"
          aria-label={messages.stage.clearSelection}
          onClick={() => select(store, { kind: "none" })}
        >
          ✕
        </button>
      </span>
      {selection.kind === "entity" ? (
        <>
          <span className="pill-box">
            <CommandButton id="fewer-steps">−</CommandButton>
            <b>{messages.stage.steps(steps)}</b>
            <CommandButton id="more-steps">+</CommandButton>
          </span>
          <span className="note">{messages.stage.neighbours(Math.max(0, lit - 1))}</span>
        </>
      ) : (
        <span className="note">{messages.stage.sameSentence}</span>
      )}
    </div>
  );
}
