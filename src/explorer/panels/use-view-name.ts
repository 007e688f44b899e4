import { countFilters, type ExplorerState } from "../store/state.ts";
import type { Messages } from "../i18n/messages.ts";
import { useNames } from "./entity-name.ts";
import { useExplorer, useMessages } from "./explorer-context.ts";
import { useAxisWords } from "./strip/axis-words.ts";

/** Names the view as it is now: what is chosen, how it is looked at, what narrows it. */
export function useViewName(): () => string {
  const { store } = useExplorer();
  const messages = useMessages();
  const nameOf = useNames();
  const place = useAxisWords();
  return () => {
    const state = store.getState();
    const { stretch, filter, mode } = state;
    const filters = countFilters(filter);
    const parts = [
      subject(state, messages, nameOf),
      messages.mode[mode],
      stretch ? messages.strip.span(place(stretch.from), place(stretch.to)) : "",
      filters > 0 ? messages.filter.active(filters) : "",
    ];
    return parts.filter(Boolean).join(" · ");
  };
}

function subject(
  { mode, path, selection, talk }: ExplorerState,
  messages: Messages,
  nameOf: (key: string) => string,
): string {
  if (mode === "path" && path.from !== undefined && path.to !== undefined)
    return `${nameOf(path.from)} → ${nameOf(path.to)}`;
  if (selection.kind === "entity") return nameOf(selection.key);
  if (selection.kind === "none") return messages.overview.label;
  const [source, target] = talk.graph.extremities(selection.key);
  const { relationType } = talk.graph.getEdgeAttributes(selection.key);
  return `${nameOf(source)} ${messages.relation[relationType]} ${nameOf(target)}`;
}
