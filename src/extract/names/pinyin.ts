/** Readings of Chinese characters, without tones. */
export interface Pinyin {
  /** The usual reading; undefined for a character the table lacks. */
  readingOf(character: string): string | undefined;
  /** All readings, the usual one first. */
  readingsOf(character: string): readonly string[];
}

/** Reads `segmentation/pinyin.txt`; its head says how its lines are built. */
export function preparePinyin(text: string): Pinyin {
  let table: Map<string, string[]> | undefined;
  const readings = (): Map<string, string[]> => (table ??= readTable(text));
  return {
    readingOf: (character) => readings().get(character)?.[0],
    readingsOf: (character) => readings().get(character) ?? [],
  };
}

function readTable(text: string): Map<string, string[]> {
  const usual: [string, string][] = [];
  const other: [string, string][] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [syllable = "", first = "", second = ""] = line.split(" ");
    for (const character of first) if (character !== "-") usual.push([character, syllable]);
    for (const character of second) other.push([character, syllable]);
  }
  const table = new Map<string, string[]>(usual.map(([character, syllable]) => [character, [syllable]]));
  for (const [character, syllable] of other) table.set(character, [...(table.get(character) ?? []), syllable]);
  return table;
}

/** How Chinese words sound, syllables by spaces; a character the table lacks stands for itself. */
export function soundOf(words: string, pinyin: Pinyin): string {
  return [...words].map((character) => pinyin.readingOf(character) ?? character).join(" ");
}
