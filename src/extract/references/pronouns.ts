/** What a pronoun may stand for. */
export type PronounKind = "me" | "us" | "you" | "youAll" | "he" | "they" | "it" | "thisOrganisation";

export interface Pronoun {
  start: number;
  end: number;
  kind: PronounKind;
}

const ZH =
  /(?<us>我们|咱们)|(?<youAll>你们|贵公司|贵司)|(?<they>他们|她们|它们)|(?<thisOrganisation>这家公司|这家企业|该公司|那家公司)|(?<me>我)(?!们|国|方|的天)|(?<you>你|您)(?!们|好|知道|看)|(?<he>他|她)(?!们|人|国)|(?<it>它)(?!们)/gu;
const EN =
  /(?<![A-Za-z'])(?:(?<us>we|us|our|ours)|(?<me>I|my|me)|(?<youAll>you guys|you all|your company|your team)|(?<you>you|your)|(?<he>he|she|his|him|her)|(?<they>they|them|their)|(?<it>it|its)|(?<thisOrganisation>the company|this company|that company))(?![A-Za-z])/giu;

/** Sentences in which “we” and “you” mean anybody. */
const GENERIC_ZH = /(?:如果|当|假如|假设|一旦|只要|让)$/u;
const GENERIC_ZH_AFTER =
  /^(?:都|可以想象|可以看到|知道|看到|常说|每个人|人类|今天讨论|来看|来聊|可以把|会发现|都知道|所有人|经常听到|来谈|应该把)/u;
const GENERIC_EN_AFTER =
  /^(?:'re all| all| can (?:imagine|see|think)| know\b| talk| need to talk|'ll talk|'re talking| were talking| just talked| think about| have to| see\b| should talk|'ll get| started this)/iu;

/** Pronouns of a passage that may stand for something; those that plainly mean anybody are left out. */
export function findPronouns(text: string, language: "zh" | "en"): Pronoun[] {
  return [...text.matchAll(language === "zh" ? ZH : EN)].flatMap((match) => {
    const kind = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] as
      PronounKind | undefined;
    if (kind === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    return isGeneric(kind, text.slice(Math.max(0, start - 6), start), text.slice(end, end + 16), language)
      ? []
      : [{ start, end, kind }];
  });
}

function isGeneric(kind: PronounKind, before: string, after: string, language: "zh" | "en"): boolean {
  if (kind === "he" || kind === "they" || kind === "it" || kind === "thisOrganisation" || kind === "me") return false;
  if (language === "zh") return (kind !== "youAll" && GENERIC_ZH.test(before)) || GENERIC_ZH_AFTER.test(after);
  if (kind === "you")
    return (
      /\b(?:if|when|as|would|do|thank|let) $/iu.test(before) ||
      /^ (?:know|guys|can|could|have to|need|get|want)/iu.test(after)
    );
  return /\b(?:if|as|when|let) $/iu.test(before) || GENERIC_EN_AFTER.test(after);
}
