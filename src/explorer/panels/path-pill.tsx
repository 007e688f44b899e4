import { ChevronDown, ChevronUp } from "lucide-react";
import { changePath } from "../store/view.ts";
import { CHEVRON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** Which of the paths found is shown. */
export function PathPill() {
  const messages = useMessages();
  const { store } = useExplorer();
  const paths = useExplorerState((state) => state.paths);
  const index = useExplorerState((state) => state.path.index);
  const shown = paths[index] ?? paths[0];
  if (!shown) return null;
  const go = (by: number): void => changePath(store, { index: (index + by + paths.length) % paths.length });
  return (
    <>
      <span className="pill-box" data-obstacle>
        {messages.path.which}{" "}
        <b>
          {index + 1} / {paths.length}
        </b>
        <span>
          <button
            type="button"
            className="icon-button small"
            aria-label={messages.path.previous}
            disabled={paths.length < 2}
            onClick={() => go(-1)}
          >
            <ChevronUp {...CHEVRON} />
          </button>
          <button
            type="button"
            className="icon-button small"
            aria-label={messages.path.next}
            disabled={paths.length < 2}
            onClick={() => go(1)}
          >
            <ChevronDown {...CHEVRON} />
          </button>
        </span>
      </span>
      <span className="note pill-note" data-obstacle>
        {messages.path.steps(shown.edges.length)}
      </span>
    </>
  );
}
