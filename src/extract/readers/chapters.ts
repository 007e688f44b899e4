import { parseTime, TIME } from "./time-stamp.ts";

/** A line of a list of chapters: `( 15:51 ) AI推理和训练的未来`. */
export interface Chapter {
  time: number;
  title: string;
}

const CHAPTER = new RegExp(
  String.raw`^\s*(?:[-*•]\s*)?[\[(（【]?\s*(${TIME})\s*[\])）】]?\s*[-–—:：|]?\s*(\S.{0,100})$`,
  "u",
);
/** `Introduction – 0:00`, `AI的未来 01:23` */
const CHAPTER_AFTER = new RegExp(
  String.raw`^\s*(?:[-*•]\s*)?(\S.{0,100}?)\s*[-–—:：|]?\s*[\[(（【]?(${TIME})[\])）】]?\s*$`,
  "u",
);

export function chapterOf(text: string): Chapter | undefined {
  const before = CHAPTER.exec(text);
  const after = before ? null : CHAPTER_AFTER.exec(text);
  const [stamp, title] = before ? [before[1], before[2]] : [after?.[2], after?.[1]];
  const time = stamp === undefined ? undefined : parseTime(stamp);
  return time === undefined || title === undefined ? undefined : { time, title: title.trim() };
}

const LEAST_CHAPTERS = 3;

/**
 * Which of the texts (one a block) are a list of chapters: three or more in a row with times that rise, few beside the
 * rest of the file. Times on every line are captions, not chapters.
 */
export function findChapterLists(texts: readonly (string | undefined)[]): ReadonlySet<number> {
  const chapters = texts.map((text) => (text === undefined || text.length > 130 ? undefined : chapterOf(text)));
  const lists = new Set<number>();
  if (chapters.filter((chapter) => chapter !== undefined).length > texts.length / 3) return lists;
  let run: number[] = [];
  let last = -1;
  const close = () => {
    if (run.length >= LEAST_CHAPTERS) run.forEach((i) => lists.add(i));
    run = [];
    last = -1;
  };
  chapters.forEach((chapter, i) => {
    if (chapter === undefined || chapter.time < last || /[。！？.!?]$/u.test(chapter.title)) close();
    if (chapter === undefined || /[。！？.!?]$/u.test(chapter.title)) return;
    run.push(i);
    last = chapter.time;
  });
  close();
  return lists;
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
    if (section.startTime !== undefined) continue;
    const partner = chapters.findIndex(
      (chapter, i) =>
        i >= from && (chapter.title === section.title || sharedWords(section.title, chapter.title) >= LEAST_SHARED),
    );
    const chapter = chapters[partner];
    if (!chapter) continue;
    section.startTime = chapter.time;
    from = partner + 1;
  }
}

const SMALL_WORDS = new Set(
  "the and for of to in on is are with how why what from your you our at by as an it".split(" "),
);

/** Latin words in common, and separate stretches of two or more Chinese characters in common. */
function sharedWords(a: string, b: string): number {
  const words = (title: string) =>
    (title.toLowerCase().match(/[a-z0-9]{2,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
  const latin = new Set(words(b));
  const common = new Set(words(a).filter((word) => latin.has(word)));
  let stretches = 0;
  for (const run of a.match(/\p{Script=Han}+/gu) ?? []) {
    let inside = false;
    for (let i = 0; i + 1 < run.length; i++) {
      const shared = b.includes(run.slice(i, i + 2));
      if (shared && !inside) stretches++;
      inside = shared;
    }
  }
  return common.size + stretches;
}
