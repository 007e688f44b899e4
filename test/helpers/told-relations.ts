import { extract } from "../../src/extract/extract.ts";
import type { LanguageKnowledge } from "../../src/extract/knowledge.ts";
import { isAsserted } from "../../src/schema/evidence.ts";

/** A relation as a line: “NVIDIA develops NVLink”, with “?” behind it where nobody asserts it (negated, asked, …). */
export function toldRelations(name: string, text: string, knowledge: LanguageKnowledge): string[] {
  const { graph } = extract([{ id: "d1", name, text, sha256: "0".repeat(64) }], { knowledge });
  const labels = new Map(graph.nodes.map((node) => [node.key, node.attributes.names["en"] ?? node.attributes.label]));
  return graph.edges
    .filter((edge) => edge.attributes.relationType !== "co_occurs")
    .map(({ source, target, attributes }) => {
      const line = `${labels.get(source) ?? source} ${attributes.relationType} ${labels.get(target) ?? target}`;
      return attributes.evidence.some(isAsserted) ? line : `${line}?`;
    })
    .sort();
}
