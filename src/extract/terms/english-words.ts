/** What the extractor knows of English words: parts of speech, how common they are, compound nouns. */
export interface EnglishWords {
  /** Parts of speech of a word as written in lower case, likeliest first: "nv", "a", …; undefined for unknown words. */
  tagsOf(lemma: string): string | undefined;
  /** About log2 of its uses in a corpus of 200,000 words; -1 for a word the list lacks. */
  classOf(lemma: string): number;
  /** Whether dictionaries have the words, joined by single spaces, as a compound noun: credit card. */
  isCompound(phrase: string): boolean;
}

/** Reads `segmentation/english.txt`; its head says how its lines are built. Read when first asked. */
export function prepareEnglish(text: string): EnglishWords {
  let read: { words: Map<string, { tags: string; step: number }>; compounds: Set<string> } | undefined;
  const data = (): NonNullable<typeof read> => (read ??= readLines(text));
  return {
    tagsOf: (lemma) => data().words.get(lemma)?.tags,
    classOf: (lemma) => data().words.get(lemma)?.step ?? -1,
    isCompound: (phrase) => data().compounds.has(phrase),
  };
}

function readLines(text: string): { words: Map<string, { tags: string; step: number }>; compounds: Set<string> } {
  const words = new Map<string, { tags: string; step: number }>();
  const compounds = new Set<string>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [tags = "", second = "", ...rest] = line.split(" ");
    if (tags === "+") for (const tail of rest) compounds.add(`${second} ${tail.replaceAll("_", " ")}`);
    else {
      const entry = { tags, step: Number(second) };
      for (const word of rest) words.set(word, entry);
    }
  }
  return { words, compounds };
}
