import type { Modality } from "../../schema/evidence.ts";
import type { Sentence } from "../doc.ts";

const NEGATED_ZH = /(?:没有|并没有|没|不会|不能|不是|并不|不再|从未|未能|无法|不|别|未)[^，。]{0,3}$/u;
const NEGATED_EN = /(?:\bnot|n't|\bnever|\bno longer|\bwithout|\bcannot)(?: [a-z]+)?\s*$/iu;
const HYPOTHETICAL =
  /如果|假如|假设|要是|倘若|也许|或许|可能|应该|本可以|能不能|是否|\bif\b|\bmaybe\b|\bperhaps\b|\bmight\b|\bcould\b|\bwould\b|\bshould\b|\bimagine\b|\bsuppose\b/iu;
const PLANNED =
  /将会?|计划|打算|准备|即将|未来会|\bwill\b|\bgoing to\b|\bgonna\b|\bplan(?:s|ning)? to\b|\babout to\b/iu;
const REPORTED =
  /据说|听说|据报道|(?:他|她|有人|很多人|人们)(?:说|认为|表示|觉得)|\p{Script=Han}(?:曾说|告诉我)|according to|\b(?:he|she|they|people) (?:said|says|told|think)/iu;

/** How the clause before and round a cue is meant: asked, supposed, denied, planned, reported. Empty for a plain statement. */
export function modalityOf(text: string, sentence: Sentence, clauseStart: number, cueStart: number): Modality[] {
  const before = text.slice(clauseStart, cueStart);
  const found: Modality[] = [];
  if (sentence.question) found.push("asked");
  if (HYPOTHETICAL.test(before)) found.push("hypothetical");
  if (NEGATED_ZH.test(before) || NEGATED_EN.test(before)) found.push("negated");
  if (REPORTED.test(text.slice(sentence.start, cueStart))) found.push("reported");
  if (PLANNED.test(before)) found.push("planned");
  return found;
}
