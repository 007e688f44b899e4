import type { ScriptBlock } from "./script.ts";
import { END_HEADING, headingText, isPromotion, METADATA_LINE } from "./site-furniture.ts";

/**
 * Index of the first block that is no longer the talk: an end heading (往期回顾, Related posts), or a rule, heading or
 * publisher's line after the last turn with nothing but a site's furniture below it. `texts` are the blocks' words.
 */
export function findEnd(blocks: readonly ScriptBlock[], texts: readonly string[], lastTurn: number): number {
  const earliest = Math.max(lastTurn, lastTurn === -1 ? Math.floor(blocks.length * 0.5) : -1);
  for (let i = earliest + 1; i < blocks.length; i++) {
    const block = blocks[i];
    const text = texts[i] ?? "";
    if (!block) break;
    if (isEndHeading(block, text)) return i;
    const divides = block.kind === "rule" || block.kind === "heading" || isPromotion(text) || METADATA_LINE.test(text);
    if (divides && isFurnitureBelow(blocks, texts, i)) return i;
  }
  return blocks.length;
}

function isEndHeading(block: ScriptBlock, text: string): boolean {
  const title = headingText(text);
  return (
    title.length <= 40 && END_HEADING.test(title) && (block.kind === "heading" || block.emphasised || title === text)
  );
}

/** Talk goes on below a heading where two longer paragraphs come before the first sign of a site. */
function isFurnitureBelow(blocks: readonly ScriptBlock[], texts: readonly string[], from: number): boolean {
  let prose = 0;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    const text = texts[i] ?? "";
    if (!block || text === "" || block.kind === "rule") continue;
    if (isPromotion(text) || METADATA_LINE.test(text) || isEndHeading(block, text)) return true;
    if (block.kind !== "heading" && text.length > 100 && ++prose >= 2) return false;
  }
  return true;
}
