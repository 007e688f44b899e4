import type { Modality } from "../../schema/evidence.ts";
import type { Span } from "../../schema/mention.ts";
import type { Sentence } from "../doc.ts";

const NEGATED_ZH =
  /(?:没有|并没有|没|不会|不能|不是|并不|不再|从未|未能|无法|不可能|难以|(?<![是与其])不|(?<![分区差特级类个识])别|未(?!来))[^，。]{0,3}$/u;
/** 我不认为我们可以…: denied by the verb of thinking before it. */
/** Ended, given up, hard to do: far from being done, with words between it and the cue. */
const GIVEN_UP =
  /(?:很难|难以|停止|停用|放弃|拒绝|不愿|不肯|没能|未曾)(?!说|想象)|\b(?:resist(?:ed|ing)?|refus(?:ed|e|ing)|stopp?(?:ed|ing)?|avoid(?:ed|ing)?|quit|gave up|failed to)\b/iu;
const NOT_BELIEVED = /不(?:认为|觉得|相信|会认为)|\b(?:don't|doesn't|didn't) (?:think|believe)\b/iu;
/** 不仅, 不断, 不得不, 不只 and the like deny nothing. */
const NOT_NEGATED_ZH = /不(?:仅|断|得不|只|光|但|过|同|用说|管|可避免|可或缺|久)[^，。]{0,3}$/u;
const NEGATED_EN =
  /(?:\bnot|n't|n’t|\bnever|\bno longer|\bwithout|\bcannot|\bnobody|\bno one|\bneither|\bnor)(?: (?!only|just|merely|simply)[a-z]+)?\s*$/iu;
const HYPOTHETICAL =
  /如果|假如|假设|要是|倘若|也许|或许|可能|能不能|是否|会不会|希望|考虑|如何|试图|尝试|想办法|\bif\b|\bmaybe\b|\bperhaps\b|\bmight\b|\bcould\b|\bwould\b|\bimagine\b|\bsuppose\b/iu;
const PLANNED =
  /将会?|计划|打算|准备|即将|未来会|要去|\bwill\b|'ll\b|\bgoing to\b|\bgonna\b|\bplan(?:s|ning)? to\b|\babout to\b|\bwants? to\b/iu;
const REPORTED =
  /据说|听说|据报道|(?:他|她|他们|有人|很多人|人们)(?:说|认为|表示|觉得|跟我说|告诉我)|曾说|告诉我|according to|\b(?:he|she|they|people) (?:said|says|told|thinks?|claims?)\b/iu;

/** How the words about a cue are meant: asked, supposed, denied, planned, reported. Empty for a plain statement. */
export function modalityOf(text: string, sentence: Sentence, cue: Span): Modality[] {
  const clauseStart = sentence.clauses.findLast((clause) => clause.start <= cue.start)?.start ?? sentence.start;
  const before = text.slice(clauseStart, cue.start);
  const found: Modality[] = [];
  // “他不是来上海了嘛？” affirms.
  const rhetorical =
    /不是[^，。]*(?:嘛|吗|么)[？?。]?$/u.test(text.slice(clauseStart, sentence.end)) && /不是/u.test(before);
  if (sentence.question && !rhetorical) found.push("asked");
  if (HYPOTHETICAL.test(before)) found.push("hypothetical");
  if (
    !rhetorical &&
    ((NEGATED_ZH.test(before) && !NOT_NEGATED_ZH.test(before)) ||
      NOT_BELIEVED.test(before) ||
      GIVEN_UP.test(before) ||
      NEGATED_EN.test(before))
  )
    found.push("negated");
  if (REPORTED.test(text.slice(sentence.start, cue.start))) found.push("reported");
  if (PLANNED.test(before)) found.push("planned");
  return found;
}
