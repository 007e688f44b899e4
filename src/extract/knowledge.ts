import { formatPath } from "../schema/issue.ts";
import { lexiconFileSchema, type LexiconEntry } from "../schema/lexicon.ts";
import { wordListFileSchema } from "../schema/word-list.ts";
import { prepareCues, type CueKnowledge } from "./cues.ts";
import { prepareFold } from "./fold.ts";
import { formsOf, NameAutomaton } from "./names/name-automaton.ts";
import { preparePinyin, type Pinyin } from "./names/pinyin.ts";
import { prepareSegmenter, type Segmenter } from "./segmentation.ts";
import { prepareEnglish, type EnglishWords } from "./terms/english-words.ts";
import { prepareTermParts, type TermParts } from "./terms/term-parts.ts";

/**
 * The files under `graph-data/lexicon` as they were read: Node takes them from disk, the browser from its bundle,
 * a user adds some with `--lexicon`.
 */
export interface KnowledgeFiles {
  /** Parsed JSON by path under the lexicon folder, as in `entities/companies.json`. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Text files by path under the lexicon folder, as in `segmentation/words.txt`. */
  readonly text: Readonly<Record<string, string>>;
}

/** Everything the stages know about the two languages, prepared once and then only read. */
export interface LanguageKnowledge {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Field of an entry: the file that lists it, as in `concepts-medicine`. */
  readonly fieldOf: (entry: string) => string | undefined;
  readonly names: NameAutomaton;
  readonly fold: (text: string) => string;
  readonly segmenter: Segmenter;
  readonly english: EnglishWords;
  readonly pinyin: Pinyin;
  readonly termParts: TermParts;
  /** Word lists by language and name: `words("zh", "surnames")`. */
  readonly words: (language: "zh" | "en", list: string) => ReadonlySet<string>;
  readonly cues: CueKnowledge;
}

/**
 * Validates the files and builds the look-up structures.
 * @throws Error naming the file and the path in it, where a file breaks its schema.
 */
export function prepareKnowledge(files: KnowledgeFiles): LanguageKnowledge {
  const fold = prepareFold(files.text["segmentation/traditional.txt"] ?? "");
  const { entries, fields } = readEntries(files);
  const names = new NameAutomaton();
  const forms = [...entries.values()].flatMap((entry) => formsOf(entry, fold));
  for (const form of forms) names.add(form);
  for (const form of forms) names.addSpaced(form);
  const segmenter = prepareSegmenter(files.text["segmentation/words.txt"] ?? "");
  return {
    entries,
    fieldOf: (entry) => fields.get(entry),
    names,
    fold,
    segmenter,
    termParts: prepareTermParts(entries.values(), segmenter),
    pinyin: preparePinyin(files.text["segmentation/pinyin.txt"] ?? ""),
    english: prepareEnglish(files.text["segmentation/english.txt"] ?? ""),
    words: readWordLists(files),
    cues: prepareCues(files.json),
  };
}

/** A later file's entry stands over an earlier one's of the same id, so that a user's own lexicon can correct ours. */
function readEntries(files: KnowledgeFiles): { entries: Map<string, LexiconEntry>; fields: Map<string, string> } {
  const entries = new Map<string, LexiconEntry>();
  const fields = new Map<string, string>();
  for (const path of Object.keys(files.json).sort()) {
    if (!path.startsWith("entities/")) continue;
    const parsed = lexiconFileSchema.safeParse(files.json[path]);
    if (!parsed.success) throw new Error(describe(path, parsed.error.issues[0]));
    const field = path.slice("entities/".length).replace(/\.json$/u, "");
    for (const entry of parsed.data.entries) {
      entries.set(entry.id, entry);
      fields.set(entry.id, field);
    }
  }
  return { entries, fields };
}

function readWordLists(files: KnowledgeFiles): LanguageKnowledge["words"] {
  const lists = new Map<string, ReadonlySet<string>>();
  for (const language of ["zh", "en"]) {
    const path = `words/${language}.json`;
    const parsed = wordListFileSchema.safeParse(files.json[path]);
    if (!parsed.success) throw new Error(describe(path, parsed.error.issues[0]));
    for (const [name, words] of Object.entries(parsed.data.lists)) lists.set(`${language}/${name}`, new Set(words));
  }
  return (language, list) => {
    const words = lists.get(`${language}/${list}`);
    if (!words) throw new Error(`lexicon/words/${language}.json has no list “${list}”.`);
    return words;
  };
}

function describe(path: string, issue: { path: PropertyKey[]; message: string } | undefined): string {
  return `lexicon/${path}: ${issue ? `${formatPath(issue.path)}: ${issue.message}` : "not valid"}`;
}
