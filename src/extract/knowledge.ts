import { lexiconFileSchema, type LexiconEntry } from "../schema/lexicon.ts";
import { formatPath } from "../schema/issue.ts";

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
  readonly entries: readonly LexiconEntry[];
}

/**
 * Validates the files and builds the look-up structures.
 * @throws Error naming the file and the path in it, where a file breaks its schema.
 */
export function prepareKnowledge(files: KnowledgeFiles): LanguageKnowledge {
  return { entries: readEntries(files) };
}

function readEntries(files: KnowledgeFiles): LexiconEntry[] {
  return Object.keys(files.json)
    .filter((path) => path.startsWith("entities/"))
    .sort()
    .flatMap((path) => {
      const parsed = lexiconFileSchema.safeParse(files.json[path]);
      if (parsed.success) return parsed.data.entries;
      const first = parsed.error.issues[0];
      throw new Error(`lexicon/${path}: ${first ? `${formatPath(first.path)}: ${first.message}` : "not valid"}`);
    });
}
