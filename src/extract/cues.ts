import { confidenceFileSchema, cueFileSchema, type Cue } from "../schema/cue.ts";
import { formatPath } from "../schema/issue.ts";
import type { ConfidenceWeights } from "./relations/confidence.ts";
import { compileFrame, type Frame } from "./relations/frames.ts";
import { verbForms } from "./relations/english-forms.ts";
import { WordTrie } from "./word-trie.ts";

/** A cue with its frames compiled. */
export interface PreparedCue extends Omit<Cue, "frames"> {
  readonly frames: readonly Frame[];
}

export interface CueHit {
  start: number;
  end: number;
  cue: PreparedCue;
  /** An English past form that can stand after “was”. */
  participle: boolean;
}

/** Cue phrases of both languages, ready to be found in a text. */
export interface CueKnowledge {
  /** What each counted feature adds to a finding's confidence. */
  readonly weights: ConfidenceWeights;
  /** An edge less likely than this is left out. */
  readonly least: number;
  /**
   * All cues in `text`, the longest at each place, by start; one hit for each reading of the words. `isEdge` says
   * whether a word may begin or end at an offset. Linear in the text.
   */
  find(text: string, language: "zh" | "en", isEdge: (at: number) => boolean): CueHit[];
}

interface Reading {
  cue: PreparedCue;
  participle: boolean;
}

interface CueTrie {
  trie: WordTrie;
  readings: Reading[][];
}

/** @throws Error naming the file and path, where a cue file breaks its schema. */
export function prepareCues(json: Readonly<Record<string, unknown>>): CueKnowledge {
  const tries = { zh: compile(json, "zh"), en: compile(json, "en") };
  return {
    ...readWeights(json["cues/confidence.json"]),
    find: (text, language, isEdge) => findCues(text, tries[language], isEdge),
  };
}

function findCues(text: string, { trie, readings }: CueTrie, isEdge: (at: number) => boolean): CueHit[] {
  const lower = text.toLowerCase();
  // Folding case changes the length of a few rare letters; offsets must stay.
  const folded = lower.length === text.length ? lower : text;
  const hits: CueHit[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (!isEdge(start)) continue;
    let state: number = WordTrie.ROOT;
    let best = -1;
    let shorter = -1;
    let end = start;
    let shorterEnd = start;
    for (let at = start; at < folded.length; at++) {
      state = trie.next(state, folded.charCodeAt(at));
      if (state === WordTrie.NONE) break;
      const value = trie.valueAt(state);
      if (value < 0 || !isEdge(at + 1)) continue;
      [shorter, shorterEnd] = [best, end];
      best = value;
      end = at + 1;
    }
    if (best < 0) continue;
    // “backed by” is a phrase of its own and the passive of “back”.
    if (shorter >= 0 && folded.endsWith(" by", end) && end - shorterEnd === 3)
      for (const reading of readings[shorter] ?? [])
        if (reading.participle) hits.push({ start, end: shorterEnd, ...reading });
    for (const reading of readings[best] ?? []) hits.push({ start, end, ...reading });
    start = end - 1;
  }
  return hits;
}

function compile(json: Readonly<Record<string, unknown>>, language: "zh" | "en"): CueTrie {
  const path = `cues/${language}.json`;
  const parsed = cueFileSchema.safeParse(json[path]);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`lexicon/${path}: ${issue ? `${formatPath(issue.path)}: ${issue.message}` : "not valid"}`);
  }
  const trie = new WordTrie();
  const readings: Reading[][] = [];
  const add = (words: string, reading: Reading): void => {
    const known = trie.get(words.toLowerCase());
    if (known >= 0) readings[known]?.push(reading);
    else {
      trie.set(words.toLowerCase(), readings.length);
      readings.push([reading]);
    }
  };
  for (const { frames, ...cue } of parsed.data.cues) {
    const prepared = { ...cue, frames: (frames ?? []).map((frame) => compileFrame(frame, language)) };
    for (const word of cue.words) {
      if (language === "en" && cue.construction === "active")
        for (const { words, participle } of verbForms(word, cue.past?.[word]))
          add(words, { cue: prepared, participle });
      else add(word, { cue: prepared, participle: false });
    }
  }
  return { trie, readings };
}

function readWeights(json: unknown): Pick<CueKnowledge, "weights" | "least"> {
  const parsed = confidenceFileSchema.safeParse(json);
  if (parsed.success) return { weights: parsed.data.weights, least: parsed.data.least };
  const issue = parsed.error.issues[0];
  throw new Error(
    `lexicon/cues/confidence.json: ${issue ? `${formatPath(issue.path)}: ${issue.message}` : "not valid"}`,
  );
}
