import { CHINESE_ROLE_PREFIXES, hasSurname, isNeverSpeaker, ROLE_BY_WORD, type Role } from "./label-words.ts";

const ENGLISH_PREFIX =
  /^(co-host|host|interviewer|moderator|guest|speaker|reporter|panelist|audience member|audience)[\s,:·-]+(?=\p{Lu})/iu;
/** Q3, 问2, 嘉宾 1, SPEAKER_00, 发言人A. */
const NUMBERED =
  /^(speaker|spk|发言人|说话人|讲话人|講者|讲者|人物|嘉宾|主持人|记者|提问者|提问|观众|问题|问|答|guest|host|person|interviewer|interviewee|participant|voice|audience member|q|a)[\s_#-]*(?:\d{1,3}|[A-Z]|[一二三四五六七八九十])$/iu;

export interface LabelReading {
  /** Without role words; the label itself where nothing else is left. */
  name: string;
  role?: Role;
  /** Only a role or a number, no name of a person. */
  unnamed: boolean;
}

/** Role that a word or phrase names: 主持人, host, “AI host”. */
export function roleOfWord(word: string): Role | undefined {
  return ROLE_BY_WORD.get(word.trim().toLowerCase());
}

/**
 * `嘉宾黄仁勋` → 黄仁勋, guest; `主持人` → itself, host, unnamed; `Speaker 2` → itself, unnamed; `Q3` → Q, host;
 * `主持人/Host` → 主持人, host.
 */
export function readRole(label: string): LabelReading {
  if (/^[B-PR-Z]$|^(?:unidentified|unknown)\b/iu.test(label)) return { name: label, unnamed: true };
  const whole = roleOfWord(label);
  if (whole !== undefined) return { name: label, role: whole, unnamed: true };
  const parts = label.split(/\s*[/／|]\s*|\s+(?=[A-Za-z]+$)/u);
  const roles = parts.map(roleOfWord);
  if (parts.length === 2 && parts[0] !== undefined && roles[0] !== undefined && roles[1] !== undefined)
    return { name: parts[0], role: roles[0], unnamed: true };
  const numbered = NUMBERED.exec(label)?.[1];
  if (numbered !== undefined) return readNumbered(label, numbered);
  const prefix = CHINESE_ROLE_PREFIXES.find(({ word }) => label.startsWith(word));
  if (prefix) {
    const name = label.slice(prefix.word.length).replace(/^[\s·:：|/\-—]+/u, "");
    if (name.length >= 2) return { name, role: prefix.role, unnamed: false };
  }
  const english = ENGLISH_PREFIX.exec(label);
  const role = english?.[1] === undefined ? undefined : roleOfWord(english[1]);
  if (english && role !== undefined) return { name: label.slice(english[0].length), role, unnamed: false };
  return { name: label, unnamed: false };
}

/** Question and answer numbers count turns, not people: Q1 and Q2 are one asker. */
function readNumbered(label: string, word: string): LabelReading {
  const role = roleOfWord(word);
  if (/^(?:q|a|问|答|问题|提问)$/iu.test(word))
    return role === undefined ? { name: word, unnamed: true } : { name: word, role, unnamed: true };
  const known = role !== undefined && !/^speaker|^spk|者$/iu.test(word);
  return known ? { name: label, role, unnamed: true } : { name: label, unnamed: true };
}

/** Words that sentences have and names do not: “记住一点：”, “我的意思是：”. */
const SENTENCE_WORD = /[的了是我你他她它这那就和在有没不要会对说为从把被让给个点些么吗呢吧]|第[一二三四五六七八九十]/u;
const ENGLISH_SENTENCE_WORD =
  /\b(?:the|this|that|these|those|is|are|was|were|i|you|he|she|we|they|my|your|our|it|to|in|on|with|for|what|why|how|when|where|but|so|because)\b/iu;
const LATIN_NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Lord|Rev|Gen|Sen)\.?\s+)?\p{Lu}[\p{L}\p{N}\p{M}.'’\-]*(?:[\s·]+(?:\p{Lu}[\p{L}\p{N}\p{M}.'’\-]*|van|von|de|der|den|del|della|la|le|bin|al|el|&|and|\d+|"\p{Lu}\p{L}+"|“\p{Lu}\p{L}+”))*$/u;
/** 晚点LatePost, 36氪, 腾讯科技: an outlet asks under its own name. */
const OUTLET =
  /(?:科技|新闻|财经|日报|周刊|周末|时报|早报|晚报|商报|晚点|公园|杂志|卫视|电视台|传媒|观察|商业评论|评论|研究院|播客|频道|智库|Talk|TV|News|Times|Post|Review|Magazine|Podcast|Media|Wired|Verge|Forbes|Bloomberg|CNBC|BBC|CNN)$|^(?:36氪|虎嗅|界面|澎湃|品玩|钛媒体|量子位|机器之心|新智元|硅星人|暗涌|甲子光年|《)/u;

export function isOutlet(label: string): boolean {
  return OUTLET.test(label);
}

/**
 * How much a label looks like somebody's: 3 a role word or number, 2 surely the form of a name (surname, several
 * capitalised words, an outlet), 1 perhaps one, 0 a sentence or a word that never speaks.
 */
export function labelLikeness(label: string): 0 | 1 | 2 | 3 {
  if (isNeverSpeaker(label)) return 0;
  const reading = readRole(label);
  if (reading.role !== undefined || reading.unnamed) return 3;
  if (isOutlet(label)) return label.length <= 24 ? 2 : 0;
  if (/\p{Script=Han}/u.test(label)) {
    const han = label.replace(/[^\p{Script=Han}]/gu, "");
    if (han.length > 12 || label.length > 40 || SENTENCE_WORD.test(label)) return 0;
    if (/[·・]/u.test(label) || (han.length >= 2 && han.length <= 4 && hasSurname(han))) return 2;
    return 1;
  }
  const words = label.split(/\s+/u).length;
  if (words > 6 || ENGLISH_SENTENCE_WORD.test(label)) return 0;
  if (/^\p{Lu}{3,}(?:[\s.'’\-]+\p{Lu}{2,})*$/u.test(label)) return 2;
  if (LATIN_NAME.test(label)) return words > 1 ? 2 : 1;
  return /^[\p{Lu}\p{N}\s.'’\-&]+$/u.test(label) && /\p{Lu}/u.test(label) ? 1 : 0;
}
