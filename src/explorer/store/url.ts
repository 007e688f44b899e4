import { MODALITIES } from "../../schema/evidence.ts";
import { ENTITY_TYPES, RELATION_TYPES } from "../../schema/ontology.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import {
  COLOR_RULES,
  FIRST_VIEW,
  MODES,
  SIZE_RULES,
  type PathQuery,
  type Selection,
  type Stretch,
  type View,
  type ViewFilter,
} from "./state.ts";
import { tidyStretch } from "./stretch.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

/** Short names of the address's parameters; what is not there stands at its first value. */
const NAMES = {
  mode: "view",
  selection: "s",
  steps: "n",
  types: "t",
  relations: "r",
  stated: "stated",
  asserted: "asserted",
  speakers: "v",
  mentions: "m",
  coOccurrence: "co",
  sections: "sec",
  modalities: "mood",
  confidence: "sure",
  hidden: "off",
  pinned: "pin",
  expanded: "open",
  stretch: "part",
  pathFrom: "from",
  pathTo: "to",
  pathHubs: "hubs",
  pathStated: "said",
  pathIndex: "i",
  table: "list",
  sort: "by",
  words: "q",
  color: "color",
  size: "size",
  passage: "p",
} as const;

/** Text nobody speaks has the speaker "", text outside all sections the section "", which a list cannot show. */
const NOBODY = "-";

/** A view, and the passage that is open in it, as an address's fragment without #; empty for the first view. */
export function viewToHash(view: View, passage?: string): string {
  const params = new URLSearchParams();
  const put = (name: keyof typeof NAMES, value: string, first = ""): void => {
    if (value !== first) params.set(NAMES[name], value);
  };
  const flag = (on: boolean): string => (on ? "1" : "");
  const { selection, filter, path, table, stretch } = view;
  put("mode", view.mode, "graph");
  put("selection", selection.kind === "none" ? "" : selection.key);
  put("steps", String(view.steps), "1");
  put("types", [...filter.hiddenTypes].sort().join("."));
  put("relations", [...filter.hiddenRelations].sort().join("."));
  put("speakers", writeList(filter.hiddenSpeakers));
  put("sections", writeList(filter.hiddenSections));
  put("modalities", [...filter.hiddenModalities].sort().join("."));
  put("confidence", String(filter.minConfidence), "0");
  put("hidden", writeList(filter.hiddenEntities));
  put("pinned", view.pinned.join("~"));
  put("expanded", view.expanded.join("~"));
  put("stated", flag(filter.statedOnly));
  put("asserted", flag(filter.assertedOnly));
  put("mentions", String(filter.minMentions), "1");
  put("coOccurrence", flag(filter.showCoOccurrence));
  put("stretch", stretch ? `${stretch.from}-${stretch.to}` : "");
  put("pathFrom", path.from ?? "");
  put("pathTo", path.to ?? "");
  put("pathHubs", path.avoidHubs ? "0" : "");
  put("pathStated", flag(path.statedOnly));
  put("pathIndex", String(path.index), "0");
  put("table", table.tab, FIRST_VIEW.table.tab);
  put("sort", `${table.descending ? "-" : ""}${table.sort}`, `-${FIRST_VIEW.table.sort}`);
  put("words", table.words);
  put("color", view.look.color, FIRST_VIEW.look.color);
  put("size", view.look.size, FIRST_VIEW.look.size);
  put("passage", passage ?? "");
  // Colons are allowed in a fragment, and keys are full of them.
  return params.toString().replaceAll("%3A", ":").replaceAll("%7E", "~");
}

function writeList(ids: ReadonlySet<string>): string {
  return [...ids]
    .map((id) => id || NOBODY)
    .sort()
    .join("~");
}

function readList(text: string): string[] {
  return text
    .split("~")
    .filter(Boolean)
    .map((id) => (id === NOBODY ? "" : id));
}

export interface ReadHash {
  view: View;
  passage: string | undefined;
  /** The link names an entity, relation or passage this talk does not have. */
  lost: boolean;
}

/** The view a fragment describes; what it names wrongly is left at its first value. */
export function hashToView(hash: string, talk: TalkGraph, axis: TalkAxis): ReadHash {
  const params = new URLSearchParams(hash.replace(/^#/u, ""));
  const get = (name: keyof typeof NAMES): string => params.get(NAMES[name]) ?? "";
  const selection = readSelection(get("selection"), talk);
  const path = readPath(get, talk);
  const passage = get("passage");
  const sort = get("sort");
  return {
    lost:
      (get("selection") !== "" && selection.kind === "none") ||
      (get("pathFrom") !== "" && path.from === undefined) ||
      (get("pathTo") !== "" && path.to === undefined) ||
      (passage !== "" && !talk.passageById.has(passage)),
    passage: talk.passageById.has(passage) ? passage : undefined,
    view: {
      mode: oneOf(MODES, get("mode")) ?? "graph",
      selection,
      steps: get("steps") === "2" ? 2 : get("steps") === "3" ? 3 : 1,
      pinned: readList(get("pinned")).filter((key) => talk.graph.hasNode(key)),
      expanded: readList(get("expanded")).filter((key) => talk.graph.hasNode(key)),
      filter: readFilter(get),
      stretch: readStretch(get("stretch"), axis),
      path,
      table: {
        tab: get("table") === "relations" ? "relations" : "entities",
        sort: /^-?[a-zA-Z]+$/u.test(sort) ? sort.replace("-", "") : FIRST_VIEW.table.sort,
        descending: sort === "" || sort.startsWith("-"),
        words: get("words"),
      },
      look: {
        color: oneOf(COLOR_RULES, get("color")) ?? FIRST_VIEW.look.color,
        size: oneOf(SIZE_RULES, get("size")) ?? FIRST_VIEW.look.size,
      },
    },
  };
}

type Get = (name: keyof typeof NAMES) => string;

function readFilter(get: Get): ViewFilter {
  const list = (name: keyof typeof NAMES): string[] => get(name).split(".").filter(Boolean);
  const mentions = Number(get("mentions"));
  const confidence = Number(get("confidence"));
  return {
    hiddenTypes: new Set(list("types").flatMap((type) => oneOf(ENTITY_TYPES, type) ?? [])),
    hiddenRelations: new Set(list("relations").flatMap((type) => oneOf(RELATION_TYPES, type) ?? [])),
    hiddenSpeakers: new Set(readList(get("speakers"))),
    hiddenSections: new Set(readList(get("sections"))),
    hiddenModalities: new Set(list("modalities").flatMap((modality) => oneOf(MODALITIES, modality) ?? [])),
    minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    hiddenEntities: new Set(readList(get("hidden"))),
    statedOnly: get("stated") === "1",
    assertedOnly: get("asserted") === "1",
    minMentions: Number.isInteger(mentions) && mentions > 1 && mentions <= 99 ? mentions : 1,
    showCoOccurrence: get("coOccurrence") === "1",
  };
}

function readPath(get: Get, talk: TalkGraph): PathQuery {
  const end = (name: "pathFrom" | "pathTo"): string | undefined =>
    talk.graph.hasNode(get(name)) ? get(name) : undefined;
  const index = Number(get("pathIndex"));
  return {
    from: end("pathFrom"),
    to: end("pathTo"),
    avoidHubs: get("pathHubs") === "0",
    statedOnly: get("pathStated") === "1",
    index: Number.isInteger(index) && index > 0 && index < 9 ? index : 0,
  };
}

function readStretch(text: string, axis: TalkAxis): Stretch | undefined {
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(text) ?? [];
  return from === undefined ? undefined : tidyStretch({ from: Number(from), to: Number(to) }, axis.length);
}

function readSelection(key: string, talk: TalkGraph): Selection {
  if (talk.graph.hasNode(key)) return { kind: "entity", key };
  if (talk.graph.hasEdge(key)) return { kind: "relation", key };
  return { kind: "none" };
}

function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((known) => known === value);
}
