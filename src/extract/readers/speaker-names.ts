import { readRole } from "./speaker-roles.ts";

const HAN_NAME = /^[\p{Script=Han}·・]{2,8}$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}.'’\-]*(?:\s+\p{Lu}[\p{L}.'’\-]*){0,4}$/u;

/** `黄仁勋 Jensen Huang` → both parts, the first one first; a name in one script alone → undefined. */
export function splitBilingual(name: string): [string, string] | undefined {
  const match = /^(.+?)\s+([^\s].*)$/u.exec(name);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  for (let at = name.indexOf(" "); at !== -1; at = name.indexOf(" ", at + 1)) {
    const [first, second] = [name.slice(0, at), name.slice(at + 1)];
    if (HAN_NAME.test(first) && LATIN_NAME.test(second)) return [first, second];
    if (LATIN_NAME.test(first) && HAN_NAME.test(second)) return [first, second];
  }
  return undefined;
}

/** Whether `short` may stand for `long`: one name of a full name, its initials, a Chinese name without what is before. */
export function isShortOf(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  const [a, b] = [short.toLowerCase(), long.toLowerCase()];
  const words = b.split(/[\s·・]+/u);
  if (words.includes(a)) return true;
  if (/^\p{Lu}{2,4}$/u.test(short) && words.length > 1 && words.map((word) => word[0]).join("") === a) return true;
  if (!/^[\p{Script=Han}·]+$/u.test(short) || short.length < 2) return b.startsWith(`${a} `) || b.endsWith(` ${a}`);
  return long.endsWith(short);
}

/**
 * For each label the name it goes by: `Lenny` → `Lenny Rachitsky`, `MURATI` → `Mira Murati`, `仁勋` → `黄仁勋`,
 * `极客公园张鹏` → `张鹏`. A short form that fits two people stays on its own.
 */
export function unifyNames(labels: readonly string[]): ReadonlyMap<string, string> {
  const names = [
    ...new Set(
      labels
        .map((label) => readRole(label))
        .filter((r) => !r.unnamed)
        .map((r) => r.name),
    ),
  ];
  const canonical = new Map<string, string>();
  for (const name of names) {
    const longer = names.filter((other) => isShortOf(name, other));
    const longest = longer.filter((other) => !longer.some((third) => isShortOf(other, third)));
    const [only] = longest;
    canonical.set(name, only !== undefined && longest.length === 1 ? only : name);
  }
  // What stands before a person's name is no part of it: 极客公园张鹏 is 张鹏 where 张鹏 speaks too.
  for (const [name, full] of canonical) {
    if (name !== full && HAN_NAME.test(name) && full.length > name.length + 1 && !/[·・\s]/u.test(full)) {
      canonical.set(name, name);
      canonical.set(full, name);
    }
  }
  return canonical;
}
