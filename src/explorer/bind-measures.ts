import { filterGraph } from "../graph/filter-graph.ts";
import type { ExplorerStore } from "./store/create-store.ts";
import { EMPTY_FILTER } from "./store/state.ts";

/**
 * Works out the measure that sizes stand for, over the whole graph, so that filters change no size. The measures are
 * loaded when one is first asked for. Returns how to stop.
 */
export function bindMeasures(store: ExplorerStore): () => void {
  const follow = (): void => {
    const { look, talk, measured } = store.getState();
    if (measured?.rule === look.size || (look.size === "mentions" && !measured)) return;
    if (look.size === "mentions") return store.setState({ measured: undefined });
    void import("../graph/metrics.ts").then(({ METRICS }) => {
      const now = store.getState();
      const metric = METRICS.find(({ id }) => id === look.size);
      if (now.talk !== talk || now.look.size !== look.size || !metric) return;
      store.setState({ measured: { rule: look.size, values: metric.run(talk, filterGraph(talk, EMPTY_FILTER)) } });
    });
  };
  follow();
  return store.subscribe((state, before) => {
    if (state.look !== before.look || state.talk !== before.talk) follow();
  });
}
