import { displayName } from "../../graph/display-name.ts";
import { markPassage, type MarkedPiece } from "../../graph/passage-marks.ts";
import type { Evidence } from "../../schema/evidence.ts";
import { select } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

interface Props {
  passage: string;
  /** UTF-16 offsets into the passage; the whole passage where left out. */
  from?: number;
  to?: number;
  /** Entity whose mentions are set off. */
  chosen?: string | undefined;
  /** Evidence of an open relation: its ends and cue are marked. */
  evidence?: { item: Evidence; source: string; target: string } | undefined;
  /** Names open their entity; off inside rows that are buttons themselves. */
  linked?: boolean;
}

/** A passage's own words, names underlined in their type's colour, an open relation's ends and cue marked. */
export function MarkedPassage({ passage, from = 0, to, chosen, evidence, linked = true }: Props) {
  const talk = useExplorerState((state) => state.talk);
  const text = talk.passageById.get(passage)?.text ?? "";
  const end = to ?? text.length;
  const language = talk.file.attributes.documents.find((doc) => passage.startsWith(`${doc.id}.`))?.language;
  return (
    <span lang={language === "zh" ? "zh-Hans" : language} className="passage-words">
      {from > 0 ? "…" : null}
      {markPassage(talk, passage, from, end, evidence).map((piece) => (
        <Piece key={piece.start} piece={piece} chosen={chosen} linked={linked} />
      ))}
      {end < text.length ? "…" : null}
    </span>
  );
}

function Piece({ piece, chosen, linked }: { piece: MarkedPiece; chosen: string | undefined; linked: boolean }) {
  const { store } = useExplorer();
  const messages = useMessages();
  const language = useExplorerState((state) => state.language);
  const graph = useExplorerState((state) => state.talk.graph);
  const { mark, text } = piece;
  if (!mark) return text;
  if (mark.role === "cue") return <mark className="cue">{text}</mark>;
  const key = mark.entity;
  if (key === undefined || !graph.hasNode(key)) return text;
  const entity = graph.getNodeAttributes(key);
  const classes = [
    "mention",
    `type-${entity.entityType}`,
    mark.role === "end" ? "end" : "",
    mark.via === undefined ? "" : "pronoun",
    chosen === key ? "chosen" : "",
  ];
  const className = classes.filter(Boolean).join(" ");
  const gloss =
    mark.via === undefined ? null : (
      <span
        className={`gloss type-${entity.entityType}`}
        aria-hidden="true"
        data-name={displayName(entity, language)}
      />
    );
  const label = mark.via === undefined ? undefined : messages.evidence.standsFor(text, displayName(entity, language));
  if (!linked) {
    return (
      <>
        <span className={className}>{text}</span>
        {gloss}
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={() => select(store, { kind: "entity", key })}
      >
        {text}
      </button>
      {gloss}
    </>
  );
}
