import { RELATION_TYPES, ENTITY_TYPES, type EntityType, type RelationType } from "../../schema/ontology.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { EMPTY_FILTER, type Selection, type View } from "./state.ts";

/** Short names of the address's parameters; what is not there stands at its first value. */
const NAMES = {
  selection: "s",
  steps: "n",
  types: "t",
  relations: "r",
  stated: "stated",
  asserted: "asserted",
  speakers: "v",
  mentions: "m",
  coOccurrence: "co",
} as const;

/** A view as an address's fragment without #; empty for the first view. */
export function viewToHash({ selection, filter, steps }: View): string {
  const params = new URLSearchParams();
  if (selection.kind !== "none") params.set(NAMES.selection, selection.key);
  if (steps !== 1) params.set(NAMES.steps, String(steps));
  if (filter.hiddenTypes.size > 0) params.set(NAMES.types, [...filter.hiddenTypes].sort().join("."));
  if (filter.hiddenRelations.size > 0) params.set(NAMES.relations, [...filter.hiddenRelations].sort().join("."));
  if (filter.hiddenSpeakers.size > 0) params.set(NAMES.speakers, [...filter.hiddenSpeakers].sort().join("~"));
  if (filter.statedOnly) params.set(NAMES.stated, "1");
  if (filter.assertedOnly) params.set(NAMES.asserted, "1");
  if (filter.minMentions > 1) params.set(NAMES.mentions, String(filter.minMentions));
  if (filter.showCoOccurrence) params.set(NAMES.coOccurrence, "1");
  return params.toString();
}

export interface ReadHash {
  view: View;
  /** The link names an entity or relation this talk does not have. */
  lost: boolean;
}

/** The view a fragment describes; what it names wrongly is left at its first value. */
export function hashToView(hash: string, talk: TalkGraph): ReadHash {
  const params = new URLSearchParams(hash.replace(/^#/u, ""));
  const key = params.get(NAMES.selection);
  const selection = readSelection(key, talk);
  const list = (name: string, separator: string): string[] => (params.get(name) ?? "").split(separator).filter(Boolean);
  const steps = Number(params.get(NAMES.steps) ?? 1);
  const mentions = Number(params.get(NAMES.mentions) ?? 1);
  return {
    lost: key !== null && selection.kind === "none",
    view: {
      selection,
      steps: steps === 2 || steps === 3 ? steps : 1,
      filter: {
        ...EMPTY_FILTER,
        hiddenTypes: new Set(
          list(NAMES.types, ".").filter((type): type is EntityType => ENTITY_TYPES.includes(type as EntityType)),
        ),
        hiddenRelations: new Set(
          list(NAMES.relations, ".").filter((type): type is RelationType =>
            RELATION_TYPES.includes(type as RelationType),
          ),
        ),
        hiddenSpeakers: new Set(list(NAMES.speakers, "~")),
        statedOnly: params.get(NAMES.stated) === "1",
        assertedOnly: params.get(NAMES.asserted) === "1",
        minMentions: Number.isInteger(mentions) && mentions > 1 && mentions <= 99 ? mentions : 1,
        showCoOccurrence: params.get(NAMES.coOccurrence) === "1",
      },
    },
  };
}

function readSelection(key: string | null, talk: TalkGraph): Selection {
  if (key !== null && talk.graph.hasNode(key)) return { kind: "entity", key };
  if (key !== null && talk.graph.hasEdge(key)) return { kind: "relation", key };
  return { kind: "none" };
}
