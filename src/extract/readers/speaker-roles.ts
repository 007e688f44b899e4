export type Role = "host" | "guest" | "editor" | "other";

/** Words that say what someone does in the talk, alone or before a name (嘉宾黄仁勋, Host: , Moderator Jane Roe). */
const ROLE_WORDS: readonly { role: Role; words: readonly string[] }[] = [
  {
    role: "host",
    words: [
      "主持人",
      "主持",
      "记者",
      "采访者",
      "提问者",
      "提问",
      "问",
      "编辑",
      "主播",
      "媒体",
      "host",
      "interviewer",
      "moderator",
      "presenter",
      "anchor",
      "reporter",
      "q",
      "question",
      "interviewers",
    ],
  },
  {
    role: "guest",
    words: [
      "嘉宾",
      "受访者",
      "被采访者",
      "受访人",
      "答",
      "讲者",
      "演讲者",
      "演讲嘉宾",
      "guest",
      "interviewee",
      "a",
      "answer",
      "speaker",
      "respondent",
    ],
  },
  {
    role: "other",
    words: [
      "旁白",
      "画外音",
      "观众",
      "听众",
      "网友",
      "现场观众",
      "narrator",
      "audience",
      "audience member",
      "unknown speaker",
      "announcer",
      "voiceover",
      "caller",
    ],
  },
  { role: "editor", words: ["编者按", "编者", "译者", "editor", "translator"] },
];

const BY_WORD = new Map(ROLE_WORDS.flatMap(({ role, words }) => words.map((word) => [word, role] as const)));
/** Chinese role words that may stand right before a name, longest first. */
const PREFIXES = ROLE_WORDS.flatMap(({ role, words }) => words.map((word) => ({ role, word })))
  .filter(({ word }) => /^\p{Script=Han}{2,}$/u.test(word))
  .sort((a, b) => b.word.length - a.word.length);
const ENGLISH_PREFIX = /^(host|interviewer|moderator|guest|speaker|reporter)\s+(?=\p{Lu})/iu;
const NUMBERED = /^(?:speaker|spk|发言人|说话人|讲话人|嘉宾|主持人|guest|host|person)[\s_-]*(?:\d{1,2}|[A-Z])$/iu;

export interface LabelReading {
  /** Without role words; the label itself where nothing else is left. */
  name: string;
  role?: Role;
  /** Only a role or a number, no name of a person. */
  unnamed: boolean;
}

/** `嘉宾黄仁勋` → 黄仁勋, guest; `主持人` → itself, host, unnamed; `Speaker 2` → itself, unnamed. */
export function readRole(label: string): LabelReading {
  const whole = BY_WORD.get(label.toLowerCase());
  if (whole !== undefined) return { name: label, role: whole, unnamed: true };
  if (NUMBERED.test(label)) {
    const role = BY_WORD.get(label.replace(/[\s_-]*(?:\d{1,2}|[A-Z])$/u, "").toLowerCase());
    return role === "host" || /^嘉宾|^guest/iu.test(label)
      ? { name: label, role: role ?? "guest", unnamed: true }
      : { name: label, unnamed: true };
  }
  const prefix = PREFIXES.find(({ word }) => label.startsWith(word));
  if (prefix) {
    const name = label.slice(prefix.word.length).replace(/^[\s·:：\-—]+/u, "");
    if (name.length >= 2) return { name, role: prefix.role, unnamed: false };
  }
  const english = ENGLISH_PREFIX.exec(label);
  if (english?.[1] !== undefined) {
    const role = BY_WORD.get(english[1].toLowerCase());
    const name = label.slice(english[0].length);
    if (role !== undefined) return { name, role, unnamed: false };
  }
  return { name: label, unnamed: false };
}

/** Words that sentences have and names do not: “记住一点：”, “我的意思是：”. */
const SENTENCE_WORD = /[的了是我你他她它这那就和在有没不要会对说为从把被让给]|第[一二三四五六七八九十]/u;
const LATIN_NAME =
  /^\p{Lu}[\p{L}\p{N}.'’\-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’\-]*|van|von|de|der|del|la|bin|al|&|and|\d+))*$/u;

/** How much a label looks like somebody's: 2 a role word or number, 1 the form of a name, 0 a sentence. */
export function labelLikeness(label: string): 0 | 1 | 2 {
  const reading = readRole(label);
  if (reading.role !== undefined || reading.unnamed) return 2;
  if (/\p{Script=Han}/u.test(label)) {
    return label.length <= 14 && !SENTENCE_WORD.test(label) ? 1 : 0;
  }
  const words = label.split(/\s+/u).length;
  return words <= 5 && (LATIN_NAME.test(label) || /^[\p{Lu}\s.'’\-]+$/u.test(label)) ? 1 : 0;
}
