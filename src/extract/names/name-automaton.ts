import type { LexiconEntry } from "../../schema/lexicon.ts";
import { WordTrie } from "../word-trie.ts";

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

const NOTHING: readonly never[] = [];

/** All spellings of the lexicon in one trie; `matchesAt` walks it from one place of a text. */
export class NameAutomaton {
  private readonly trie = new WordTrie();
  /** Forms that are written the same, by the trie's values. */
  private readonly forms: LexiconForm[][] = [];

  add(form: LexiconForm): void {
    const same = this.forms[this.trie.get(form.form)];
    if (same) return void same.push(form);
    this.trie.set(form.form, this.forms.length);
    this.forms.push([form]);
  }

  /** Adds open source software for open-source software, unless it is another's name already. */
  addSpaced(form: LexiconForm): void {
    const spaced = spacedForm(form.form);
    if (spaced !== undefined && this.trie.get(spaced) < 0) this.add({ ...form, form: spaced });
  }

  /** Forms that begin at `start`, with their ends, shortest first. Bounded by the longest form. */
  matchesAt(text: string, start: number): readonly { end: number; forms: readonly LexiconForm[] }[] {
    let found: { end: number; forms: readonly LexiconForm[] }[] | undefined;
    let state: number = WordTrie.ROOT;
    for (let i = start; i < text.length; i++) {
      state = this.trie.next(state, text.charCodeAt(i));
      if (state === WordTrie.NONE) break;
      const forms = this.forms[this.trie.valueAt(state)];
      if (forms) (found ??= []).push({ end: i + 1, forms });
    }
    return found ?? NOTHING;
  }
}

/** Short words behind a hyphen make another thing of the words without it: spin off, pull up. */
const HYPHENATED = /^(?=.*[a-z]{2}-[a-z]{4}|.*[a-z]{2}-[a-z]{2,}[ -])[a-z][a-z0-9 -]*$/u;

/** The form with spaces for its hyphens, where both are written. */
function spacedForm(form: string): string | undefined {
  return HYPHENATED.test(form) ? form.replaceAll("-", " ") : undefined;
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
