import { BookOpen, Quote, X } from "lucide-react";
import { Fragment, useMemo } from "react";
import { RELATIONS } from "../../schema/ontology.ts";
import { changeView, goToPassage, select } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { ICON } from "../ui/icon.ts";
import { citeRelation } from "./cite.ts";
import { useNames } from "./entity-name.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { RelationEnds } from "./relation-ends.tsx";
import { orderEvidence, relationPlace } from "./relation-facts.ts";
import { SimilarRelations } from "./similar-relations.tsx";

/** One relation: both ends, and every sentence that states it in talk order, with ends and cue marked. */
export function RelationPanel({ edgeKey }: { edgeKey: string }) {
  const messages = useMessages();
  const nameOf = useNames();
  const { store, copy } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const language = useExplorerState((state) => state.language);
  const { relationType, evidence } = talk.graph.getEdgeAttributes(edgeKey);
  const { family } = RELATIONS[relationType];
  const [source, target] = talk.graph.extremities(edgeKey);
  const ordered = useMemo(() => orderEvidence(talk, evidence), [talk, evidence]);
  const speakers = new Set(evidence.map((item) => talk.passageById.get(item.passage)?.speaker ?? "")).size;
  const stated = evidence.filter((item) => item.status === "stated").length;
  const place = relationPlace(talk, axis, ordered, messages);
  const name = `${nameOf(source)} ${messages.relation[relationType]} ${nameOf(target)}`;
  return (
    <section className="relation" aria-label={`${messages.evidence.relation}: ${name}`}>
      <header className="panel-head">
        <div className="panel-top">
          <span className="kind">
            <b>{messages.evidence.relation}</b> · {messages.family[family]}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.app.close}
            title={`${messages.app.close} (esc)`}
            onClick={() => select(store, { kind: "none" })}
          >
            <X {...ICON} />
          </button>
        </div>
        <RelationEnds source={source} target={target}>
          <span className="pill">{messages.relation[relationType]}</span>
          <FamilyLine family={family} width={108} dashed={stated === 0} strong />
        </RelationEnds>
        <dl className="figures small">
          <div>
            <dd>{evidence.length}</dd>
            <dt>{messages.evidence.sentences}</dt>
          </div>
          <div>
            <dd>{speakers}</dd>
            <dt>{messages.evidence.speakers}</dt>
          </div>
          <div>
            <dd>
              {stated} <small>/ {evidence.length - stated}</small>
            </dd>
            <dt>{messages.evidence.statedImplied}</dt>
          </div>
          {place === undefined ? null : (
            <div>
              <dd>{place.sections}</dd>
              <dt>{place.times}</dt>
            </div>
          )}
        </dl>
      </header>
      <h2 className="panel-heading">
        {messages.evidence.heading} <span className="note">{messages.evidence.inTalkOrder}</span>
        <span className="mark-key note" aria-hidden="true">
          <i className="swatch cue" /> {messages.evidence.cue} <i className="swatch end" /> {messages.evidence.ends}{" "}
          <i className="swatch pronoun" /> {messages.evidence.pronoun}
        </span>
      </h2>
      <ol className="plain-list">
        {ordered.map((item, i) => (
          // Two rules may find the same words: the place in the list tells them apart.
          <Fragment key={`${item.passage} ${item.start} ${i}`}>
            <EvidenceCard item={item} source={source} target={target} />
          </Fragment>
        ))}
      </ol>
      <SimilarRelations edgeKey={edgeKey} />
      <footer className="panel-foot">
        <button
          type="button"
          className="button"
          onClick={() =>
            copy(citeRelation(talk, axis, { language, messages }, nameOf, edgeKey), messages.evidence.copied)
          }
        >
          <Quote {...ICON} />
          {messages.evidence.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            changeView(store, { mode: "read" });
            goToPassage(store, ordered[0]?.passage);
          }}
        >
          <BookOpen {...ICON} />
          {messages.entity.openInRead}
        </button>
      </footer>
    </section>
  );
}
