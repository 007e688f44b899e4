import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useState, type RefObject } from "react";
import type { Passage } from "../../../schema/passage.ts";
import { goToPassage } from "../../store/view.ts";
import { CHEVRON } from "../../ui/icon.ts";
import { useExplorer, useMessages } from "../explorer-context.ts";
import { clearHighlight, findInPassages, highlight } from "./find-in-text.ts";

/** Finds words in what is shown of the transcript, also where it is not drawn yet. */
export function FindBar({
  box,
  passages,
  onClose,
}: {
  box: RefObject<HTMLElement | null>;
  passages: readonly Passage[];
  onClose: () => void;
}) {
  const messages = useMessages();
  const { store } = useExplorer();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = findInPassages(passages, query);
  const go = (index: number): void => {
    const next = found[(index + found.length) % found.length];
    if (!next) return;
    setAt((index + found.length) % found.length);
    goToPassage(store, next.passage);
  };
  useEffect(() => {
    // Drawn after the passages themselves.
    const timer = setTimeout(() => highlight(box.current, query, found[at]), 60);
    return () => clearTimeout(timer);
  });
  useEffect(() => clearHighlight, []);
  return (
    <div className="find-bar" role="search">
      <input
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type into it
        autoFocus
        type="text"
        value={query}
        placeholder={messages.reader.find}
        aria-label={messages.reader.find}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            event.stopPropagation();
            onClose();
          }
          if (event.key === "Enter") go(at + (event.shiftKey ? -1 : query === "" ? 0 : 1));
        }}
      />
      <span className="count" role="status">
        {query === ""
          ? ""
          : found.length === 0
            ? messages.reader.notFound
            : messages.reader.found(at + 1, found.length)}
      </span>
      <button
        type="button"
        className="icon-button small"
        aria-label={messages.reader.previous}
        onClick={() => go(at - 1)}
      >
        <ChevronUp {...CHEVRON} />
      </button>
      <button type="button" className="icon-button small" aria-label={messages.reader.next} onClick={() => go(at + 1)}>
        <ChevronDown {...CHEVRON} />
      </button>
      <button type="button" className="icon-button small" aria-label={messages.app.close} onClick={onClose}>
        <X {...CHEVRON} />
      </button>
    </div>
  );
}
