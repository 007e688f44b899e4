import { useCallback, useMemo, useState } from "react";
import { densityOf } from "../../graph/talk-density.ts";
import { Sparkline } from "../ui/sparkline.tsx";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

const BINS = 48;

/** Width of the card, and its distance from the entity's outline, in pixels. */
const WIDTH = 236;
const GAP = 14;

/** What the pointer is on in the graph: name, kind, how often and where in the talk. */
export function HoverCard() {
  const { placeOnStage } = useExplorer();
  const hover = useExplorerState((state) => state.hover);
  const graph = useExplorerState((state) => state.talk.graph);
  if (hover.kind === "entity" && hover.onStage && graph.hasNode(hover.key)) {
    return (
      <Card at={placeOnStage(hover.key)}>
        <EntityCard entityKey={hover.key} />
      </Card>
    );
  }
  if (hover.kind === "relation" && hover.onStage && graph.hasEdge(hover.key)) {
    const [source, target] = graph.extremities(hover.key).map(placeOnStage);
    const middle = source && target && { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2, radius: 0 };
    return (
      <Card at={middle}>
        <RelationCard edgeKey={hover.key} />
      </Card>
    );
  }
  return null;
}

interface Place {
  x: number;
  y: number;
  radius: number;
}

/** Beside the entity, on the side that has room. */
function Card({ at, children }: { at: Place | undefined; children: React.ReactNode }) {
  const [frame, setFrame] = useState<DOMRect>();
  const measure = useCallback((element: HTMLElement | null) => {
    const stage = element?.closest(".stage");
    if (stage) setFrame(stage.getBoundingClientRect());
  }, []);
  if (!at) return null;
  const width = frame?.width ?? Infinity;
  const left = at.x + at.radius + GAP + WIDTH > width ? at.x - at.radius - GAP - WIDTH : at.x + at.radius + GAP;
  const top = Math.min(at.y + GAP, (frame?.height ?? Infinity) - 84);
  return (
    <div ref={measure} className="hover-card" aria-hidden="true" style={{ left: Math.max(8, left), top, width: WIDTH }}>
      {children}
    </div>
  );
}

function EntityCard({ entityKey }: { entityKey: string }) {
  const messages = useMessages();
  const nameOf = useNames();
  const talk = useExplorerState((state) => state.talk);
  const counts = useMemo(() => densityOf(talk, entityKey, BINS), [talk, entityKey]);
  const { entityType, mentions } = talk.graph.getNodeAttributes(entityKey);
  return (
    <>
      <div className="hover-card-head">
        <b>{nameOf(entityKey)}</b>
        <span className="note">{messages.type[entityType]}</span>
        <span className="count">{messages.entity.mentionCount(mentions.length)}</span>
      </div>
      <Sparkline counts={counts} type={entityType} width={WIDTH - 26} height={16} />
    </>
  );
}

function RelationCard({ edgeKey }: { edgeKey: string }) {
  const messages = useMessages();
  const nameOf = useNames();
  const graph = useExplorerState((state) => state.talk.graph);
  const [source, target] = graph.extremities(edgeKey);
  const { relationType, evidence } = graph.getEdgeAttributes(edgeKey);
  return (
    <>
      <b>{nameOf(source)}</b> <span className="note">{messages.relation[relationType]}</span> <b>{nameOf(target)}</b>
      <span className="note block">{messages.entity.sentences(evidence.length)}</span>
    </>
  );
}
