import type { LexiconEntry } from "../../schema/lexicon.ts";

/** One spelling of an entry, as the automaton finds it. */
export interface LexiconForm {
  entry: LexiconEntry;
  /** Folded and lower-cased. */
  form: string;
  /** The spelling as the lexicon writes it. */
  written: string;
  ambiguous: boolean;
  misspelling: boolean;
}

interface TrieNode {
  next: Map<number, TrieNode>;
  forms: LexiconForm[] | undefined;
}

const NOTHING: readonly never[] = [];

/** All spellings of the lexicon in one trie; `longestAt` walks it from one place of a text. */
export class NameAutomaton {
  private readonly root: TrieNode = { next: new Map(), forms: undefined };

  add(form: LexiconForm): void {
    let node = this.root;
    for (let i = 0; i < form.form.length; i++) {
      const code = form.form.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map(), forms: undefined };
        node.next.set(code, child);
      }
      node = child;
    }
    (node.forms ??= []).push(form);
  }

  /** Forms that begin at `start`, with their ends, shortest first. Bounded by the longest form. */
  matchesAt(text: string, start: number): readonly { end: number; forms: readonly LexiconForm[] }[] {
    let found: { end: number; forms: readonly LexiconForm[] }[] | undefined;
    let node: TrieNode | undefined = this.root;
    for (let i = start; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.forms) (found ??= []).push({ end: i + 1, forms: node.forms });
    }
    return found ?? NOTHING;
  }
}

/** The spellings of an entry, each once. */
export function formsOf(entry: LexiconEntry, fold: (text: string) => string): LexiconForm[] {
  const ambiguous = new Set((entry.ambiguous ?? []).map((form) => fold(form).toLowerCase()));
  const seen = new Set<string>();
  const spellings = [
    ...Object.values(entry.names).map((written) => ({ written, misspelling: false })),
    ...(entry.aliases ?? []).map((written) => ({ written, misspelling: false })),
    ...(entry.ambiguous ?? []).map((written) => ({ written, misspelling: false })),
    ...(entry.misspellings ?? []).map((written) => ({ written, misspelling: true })),
  ];
  return spellings.flatMap(({ written, misspelling }) => {
    const form = fold(written).toLowerCase();
    if (seen.has(form)) return [];
    seen.add(form);
    return [{ entry, form, written, misspelling, ambiguous: ambiguous.has(form) }];
  });
}
