import { parseTime, TIME } from "./time-stamp.ts";

/** A line of a list of chapters: `( 15:51 ) AI推理和训练的未来`. */
export interface Chapter {
  time: number;
  title: string;
}

const CHAPTER = new RegExp(
  String.raw`^\s*(?:[-*•]\s*)?[\[(（【]?\s*(${TIME})\s*[\])）】]?\s*[-–—:：]?\s*(\S.{0,100})$`,
  "u",
);

export function chapterOf(text: string): Chapter | undefined {
  const match = CHAPTER.exec(text);
  const time = match?.[1] === undefined ? undefined : parseTime(match[1]);
  return time === undefined || match?.[2] === undefined ? undefined : { time, title: match[2].trim() };
}

/** Separate words a chapter's and a section's title must share before one is taken for the other. */
const LEAST_SHARED = 2;

/**
 * Gives sections the times of chapters with like titles, in order. A list of chapters is often written apart from the
 * headings, so a section without a convincing partner gets no time.
 */
export function matchChapters(
  sections: readonly { title: string; startTime?: number }[],
  chapters: readonly Chapter[],
): void {
  let from = 0;
  for (const section of sections) {
    const partner = chapters.findIndex(
      (chapter, i) => i >= from && sharedWords(section.title, chapter.title) >= LEAST_SHARED,
    );
    const chapter = chapters[partner];
    if (!chapter) continue;
    section.startTime = chapter.time;
    from = partner + 1;
  }
}

/** Latin words in common, and separate stretches of two or more Chinese characters in common. */
function sharedWords(a: string, b: string): number {
  const latin = new Set(b.toLowerCase().match(/[a-z0-9]{2,}/gu) ?? []);
  const words = new Set((a.toLowerCase().match(/[a-z0-9]{2,}/gu) ?? []).filter((word) => latin.has(word)));
  let stretches = 0;
  for (const run of a.match(/\p{Script=Han}+/gu) ?? []) {
    let inside = false;
    for (let i = 0; i + 1 < run.length; i++) {
      const shared = b.includes(run.slice(i, i + 2));
      if (shared && !inside) stretches++;
      inside = shared;
    }
  }
  return words.size + stretches;
}
