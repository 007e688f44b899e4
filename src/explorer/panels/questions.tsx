import { ArrowRight } from "lucide-react";
import { useMemo } from "react";
import { filterGraph } from "../../graph/filter-graph.ts";
import { findQuestions, type Question } from "../../graph/questions.ts";
import { ENTITY_TYPES } from "../../schema/ontology.ts";
import type { ExplorerStore } from "../store/create-store.ts";
import { EMPTY_FILTER, EMPTY_PATH } from "../store/state.ts";
import { changeView, goToPassage } from "../store/view.ts";
import { SMALL_ICON } from "../ui/icon.ts";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** Questions shown; the talk itself is the answer to the rest. */
const MOST = 4;

/** Questions the graph answers by itself; each opens as a view with its passages. */
export function Questions() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const questions = useMemo(() => findQuestions(talk, axis, filterGraph(talk, EMPTY_FILTER)), [talk, axis]);
  if (questions.length === 0) return null;
  const ask = (question: Question): string => {
    switch (question.kind) {
      case "connects":
        return messages.overview.connects(nameOf(question.params.from), nameOf(question.params.to));
      case "late":
        return messages.overview.onlyLate;
      case "unanswered":
        return messages.overview.unanswered;
      case "namedBy":
        return messages.overview.namedBy;
    }
  };
  return (
    <>
      <h2 className="panel-heading">{messages.overview.questions}</h2>
      <ul className="plain-list questions">
        {questions.slice(0, MOST).map((question) => (
          <li key={question.id}>
            <button type="button" onClick={() => open(store, question)}>
              <span>{ask(question)}</span>
              <ArrowRight {...SMALL_ICON} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function open(store: ExplorerStore, question: Question): void {
  const [entity] = question.answer.entities;
  switch (question.kind) {
    case "connects":
      return changeView(store, {
        mode: "path",
        path: { ...EMPTY_PATH, from: question.params.from, to: question.params.to },
      });
    case "late":
      return changeView(store, {
        mode: "table",
        stretch: { from: question.params.from, to: store.getState().axis.length },
        table: { tab: "entities", sort: "first", descending: true, words: "" },
      });
    case "namedBy":
      return changeView(store, {
        mode: "table",
        filter: { ...EMPTY_FILTER, hiddenTypes: new Set(ENTITY_TYPES.filter((type) => type !== "person")) },
        table: { tab: "entities", sort: "mentions", descending: true, words: "" },
      });
    case "unanswered":
      changeView(store, {
        mode: "read",
        ...(entity === undefined ? {} : { selection: { kind: "entity", key: entity } }),
      });
      return goToPassage(store, question.answer.passages[0]);
  }
}
