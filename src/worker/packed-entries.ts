import type { LexiconEntry } from "../schema/lexicon.ts";

/** A lexicon file; what stands beside its entries is kept as it is. */
export interface EntryFile {
  entries: readonly LexiconEntry[];
}

/** A lexicon file whose entries are lines of text: a quarter of what a visitor downloads of it is saved. */
export interface PackedFile {
  type: LexiconEntry["type"];
  /** An entry a line: id (none where the English name tells it), names and lists, parted by tabs; a list's items by |. */
  lines: string;
}

const LISTS = ["aliases", "misspellings", "ambiguous", "context"] as const;
/** What parts lines, fields and items; an entry that holds one cannot be packed. */
const SIGNS = /[|\t\n]/u;

/** Packs a file of one type. A file of more types, or with entries that hold the signs, stays as it is. */
export function packEntries(file: EntryFile): EntryFile | PackedFile {
  const { entries, ...head } = file;
  const [first] = entries;
  if (!first || entries.some((entry) => entry.type !== first.type || stringsOf(entry).some((s) => SIGNS.test(s))))
    return file;
  return { ...head, type: first.type, lines: entries.map(toLine).join("\n") };
}

/** The file as it was; a file that was not packed stays as it is. */
export function unpackEntries(file: EntryFile | PackedFile): EntryFile {
  if (!("lines" in file)) return file;
  const { type, lines, ...head } = file;
  return { ...head, entries: lines.split("\n").map((line) => toEntry(line, type)) };
}

function stringsOf({ names, ...entry }: LexiconEntry): string[] {
  return [...Object.values(names), ...LISTS.flatMap((list) => entry[list] ?? [])];
}

function toLine(entry: LexiconEntry): string {
  const { id, names } = entry;
  const fields = [id === idOf(names) ? "" : id, names.en ?? "", names.zh ?? ""];
  return [...fields, ...LISTS.map((list) => (entry[list] ?? []).join("|"))].join("\t").trimEnd();
}

function toEntry(line: string, type: LexiconEntry["type"]): LexiconEntry {
  const [id = "", en = "", zh = "", ...lists] = line.split("\t");
  const names = { ...(en !== "" && { en }), ...(zh !== "" && { zh }) };
  const entry: LexiconEntry = { id: id === "" ? idOf(names) : id, type, names };
  LISTS.forEach((list, i) => {
    const items = lists[i] ?? "";
    if (items !== "") entry[list] = items.split("|");
  });
  return entry;
}

/** “Abraham Lincoln” → abraham-lincoln */
function idOf({ en = "" }: LexiconEntry["names"]): string {
  return en
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
