import { parse } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";

/** What a file says about itself before the talk begins. */
export interface Metadata {
  title?: string;
  author?: string;
  publishedAt?: string;
  sourceUrl?: string;
  mediaUrl?: string;
  guests: string[];
  hosts: string[];
  /** People the file names without saying what they do. */
  speakers: string[];
}

export function emptyMetadata(): Metadata {
  return { guests: [], hosts: [], speakers: [] };
}

export interface FrontMatter {
  metadata: Metadata;
  /** Offset where the text after it begins. */
  end: number;
  diagnostics: Diagnostic[];
}

const FENCED = /^\uFEFF?\s{0,8}---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
/** The same for TOML, of which only `key = "value"` is read. */
const FENCED_TOML = /^\uFEFF?\s{0,8}\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/u;

/** Reads YAML between `---` lines at the very start; text that is no YAML is reported and skipped. */
export function readFrontMatter(source: string): FrontMatter {
  const metadata = emptyMetadata();
  const toml = FENCED_TOML.exec(source);
  if (toml) {
    for (const [, key, value] of (toml[1] ?? "").matchAll(/^\s*([\w-]+)\s*=\s*["'[]*([^"'\]\r\n]*)/gmu)) {
      if (key !== undefined) readField(key, value, metadata);
    }
    return { metadata, end: toml[0].length, diagnostics: [] };
  }
  const match = FENCED.exec(source);
  // Between two rules there may be prose: YAML has a key on one of its first lines.
  if (!match || !/^\s*[\p{L}_][\p{L}\p{N}_ -]{0,30}\s*:/mu.test((match[1] ?? "").slice(0, 500)))
    return { metadata, end: source.startsWith("\uFEFF") ? 1 : 0, diagnostics: [] };
  try {
    const value: unknown = parse(match[1] ?? "");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [key, field] of Object.entries(value)) readField(key, field, metadata);
    }
    return { metadata, end: match[0].length, diagnostics: [] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const message = `The front matter is not valid YAML and was skipped: ${reason}`;
    return {
      metadata,
      end: match[0].length,
      diagnostics: [{ code: "front-matter", message, stage: "read-transcript", severity: "warning", line: 1 }],
    };
  }
}

const FIELDS: readonly { keys: RegExp; field: "title" | "author" | "publishedAt" | "sourceUrl" | "mediaUrl" }[] = [
  { keys: /^(?:title|episode_title|标题|题目)$/iu, field: "title" },
  {
    keys: /^(?:author|authors|文章作者|作者|撰文|文|channel|show|podcast|publication|节目|媒体|来源媒体)$/iu,
    field: "author",
  },
  {
    keys: /^(?:date|published|publish_date|published_at|published_date|publishdate|pubdate|release_date|upload_date|recorded|发布时间|发布日期|日期|时间|发布于)$/iu,
    field: "publishedAt",
  },
  {
    keys: /^(?:source|source_url|sourceurl|url|link|original|original_url|canonical_url|原文链接|原文|链接|来源链接)$/iu,
    field: "sourceUrl",
  },
  {
    keys: /^(?:video|video_url|videourl|youtube_url|youtube|media_link|audio|audio_url|media|media_url|mediaurl|原视频来源|原视频|视频链接|视频来源|音频)$/iu,
    field: "mediaUrl",
  },
];

const PEOPLE: readonly { keys: RegExp; field: "guests" | "hosts" | "speakers" }[] = [
  { keys: /^(?:guests?|guest_name|interviewees?|嘉宾|本期嘉宾|受访者|受访人|分享嘉宾)$/iu, field: "guests" },
  {
    keys: /^(?:hosts?|host_name|interviewers?|moderators?|主持|主持人|主播|采访|采访者|采访人|记者)$/iu,
    field: "hosts",
  },
  { keys: /^(?:speakers?|participants?|people|与谈人|参与者|对话人物|说话人)$/iu, field: "speakers" },
];

/** Takes one `key: value` into the metadata. Returns false for a key that says nothing about the file. */
export function readField(key: string, value: unknown, metadata: Metadata): boolean {
  const text = textOf(value);
  const people = PEOPLE.find(({ keys }) => keys.test(key));
  if (people) {
    metadata[people.field].push(...namesOf(value));
    return true;
  }
  const field = FIELDS.find(({ keys }) => keys.test(key))?.field;
  if (field === undefined || text === undefined) return false;
  if (field === "publishedAt") {
    const date = isoDate(text);
    if (date !== undefined) metadata.publishedAt ??= date;
  } else if (field === "sourceUrl" || field === "mediaUrl") {
    const url = /https?:\/\/\S+/u.exec(text)?.[0];
    if (url === undefined) return false;
    metadata[field] ??= url;
  } else metadata[field] ??= text;
  return true;
}

/** Names in a list, in a line, or under `name:`; what stands in brackets or after a dash is no part of the name. */
function namesOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .map((item) => (typeof item === "object" && item !== null && "name" in item ? item.name : item))
    .flatMap((item) =>
      (textOf(item) ?? "").replace(/[（(][^（()）]{0,80}[)）]/gu, " ").split(/[,，、;；&|/]| and |和/u),
    )
    .map((name) => name.split(/\s+[-–—]{1,2}\s+/u)[0]?.trim() ?? "")
    .filter((name) => name !== "" && name.length <= 40);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.replace(/\s+/gu, " ").trim();
  return typeof value === "number" ? String(value) : undefined;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `2024-10-15 06:10`, `2024/10/15`, `2024年10月15日`, `20241015`, `Oct 15, 2024`, `15 October 2024` → ISO 8601 date. */
export function isoDate(text: string): string | undefined {
  const match =
    /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u.exec(text) ?? /^\s*(\d{4})(\d{2})(\d{2})\s*$/u.exec(text);
  if (!match) return dateInWords(text);
  const [, year, month, day] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
}

function dateInWords(text: string): string | undefined {
  const american = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/u.exec(text);
  const [name, day, year] = american ? american.slice(1) : british ? [british[2], british[1], british[3]] : [];
  const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
