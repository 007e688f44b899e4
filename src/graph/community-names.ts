import { compareText } from "./compare.ts";
import { displayName } from "./display-name.ts";
import type { TalkGraph } from "./talk-graph.ts";

export interface NamedCommunity {
  id: number;
  name: string;
  /** Keys, most mentioned first. */
  members: readonly string[];
}

/** Communities by number, each named by its two most mentioned members: “英伟达 与 推理”, “NVIDIA & inference”. */
export function nameCommunities({ file }: TalkGraph, language: "zh" | "en"): NamedCommunity[] {
  const byId = new Map<number, typeof file.nodes>();
  for (const node of file.nodes) {
    const list = byId.get(node.attributes.community);
    if (list) list.push(node);
    else byId.set(node.attributes.community, [node]);
  }
  return [...byId]
    .sort((a, b) => a[0] - b[0])
    .map(([id, nodes]) => {
      const ranked = nodes.toSorted(
        (a, b) => b.attributes.mentions.length - a.attributes.mentions.length || compareText(a.key, b.key),
      );
      const names = ranked.slice(0, 2).map((node) => displayName(node.attributes, language));
      return { id, name: names.join(language === "zh" ? " 与 " : " & "), members: ranked.map((node) => node.key) };
    });
}
