import type { Layers } from "../doc.ts";
import { mentionsByPassage } from "./employers.ts";

const OWNS = /^(?:的|旗下的?|自研的|['’]s (?:own )?)$/iu;

/** Whose each product is, by words of possession: 亚马逊的Trainium, Meta's MTIA. The first said counts. Keys of entities. */
export function findMakers(doc: Pick<Layers, "shadow" | "repairedEntities">): Map<string, string> {
  const makers = new Map<string, string>();
  const products = mentionsByPassage(doc.repairedEntities, (e) => e.type === "product");
  const firms = mentionsByPassage(doc.repairedEntities, (e) => e.type === "company" || e.type === "organization");
  for (const [passage, named] of products) {
    const text = doc.shadow[passage] ?? "";
    const near = firms.get(passage) ?? [];
    let at = 0;
    for (const product of named) {
      while ((near[at + 1]?.end ?? Infinity) <= product.start) at++;
      const firm = near[at];
      if (
        firm &&
        firm.end < product.start &&
        !makers.has(product.key) &&
        OWNS.test(text.slice(firm.end, product.start))
      )
        makers.set(product.key, firm.key);
    }
  }
  return makers;
}
