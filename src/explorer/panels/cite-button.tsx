import { Quote } from "lucide-react";
import { SMALL_ICON } from "../ui/icon.ts";
import { citePassage } from "./cite.ts";
import { useExplorer, useMessages } from "./explorer-context.ts";

/** Copies a passage with speaker, section, time and title: the words selected in it, where some are, else all. */
export function CiteButton({ passage }: { passage: string }) {
  const messages = useMessages();
  const { store, copy } = useExplorer();
  return (
    <button
      type="button"
      className="icon-button small cite-button"
      aria-label={messages.evidence.copy}
      title={messages.evidence.copy}
      // Pressing must not take the selection away that is to be copied.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        const { talk, axis, language } = store.getState();
        const text = talk.passageById.get(passage)?.text ?? "";
        const selected = getSelection()?.toString().trim() ?? "";
        const chosen = selected !== "" && text.includes(selected) ? selected : "";
        copy(citePassage(talk, axis, { language, messages }, passage, chosen), messages.evidence.copied);
      }}
    >
      <Quote {...SMALL_ICON} />
    </button>
  );
}
