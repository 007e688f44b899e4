import { Search } from "lucide-react";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useMessages } from "./explorer-context.ts";

/** Looks like the field it opens. */
export function SearchField() {
  const messages = useMessages();
  const { store } = useExplorer();
  return (
    <div role="search">
      <button
        id="search"
        type="button"
        className="search-field"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => store.setState({ overlay: "search" })}
      >
        <Search {...ICON} />
        <span>{messages.filter.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
    </div>
  );
}
