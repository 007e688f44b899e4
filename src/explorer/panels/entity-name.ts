import { displayName } from "../../graph/display-name.ts";
import { useExplorerState } from "./explorer-context.ts";

/** Names of entities in the language of the interface. */
export function useNames(): (key: string) => string {
  const graph = useExplorerState((state) => state.talk.graph);
  const language = useExplorerState((state) => state.language);
  return (key) => displayName(graph.getNodeAttributes(key), language);
}
