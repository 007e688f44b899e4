import { useExplorerState, useMessages } from "../explorer-context.ts";
import { useMedia } from "../../ui/use-media.ts";
import { goToPassage } from "../../store/view.ts";
import { useExplorer } from "../explorer-context.ts";
import { useAxisWords } from "./axis-words.ts";

/** Narrower than this, a section shows its number only. */
const ROOM_FOR_TITLE = 56;
/** Narrower than this, nothing. */
const ROOM_FOR_NUMBER = 14;
/** Time marks shown where a talk has no sections. */
const MOST_MARKS = 6;

/** Names of sections below the talk's line; the times given in the text, where there are no sections. */
export function StripSections({ width }: { width: number }) {
  const { store } = useExplorer();
  const axis = useExplorerState((state) => state.axis);
  const numbersOnly = useMedia("(max-width: 1023.98px)");
  if (axis.sections.length === 0) return <TimeMarks width={width} />;
  return (
    <div className="strip-sections">
      {axis.sections.map(({ id, number, title, from, to }) => {
        const left = (from / axis.length) * width;
        const room = ((to - from) / axis.length) * width;
        return room < ROOM_FOR_NUMBER ? null : (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            title={`${number} ${title}`}
            style={{ left, width: room - 4 }}
            onClick={() => goToPassage(store, axis.passages.find((passage) => passage.section === id)?.id)}
          >
            {numbersOnly || room < ROOM_FOR_TITLE ? number : `${number} ${title}`}
          </button>
        );
      })}
    </div>
  );
}

function TimeMarks({ width }: { width: number }) {
  const messages = useMessages();
  const axis = useExplorerState((state) => state.axis);
  const words = useAxisWords();
  const every = Math.ceil(axis.marks.length / MOST_MARKS);
  const marks = axis.marks.filter((mark, i) => i % every === 0 && mark.position > axis.length * 0.06);
  return (
    <div className="strip-sections">
      {[{ position: 0 }, ...marks].map(({ position }) => (
        <span key={position} style={{ left: (position / axis.length) * width }}>
          {position === 0 ? messages.strip.start : words(position)}
        </span>
      ))}
    </div>
  );
}
