import { memo, useCallback, useMemo } from "react";
import { displayName } from "../../../graph/display-name.ts";
import { markPassage, type MarkedPiece } from "../../../graph/passage-marks.ts";
import type { TalkGraph } from "../../../graph/talk-graph.ts";
import type { Passage } from "../../../schema/passage.ts";
import { CiteButton } from "../cite-button.tsx";
import { useExplorerState, useMessages } from "../explorer-context.ts";
import { languageOf } from "../marked-passage.tsx";
import { speakerName } from "../speaker-name.ts";
import { speakerOf, timeWords } from "../use-place.ts";
import type { ScreenWatch } from "./screen-watch.ts";
import { videoAt } from "./video-at.ts";

interface Props {
  passage: Passage;
  newSpeaker: boolean;
  newSection: boolean;
  /** The selected entity, where this passage mentions it. */
  chosen: string | undefined;
  /** The selected relation, where this passage states it. */
  relation: string | undefined;
  watch: ScreenWatch;
}

/** One paragraph: speaker and time beside it, names as links. */
export const ReaderPassage = memo(function ReaderPassage({
  passage,
  newSpeaker,
  newSection,
  chosen,
  relation,
  watch,
}: Props) {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const language = useExplorerState((state) => state.language);
  const current = useExplorerState((state) => state.passage === passage.id);
  const section = axis.sections.find(({ id }) => id === passage.section);
  const pieces = useMemo(() => piecesOf(talk, passage, chosen, relation), [talk, passage, chosen, relation]);
  const observe = useCallback((element: HTMLElement | null) => (element ? watch.observe(element) : undefined), [watch]);
  const start = axis.starts.get(passage.id);
  const time = passage.startTime === undefined ? undefined : { seconds: passage.startTime, estimated: false };
  const shown = time ?? (start === undefined ? undefined : axis.timeAt(start));
  const video = shown && videoAt(talk.file.attributes.documents[0]?.mediaUrl, shown.seconds);
  const speaker = speakerOf(talk, passage.id);
  return (
    <>
      {newSection && section ? (
        <h2 className="reader-section">
          <span>{messages.place.section(section.number)}</span> {section.title}
        </h2>
      ) : null}
      <div
        className="reader-passage"
        data-passage={passage.id}
        ref={observe}
        {...(current ? { "aria-current": true } : {})}
      >
        <p className="reader-who">
          {newSpeaker ? <b>{speaker ? speakerName(talk, speaker, language, messages) : ""}</b> : null}
          {shown === undefined ? null : video === undefined ? (
            <span>{timeWords(shown, messages)}</span>
          ) : (
            <a href={video} target="_blank" rel="noreferrer noopener" title={messages.reader.playVideo}>
              {timeWords(shown, messages)}
            </a>
          )}
          <CiteButton passage={passage.id} />
        </p>
        <p
          className={speaker === undefined ? "reader-words unspoken" : "reader-words"}
          lang={languageOf(talk.file.attributes.documents, passage.id)}
        >
          {pieces.map((piece) => (
            <Piece
              key={piece.start}
              piece={piece}
              type={
                piece.mark?.entity === undefined ? "" : talk.graph.getNodeAttribute(piece.mark.entity, "entityType")
              }
              name={
                piece.mark?.via !== undefined && piece.mark.entity !== undefined
                  ? displayName(talk.graph.getNodeAttributes(piece.mark.entity), language)
                  : ""
              }
              chosen={chosen}
              standsFor={messages.evidence.standsFor}
            />
          ))}
        </p>
      </div>
    </>
  );
});

function piecesOf(
  talk: TalkGraph,
  passage: Passage,
  chosen: string | undefined,
  relation: string | undefined,
): MarkedPiece[] {
  const item =
    relation === undefined
      ? undefined
      : talk.graph.getEdgeAttribute(relation, "evidence").find((evidence) => evidence.passage === passage.id);
  const evidence =
    item && relation !== undefined
      ? { item, source: talk.graph.source(relation), target: talk.graph.target(relation) }
      : undefined;
  return markPassage(talk, passage.id, 0, passage.text.length, evidence, chosen);
}

/** Events of words are heard by the text as a whole: a talk has thousands of them. */
function Piece({
  piece: { text, mark },
  type,
  name,
  chosen,
  standsFor,
}: {
  piece: MarkedPiece;
  type: string;
  name: string;
  chosen: string | undefined;
  standsFor: (word: string, name: string) => string;
}) {
  if (!mark) return text;
  if (mark.role === "cue") return <mark className="cue">{text}</mark>;
  const className = [
    "mention",
    `type-${type}`,
    mark.role === "end" && "end",
    mark.via !== undefined && "pronoun",
    mark.entity === chosen && "chosen",
  ];
  return (
    <>
      <a
        href={`#view=read&s=${mark.entity}`}
        data-entity={mark.entity}
        className={className.filter(Boolean).join(" ")}
        draggable={false}
        {...(name === "" ? {} : { "aria-label": standsFor(text, name) })}
      >
        {text}
      </a>
      {name === "" ? null : <span className={`gloss type-${type}`} aria-hidden="true" data-name={name} />}
    </>
  );
}
