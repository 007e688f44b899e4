import { useExplorerState, useMessages } from "../explorer-context.ts";
import { timeWords } from "../use-place.ts";

/** Names a position on the talk's axis: a time where the talk has times, else words or characters from the start. */
export function useAxisWords(): (position: number) => string {
  const messages = useMessages();
  const axis = useExplorerState((state) => state.axis);
  return (position) => {
    const time = axis.timeAt(position);
    return time ? timeWords(time, messages) : messages.strip.words(position);
  };
}
