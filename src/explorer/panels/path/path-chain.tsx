import type { GraphPath } from "../../../graph/shortest-paths.ts";
import { select, setHover } from "../../store/view.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useNames } from "../entity-name.ts";
import { EvidenceTags } from "../evidence-card.tsx";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { MarkedPassage } from "../marked-passage.tsx";
import { PlaceLabel } from "../place-label.tsx";
import { sentenceAround } from "../relation-facts.ts";

/** The path as a chain: entity, sentence, entity … to the end. */
export function PathChain({ path }: { path: GraphPath }) {
  return (
    <ol className="plain-list chain">
      {path.nodes.map((node, i) => {
        const edge = path.edges[i];
        return (
          <li key={node}>
            <Stop entityKey={node} />
            {edge === undefined ? null : <Hop edgeKey={edge} from={node} />}
          </li>
        );
      })}
    </ol>
  );
}

function Stop({ entityKey }: { entityKey: string }) {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const { entityType, mentions } = graph.getNodeAttributes(entityKey);
  return (
    <div className="chain-stop">
      <ShapeIcon type={entityType} size={17} />
      <button
        type="button"
        className="chain-name"
        onClick={() => select(store, { kind: "entity", key: entityKey })}
        onMouseEnter={() => setHover(store, { kind: "entity", key: entityKey })}
        onMouseLeave={() => setHover(store, { kind: "none" })}
      >
        {nameOf(entityKey)}
      </button>
      <span className="note">
        {messages.type[entityType]} · {messages.entity.mentionCount(mentions.length)}
      </span>
    </div>
  );
}

/** The clearest sentence of a relation; the rail beside it is dashed where the relation is only implied. */
function Hop({ edgeKey, from }: { edgeKey: string; from: string }) {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const { relationType, evidence } = talk.graph.getEdgeAttributes(edgeKey);
  const item = evidence[0];
  if (!item) return null;
  const [source, target] = talk.graph.extremities(edgeKey);
  const verb = (source === from ? messages.relation : messages.reversed)[relationType];
  const { from: start, to } = sentenceAround(talk.passageById.get(item.passage)?.text ?? "", item);
  return (
    <div className={item.status === "implied" ? "chain-hop implied" : "chain-hop"}>
      <PlaceLabel passage={item.passage} offset={item.start} verb={verb}>
        <EvidenceTags item={item} />
      </PlaceLabel>
      <p className="passage-text">
        <MarkedPassage passage={item.passage} from={start} to={to} evidence={{ item, source, target }} />
      </p>
    </div>
  );
}
