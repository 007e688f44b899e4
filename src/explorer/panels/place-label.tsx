import { formatTime, placeOf } from "../../graph/passage-place.ts";
import { useExplorerState, useMessages } from "./explorer-context.ts";

/** Speaker on the left, section and time on the right, as far as the file says. */
export function PlaceLabel({ passage, children }: { passage: string; children?: React.ReactNode }) {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const { speaker, section, time } = placeOf(talk, passage);
  const place = [section && messages.place.section(section.number), time !== undefined && formatTime(time)]
    .filter(Boolean)
    .join(" · ");
  return (
    <div className="place">
      <span className="place-speaker">{speaker ?? messages.filter.nobody}</span>
      {children}
      <span className="place-where" title={section?.title}>
        {place || (speaker === undefined ? messages.place.front : "")}
      </span>
    </div>
  );
}
