import { RELATIONS } from "../../schema/ontology.ts";
import { select, setHover } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

const MOST_SIMILAR = 4;

/** Other relations of the same family at one of the ends, and any other between the same two. */
export function SimilarRelations({ edgeKey }: { edgeKey: string }) {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const visible = useExplorerState((state) => state.visible.edges);
  const [source, target] = graph.extremities(edgeKey);
  const { family } = RELATIONS[graph.getEdgeAttribute(edgeKey, "relationType")];
  const closeness = (edge: string): number => {
    const ends = graph.extremities(edge);
    const shared = Number(ends.includes(source)) + Number(ends.includes(target));
    return shared === 2 ? 3 : RELATIONS[graph.getEdgeAttribute(edge, "relationType")].family === family ? shared : 0;
  };
  const sentences = (edge: string): number => graph.getEdgeAttribute(edge, "evidence").length;
  const similar = [...new Set([...graph.edges(source), ...graph.edges(target)])]
    .filter((edge) => edge !== edgeKey && visible.has(edge) && closeness(edge) > 0)
    .sort((a, b) => closeness(b) - closeness(a) || sentences(b) - sentences(a) || (a < b ? -1 : 1));
  if (similar.length === 0) return null;
  return (
    <>
      <h2 className="panel-heading">{messages.evidence.similar}</h2>
      <ul className="plain-list similar">
        {similar.slice(0, MOST_SIMILAR).map((edge) => {
          const { relationType, evidence } = graph.getEdgeAttributes(edge);
          const [from, to] = graph.extremities(edge);
          return (
            <li key={edge}>
              <button
                type="button"
                className="row"
                onClick={() => select(store, { kind: "relation", key: edge })}
                onMouseEnter={() => setHover(store, { kind: "relation", key: edge })}
                onMouseLeave={() => setHover(store, { kind: "none" })}
              >
                <ShapeIcon type={graph.getNodeAttribute(from, "entityType")} size={13} />
                <span>{nameOf(from)}</span>
                <FamilyLine family={RELATIONS[relationType].family} width={30} />
                <ShapeIcon type={graph.getNodeAttribute(to, "entityType")} size={13} />
                <span>{nameOf(to)}</span>
                <span className="row-name note">{messages.relation[relationType]}</span>
                <span className="count">{messages.entity.sentences(evidence.length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
