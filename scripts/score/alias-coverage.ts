import type { Passage } from "../../src/schema/passage.ts";
import { share, type Share } from "./counts.ts";
import type { GoldEntity } from "./gold.ts";
import type { EntityMatch } from "./match-entities.ts";

interface Occurrence {
  entity: GoldEntity;
  passage: string;
  start: number;
  end: number;
}

/**
 * Of all places where a gold surface form stands in the passages, the share that is a mention of the right node.
 * Longer forms win over shorter ones inside them; a form in Latin letters must stand as a word.
 */
export function aliasCoverage(
  passages: readonly Passage[],
  gold: readonly GoldEntity[],
  match: EntityMatch,
): { coverage: Share; missed: readonly { alias: string; entity: string; count: number }[] } {
  const occurrences = passages.flatMap((passage) => findOccurrences(passage, gold));
  const missed = new Map<string, { alias: string; entity: string; count: number }>();
  let covered = 0;
  for (const occurrence of occurrences) {
    const mentions = match.nodeOf.get(occurrence.entity.id)?.attributes.mentions ?? [];
    const hit = mentions.some(
      (m) =>
        m.via === undefined && m.passage === occurrence.passage && m.start < occurrence.end && occurrence.start < m.end,
    );
    if (hit) {
      covered++;
      continue;
    }
    const passage = passages.find((p) => p.id === occurrence.passage);
    const alias = passage?.text.slice(occurrence.start, occurrence.end) ?? "";
    const key = `${occurrence.entity.id}\u0000${alias}`;
    const entry = missed.get(key) ?? { alias, entity: occurrence.entity.id, count: 0 };
    entry.count++;
    missed.set(key, entry);
  }
  return { coverage: share(covered, occurrences.length), missed: [...missed.values()] };
}

function findOccurrences(passage: Passage, gold: readonly GoldEntity[]): Occurrence[] {
  const found = gold.flatMap((entity) =>
    [...new Set(entity.aliases)].flatMap((alias) =>
      positionsOf(passage.text, alias).map((start) => ({
        entity,
        passage: passage.id,
        start,
        end: start + alias.length,
      })),
    ),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Occurrence[] = [];
  for (const occurrence of found) {
    if (!taken.some((t) => t.start < occurrence.end && occurrence.start < t.end)) taken.push(occurrence);
  }
  return taken;
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

function positionsOf(text: string, alias: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(alias); at >= 0 && alias.length > 0; at = text.indexOf(alias, at + alias.length)) {
    const before = text[at - 1];
    const after = text[at + alias.length];
    const gluedBefore = before !== undefined && WORD.test(before) && WORD.test(alias[0] ?? "");
    const gluedAfter = after !== undefined && WORD.test(after) && WORD.test(alias.at(-1) ?? "");
    if (!gluedBefore && !gluedAfter) positions.push(at);
  }
  return positions;
}
