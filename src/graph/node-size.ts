/** Radius of a node at fit, in pixels, from how often it is mentioned (pronouns count). Two decimals. */
export function nodeSize(mentions: number): number {
  return Math.round(Math.min(24, 3.6 + 2.05 * Math.sqrt(mentions)) * 100) / 100;
}
