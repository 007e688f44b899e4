import { ArrowRight } from "lucide-react";
import { useMemo } from "react";
import { changeView } from "../store/view.ts";
import { EMPTY_PATH } from "../store/state.ts";
import { SMALL_ICON } from "../ui/icon.ts";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { findQuestions, type Question } from "./find-questions.ts";

/** Questions the graph answers by itself; each opens as a view with its passages. */
export function Questions() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const questions = useMemo(() => findQuestions(talk, axis), [talk, axis]);
  if (questions.length === 0) return null;
  const ask = (question: Question): string => {
    if (question.kind === "connects") return messages.overview.connects(nameOf(question.from), nameOf(question.to));
    return messages.overview.onlyLate;
  };
  const open = (question: Question): void => {
    if (question.kind === "connects")
      changeView(store, { mode: "path", path: { ...EMPTY_PATH, from: question.from, to: question.to } });
    else
      changeView(store, {
        mode: "table",
        stretch: question.stretch,
        table: { tab: "entities", sort: "first", descending: true },
      });
  };
  return (
    <>
      <h2 className="panel-heading">{messages.overview.questions}</h2>
      <ul className="plain-list questions">
        {questions.map((question) => (
          <li key={question.kind}>
            <button type="button" onClick={() => open(question)}>
              <span>{ask(question)}</span>
              <ArrowRight {...SMALL_ICON} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
