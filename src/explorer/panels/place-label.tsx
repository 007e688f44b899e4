import { changeView, goToPassage } from "../store/view.ts";
import { useExplorer, useMessages } from "./explorer-context.ts";
import { usePlaces } from "./use-place.ts";

/** Speaker and tags on the left, section and time on the right; the place opens the passage in the reader. */
export function PlaceLabel({
  passage,
  offset = 0,
  verb,
  children,
}: {
  passage: string;
  /** Where in the passage the words begin, in characters. */
  offset?: number;
  /** What is said, before who says it. */
  verb?: string;
  children?: React.ReactNode;
}) {
  const messages = useMessages();
  const { store } = useExplorer();
  const { speaker, place } = usePlaces();
  const where = place(passage, offset);
  return (
    <div className="place">
      {verb === undefined ? null : <span className="place-verb">{verb}</span>}
      {verb === undefined ? <span className="place-speaker">{speaker(passage)}</span> : null}
      {children}
      {verb === undefined ? null : <span className="place-speaker">{speaker(passage)}</span>}
      {where === "" ? null : (
        <button
          type="button"
          className="place-where"
          title={messages.entity.openInRead}
          onClick={() => {
            changeView(store, { mode: "read" });
            goToPassage(store, passage);
          }}
        >
          {where}
        </button>
      )}
    </div>
  );
}
