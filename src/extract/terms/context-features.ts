import type { TermForm } from "./term-form.ts";

const QUOTES_BEFORE = /["《]$/u;
const QUOTES_AFTER = /^["》]/u;
const DEFINED_BEFORE =
  /(?:所谓的?|叫做?|称为|称之为|被称作|名为|概念是|called|so-called|known as|idea of|concept of|notion of|term) ?(?:an? |the )?"?$/u;
const DEFINED_AFTER = /^"?(?:是指|指的是|的意思|这个概念|这个词|的概念| means | is defined| refers to|, meaning )/u;
const LIST_BEFORE = /(?:、|比如|包括|以及|例如|诸如|such as |including |, and )$/u;
const LIST_AFTER = /^(?:、|等|以及|, and )/u;
const GLOSS_AFTER = /^ ?[（(][A-Za-z][^（）()]{0,40}[）)]/u;
const FREE_BEFORE =
  /(?:[的个种类项场次套款层条名位些该此，。、：；？！（(“"]|^|\b(?:the|a|an|this|that|our|their|your|my|his|its|of|in|for|on|with|about|and|or) )$/u;
const FREE_AFTER =
  /^(?:[的，。、：；？！）)”"'.,:;?!]|$| (?:is|are|was|were|that|which|and|or|of|in|for|to|on|with|as|can|will|has|have)\b|是|和|与|在|会|能|将|对|来|等|上|中)/u;

/** A form's first places tell how it is used; a word said a thousand times need not be looked at as often. */
const MOST_PLACES = 32;

/**
 * Where a form stands: in quotes (“飞轮”), defined (所谓X, a thing called X), in a list (X、Y和Z), with a gloss in
 * brackets (推理链（Chain of Reasoning）), and the shares of places that a noun phrase can begin before and end after.
 */
export function contextFeatures(form: TermForm, shadow: readonly string[]): Record<string, number> {
  const counts = { quoted: 0, defined: 0, list: 0, gloss: 0, freeBefore: 0, freeAfter: 0 };
  const places = form.places.slice(0, MOST_PLACES);
  for (const { passage, start, end } of places) {
    const text = shadow[passage] ?? "";
    const before = text.slice(Math.max(0, start - 14), start);
    const after = text.slice(end, end + 44);
    if (QUOTES_BEFORE.test(before) && QUOTES_AFTER.test(after)) counts.quoted++;
    if (DEFINED_BEFORE.test(before) || DEFINED_AFTER.test(after)) counts.defined++;
    if (LIST_BEFORE.test(before) || LIST_AFTER.test(after)) counts.list++;
    if (GLOSS_AFTER.test(after)) counts.gloss++;
    if (FREE_BEFORE.test(before)) counts.freeBefore++;
    if (FREE_AFTER.test(after)) counts.freeAfter++;
  }
  const once = (count: number): number => (count > 0 ? 1 : 0);
  return {
    quoted: once(counts.quoted),
    defined: once(counts.defined),
    list: once(counts.list),
    gloss: once(counts.gloss),
    freeBefore: counts.freeBefore / places.length,
    freeAfter: counts.freeAfter / places.length,
  };
}
