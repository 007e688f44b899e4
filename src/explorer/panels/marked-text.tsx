import { Fragment } from "react";

/** Text with what was searched for marked in it. */
export function MarkedText({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  return ranges.map(({ start, end }, i) => (
    <Fragment key={start}>
      {text.slice(ranges[i - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
      {i === ranges.length - 1 ? text.slice(end) : null}
    </Fragment>
  ));
}
