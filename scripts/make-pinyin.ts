/**
 * tsx scripts/make-pinyin.ts
 *
 * Writes graph-data/lexicon/segmentation/pinyin.txt: for each syllable without tone the characters that are read so,
 * a character's usual reading first. From the package pinyin-pro (MIT), for the characters of the word list.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";
import { PROJECT_ROOT } from "./project-root.ts";

const folder = join(PROJECT_ROOT, "graph-data", "lexicon", "segmentation");
const characters = new Set(readFileSync(join(folder, "words.txt"), "utf8").match(/\p{Script=Han}/gu) ?? []);
const usual = new Map<string, string[]>();
const other = new Map<string, string[]>();
for (const character of [...characters].sort()) {
  const readings = [...new Set(pinyin(character, { toneType: "none", type: "array", multiple: true, v: true }))];
  readings
    .filter((syllable) => /^[a-z]+$/.test(syllable))
    .forEach((syllable, i) => {
      const map = i === 0 ? usual : other;
      map.set(syllable, [...(map.get(syllable) ?? []), character]);
    });
}
const syllables = [...new Set([...usual.keys(), ...other.keys()])].sort();
const lines = syllables.map((syllable) => {
  const more = other.get(syllable)?.join("") ?? "";
  return `${syllable} ${usual.get(syllable)?.join("") ?? ""}${more === "" ? "" : ` ${more}`}`.replace(/ {2}/, " - ");
});
writeFileSync(
  join(folder, "pinyin.txt"),
  [
    "# Syllables without tone, the characters whose usual reading it is (- for none), then those that may be read so.",
    "# From pinyin-pro (MIT, © zh-lx). Made by scripts/make-pinyin.ts.",
    ...lines,
    "",
  ].join("\n"),
);
