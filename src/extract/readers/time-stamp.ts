/** `1:50`, `00:01:02`, `01:02:03.450`, `12:34,5`, `00：05`. */
export const TIME = String.raw`\d{1,3}[:：]\d{2}(?:[:：]\d{2})?(?:[.,]\d{1,3})?`;

/** A time in brackets, escaped ones too, with or without an end: `[00:00:08]`, `（12:30）`, `\[07:47\]`, `[0:01 --> 0:05]`. */
export const BRACKETED_TIME = String.raw`\\?[\[(（【<]\s*(${TIME})(?:\s*(?:-->|[-–—~])\s*${TIME})?\s*\\?[\])）】>]`;

/** Seconds of a time stamp; undefined where it is none. */
export function parseTime(stamp: string): number | undefined {
  const match = /^(?:(\d{1,3})[:：])?(\d{1,3})[:：](\d{2})(?:[.,](\d{1,3}))?$/u.exec(stamp.trim());
  if (!match) return undefined;
  const [, hours, minutes, seconds, fraction] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return fraction === undefined ? whole : (whole * 1000 + Number(fraction.padEnd(3, "0"))) / 1000;
}

/** 1-based line of an offset. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < offset; at = source.indexOf("\n", at + 1)) line++;
  return line;
}
