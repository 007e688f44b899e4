import { useEffect, useRef, type RefObject } from "react";
import { ENTITY_TYPES } from "../../../schema/ontology.ts";
import { passagesWithin } from "../../store/stretch.ts";
import { useExplorerState } from "../explorer-context.ts";

const WIDTH = 25;
const DASH = { width: 5, height: 1.5 };

/** All mentions of what is shown of the transcript along its right edge, by type, and where the window stands. A press goes there. */
export function ReaderMap({ box }: { box: RefObject<HTMLElement | null> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const talk = useExplorerState((state) => state.talk);
  const theme = useExplorerState((state) => state.theme);
  const visible = useExplorerState((state) => state.visible);
  const axis = useExplorerState((state) => state.axis);
  const stretch = useExplorerState((state) => state.stretch);
  const passage = useExplorerState((state) => state.passage);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const draw = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      const scale = devicePixelRatio;
      element.width = width * scale;
      element.height = height * scale;
      const pen = element.getContext("2d");
      if (!pen) return;
      pen.scale(scale, scale);
      const style = getComputedStyle(document.documentElement);
      const colors = ENTITY_TYPES.map((type) => style.getPropertyValue(`--${type}`));
      const passages = passagesWithin(talk.passages, axis, stretch);
      const total = passages.reduce((sum, { text }) => sum + text.length + 40, 0);
      let before = 0;
      for (const { id, text } of passages) {
        if (id === passage) {
          pen.fillStyle = style.getPropertyValue("--mark-line");
          pen.fillRect(0, (before / total) * height, 2, Math.max(4, (text.length / total) * height));
        }
        for (const mention of talk.mentionsByPassage.get(id) ?? []) {
          if (mention.via !== undefined || !visible.nodes.has(mention.entity)) continue;
          const type = ENTITY_TYPES.indexOf(talk.graph.getNodeAttribute(mention.entity, "entityType"));
          pen.fillStyle = colors[type] ?? "";
          const y = ((before + mention.start) / total) * height;
          pen.fillRect(4 + COLUMN[type]! * 5.5, y, DASH.width, DASH.height);
        }
        before += text.length + 40;
      }
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [talk, axis, stretch, theme, visible, passage]);
  useEffect(() => {
    const scroller = box.current;
    if (!scroller) return undefined;
    const move = (): void => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      if (!frame.current) return;
      frame.current.style.top = `${(scrollTop / scrollHeight) * 100}%`;
      frame.current.style.height = `${Math.max(2, (clientHeight / scrollHeight) * 100)}%`;
    };
    move();
    scroller.addEventListener("scroll", move, { passive: true });
    const observer = new ResizeObserver(move);
    observer.observe(scroller);
    return () => {
      scroller.removeEventListener("scroll", move);
      observer.disconnect();
    };
  }, [box]);
  const go = (event: React.PointerEvent<HTMLElement>): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const scroller = box.current;
    if (!scroller) return;
    scroller.scrollTo({ top: ((event.clientY - top) / height) * scroller.scrollHeight - scroller.clientHeight / 2 });
  };
  return (
    <div
      className="reader-map"
      style={{ width: WIDTH }}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event);
      }}
    >
      <canvas ref={canvas} />
      <div ref={frame} className="reader-map-window" />
    </div>
  );
}

/** Types that stand side by side: the frequent ones apart. Order of ENTITY_TYPES. */
const COLUMN: readonly number[] = [2, 3, 3, 1, 0, 2, 3];
