import { useId } from "react";
import { changeFilter, endGesture } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** The slider's end; rarer choices are not worth a step. */
const MOST_LEAST = 10;
/** Confidence goes in steps of 5 %; nothing is surer than the last. */
const SURE_STEP = 5;
const SUREST = 95;

/** How often an entity must be mentioned to be shown. */
export function LeastMentions() {
  const messages = useMessages();
  const { store } = useExplorer();
  const least = useExplorerState((state) => state.filter.minMentions);
  return (
    <FilterSlider
      title={messages.filter.mentionedAtLeast}
      words={messages.filter.times(least)}
      range={[1, MOST_LEAST, 1]}
      value={least}
      onChange={(minMentions) => changeFilter(store, { minMentions }, "least-mentions")}
    />
  );
}

/** How sure the extractor must be of an entity or relation that is shown. */
export function LeastConfidence() {
  const messages = useMessages();
  const { store } = useExplorer();
  const percent = Math.round(useExplorerState((state) => state.filter.minConfidence) * 100);
  return (
    <FilterSlider
      title={messages.filter.confidence}
      words={percent === 0 ? messages.filter.all : messages.filter.atLeast(percent)}
      range={[0, SUREST, SURE_STEP]}
      value={percent}
      onChange={(next) => changeFilter(store, { minConfidence: next / 100 }, "least-confidence")}
    />
  );
}

/** A named slider; one drag is one undo step. */
function FilterSlider({
  title,
  words,
  range: [min, max, step],
  value,
  onChange,
}: {
  title: string;
  words: string;
  range: readonly [min: number, max: number, step: number];
  value: number;
  onChange: (value: number) => void;
}) {
  const { store } = useExplorer();
  const id = useId();
  return (
    <section>
      <label className="filter-head" htmlFor={id}>
        <span className="filter-title">{title}</span>
        <span className="count">
          <b>{words}</b>
        </span>
      </label>
      <input
        id={id}
        type="range"
        className="slider"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
        onPointerUp={() => endGesture(store)}
        onBlur={() => endGesture(store)}
      />
    </section>
  );
}
