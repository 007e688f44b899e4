import type { Passage } from "../../../schema/passage.ts";
import { rangeOf, textNodes } from "./text-range.ts";

/** A place where the words stand, by UTF-16 offset into the passage. */
export interface FoundWords {
  passage: string;
  start: number;
}

/** Matches looked for in one go; a single letter stands everywhere. */
const MOST = 2000;

/** Every place the words stand, in any case, in reading order. */
export function findInPassages(passages: readonly Passage[], query: string): FoundWords[] {
  const words = query.trim().toLowerCase();
  const found: FoundWords[] = [];
  if (words === "") return found;
  for (const { id, text } of passages) {
    const lower = text.toLowerCase();
    for (let start = lower.indexOf(words); start >= 0; start = lower.indexOf(words, start + words.length)) {
      found.push({ passage: id, start });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

/** Marks what was found in what is drawn, without touching the text; browsers that cannot do that mark nothing. */
export function highlight(root: HTMLElement | null, query: string, current: FoundWords | undefined): void {
  clearHighlight();
  const words = query.trim().toLowerCase();
  if (!root || words === "" || typeof Highlight === "undefined") return;
  const all = new Highlight();
  const chosen = new Highlight();
  for (const paragraph of root.querySelectorAll<HTMLElement>(".reader-words")) {
    const passage = paragraph.closest<HTMLElement>("[data-passage]")?.dataset["passage"];
    const nodes = textNodes(paragraph);
    const text = nodes
      .map(({ node }) => node.data)
      .join("")
      .toLowerCase();
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const range = rangeOf(nodes, start, start + words.length);
      if (!range) continue;
      (current?.passage === passage && current?.start === start ? chosen : all).add(range);
    }
  }
  CSS.highlights.set("found", all);
  CSS.highlights.set("found-now", chosen);
}

export function clearHighlight(): void {
  if (typeof Highlight === "undefined") return;
  CSS.highlights.delete("found");
  CSS.highlights.delete("found-now");
}
