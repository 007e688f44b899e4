import type { Span } from "../../schema/mention.ts";
import { compareText } from "../compare-text.ts";
import type { Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { isInitial } from "./letter-case.ts";
import type { LexiconHit } from "./lexicon-hits.ts";
import type { LexiconForm } from "./name-automaton.ts";

/** A hit with the one reading that the talk speaks for. */
export interface JudgedHit extends Span {
  passage: number;
  form: LexiconForm;
  /** Written with other characters of the same sounds. */
  misheard?: boolean;
}

interface Verdict {
  form: LexiconForm;
  /** Passages in which something speaks for the reading. */
  passages: Set<number>;
  /** Speaks for it wherever the form stands. */
  everywhere: boolean;
}

const HAN = /\p{Script=Han}/u;
const WORD = /[A-Za-z0-9]/u;

/**
 * Chooses a reading for every spelling once for the whole talk (a talk seldom means two things by one name): the one
 * with most evidence. Evidence for a form that is also an ordinary word is a context word in the passage, another,
 * plain form of the same entry in the talk, or, for a name in Latin letters, the capital: always in Chinese talk, in
 * English within a sentence and together with a context word somewhere. Without any, the hit is dropped.
 */
export function judgeReadings(
  hits: readonly LexiconHit[],
  doc: Pick<Layers, "shadow" | "sentences" | "transcript">,
  knowledge: LanguageKnowledge,
): JudgedHit[] {
  const english = doc.transcript.language === "en";
  const certain = certainEntries(hits);
  const lower = doc.shadow.map((text) => text.toLowerCase());
  const starts = english ? doc.sentences.map((list) => new Set(list.map((sentence) => sentence.start))) : [];
  const bySpelling = new Map<string, LexiconHit[]>();
  for (const hit of hits) {
    const spelling = hit.readings[0]?.form ?? "";
    const group = bySpelling.get(spelling);
    if (group) group.push(hit);
    else bySpelling.set(spelling, [hit]);
  }
  const judged: JudgedHit[] = [];
  const open: LexiconHit[] = [];
  for (const group of bySpelling.values()) {
    const verdict = bestReading(group, certain, lower, doc.shadow, english, knowledge);
    if (!verdict) {
      for (const hit of group) open.push(hit);
      continue;
    }
    const plain = !verdict.form.ambiguous;
    const spread = isSpread(verdict, group, english);
    for (const { passage, start, end } of group) {
      if (!plain && !spread && !verdict.passages.has(passage)) continue;
      if (!plain && english && !isWritten(doc.shadow[passage] ?? "", start, end, verdict, starts[passage])) continue;
      judged.push({ passage, start, end, form: verdict.form });
    }
  }
  const others = likeTheirNeighbours(open, judged, doc.shadow);
  if (english) others.push(...namesByCapital(open, others, doc.shadow, starts));
  return [...judged, ...others].sort((a, b) => a.passage - b.passage || a.start - b.start);
}

/** Dell和HP: a name in a list with one of its kind is that reading. */
function likeTheirNeighbours(
  open: readonly LexiconHit[],
  judged: readonly JudgedHit[],
  shadow: readonly string[],
): JudgedHit[] {
  const passages = new Set(open.map((hit) => hit.passage));
  const near = judged.filter((hit) => passages.has(hit.passage));
  const byEnd = new Map(near.map((hit) => [`${hit.passage}:${hit.end}`, hit]));
  const byStart = new Map(near.map((hit) => [`${hit.passage}:${hit.start}`, hit]));
  return open.flatMap(({ passage, start, end, readings }) => {
    const text = shadow[passage] ?? "";
    const before = JOINT_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0].length;
    const after = JOINT_AFTER.exec(text.slice(end, end + 6))?.[0].length;
    const neighbours = [
      before === undefined ? undefined : byEnd.get(`${passage}:${start - before}`),
      after === undefined ? undefined : byStart.get(`${passage}:${end + after}`),
    ];
    const form = readings.find(
      (reading) =>
        reading.entry.type !== "concept" && neighbours.some((n) => n?.form.entry.type === reading.entry.type),
    );
    return form && /^[A-Z]/u.test(text.slice(start, end)) ? [{ passage, start, end, form }] : [];
  });
}

/**
 * English: “they came out of Meta”. A word with a capital within a sentence is a name, and then the firm's or thing's
 * that the lexicon knows, unless the talk has two to choose from or it is a part of a longer name.
 */
function namesByCapital(
  open: readonly LexiconHit[],
  taken: readonly JudgedHit[],
  shadow: readonly string[],
  starts: readonly ReadonlySet<number>[],
): JudgedHit[] {
  const isTaken = (hit: LexiconHit): boolean =>
    taken.some((other) => other.passage === hit.passage && other.start === hit.start);
  return open.flatMap((hit) => {
    const { passage, start, end, readings } = hit;
    const [form, another] = readings;
    const text = shadow[passage] ?? "";
    if (!form || another || (form.entry.type !== "company" && form.entry.type !== "product") || isTaken(hit)) return [];
    if (text.slice(start, end) !== form.written || isInitial(text, start, starts[passage] ?? new Set())) return [];
    const within =
      /[A-Z][\w'-]* $/u.test(text.slice(0, start).slice(-24)) || /^[ -][A-Z]/u.test(text.slice(end, end + 2));
    return within ? [] : [{ passage, start, end, form }];
  });
}

const JOINT_BEFORE = /(?:、|,|，|和|与|及|或| and | or |, and |, )\s?$/u;
const JOINT_AFTER = /^\s?(?:、|,|，|和|与|及|或|and |or )\s?/u;

/** Entries of which the talk has a form that can mean nothing else. */
function certainEntries(hits: readonly LexiconHit[]): Set<string> {
  const certain = new Set<string>();
  for (const { readings } of hits) {
    const [only, ...others] = readings;
    if (only && others.length === 0 && !only.ambiguous) certain.add(only.entry.id);
  }
  return certain;
}

function bestReading(
  group: readonly LexiconHit[],
  certain: ReadonlySet<string>,
  lower: readonly string[],
  shadow: readonly string[],
  english: boolean,
  knowledge: LanguageKnowledge,
): Verdict | undefined {
  const readings = new Map<string, LexiconForm>();
  for (const hit of group) for (const form of hit.readings) readings.set(form.entry.id, form);
  const verdicts = [...readings.values()].map((form): Verdict => {
    const passages = new Set<number>();
    for (const passage of new Set(group.map((hit) => hit.passage)))
      if (hasContext(lower[passage] ?? "", form)) passages.add(passage);
    const latinName = !english && isLatinName(form, group, shadow, knowledge);
    // 华盛顿 is a name whichever of its readings is meant.
    const tag = HAN.test(form.form) ? knowledge.segmenter.tagOf(form.form) : undefined;
    const name =
      (tag === "ns" && form.entry.type === "place") || (/^nrt?$/u.test(tag ?? "") && form.entry.type === "person");
    return { form, passages, everywhere: !form.ambiguous || certain.has(form.entry.id) || latinName || name };
  });
  const weight = (v: Verdict): number =>
    v.passages.size * 2 + (v.everywhere ? 1 : 0) + (certain.has(v.form.entry.id) ? 3 : 0) + (v.form.ambiguous ? 0 : 2);
  return verdicts
    .filter((v) => v.everywhere || v.passages.size > 0)
    .sort((a, b) => weight(b) - weight(a) || compareText(a.form.entry.id, b.form.entry.id))[0];
}

/** In Chinese talk a capitalised Latin word is a name (Inflection, Word), unless it is an acronym of two letters. */
function isLatinName(
  form: LexiconForm,
  group: readonly LexiconHit[],
  shadow: readonly string[],
  knowledge: LanguageKnowledge,
): boolean {
  if (form.entry.type === "concept" || form.written.length < 3 || !/^[A-Z]/u.test(form.written)) return false;
  if (knowledge.words("en", "stop").has(form.form) || knowledge.words("en", "capsStop").has(form.written)) return false;
  return group.some(({ passage, start, end }) => {
    const text = shadow[passage] ?? "";
    // Optical Circuit Switch is no Switch.
    const within =
      /[A-Z][a-z]+ $/u.test(text.slice(0, start).slice(-24)) || /^ [A-Z][a-z]/u.test(text.slice(end, end + 3));
    return text.slice(start, end) === form.written && !within;
  });
}

/** Names in Latin letters, and terms with evidence in half of their passages, count in the others too; 苹果 does not. */
function isSpread({ form, passages, everywhere }: Verdict, group: readonly LexiconHit[], english: boolean): boolean {
  if (everywhere) return true;
  if (english || !HAN.test(form.form)) return true;
  const all = new Set(group.map((hit) => hit.passage)).size;
  return form.entry.type === "concept" || (passages.size >= 2 && passages.size * 2 >= all);
}

/** English: a name that is an ordinary word needs its capital, and not only where every word has one. */
function isWritten(
  text: string,
  start: number,
  end: number,
  { form, passages }: Verdict,
  sentenceStarts: ReadonlySet<number> | undefined,
): boolean {
  if (form.entry.type === "concept" || !/^[A-Z]/u.test(form.written)) return true;
  if (!/[A-Z]/u.test(text.slice(start, end))) return false;
  return !isInitial(text, start, sentenceStarts ?? new Set()) || passages.size > 0;
}

function hasContext(lower: string, { entry, form }: LexiconForm): boolean {
  return (entry.context ?? []).some((word) => hasWord(lower, word.toLowerCase(), form));
}

/** The context word stands in the text, other than as a part of the form itself. */
function hasWord(text: string, word: string, form: string): boolean {
  if (form.includes(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!WORD.test(word[0] ?? "")) return true;
    const after = text.slice(at + word.length, at + word.length + 3);
    if (!WORD.test(text[at - 1] ?? "") && !/^[a-z]{3}/u.test(after)) return true;
  }
  return false;
}
