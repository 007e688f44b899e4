import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { parseGold, type GoldFile } from "../../scripts/score/gold.ts";
import type { GraphAttributes, Knowledge } from "../../src/schema/graph-file.ts";
import { readGraphJson } from "../../src/schema/read.ts";
import { knowledgeOf, type AnnotatedEntity } from "./annotate.ts";
import { namesOf } from "./sample-graph.ts";

/**
 * The bundled transcript's hand-made annotation as knowledge with real quotes: some 250 entities and 300 relations,
 * whatever the extractor finds at the moment. Documents and passages are those of the committed graph.
 */
export function goldKnowledge(name = "nvidia-jensen-huang-2024-10"): Knowledge {
  const data = join(PROJECT_ROOT, "graph-data");
  const gold = parseGold(JSON.parse(readFileSync(join(data, "gold", `${name}.json`), "utf8")));
  const built = join(data, "graph.json");
  if (!existsSync(built)) throw new Error(`${built} is missing: run npm run graph first.`);
  const read = readGraphJson(readFileSync(built, "utf8"));
  if (!read.ok) throw new Error(`${built}: ${read.issues[0]?.path ?? ""} ${read.issues[0]?.message ?? ""}`);
  return goldToKnowledge(gold, read.graph.attributes);
}

/** A gold file over the passages of its transcript. */
export function goldToKnowledge(gold: GoldFile, attributes: GraphAttributes): Knowledge {
  const entities = gold.entities.map(({ id, type, name, aliases, salience }): AnnotatedEntity => {
    const names = namesOf(aliases.includes(name) ? [name, ...aliases] : aliases);
    return {
      id,
      type,
      label: names[gold.language] ?? aliases[0] ?? name,
      names,
      aliases,
      salience: [0.2, 0.2, 0.5, 0.9][salience] ?? 0.2,
    };
  });
  return knowledgeOf(
    attributes,
    entities,
    gold.relations.map((relation) => ({
      source: relation.source,
      type: relation.type,
      target: relation.target,
      quote: relation.quote,
      speaker: typeof relation["speaker"] === "string" ? relation["speaker"] : undefined,
    })),
  );
}
