import { cueFileSchema, type Cue } from "../schema/cue.ts";
import { formatPath } from "../schema/issue.ts";

/** Cue phrases of both languages, ready to be found in a text. */
export interface CueKnowledge {
  /** All cues in `text`, longest at each place, by start. Offsets are UTF-16 units of `text`. */
  find(text: string, language: "zh" | "en"): CueHit[];
}

export interface CueHit {
  start: number;
  end: number;
  cue: Cue;
}

interface CompiledCues {
  pattern: RegExp;
  byWords: ReadonlyMap<string, Cue>;
}

/** @throws Error naming the file and path, where a cue file breaks its schema. */
export function prepareCues(json: Readonly<Record<string, unknown>>): CueKnowledge {
  const compiled = new Map((["zh", "en"] as const).map((language) => [language, compile(json, language)]));
  return {
    find(text, language) {
      const { pattern, byWords } = compiled.get(language) ?? { pattern: /(?!)/gu, byWords: new Map<string, Cue>() };
      return [...text.matchAll(pattern)].flatMap((match) => {
        const cue = byWords.get(match[0].toLowerCase());
        return cue ? [{ start: match.index, end: match.index + match[0].length, cue }] : [];
      });
    },
  };
}

function compile(json: Readonly<Record<string, unknown>>, language: "zh" | "en"): CompiledCues {
  const path = `cues/${language}.json`;
  const parsed = cueFileSchema.safeParse(json[path]);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`lexicon/${path}: ${issue ? `${formatPath(issue.path)}: ${issue.message}` : "not valid"}`);
  }
  const byWords = new Map<string, Cue>();
  for (const cue of parsed.data.cues) {
    for (const word of cue.words) {
      if (word.includes("…")) continue;
      const forms = language === "en" && cue.construction === "active" ? inflect(word, cue.past?.[word]) : [word];
      for (const form of forms) if (!byWords.has(form.toLowerCase())) byWords.set(form.toLowerCase(), cue);
    }
  }
  const alternatives = [...byWords.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape);
  const body = alternatives.join("|");
  // English cues are whole words.
  const pattern =
    language === "en"
      ? new RegExp(String.raw`(?<![A-Za-z'-])(?:${body})(?![A-Za-z'-])`, "giu")
      : new RegExp(body, "giu");
  return { pattern, byWords };
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** The forms of an English verb phrase: its first word is inflected (rely on → relies on, relied on, relying on). */
export function inflect(phrase: string, irregular?: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const forms = new Set([verb, third(verb), gerund(verb)].map((form) => form + tail));
  if (irregular === undefined) forms.add(past(verb) + tail);
  else irregular.split("|").forEach((form) => forms.add(form));
  return [...forms];
}

const DOUBLING = /^[^aeiou]*[aeiou][bdgmnprt]$/u;

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
