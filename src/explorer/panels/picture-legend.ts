import { COMMUNITY_COLORS } from "../../graph/community-colors.ts";
import { nameCommunities } from "../../graph/community-names.ts";
import { ENTITY_TYPES } from "../../schema/ontology.ts";
import type { Messages } from "../i18n/messages.ts";
import type { LegendEntry } from "../store/legend-entry.ts";
import type { ExplorerState } from "../store/state.ts";

/** What a saved picture must say of itself: types or communities that are in it, sizes, hollow shapes, dashes. */
export function pictureLegend(
  { talk, visible, look, language }: Pick<ExplorerState, "talk" | "visible" | "look" | "language">,
  messages: Messages,
): LegendEntry[] {
  const attributes = [...visible.nodes].map((key) => talk.graph.getNodeAttributes(key));
  const types = new Set(attributes.map(({ entityType }) => entityType));
  const groups = new Set(attributes.map(({ community }) => community));
  const isTyped = look.color === "type";
  return [
    ...ENTITY_TYPES.filter((type) => types.has(type)).map((type): LegendEntry => ({
      kind: "shape",
      shape: type,
      color: isTyped ? type : "none",
      words: messages.types[type],
    })),
    ...(isTyped ? [] : nameCommunities(talk, language))
      .filter(({ id }) => groups.has(id) && COMMUNITY_COLORS[id] !== undefined)
      .map(({ id, name }): LegendEntry => ({
        kind: "shape",
        shape: "concept",
        color: COMMUNITY_COLORS[id] ?? "none",
        words: name,
      })),
    { kind: "words", words: `${messages.look.size}: ${messages.look.sizes[look.size]}` },
    { kind: "shape", shape: "concept", color: "none", hollow: true, words: messages.stage.keyOnce },
    { kind: "line", dashed: false, words: messages.evidence.stated },
    { kind: "line", dashed: true, words: messages.stage.keyImplied },
  ];
}
