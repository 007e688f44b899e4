import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import "../../styles/reader.css";
import { recall } from "../../store/settings.ts";
import { firstPassage, passagesWithin } from "../../store/stretch.ts";
import { changeStretch, goToPassage, setHover, setOnScreen } from "../../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { PHONE, useMedia } from "../../ui/use-media.ts";
import { useAxisWords } from "../strip/axis-words.ts";
import { Player } from "./player.tsx";
import { ReaderBar } from "./reader-bar.tsx";
import { ReaderCard, type CardPlace } from "./reader-card.tsx";
import { ReaderChunk } from "./reader-chunk.tsx";
import { ReaderMap } from "./reader-map.tsx";
import { createScreenWatch } from "./screen-watch.ts";
import { useReaderScroll } from "./use-reader-scroll.ts";
import { useWordEvents } from "./use-word-events.ts";
import type { TextSize } from "./text-size.ts";

/** Passages drawn together; a talk with more than WHOLE of them is drawn only near the window. */
const CHUNK = 40;
const WHOLE = 1500;

/** The whole transcript, every name marked, led by the graph and leading it. */
export default function Reader() {
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const [size, setSize] = useState<TextSize>(() => readSize());
  const [unmarked, setUnmarked] = useState<ReadonlySet<string>>(new Set());
  const phone = useMedia(PHONE);
  const [card, setCard] = useState<CardPlace>();
  const box = useRef<HTMLDivElement>(null);
  const watch = useMemo(() => createScreenWatch((ids) => setOnScreen(store, ids), talk.passageOrder), [store, talk]);
  const axis = useExplorerState((state) => state.axis);
  const stretch = useExplorerState((state) => state.stretch);
  const passages = useMemo(() => passagesWithin(talk.passages, axis, stretch), [talk, axis, stretch]);
  const chunks = useMemo(() => {
    const count = Math.ceil(passages.length / CHUNK);
    return Array.from({ length: count }, (_, i) => passages.slice(i * CHUNK, (i + 1) * CHUNK));
  }, [passages]);
  const whole = passages.length <= WHOLE;
  const wanted = useReaderScroll(box, passages, CHUNK);
  const words = useWordEvents(setCard);
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      box.current = element;
      return watch.attach(element);
    },
    [watch],
  );
  useEffect(
    () => () => {
      setOnScreen(store, undefined);
      setHover(store, { kind: "none" });
    },
    [store],
  );
  useEffect(() => {
    // A link or a selection may already say where to read.
    const state = store.getState();
    goToPassage(store, state.passage ?? firstPassage(state, state.selection));
  }, [store, talk]);
  const hidden = [...unmarked].map((type) => `unmarked-${type}`).join(" ");
  return (
    <>
      <ReaderBar
        box={box}
        passages={passages}
        size={size}
        onSize={setSize}
        unmarked={unmarked}
        onUnmarked={setUnmarked}
      />
      <div className="reader-body">
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- text that scrolls must be reachable by keyboard */}
        <div ref={attach} className={`reader-text size-${size} ${hidden}`} tabIndex={0} {...words}>
          <StretchNote />
          <article>
            {chunks.map((passages, i) => (
              <ReaderChunk
                key={passages[0]?.id}
                passages={passages}
                before={chunks[i - 1]?.at(-1)}
                drawn={whole || wanted === i}
                watch={watch}
                root={box}
              />
            ))}
          </article>
        </div>
        <ReaderMap box={box} />
      </div>
      {phone ? <Player /> : null}
      {card && !phone ? <ReaderCard place={card} /> : null}
    </>
  );
}

/** Only a part of the talk is shown: says which, and brings the rest back. */
function StretchNote() {
  const messages = useMessages();
  const { store } = useExplorer();
  const stretch = useExplorerState((state) => state.stretch);
  const words = useAxisWords();
  if (!stretch) return null;
  return (
    <p className="reader-stretch note">
      {messages.reader.onlyStretch(words(stretch.from), words(stretch.to))}
      <button type="button" className="button small" onClick={() => changeStretch(store, undefined)}>
        {messages.strip.clear}
      </button>
    </p>
  );
}

function readSize(): TextSize {
  const size = recall("textSize");
  return size === "s" || size === "l" ? size : "m";
}
