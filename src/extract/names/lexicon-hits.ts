import type { Span } from "../../schema/mention.ts";
import type { Layers, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import type { LexiconForm } from "./name-automaton.ts";
import { isLowerCaseTalk } from "./letter-case.ts";

/** A place where the lexicon has one or more readings. */
export interface LexiconHit extends Span {
  passage: number;
  /** Forms of different entries that are written the same. */
  readings: readonly LexiconForm[];
}

const WORD = /[A-Za-z0-9\u00C0-\u024F]/u;
const HAN = /\p{Script=Han}/u;
const CAMEL = /[a-z][A-Z]/u;
/** Chinese forms this long are not cut out of other words by chance. */
const SAFE_LENGTH = 4;

/** What the shape of a form is held against. */
interface Setting {
  english: boolean;
  /** The talk is written without capitals, as speech recognition may leave it. */
  lowerCase: boolean;
  knowledge: LanguageKnowledge;
}

/** The longest form that fits at each place, from left to right; places do not overlap. */
export function findLexiconHits(
  { shadow, tokens, transcript }: Pick<Layers, "shadow" | "tokens" | "transcript">,
  knowledge: LanguageKnowledge,
): LexiconHit[] {
  const english = transcript.language === "en";
  const setting = { english, lowerCase: english && isLowerCaseTalk(shadow), knowledge };
  return shadow.flatMap((text, passage) => hitsIn(text, passage, tokens[passage] ?? [], setting));
}

function hitsIn(text: string, passage: number, tokens: readonly Token[], setting: Setting): LexiconHit[] {
  const lower = text.toLowerCase();
  // Lower-casing may change a letter's length (İ); offsets would no longer hold.
  if (lower.length !== text.length) return [];
  const edges = edgesOf(lower.length, tokens);
  const hits: LexiconHit[] = [];
  for (let at = 0; at < lower.length;) {
    const hit = longestAt(text, lower, at, edges, setting);
    if (hit) hits.push({ ...hit, passage });
    at = hit ? hit.end : at + 1;
  }
  return hits;
}

const STARTS = 1;
const ENDS = 2;

/** For each offset, the end of the text included, whether a word starts there (bit 0) and whether one ends (bit 1). */
function edgesOf(length: number, tokens: readonly Token[]): Uint8Array {
  const edges = new Uint8Array(length + 1);
  for (const { start, end } of tokens) {
    edges[start] = (edges[start] ?? 0) | STARTS;
    edges[end] = (edges[end] ?? 0) | ENDS;
  }
  return edges;
}

function longestAt(
  text: string,
  lower: string,
  start: number,
  edges: Uint8Array,
  setting: Setting,
): (Span & Pick<LexiconHit, "readings">) | undefined {
  const matches = setting.knowledge.names.matchesAt(lower, start);
  if (matches.length === 0 || (WORD.test(text[start] ?? "") && WORD.test(text[start - 1] ?? ""))) return undefined;
  for (const { end, forms } of matches.toReversed()) {
    const stretched = endOfWord(text, start, end, forms);
    if (stretched === undefined) continue;
    const whole = ((edges[start] ?? 0) & STARTS) !== 0 && ((edges[end] ?? 0) & ENDS) !== 0;
    const readings = forms.filter((form) => fits(form, text.slice(start, end), whole, setting));
    if (readings.length > 0) return { start, end: stretched, readings };
  }
  return undefined;
}

/** A Latin form ends with its word, a plural's s or es taken in; undefined where the word goes on (cud in cuddle). */
function endOfWord(text: string, start: number, end: number, forms: readonly LexiconForm[]): number | undefined {
  if (!WORD.test(text[end - 1] ?? "") || !WORD.test(text[end] ?? "")) return end;
  const rest = /^[A-Za-z0-9\u00C0-\u024F]+/u.exec(text.slice(end, end + 12))?.[0] ?? "";
  const plural = rest === "s" || rest === "es" ? rest.length : undefined;
  if (plural === undefined || end - start < 2) return undefined;
  return forms.some((f) => f.entry.type === "concept" || f.entry.type === "product") ? end + plural : undefined;
}

function fits({ form, written, entry }: LexiconForm, words: string, whole: boolean, setting: Setting): boolean {
  if (HAN.test(form)) return form.length > 1 && (form.length >= SAFE_LENGTH || whole);
  if (!/[A-Z]/u.test(written)) return true;
  // Words of up to three capitals (IT, US, WHO) are those words only in capitals.
  if (/^[A-Z0-9.&\-]+$/u.test(written) && written.length <= 3) return words === written;
  // WuXi is no Wuxi: a capital within a word is how that very name is written.
  if (CAMEL.test(words) && !CAMEL.test(written)) return false;
  if (entry.type === "concept" || /[A-Z]/u.test(words)) return true;
  const ordinary = setting.knowledge.english.tagsOf(form) !== undefined;
  return (!setting.english || setting.lowerCase) && !ordinary;
}
