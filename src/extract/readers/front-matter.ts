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
}

export interface FrontMatter {
  metadata: Metadata;
  /** Offset where the text after it begins. */
  end: number;
  diagnostics: Diagnostic[];
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** Reads YAML between `---` lines at the very start; text that is no YAML is reported and skipped. */
export function readFrontMatter(source: string): FrontMatter {
  const metadata: Metadata = { guests: [] };
  const match = FENCED.exec(source);
  if (!match) return { metadata, end: source.startsWith("\uFEFF") ? 1 : 0, diagnostics: [] };
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
  { keys: /^(?:title|标题)$/iu, field: "title" },
  { keys: /^(?:author|authors|文章作者|作者|撰文|文|channel|show|podcast|节目)$/iu, field: "author" },
  {
    keys: /^(?:date|published|publish_date|published_at|pubdate|release_date|发布时间|发布日期|日期|时间)$/iu,
    field: "publishedAt",
  },
  { keys: /^(?:source|source_url|url|link|original|原文链接|原文|链接|来源链接)$/iu, field: "sourceUrl" },
  {
    keys: /^(?:video|video_url|youtube_url|youtube|audio|audio_url|media|media_url|原视频来源|原视频|视频链接|视频来源|音频)$/iu,
    field: "mediaUrl",
  },
];

/** Takes one `key: value` into the metadata. Returns false for a key that says nothing about the file. */
export function readField(key: string, value: unknown, metadata: Metadata): boolean {
  const text = textOf(value);
  if (/^(?:guest|guests|嘉宾|speaker|speakers)$/iu.test(key)) {
    metadata.guests.push(...namesOf(value));
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

function namesOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .flatMap((item) => (textOf(item) ?? "").split(/[,，、;；&]| and /u))
    .map((name) => name.trim())
    .filter(Boolean);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.replace(/\s+/gu, " ").trim();
  return typeof value === "number" ? String(value) : undefined;
}

/** `2024-10-15 06:10`, `2024/10/15`, `2024年10月15日` → ISO 8601 date. */
export function isoDate(text: string): string | undefined {
  const match = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
}
