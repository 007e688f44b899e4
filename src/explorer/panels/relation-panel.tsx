import { displayName } from "../../graph/display-name.ts";
import { placeOf, formatTime } from "../../graph/passage-place.ts";
import type { Evidence } from "../../schema/evidence.ts";
import { RELATIONS } from "../../schema/ontology.ts";
import { select } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { MarkedPassage } from "./marked-passage.tsx";
import { PlaceLabel } from "./place-label.tsx";

/** One relation: both ends, and every sentence that states it in talk order, with ends and cue marked. */
export function RelationPanel({ edgeKey }: { edgeKey: string }) {
  const messages = useMessages();
  const { store, notify } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const { graph } = talk;
  const { relationType, evidence, confidence } = graph.getEdgeAttributes(edgeKey);
  const { family } = RELATIONS[relationType];
  const [source, target] = graph.extremities(edgeKey);
  const ordered = evidence.toSorted(
    (a, b) => (talk.passageOrder.get(a.passage) ?? 0) - (talk.passageOrder.get(b.passage) ?? 0) || a.start - b.start,
  );
  const speakers = new Set(evidence.map((item) => talk.passageById.get(item.passage)?.speaker ?? "")).size;
  const stated = evidence.filter((item) => item.status === "stated").length;
  const copy = (item: Evidence): void => {
    void navigator.clipboard.writeText(cite(talk, item)).then(() => notify(messages.evidence.copied));
  };
  return (
    <section className="relation" aria-label={`${messages.evidence.relation}: ${messages.relation[relationType]}`}>
      <header className="relation-head">
        <div className="panel-top">
          <span className="kind">
            {messages.evidence.relation} · {messages.family[family]}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.entity.close}
            title={`${messages.entity.close} (Esc)`}
            onClick={() => select(store, { kind: "none" })}
          >
            ✕
          </button>
        </div>
        <h1 className="relation-ends">
          <End entityKey={source} />
          <span className="relation-line">
            <span className="pill">{messages.relation[relationType]}</span>
            <FamilyLine family={family} width={96} dashed={stated === 0} />
          </span>
          <End entityKey={target} />
        </h1>
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
              {stated} / {evidence.length - stated}
            </dd>
            <dt>{messages.evidence.statedImplied}</dt>
          </div>
        </dl>
      </header>
      <h2 className="panel-heading">
        {messages.evidence.heading} <span className="note">{messages.evidence.inTalkOrder}</span>
        <span className="legend-marks note" aria-hidden="true">
          <mark className="cue swatch" /> {messages.evidence.cue} <span className="swatch-end" />{" "}
          {messages.evidence.ends} <span className="swatch-pronoun" /> {messages.evidence.pronoun}
        </span>
      </h2>
      <ol className="plain-list">
        {ordered.map((item) => (
          <li
            key={`${item.passage} ${item.start} ${item.rule} ${item.sourceAnchor.start} ${item.targetAnchor.start}`}
            className="evidence-card"
          >
            <PlaceLabel passage={item.passage}>
              <span className={item.status === "implied" ? "tag dashed" : "tag"}>{messages.evidence[item.status]}</span>
              {item.modality.map((modality) => (
                <span key={modality} className="tag">
                  {messages.evidence[modality]}
                </span>
              ))}
            </PlaceLabel>
            <p className="passage-text">
              <MarkedPassage
                passage={item.passage}
                from={sentenceStart(talk.passageById.get(item.passage)?.text ?? "", item.start)}
                to={sentenceEnd(talk.passageById.get(item.passage)?.text ?? "", item.end)}
                evidence={{ item, source, target }}
              />
            </p>
            <button type="button" className="quiet" onClick={() => copy(item)}>
              {messages.evidence.copy}
            </button>
          </li>
        ))}
      </ol>
      <p className="note trust">{messages.evidence.confidence(Math.round(confidence * 100))}</p>
    </section>
  );
}

function End({ entityKey }: { entityKey: string }) {
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const language = useExplorerState((state) => state.language);
  const entity = graph.getNodeAttributes(entityKey);
  return (
    <button type="button" className="end-name" onClick={() => select(store, { kind: "entity", key: entityKey })}>
      <ShapeIcon type={entity.entityType} /> {displayName(entity, language)}
    </button>
  );
}

/** The sentence round the evidence: readers want it whole. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at).search(/[^。！？!?.]*$/u);
  return Math.max(0, before);
}

function sentenceEnd(text: string, at: number): number {
  const after = /^[^。！？!?]*?(?:[。！？!?]["”’」]?|\.(?=\s|$)|$)/u.exec(text.slice(at));
  return at + (after?.[0].length ?? 0);
}

/** `“我们发明了NVLink” — 黄仁勋，§3，17:50` */
function cite(talk: Parameters<typeof placeOf>[0], item: Evidence): string {
  const text = talk.passageById.get(item.passage)?.text.slice(item.start, item.end) ?? "";
  const { speaker, section, time } = placeOf(talk, item.passage);
  const where = [
    speaker,
    section && `§${section.number} ${section.title}`,
    time !== undefined && formatTime(time),
    talk.file.attributes.documents[0]?.title,
  ];
  return `“${text}” — ${where.filter(Boolean).join(", ")}`;
}
