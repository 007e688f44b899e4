import { useState } from "react";
import { recall, rememberSetting } from "../store/settings.ts";
import { useMessages } from "./explorer-context.ts";

/** On a first visit: three lines that say what a click does, until they are put away for good. */
export function Hints() {
  const messages = useMessages();
  const [seen, setSeen] = useState(() => recall("hints") !== null);
  if (seen) return null;
  const { first, second, third, done } = messages.hints;
  return (
    <aside className="hints" aria-label={messages.hints.label}>
      <ul>
        {[first, second, third].map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => {
          rememberSetting("hints", "seen");
          setSeen(true);
        }}
      >
        {done}
      </button>
    </aside>
  );
}
