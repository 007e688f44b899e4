import { useMemo, useState } from "react";
import { importanceOf } from "../../graph/importance.ts";
import { select, setHover } from "../store/view.ts";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages, type WalkPosition } from "./explorer-context.ts";

/**
 * The graph for keyboards and screen readers: one tab stop beside the canvas. ← → walk to the next neighbour along a
 * relation, ↑ ↓ turn to the next relation, Home goes to the most important entity, Enter selects the entity, Shift
 * Enter the relation.
 */
export function GraphMirror() {
  const messages = useMessages();
  const { store, walk } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const [at, setAt] = useState<WalkPosition>();
  const importance = useMemo(() => importanceOf(talk), [talk]);

  const stand = (next: WalkPosition | undefined): void => {
    setAt(next);
    store.setState({ focused: next?.node, focusedRelation: next?.edge });
    setHover(store, next?.edge === undefined ? { kind: "none" } : { kind: "relation", key: next.edge });
  };
  const start = (): WalkPosition | undefined => {
    const { selection } = store.getState();
    if (selection.kind === "entity" && visible.nodes.has(selection.key)) return { node: selection.key };
    if (selection.kind === "relation" && visible.edges.has(selection.key))
      return { node: talk.graph.source(selection.key), edge: selection.key };
    const most = [...visible.nodes].reduce<string | undefined>(
      (best, key) => (best === undefined || (importance.get(key) ?? 0) > (importance.get(best) ?? 0) ? key : best),
      undefined,
    );
    return most === undefined ? undefined : { node: most };
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const here = at !== undefined && visible.nodes.has(at.node) ? at : start();
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const isShown = (edge: string): boolean => visible.edges.has(edge);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => stand(walk.toNeighbour(talk, here, 1, isShown)),
      ArrowLeft: () => stand(walk.toNeighbour(talk, here, -1, isShown)),
      ArrowDown: () => stand(walk.toRelation(talk, here, 1, isShown)),
      ArrowUp: () => stand(walk.toRelation(talk, here, -1, isShown)),
      Home: () => stand(start()),
      " ": () => select(store, { kind: "entity", key: here.node }),
      Enter: () => {
        if (event.shiftKey && here.edge !== undefined) select(store, { kind: "relation", key: here.edge });
        else select(store, { kind: "entity", key: here.node });
        setAt({ node: here.node });
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application region handles keys itself */}
      <div
        id="graph"
        className="graph-mirror"
        role="application"
        aria-label={messages.stage.mirror}
        aria-describedby="graph-announced"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is the graph's one tab stop
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => stand(start())}
        onBlur={() => stand(undefined)}
      />
      <Announcement at={at} />
    </>
  );
}

/** What a screen reader says, shown while the focus is on the graph. */
function Announcement({ at }: { at: WalkPosition | undefined }) {
  const messages = useMessages();
  const nameOf = useNames();
  const graph = useExplorerState((state) => state.talk.graph);
  const visible = useExplorerState((state) => state.visible.edges);
  const words = (): string => {
    if (at === undefined || !graph.hasNode(at.node)) return "";
    const { entityType, mentions } = graph.getNodeAttributes(at.node);
    const relations = graph.edges(at.node).filter((edge) => visible.has(edge)).length;
    const node = messages.stage.announceNode(nameOf(at.node), messages.type[entityType], mentions.length, relations);
    if (at.edge === undefined || !graph.hasEdge(at.edge)) return node;
    const { relationType, evidence } = graph.getEdgeAttributes(at.edge);
    const other = at.origin !== undefined && at.origin !== at.node ? at.origin : graph.opposite(at.node, at.edge);
    const verb = (graph.source(at.edge) === at.node ? messages.relation : messages.reversed)[relationType];
    return `${node} ${messages.stage.announceRelation(nameOf(other), verb, evidence.length)}`;
  };
  return (
    <div id="graph-announced" className={at === undefined ? "visually-hidden" : "announced"} aria-live="polite">
      {words()}
    </div>
  );
}
