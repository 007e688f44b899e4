import { useMemo } from "react";
import { displayName } from "../../graph/display-name.ts";
import { importanceOf } from "../../graph/importance.ts";
import { select } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/**
 * The graph for keyboards and screen readers: one tab stop beside the canvas. Arrow keys walk from the focused entity
 * along its relations (← → neighbours; ↑ ↓ by importance where nothing is related), Enter selects.
 */
export function GraphMirror() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const focused = useExplorerState((state) => state.focused);
  const selection = useExplorerState((state) => state.selection);
  const language = useExplorerState((state) => state.language);
  const importance = useMemo(() => importanceOf(talk), [talk]);
  const ranked = useMemo(
    () => [...visible.nodes].sort((a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0) || (a < b ? -1 : 1)),
    [visible, importance],
  );
  const neighbours = (key: string): string[] =>
    [
      ...new Set(
        talk.graph
          .edges(key)
          .filter((edge) => visible.edges.has(edge))
          .map((edge) => talk.graph.opposite(key, edge)),
      ),
    ].sort((a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0) || (a < b ? -1 : 1));

  const focus = (key: string | undefined): void => store.setState({ focused: key });
  const start = (): string | undefined =>
    selection.kind === "entity" && visible.nodes.has(selection.key) ? selection.key : ranked[0];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = focused ?? start();
    if (at === undefined) return;
    const step =
      event.key === "ArrowRight" || event.key === "ArrowDown"
        ? 1
        : event.key === "ArrowLeft" || event.key === "ArrowUp"
          ? -1
          : 0;
    if (step !== 0) {
      event.preventDefault();
      const along = event.key === "ArrowRight" || event.key === "ArrowLeft";
      // Left and right walk round the neighbours of the selection, or step to the first; up and down go by importance.
      const anchor = selection.kind === "entity" ? selection.key : at;
      const list = along ? neighbours(anchor) : ranked;
      if (list.length === 0) return;
      const index = list.indexOf(at);
      focus(list[index === -1 ? 0 : (index + step + list.length) % list.length]);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      select(store, { kind: "entity", key: at });
    }
  };
  const entity =
    focused !== undefined && talk.graph.hasNode(focused) ? talk.graph.getNodeAttributes(focused) : undefined;
  const announced =
    entity && focused !== undefined
      ? messages.state.announceNode(
          displayName(entity, language),
          messages.type[entity.entityType],
          entity.mentions.length,
          talk.graph.edges(focused).filter((edge) => visible.edges.has(edge)).length,
        )
      : "";
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- an application region handles keys itself */}
      <div
        id="graph"
        className="graph-mirror"
        role="application"
        aria-label={messages.stage.entitiesList}
        aria-describedby="graph-announced"
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => focus(start())}
        onBlur={() => focus(undefined)}
      />
      <div id="graph-announced" className={focused === undefined ? "visually-hidden" : "announced"} aria-live="polite">
        {announced}
      </div>
    </>
  );
}
