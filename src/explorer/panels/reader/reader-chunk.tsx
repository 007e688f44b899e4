import { useEffect, useRef, useState, type RefObject } from "react";
import type { Passage } from "../../../schema/passage.ts";
import { useExplorerState } from "../explorer-context.ts";
import { ReaderPassage } from "./reader-passage.tsx";
import type { ScreenWatch } from "./screen-watch.ts";

interface Props {
  passages: readonly Passage[];
  /** The passage before the first one: the same speaker is not named again. */
  before: Passage | undefined;
  /** Drawn in any case; else only near the window. */
  drawn: boolean;
  watch: ScreenWatch;
  root: RefObject<HTMLElement | null>;
}

/** Height of a passage not yet drawn, in pixels for each character; and how far outside the window drawing begins. */
const HEIGHT_PER_CHARACTER = 1.1;
const MARGIN = "1500px 0px";

/** A run of passages. In a very long talk it is drawn only while near the window. */
export function ReaderChunk({ passages, before, drawn, watch, root }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(drawn);
  useEffect(() => {
    if (drawn || !box.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: root.current,
      rootMargin: MARGIN,
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [drawn, root]);
  const selection = useExplorerState((state) => state.selection);
  const talk = useExplorerState((state) => state.talk);
  if (!near && !drawn) {
    const height = passages.reduce((sum, { text }) => sum + 40 + text.length * HEIGHT_PER_CHARACTER, 0);
    return <div ref={box} style={{ height }} />;
  }
  const chosen = selection.kind === "entity" ? selection.key : undefined;
  const relation = selection.kind === "relation" ? selection.key : undefined;
  return (
    <div ref={box}>
      {passages.map((passage, i) => {
        const previous = passages[i - 1] ?? before;
        const mentioned = talk.mentionsByPassage.get(passage.id)?.some((mention) => mention.entity === chosen);
        const evidence =
          relation === undefined
            ? undefined
            : talk.graph.getEdgeAttribute(relation, "evidence").find((item) => item.passage === passage.id);
        return (
          <ReaderPassage
            key={passage.id}
            passage={passage}
            newSpeaker={previous?.speaker !== passage.speaker || previous?.section !== passage.section}
            newSection={previous?.section !== passage.section}
            chosen={mentioned ? chosen : undefined}
            relation={evidence ? relation : undefined}
            watch={watch}
          />
        );
      })}
    </div>
  );
}
