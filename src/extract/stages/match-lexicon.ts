import type { Candidate, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import type { LexiconForm } from "../names/name-automaton.ts";
import { defineStage } from "../stage.ts";

/** Hits of the lexicon's names and terms; longest first, never across a word's boundary, ambiguous ones with evidence. */
export const matchLexicon = defineStage({
  name: "match-lexicon",
  reads: ["shadow", "tokens", "transcript"],
  adds: ["lexiconHits"],
  run({ shadow, tokens, transcript }, { knowledge }) {
    const english = transcript.language === "en";
    const hits = shadow.flatMap((text, passage) => findHits(text, tokens[passage] ?? [], passage, knowledge, english));
    return { lexiconHits: withEvidence(hits, shadow).map(({ candidate }) => candidate) };
  },
});

interface Hit {
  candidate: Candidate;
  form: LexiconForm;
}

const WORD = /[A-Za-z0-9\u00C0-\u024F]/u;
/** Chinese forms this long are not cut out of other words by chance. */
const SAFE_LENGTH = 4;

function findHits(
  text: string,
  tokens: readonly Token[],
  passage: number,
  knowledge: LanguageKnowledge,
  english: boolean,
): Hit[] {
  const lower = text.toLowerCase();
  // Lower-casing may change a letter's length (İ); offsets would no longer hold.
  if (lower.length !== text.length) return [];
  const starts = new Set(tokens.map((token) => token.start));
  const ends = new Set(tokens.map((token) => token.end));
  const hits: Hit[] = [];
  for (let at = 0; at < lower.length;) {
    const hit = longestHit(text, lower, at, passage, knowledge, starts, ends, english);
    if (hit) hits.push(hit);
    at = hit ? hit.candidate.end : at + 1;
  }
  return hits;
}

function longestHit(
  text: string,
  lower: string,
  start: number,
  passage: number,
  knowledge: LanguageKnowledge,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  english: boolean,
): Hit | undefined {
  if (WORD.test(text[start] ?? "") && WORD.test(text[start - 1] ?? "")) return undefined;
  for (const { end, forms } of knowledge.names.matchesAt(lower, start).toReversed()) {
    const stretched = endOfWord(text, start, end, forms);
    if (stretched === undefined) continue;
    const form = forms.find((f) => fits(f, text, start, end, starts, ends, english));
    if (!form) continue;
    const score = form.ambiguous ? 0.7 : form.misspelling ? 0.8 : 0.95;
    const rule = form.misspelling ? "lexicon-misspelling" : "lexicon";
    return {
      form,
      candidate: { passage, start, end: stretched, type: form.entry.type, entry: form.entry.id, rule, score },
    };
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

function fits(
  { form, written, entry }: LexiconForm,
  text: string,
  start: number,
  end: number,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  english: boolean,
): boolean {
  if (/\p{Script=Han}/u.test(form)) return form.length >= SAFE_LENGTH || (starts.has(start) && ends.has(end));
  if (!english || entry.type === "concept") return isCased(text.slice(start, end), written, 3);
  return isCased(text.slice(start, end), written, 0);
}

/** Names are written with capitals; words of up to `strict` letters that are all capitals (IT, US) must be so too. */
function isCased(words: string, written: string, strict: number): boolean {
  if (!/[A-Z]/u.test(written)) return true;
  if (/^[A-Z0-9.&\-]+$/u.test(written) && written.length <= 3) return words === written;
  return strict > 0 || /[A-Z]/u.test(words);
}

/** An ambiguous form counts with one of its context words in the passage, or a plain form of the entry in the talk. */
function withEvidence(hits: readonly Hit[], shadow: readonly string[]): Hit[] {
  const certain = new Set(hits.filter(({ form }) => !form.ambiguous).map(({ form }) => form.entry.id));
  const lower = new Map<number, string>();
  return hits.filter(({ candidate, form }) => {
    if (!form.ambiguous || certain.has(form.entry.id)) return true;
    let text = lower.get(candidate.passage);
    if (text === undefined) lower.set(candidate.passage, (text = (shadow[candidate.passage] ?? "").toLowerCase()));
    return (form.entry.context ?? []).some((word) => hasWord(text, word.toLowerCase(), form.form));
  });
}

/** The context word stands in the text, other than as a part of the form itself. */
function hasWord(text: string, word: string, form: string): boolean {
  if (form.includes(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const latin = WORD.test(word[0] ?? "");
    if (
      !latin ||
      (!WORD.test(text[at - 1] ?? "") && !/[a-z]{3}/u.test(text.slice(at + word.length, at + word.length + 3)))
    )
      return true;
  }
  return false;
}
