import { ChevronDown, ChevronRight, Eye, EyeOff } from "lucide-react";
import { useMemo, useState } from "react";
import {
  RELATION_FAMILIES,
  RELATION_TYPES,
  RELATIONS,
  type RelationFamily,
  type RelationType,
} from "../../schema/ontology.ts";
import { changeFilter } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { CHEVRON, SMALL_ICON } from "../ui/icon.ts";
import { Count, tally, toggled } from "./count.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

type Counts = ReadonlyMap<RelationType, number>;

/** The legend of relations: a family hides or shows as a whole and unfolds to its single relations. */
export function FamilyRows() {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const counted = useExplorerState((state) => state.counted);
  const all = useMemo(() => tally(talk.file.edges.map((edge) => edge.attributes.relationType)), [talk]);
  const shown = useMemo(
    () => tally([...counted.edges].map((key) => talk.graph.getEdgeAttribute(key, "relationType"))),
    [talk, counted],
  );
  const stated = RELATION_TYPES.filter((type) => type !== "co_occurs");
  const total = sum(all, stated);
  const seen = sum(shown, stated);
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.filter.relations}</h2>
        <span className="count">{seen === total ? total : `${seen} / ${total}`}</span>
      </div>
      {RELATION_FAMILIES.filter((family) => family !== "co_occurs").map((family) => (
        <Family key={family} family={family} all={all} shown={shown} />
      ))}
      <CoOccurrence count={all.get("co_occurs") ?? 0} />
    </section>
  );
}

function sum(counts: Counts, types: readonly RelationType[]): number {
  return types.reduce((total, type) => total + (counts.get(type) ?? 0), 0);
}

function Family({ family, all, shown }: { family: RelationFamily; all: Counts; shown: Counts }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const types = RELATION_TYPES.filter((type) => RELATIONS[type].family === family);
  const present = types.filter((type) => (all.get(type) ?? 0) > 0);
  return (
    <>
      <div className="family">
        <RelationToggle types={types} all={all} shown={shown} label={messages.family[family]}>
          <FamilyLine family={family} />
        </RelationToggle>
        <button
          type="button"
          className="icon-button unfold"
          aria-expanded={open}
          aria-label={messages.filter.kinds(messages.family[family])}
          disabled={present.length === 0}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown {...CHEVRON} /> : <ChevronRight {...CHEVRON} />}
        </button>
      </div>
      {open ? (
        <div className="family-types">
          {present.map((type) => (
            <RelationToggle key={type} types={[type]} all={all} shown={shown} label={messages.relation[type]} inner />
          ))}
        </div>
      ) : null}
    </>
  );
}

function RelationToggle({
  types,
  all,
  shown,
  label,
  inner = false,
  children,
}: {
  types: readonly RelationType[];
  all: Counts;
  shown: Counts;
  label: string;
  inner?: boolean;
  children?: React.ReactNode;
}) {
  const messages = useMessages();
  const { store } = useExplorer();
  const hidden = useExplorerState((state) => state.filter.hiddenRelations);
  const off = types.every((type) => hidden.has(type));
  const click = (only: boolean): void => {
    const others = RELATION_TYPES.filter((type) => !types.includes(type) && type !== "co_occurs");
    const isOnly = !off && others.every((type) => hidden.has(type));
    const next = only ? new Set(isOnly ? [] : others) : toggled(hidden, types, !off);
    changeFilter(store, { hiddenRelations: next });
  };
  return (
    <button
      type="button"
      className={["row", inner && "inner", off && "off"].filter(Boolean).join(" ")}
      aria-pressed={!off}
      title={messages.filter.only}
      onClick={(event) => click(event.altKey)}
    >
      {children}
      <span className="row-name">{label}</span>
      <Count shown={off ? 0 : sum(shown, types)} all={sum(all, types)} />
    </button>
  );
}

/** Entities that only stand in one sentence: kept apart, and hidden until asked for. */
function CoOccurrence({ count }: { count: number }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const on = useExplorerState((state) => state.filter.showCoOccurrence);
  return (
    <div className="family">
      <button
        type="button"
        className={on ? "row" : "row resting"}
        aria-pressed={on}
        onClick={() => changeFilter(store, { showCoOccurrence: !on })}
      >
        <FamilyLine family="co_occurs" />
        <span className="row-name">{messages.family.co_occurs}</span>
        <span className="count">{on ? count : messages.filter.notShown(count)}</span>
        <span className="unfold">{on ? <Eye {...SMALL_ICON} /> : <EyeOff {...SMALL_ICON} />}</span>
      </button>
    </div>
  );
}
