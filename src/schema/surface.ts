/**
 * The form in which the words of a mention are compared with an entity's aliases: runs of white space become one
 * space, outer white space goes. Letters stay as they were written.
 */
export function normaliseSurface(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
