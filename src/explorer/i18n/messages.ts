import { en, type Messages } from "./en.ts";
import { zh } from "./zh.ts";

export type { Messages };

const MESSAGES: Readonly<Record<"zh" | "en", Messages>> = { zh, en };

export function messagesFor(language: "zh" | "en"): Messages {
  return MESSAGES[language];
}
