import type { Entity } from "../../schema/entity.ts";
import type { TalkGraph } from "../talk-graph.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { Haystack } from "./haystack.ts";

/** How a Chinese name is read. */
export interface NamePinyin {
  /** Syllables joined by spaces, one for each character: `huang ren xun`. */
  full: string;
  /** `hrx` */
  initials: string;
}
export type PinyinOf = (name: string) => NamePinyin;

export const COLUMN = { name: 0, alias: 1, pinyin: 2, initials: 3 } as const;

/** Everything an entity can be found by, each a line: names and aliases first, then pinyin. */
export interface EntityColumns {
  keys: readonly string[];
  salience: Float64Array;
  written: Haystack;
  /** Its line 0 is line `firstPinyin` of all. */
  pinyin: Haystack;
  firstPinyin: number;
  /** By line: index of the entity, what kind of line it is, the name as it is written, and what is searched in. */
  entity: Int32Array;
  kind: Uint8Array;
  names: readonly string[];
  lines: readonly string[];
  /** For pinyin lines: the syllables, to tell which characters were hit. */
  syllables: ReadonlyMap<number, readonly string[]>;
}

const HAN = /\p{Script=Han}/u;

export function entityColumns({ file }: TalkGraph, pinyinOf?: PinyinOf): EntityColumns {
  const lines: string[] = [];
  const entity: number[] = [];
  const kind: number[] = [];
  const names: string[] = [];
  const syllables = new Map<number, readonly string[]>();
  const add = (index: number, name: string, of: number, line: string): void => {
    lines.push(line);
    entity.push(index);
    kind.push(of);
    names.push(name);
  };
  file.nodes.forEach(({ attributes }, index) => {
    const written = namesOf(attributes);
    for (const name of written) add(index, name, COLUMN.name, foldForSearch(name));
    for (const alias of attributes.aliases)
      if (!written.has(alias)) add(index, alias, COLUMN.alias, foldForSearch(alias));
  });
  const firstPinyin = lines.length;
  if (pinyinOf)
    file.nodes.forEach(({ attributes }, index) => {
      for (const name of new Set([...namesOf(attributes), ...attributes.aliases])) {
        if (!HAN.test(name)) continue;
        const { full, initials } = pinyinOf(name);
        const parts = foldForSearch(full).split(" ").filter(Boolean);
        syllables.set(lines.length, parts);
        add(index, name, COLUMN.pinyin, parts.join(""));
        add(index, name, COLUMN.initials, foldForSearch(initials).replaceAll(" ", ""));
      }
    });
  return {
    keys: file.nodes.map((node) => node.key),
    salience: Float64Array.from(file.nodes, (node) => node.attributes.salience),
    written: new Haystack(lines.slice(0, firstPinyin)),
    pinyin: new Haystack(lines.slice(firstPinyin)),
    firstPinyin,
    lines,
    entity: Int32Array.from(entity),
    kind: Uint8Array.from(kind),
    names,
    syllables,
  };
}

function namesOf({ label, names }: Pick<Entity, "label" | "names">): Set<string> {
  return new Set([label, ...Object.values(names)]);
}
