import { memo } from "react";
import { markPassage, type MarkedPiece } from "../../graph/passage-marks.ts";
import type { Evidence } from "../../schema/evidence.ts";
import { select, setHover } from "../store/view.ts";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

interface Props {
  passage: string;
  /** UTF-16 offsets into the passage; the whole passage where left out. */
  from?: number;
  to?: number;
  /** Entity whose mentions, pronouns too, are set off. */
  chosen?: string | undefined;
  /** Evidence of an open relation: its ends and cue are marked. */
  evidence?: { item: Evidence; source: string; target: string } | undefined;
  /** Names open their entity; off inside rows that are buttons themselves. */
  linked?: boolean;
}

/** A passage's own words, names underlined in their type's colour, an open relation's ends and cue marked. */
export const MarkedPassage = memo(function MarkedPassage({
  passage,
  from = 0,
  to,
  chosen,
  evidence,
  linked = true,
}: Props) {
  const talk = useExplorerState((state) => state.talk);
  const text = talk.passageById.get(passage)?.text ?? "";
  const end = to ?? text.length;
  return (
    <span lang={languageOf(talk.file.attributes.documents, passage)} className="passage-words">
      {isCut(text, from) ? "…" : null}
      {markPassage(talk, passage, from, end, evidence, chosen).map((piece) => (
        <Piece key={piece.start} piece={piece} chosen={chosen} linked={linked} />
      ))}
      {isCut(text, end) ? "…" : null}
    </span>
  );
});

/** True inside a sentence: whole sentences stand without dots. */
function isCut(text: string, at: number): boolean {
  return at > 0 && at < text.length && !/[。！？!?.…]["”’」)）]?\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

export function languageOf(
  documents: readonly { id: string; language: string }[],
  passage: string,
): string | undefined {
  const language = documents.find((doc) => passage.startsWith(`${doc.id}.`))?.language;
  return language === "zh" ? "zh-Hans" : language;
}

function Piece({ piece, chosen, linked }: { piece: MarkedPiece; chosen: string | undefined; linked: boolean }) {
  const { mark, text } = piece;
  if (!mark) return text;
  if (mark.role === "cue") return <mark className="cue">{text}</mark>;
  if (mark.entity === undefined) return text;
  return <Name text={text} mark={mark} entity={mark.entity} chosen={chosen === mark.entity} linked={linked} />;
}

function Name({
  text,
  mark,
  entity,
  chosen,
  linked,
}: {
  text: string;
  mark: NonNullable<MarkedPiece["mark"]>;
  entity: string;
  chosen: boolean;
  linked: boolean;
}) {
  const { store } = useExplorer();
  const messages = useMessages();
  const nameOf = useNames();
  const type = useExplorerState((state) => state.talk.graph.getNodeAttribute(entity, "entityType"));
  const stands = mark.via !== undefined;
  const name = nameOf(entity);
  const className = ["mention", `type-${type}`, mark.role === "end" && "end", stands && "pronoun", chosen && "chosen"]
    .filter(Boolean)
    .join(" ");
  // The gloss is drawn, not written: it is no part of the text and cannot be copied with it.
  const gloss = stands ? <span className={`gloss type-${type}`} aria-hidden="true" data-name={name} /> : null;
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
      <a
        href={`#s=${entity}`}
        className={className}
        draggable={false}
        {...(stands ? { "aria-label": messages.evidence.standsFor(text, name) } : {})}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          select(store, { kind: "entity", key: entity });
        }}
        onMouseEnter={() => setHover(store, { kind: "entity", key: entity })}
        onMouseLeave={() => setHover(store, { kind: "none" })}
      >
        {text}
      </a>
      {gloss}
    </>
  );
}
