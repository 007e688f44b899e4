import type { ScriptBlock } from "./script.ts";

/**
 * Interviews without labels often set the questions in bold type and leave the answers plain. True where the bold
 * paragraphs are questions (most end in a question mark), several of them, each with an answer below.
 */
export function hasEmphasisedQuestions(blocks: readonly ScriptBlock[], texts: readonly string[]): boolean {
  const bold = blocks
    .map((block, i) => (block.kind === "paragraph" && block.emphasised ? i : -1))
    .filter((i) => i >= 0);
  const questions = bold.filter((i) => /[?？]["”’）)]*$/u.test(texts[i] ?? ""));
  const answered = questions.filter((i) => blocks[i + 1]?.kind === "paragraph" && blocks[i + 1]?.emphasised === false);
  return answered.length >= 3 && questions.length >= bold.length * 0.6;
}
