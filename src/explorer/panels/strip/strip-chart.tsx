import { useCallback, useMemo, useRef, useState } from "react";
import { useExplorerState } from "../explorer-context.ts";
import { barsPath } from "./bars-path.ts";
import { binChosen, binMentions, speakerRuns } from "./strip-data.ts";
import { StripBrush } from "./strip-brush.tsx";
import { StripSections } from "./strip-sections.tsx";
import { mainSpeaker } from "./main-speaker.ts";

/** Pixels from one bar to the next, and of the bar itself. */
const STEP = 6.6;
const BAR = 5;
const HEIGHT = 34;

/** Bars, speakers and sections along the talk, with the brush over them. */
export function StripChart() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLDivElement | null) => {
    box.current = element;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={measure} className="strip-chart">
      {width > 0 ? (
        <>
          <Bars width={width} />
          <Speakers width={width} />
          <StripSections width={width} />
          <StripBrush width={width} box={box} />
        </>
      ) : null}
    </div>
  );
}

function Bars({ width }: { width: number }) {
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const mode = useExplorerState((state) => state.mode);
  const selection = useExplorerState((state) => state.selection);
  const shownPath = useExplorerState((state) => state.shownPath);
  const bins = Math.max(8, Math.floor((width + STEP - BAR) / STEP));
  const all = useMemo(() => binMentions({ talk, axis }, new Set(talk.graph.nodes()), bins), [talk, axis, bins]);
  const chosen = useMemo(
    () => binChosen({ talk, axis, selection, mode, shownPath }, bins),
    [talk, axis, selection, mode, shownPath, bins],
  );
  const most = Math.max(1, ...all);
  const step = width / bins;
  const type =
    selection.kind === "entity" && mode !== "path"
      ? talk.graph.getNodeAttribute(selection.key, "entityType")
      : undefined;
  return (
    <svg className="strip-bars" width={width} height={HEIGHT} aria-hidden="true">
      <path
        className={chosen ? "bars behind" : "bars"}
        d={barsPath(all, { step, gap: STEP - BAR, height: HEIGHT, most })}
      />
      {chosen ? (
        <path
          className={`bars chosen ${type === undefined ? "" : `type-${type}`}`}
          d={barsPath(chosen, { step, gap: STEP - BAR, height: HEIGHT, most, empty: 0, least: 6 })}
        />
      ) : null}
    </svg>
  );
}

function Speakers({ width }: { width: number }) {
  const axis = useExplorerState((state) => state.axis);
  const runs = useMemo(() => speakerRuns(axis), [axis]);
  const main = useMemo(() => mainSpeaker(axis.passages), [axis]);
  return (
    <svg className="strip-band" width={width} height={4} aria-hidden="true">
      {runs.map(({ speaker, from, to }) =>
        speaker === undefined ? null : (
          <rect
            key={from}
            className={speaker === main ? "main" : "other"}
            x={from * width + (speaker === main ? 0 : 0.5)}
            y={speaker === main ? 0 : 0.5}
            width={Math.max(0.5, (to - from) * width - (speaker === main ? 0.5 : 1))}
            height={speaker === main ? 4 : 3}
          />
        ),
      )}
    </svg>
  );
}
