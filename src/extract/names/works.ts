import type { Candidate } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** 《三体》 is a work; 《机遇》圆桌论坛 an event. */
export function findWorks(shadow: readonly string[], knowledge: LanguageKnowledge): Candidate[] {
  const events = [...knowledge.words("zh", "eventSuffixes")];
  return shadow.flatMap((text, passage) =>
    [...text.matchAll(/《([^《》\n]{1,30})》/gu)].map((match): Candidate => {
      const start = match.index + 1;
      const end = start + (match[1]?.length ?? 0);
      const after = text.slice(end + 1, end + 7);
      const type = events.some((suffix) => after.slice(0, suffix.length + 2).includes(suffix)) ? "event" : "product";
      return { passage, start, end, type, rule: "title-marks", score: 0.85 };
    }),
  );
}
