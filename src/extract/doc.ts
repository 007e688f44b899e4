import type { EntityKey } from "../schema/entity.ts";
import type { EvidenceStatus, Modality } from "../schema/evidence.ts";
import type { Span, Via } from "../schema/mention.ts";
import type { EntityType, RelationType } from "../schema/ontology.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * The one document type that flows through the pipeline, as named layers. A stage reads some layers and adds others;
 * what is there never changes. "Not computed" is an absent layer, never an empty one.
 * All offsets are UTF-16 code units, half-open. Where a layer is an array by passage, it is as long as `paragraphs`.
 */
export interface Layers {
  source: SourceText;
  transcript: Transcript;
  /** By passage: text of the same length as the passage's, folded for matching (full-width, traditional, quotes). */
  shadow: readonly string[];
  /** By passage: words with dictionary tags; white space is left out. */
  tokens: readonly (readonly Token[])[];
  /** By passage: sentences, each with its clauses. */
  sentences: readonly (readonly Sentence[])[];
  /** Names in Latin script. */
  latinNames: readonly Candidate[];
  /** Hits of the lexicon. */
  lexiconHits: readonly Candidate[];
  /** Names the lexicon does not know, by their form and surroundings. */
  contextNames: readonly Candidate[];
  /** Concepts, by form, definition and recurrence. */
  terms: readonly Candidate[];
  /** Candidates brought together, one record an entity. */
  entities: readonly LinkedEntity[];
  /** Entities after misheard spellings were added. */
  repairedEntities: readonly LinkedEntity[];
  /** Who each speaker is and whose "we" they say; by speaker id. */
  speakerLinks: ReadonlyMap<string, SpeakerLink>;
  /** Pronouns, roles and empty subjects, each with what it stands for. */
  references: readonly Reference[];
  /** One record for each clause that states a relation; duplicates not merged yet. */
  findings: readonly RelationFinding[];
  /** Findings that hang on a question and its answer. */
  answerFindings: readonly RelationFinding[];
  /** Entities with salience, noise removed. */
  rankedEntities: readonly RankedEntity[];
  /** One record for each (source, type, target). */
  relations: readonly MergedRelation[];
}

/** A decoded transcript. `text` is untouched: a byte order mark counts as one unit. */
export interface SourceText {
  /** `d1`, `d2`, … in the order given. */
  id: string;
  /** File name, without folders: the format is guessed from it and from the text. */
  name: string;
  text: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  sha256: string;
}

export type TranscriptFormat = "markdown" | "srt" | "vtt" | "whisper-json" | "podcast-json";

/** What a reader makes of a file. */
export interface Transcript {
  format: TranscriptFormat;
  title: string;
  /** BCP 47: "zh" or "en" where it can be told, else "und". */
  language: string;
  author?: string;
  publishedAt?: string;
  sourceUrl?: string;
  mediaUrl?: string;
  sections: readonly TranscriptSection[];
  speakers: readonly TranscriptSpeaker[];
  /** A list of chapters that the file gives; sections take their times only where the titles match. Seconds. */
  chapters?: readonly { time: number; title: string }[];
  /** In reading order; one passage each. */
  paragraphs: readonly Paragraph[];
  diagnostics: readonly Diagnostic[];
}

export interface TranscriptSection {
  /** `d1.s1` */
  id: string;
  title: string;
  /** Seconds. */
  startTime?: number;
}

export interface TranscriptSpeaker {
  /** `d1.v1` */
  id: string;
  /** Without role words: 嘉宾黄仁勋 → 黄仁勋. A role alone (主持人, Host) stays as it is. */
  name: string;
  role?: "host" | "guest" | "editor" | "other";
  /** What the label adds in brackets: 极客公园创始人兼总裁. */
  note?: string;
  /** The label names only a role, not a person. */
  unnamed: boolean;
}

/** One paragraph of a turn, or front matter that nobody speaks (then without `speaker`). */
export interface Paragraph {
  kind: "turn" | "title" | "introduction" | "quote";
  /** Index of the turn; paragraphs of one turn share it. Front matter has turns of its own. */
  turn: number;
  section?: string;
  speaker?: string;
  text: string;
  /** Offsets into the source text; `normalise(source.slice(start, end))` equals `text`. */
  start: number;
  end: number;
  /** For each unit of `text`, its offset in the source text (a joining space points at the line break). */
  map: Uint32Array;
  /** Seconds. */
  startTime?: number;
  endTime?: number;
}

export interface Token extends Span {
  /** Tag of the dictionary (n, v, a, nr, …), "eng" for Latin words, "m" for numbers, "w" for punctuation, "x" unknown. */
  tag: string;
}

export interface Sentence extends Span {
  /** Comma-sized parts, in order; they cover the sentence. */
  clauses: readonly Span[];
  question: boolean;
}

/** A stretch of one passage that may name something. */
export interface Candidate extends Span {
  /** Index of the passage. */
  passage: number;
  /** Best guess, where there is one. */
  type?: EntityType;
  /** Id of the lexicon entry, where it is a hit. */
  entry?: string;
  /** The spelling that this one is a variant of, where a rule says so: 安全的AI stands for AI安全. */
  form?: string;
  rule: string;
  /** 0–1, how sure the rule is that this is a name or term of that type. */
  score: number;
}

export interface LinkedMention extends Span {
  /** Index of the passage. */
  passage: number;
  /** Rule that found it. */
  rule: string;
}

export interface LinkedEntity {
  key: EntityKey;
  type: EntityType;
  /** The name shown, in the transcript's language. */
  label: string;
  names: Readonly<Record<string, string>>;
  source: "lexicon" | "context" | "morphology" | "term" | "speaker";
  confidence: number;
  /** By passage, then start; never overlapping another entity's mention. */
  mentions: readonly LinkedMention[];
  /** Why surface forms were brought together, for `--explain`. */
  merges: readonly { form: string; reason: string }[];
}

export interface SpeakerLink {
  /** The person who speaks. */
  person?: EntityKey;
  /** The company or organization their "we" means. */
  organization?: EntityKey;
  /** What it was called before: their "we" of the past. */
  former?: EntityKey;
  reason: string;
}

/** Words (or an empty subject) that stand for an entity without naming it. */
export interface Reference extends Span {
  passage: number;
  entity: EntityKey;
  via: Via;
  rule: string;
  /** 0–1 */
  confidence: number;
  /** The name it goes back to, where there is one. */
  antecedent?: { passage: number; start: number; end: number };
}

export interface FoundAnchor extends Span {
  entity: EntityKey;
  via?: Via;
  antecedent?: { passage: number; start: number; end: number };
}

/** One clause that states one relation. */
export interface RelationFinding extends Span {
  passage: number;
  type: RelationType;
  source: FoundAnchor;
  target: FoundAnchor;
  cue?: Span;
  rule: string;
  status: EvidenceStatus;
  modality: readonly Modality[];
  /** 0–1 */
  confidence: number;
  /** Counted features behind the confidence, for `--explain`. */
  features: Readonly<Record<string, number>>;
}

export interface RankedEntity extends LinkedEntity {
  salience: number;
}

export interface MergedRelation {
  source: EntityKey;
  target: EntityKey;
  type: RelationType;
  confidence: number;
  /** Clearest first. */
  evidence: readonly RelationFinding[];
}
