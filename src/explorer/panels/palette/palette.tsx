import { Combobox, ComboboxList, ComboboxProvider, Dialog, VisuallyHidden } from "@ariakit/react";
import { Search } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import "../../styles/palette.css";
import { CONTROL } from "../../commands/commands.ts";
import { changeView, goToPassage } from "../../store/view.ts";
import { PHONE_ICON } from "../../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { useSearchIndex } from "../search-source.ts";
import { EntityGroup, PassageGroup, RelationGroup, type Choose } from "./palette-groups.tsx";

type Group = "entities" | "relations" | "passages";

const LIMITS = { entities: 6, relations: 4, passages: 4 } as const;
/** When the reader asks for one group only. */
const ONLY = 40;

/** Search over everything: entities, relations, passages; in Chinese, pinyin or English. */
export default function Palette() {
  const messages = useMessages();
  const { store } = useExplorer();
  const index = useSearchIndex();
  const important = useMostImportant();
  const [query, setQuery] = useState(() => store.getState().typedAhead);
  const [only, setOnly] = useState<Group>();
  const deferred = useDeferredValue(query.trim());
  const found = useMemo(
    () => index.search(deferred, only ? { ...LIMITS, [only]: ONLY } : LIMITS),
    [index, deferred, only],
  );
  const close = (): void => store.setState({ overlay: undefined, typedAhead: "" });
  const choose: Choose = (target, toRead) => {
    close();
    if (target.kind === "passage") {
      changeView(store, { mode: "read" });
      goToPassage(store, target.key);
      return;
    }
    const { mode, talk } = store.getState();
    const selection = { kind: target.kind, key: target.key };
    changeView(store, { selection, steps: 1, mode: toRead ? "read" : mode === "path" ? "graph" : mode });
    if (toRead) {
      const passage =
        target.kind === "entity"
          ? talk.graph.getNodeAttribute(target.key, "mentions")[0]?.passage
          : talk.graph.getEdgeAttribute(target.key, "evidence")[0]?.passage;
      goToPassage(store, passage);
    }
  };
  const pinyin = found.entities.find((hit) => hit.pinyin !== undefined);
  const groups: Group[] = ["entities", "relations", "passages"];
  const shown = (group: Group): boolean => only === undefined || only === group;
  const nothing = deferred !== "" && groups.every((group) => found[group].length === 0);
  const nextGroup = (): void => {
    const full = groups.filter((group) => found[group].length > 0);
    const at = only === undefined ? -1 : full.indexOf(only);
    setOnly(at + 1 < full.length ? full[at + 1] : undefined);
  };
  return (
    <Dialog
      open
      onClose={close}
      className="palette"
      backdrop={<div className="scrim" />}
      unmountOnHide
      aria-label={messages.search.label}
    >
      <ComboboxProvider value={query} setValue={setQuery} open focusLoop={false}>
        <div className="palette-field">
          <Search {...PHONE_ICON} />
          <Combobox
            autoSelect="always"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type into it
            autoFocus
            className="palette-input"
            placeholder={messages.filter.search}
            aria-label={messages.search.label}
            spellCheck={false}
            onKeyDown={(event) => {
              if (event.key !== "Tab" || event.shiftKey || deferred === "") return;
              event.preventDefault();
              nextGroup();
            }}
          />
          {pinyin && deferred !== "" ? (
            <span className="palette-pinyin">
              {messages.search.pinyin(pinyin.ranges.map(({ start, end }) => pinyin.name.slice(start, end)).join(""))}
            </span>
          ) : null}
          <button type="button" className="palette-esc" onClick={close} aria-label={messages.app.close}>
            <kbd>esc</kbd>
          </button>
        </div>
        <ComboboxList className="palette-list" alwaysVisible>
          {deferred === "" ? <EntityGroup hits={important} query="" choose={choose} /> : null}
          {deferred !== "" && shown("entities") ? (
            <EntityGroup hits={found.entities} count={found.counts.entities} query={deferred} choose={choose} />
          ) : null}
          {deferred !== "" && shown("relations") ? (
            <RelationGroup hits={found.relations} count={found.counts.relations} query={deferred} choose={choose} />
          ) : null}
          {deferred !== "" && shown("passages") ? (
            <PassageGroup
              hits={found.passages}
              count={found.counts.passages}
              choose={choose}
              onMore={() => setOnly("passages")}
            />
          ) : null}
        </ComboboxList>
        {nothing ? <p className="palette-nothing">{messages.search.nothing(deferred)}</p> : null}
        <VisuallyHidden role="status">{nothing ? messages.search.nothing(deferred) : ""}</VisuallyHidden>
        <footer className="palette-foot note" aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {messages.search.move}
          </span>
          <span>
            <kbd>↵</kbd> {messages.search.open}
          </span>
          <span>
            <kbd>{CONTROL}</kbd> <kbd>↵</kbd> {messages.search.openInRead}
          </span>
          <span>
            <kbd>tab</kbd> {messages.search.thisGroup}
          </span>
          <span className="palette-languages">{messages.search.languages}</span>
        </footer>
      </ComboboxProvider>
    </Dialog>
  );
}

/** What is offered before anything is typed. */
function useMostImportant() {
  const nodes = useExplorerState((state) => state.talk.file.nodes);
  return useMemo(
    () =>
      nodes
        .toSorted((a, b) => b.attributes.salience - a.attributes.salience || (a.key < b.key ? -1 : 1))
        .slice(0, 8)
        .map(({ key, attributes }) => ({ key, kind: "exact" as const, name: attributes.label, ranges: [] })),
    [nodes],
  );
}
