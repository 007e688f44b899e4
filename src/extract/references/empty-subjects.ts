import type { Sentence, Token } from "../doc.ts";

/** Words that may stand before the verb of a sentence without a subject: 而且也在做…. */
const LEAD =
  /^(?:而且|并且|但是|但|而|所以|然后|也|还|又|都|就|已经|正在|一直|曾经|曾|后来|之后|现在|目前|同时|甚至|不仅|主要|通常|可以|能够|能|会|将|要|非常|不断|共同|先后)$/u;
const VERB = /^v(?!n)/u;
/** Verbs with which people begin a sentence about nobody: 是的, 比如, 谢谢, 看起来. */
const NO_VERB =
  /^(?:是|是的|有|没有|比如|例如|如果|谢谢|感谢|看|想|请|让|来|说|欢迎|觉得|知道|可能|应该|包括|像|对|没错|希望|记得|当然|好|行|拿|去|到|在|据|用|通过|作为|根据|随着)$/u;

/** How an answer may begin that says what the thing asked about is: “什么是X？” “是一种Y。” */
const ANSWERS = /^(?:嗯，?|呃，?|其实)?(?:就|也|其实|主要|本质上)?是(?:一|为了|用来|指)/u;

/** Offsets at which a Chinese sentence begins with its verb: 发布了三款模型。 `answer`: its first may be 是…. */
export function findEmptySubjects(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  answer: boolean,
): number[] {
  const found: number[] = [];
  const first = sentences[0];
  if (answer && first && ANSWERS.test(text.slice(first.start, first.end))) found.push(first.start);
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    let i = at;
    while (i < tokens.length && LEAD.test(wordOf(text, tokens[i]))) i++;
    const verb = tokens[i];
    if (verb && verb.start < end && VERB.test(verb.tag) && !NO_VERB.test(wordOf(text, verb))) found.push(start);
  }
  return found;
}

function wordOf(text: string, token: Token | undefined): string {
  return token ? text.slice(token.start, token.end) : "";
}
