import { ListFilter } from "lucide-react";
import { countFilters } from "../store/state.ts";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** Opens the filters where they have no column of their own; says how many are set. */
export function FilterButton() {
  const messages = useMessages();
  const { store } = useExplorer();
  const count = useExplorerState((state) => countFilters(state.filter));
  return (
    <button
      type="button"
      className="pill-box filter-button"
      data-obstacle
      aria-haspopup="dialog"
      aria-label={count === 0 ? messages.filter.label : `${messages.filter.label}, ${messages.filter.active(count)}`}
      onClick={() => store.setState({ overlay: "filters" })}
    >
      <ListFilter {...ICON} />
      <b className="filter-button-word">{messages.filter.label}</b>
      {count === 0 ? null : <span className="badge">{count}</span>}
    </button>
  );
}
