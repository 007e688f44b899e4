/** A frame's parts in the order of the text: the two ends, the cue, and what must fill the gaps about them. */
export interface Frame {
  readonly order: readonly ("A" | "B" | "*")[];
  /** Whether the slot takes the whole list it stands in. */
  readonly lists: { readonly A: boolean; readonly B: boolean };
  /** Before the first part (anchored at its end), between the parts, behind the last one (anchored at its start). */
  readonly gaps: readonly RegExp[];
}

const PART = /\{(?:([AB])(\+?)|cue)\}/gu;
/** A few words without a break; English lets a relative clause begin: “Tidal, which is …”. */
const FEW = {
  zh: "(?:(?!认为|觉得|以为|相信)[^，。；：！？,;]){0,14}?",
  en: "(?:, (?:which|who|that)\\b)?(?:(?! (?:and|but|so) (?:it|he|she|they|we|I|you)\\b)[^,.;:!?()]){0,44}?",
} as const;

/** Compiles a frame of a cue file: `{A}[和与跟]{B}~{cue}` → “A, 和, B, a few words, the cue”. */
export function compileFrame(source: string, language: "zh" | "en"): Frame {
  const order: ("A" | "B" | "*")[] = [];
  const lists = { A: false, B: false };
  const literals: string[] = [];
  let from = 0;
  for (const match of source.matchAll(PART)) {
    literals.push(source.slice(from, match.index));
    from = match.index + match[0].length;
    const slot = match[1] === "A" || match[1] === "B" ? match[1] : "*";
    order.push(slot);
    if (slot !== "*" && match[2] === "+") lists[slot] = true;
  }
  literals.push(source.slice(from));
  const last = literals.length - 1;
  return {
    order,
    lists,
    gaps: literals.map((literal, i) => {
      const body = `(?:${literal.replaceAll("~", FEW[language])})`;
      return new RegExp((i > 0 ? "^" : "") + body + (i < last ? "$" : ""), "iu");
    }),
  };
}
