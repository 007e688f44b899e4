import type { TranscriptDocument } from "../../schema/document.ts";

/** A title longer than this is shortened in the top bar. */
const LONG_TITLE = 24;

/** A talk's title without a format tag before it: （视频）… */
export function plainTitle(title: string): string {
  return title.replace(/^\s*[（(【[][^）)】\]]{1,6}[）)】\]]\s*/u, "") || title;
}

/** `英伟达黄仁勋访谈 · 2024-10`: the part before the colon, where the title is long, and the month. */
export function shortTitle(document: TranscriptDocument | undefined, withDate = true): string {
  if (!document) return "";
  const title = plainTitle(document.title);
  const head = /^(.{4,}?)(?:：|: | — | – )/u.exec(title)?.[1];
  const name = title.length > LONG_TITLE && head !== undefined ? head : title;
  const month = /^\d{4}-\d{2}/u.exec(document.publishedAt ?? "")?.[0];
  return withDate && month !== undefined ? `${name} · ${month}` : name;
}
