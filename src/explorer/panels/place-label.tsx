import { changeView, goToPassage } from "../store/view.ts";
import { useExplorer, useMessages } from "./explorer-context.ts";
import { usePlaces } from "./use-place.ts";

/** Speaker and tags on the left, section and time on the right; the place opens the passage in the reader. */
export function PlaceLabel({
  passage,
  offset = 0,
  children,
}: {
  passage: string;
  /** Where in the passage the words begin, in characters. */
  offset?: number;
  children?: React.ReactNode;
}) {
  const messages = useMessages();
  const { store } = useExplorer();
  const { speaker, place } = usePlaces();
  const where = place(passage, offset);
  return (
    <div className="place">
      <span className="place-speaker">{speaker(passage)}</span>
      {children}
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
