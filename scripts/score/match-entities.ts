import type { Knowledge } from "../../src/schema/graph-file.ts";
import type { GoldEntity } from "./gold.ts";

export type ScoredNode = Knowledge["nodes"][number];

/** One-to-one assignment of graph nodes to gold entities. */
export interface EntityMatch {
  /** Node key → gold id. */
  goldOf: ReadonlyMap<string, string>;
  /** Gold id → node. */
  nodeOf: ReadonlyMap<string, ScoredNode>;
  /** Nodes without a gold entity of their own; `duplicateOf` where another node already holds theirs. */
  spurious: readonly { node: ScoredNode; duplicateOf?: string }[];
  missed: readonly GoldEntity[];
}

/** The form in which names are compared: NFKC, lower case, no white space. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/**
 * Matches nodes to gold entities that share a surface form (after `foldName`). Pairs that share the most mentions
 * are matched first; a second node for the same gold entity is spurious: duplicates cost.
 */
export function matchEntities(nodes: readonly ScoredNode[], gold: readonly GoldEntity[]): EntityMatch {
  const goldByForm = new Map<string, GoldEntity[]>();
  for (const entity of gold) {
    for (const form of new Set([entity.name, ...entity.aliases].map(foldName))) {
      goldByForm.set(form, [...(goldByForm.get(form) ?? []), entity]);
    }
  }
  const pairs = nodes.flatMap((node) => candidatePairs(node, goldByForm));
  pairs.sort((a, b) => b.shared - a.shared || compare(a.gold.id, b.gold.id) || compare(a.node.key, b.node.key));

  const goldOf = new Map<string, string>();
  const nodeOf = new Map<string, ScoredNode>();
  for (const { node, gold: entity } of pairs) {
    if (goldOf.has(node.key) || nodeOf.has(entity.id)) continue;
    goldOf.set(node.key, entity.id);
    nodeOf.set(entity.id, node);
  }
  const spurious = nodes
    .filter((node) => !goldOf.has(node.key))
    .map((node) => {
      const duplicateOf = pairs.find((pair) => pair.node === node)?.gold.id;
      return duplicateOf === undefined ? { node } : { node, duplicateOf };
    });
  return { goldOf, nodeOf, spurious, missed: gold.filter((entity) => !nodeOf.has(entity.id)) };
}

interface Pair {
  node: ScoredNode;
  gold: GoldEntity;
  /** Weight of what both have: aliases, and a little for a shared canonical name. */
  shared: number;
}

function candidatePairs(node: ScoredNode, goldByForm: ReadonlyMap<string, GoldEntity[]>): Pair[] {
  const shared = new Map<GoldEntity, number>();
  const add = (form: string, weight: number): void => {
    for (const entity of goldByForm.get(form) ?? []) shared.set(entity, (shared.get(entity) ?? 0) + weight);
  };
  const { aliases, label, names } = node.attributes;
  for (const form of new Set(aliases.map(foldName))) add(form, 2);
  for (const form of new Set([label, ...Object.values(names)].map(foldName))) add(form, 1);
  return [...shared].map(([gold, weight]) => ({ node, gold, shared: weight }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
