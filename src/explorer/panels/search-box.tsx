import { useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { displayName } from "../../graph/display-name.ts";
import { buildSearchIndex, type PassageHit } from "../../graph/search.ts";
import { select } from "../store/view.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { PlaceLabel } from "./place-label.tsx";

interface Option {
  id: string;
  group: "entities" | "relations" | "passages";
  run: () => void;
  content: React.ReactNode;
}

/** Search over entities, relations and passages; a combobox with its list below the field. */
export function SearchBox() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const language = useExplorerState((state) => state.language);
  const index = useMemo(() => buildSearchIndex(talk), [talk]);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const deferred = useDeferredValue(query);
  const found = useMemo(() => index.search(deferred), [index, deferred]);

  const close = (): void => {
    setOpen(false);
    setQuery("");
    setActive(0);
  };
  const options = useMemo((): Option[] => {
    const nameOf = (key: string): string => displayName(talk.graph.getNodeAttributes(key), language);
    return [
      ...found.entities.map((hit): Option => {
        const entity = talk.graph.getNodeAttributes(hit.key);
        const name = nameOf(hit.key);
        return {
          id: hit.key,
          group: "entities",
          run: () => select(store, { kind: "entity", key: hit.key }),
          content: (
            <>
              <ShapeIcon type={entity.entityType} />
              <span className="row-name">
                {name}
                {hit.name === name ? null : (
                  <span className="note">
                    {" "}
                    <Highlighted text={hit.name} start={hit.start} end={hit.end} />
                  </span>
                )}
              </span>
              <span className="count">{entity.mentions.length}</span>
            </>
          ),
        };
      }),
      ...found.relations.map((key): Option => {
        const [source, target] = talk.graph.extremities(key);
        return {
          id: key,
          group: "relations",
          run: () => select(store, { kind: "relation", key }),
          content: (
            <span className="row-name">
              {nameOf(source)}{" "}
              <span className="note">{messages.relation[talk.graph.getEdgeAttribute(key, "relationType")]}</span>{" "}
              {nameOf(target)}
            </span>
          ),
        };
      }),
      ...found.passages.map((hit): Option => ({
        id: hit.id,
        group: "passages",
        run: () => openPassage(hit),
        content: <PassageOption hit={hit} />,
      })),
    ];
    function openPassage(hit: PassageHit): void {
      // The entity nearest to the words, so that the passage is read in its place.
      const mentions = talk.mentionsByPassage.get(hit.id) ?? [];
      const nearest = mentions
        .filter((m) => m.via === undefined)
        .toSorted((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start))[0];
      if (nearest) select(store, { kind: "entity", key: nearest.entity });
      store.setState({ passage: hit.id });
    }
  }, [found, talk, language, messages, store]);

  const choose = (option: Option | undefined): void => {
    if (!option) return;
    option.run();
    close();
    input.current?.blur();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (query === "") input.current?.blur();
      close();
    }
  };
  const shown = open && query.trim() !== "";
  return (
    <div className="search" role="search">
      <div className="search-field">
        <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M11 19a8 8 0 1 1 0-16a8 8 0 0 1 0 16zM21 21l-4.3-4.3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
        <input
          ref={input}
          id="search"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          value={query}
          placeholder={messages.filter.search}
          aria-label={messages.search.label}
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={shown && options[active] ? `${listId}-${active}` : undefined}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {query === "" ? (
          <kbd>/</kbd>
        ) : (
          <button
            type="button"
            className="icon-button small"
            aria-label={messages.search.clear}
            onMouseDown={(event) => event.preventDefault()}
            onClick={close}
          >
            ✕
          </button>
        )}
      </div>
      <div id={listId} role="listbox" aria-label={messages.search.label} className="search-list" hidden={!shown}>
        {shown && options.length === 0 ? <p className="empty">{messages.search.nothing(query.trim())}</p> : null}
        {shown
          ? options.map((option, i) => (
              <div key={`${option.group} ${option.id}`}>
                {option.group === options[i - 1]?.group ? null : (
                  <p className="search-group">{messages.search[option.group]}</p>
                )}
                {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field holds the focus and its keys */}
                <div
                  id={`${listId}-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === active}
                  className={i === active ? "option active" : "option"}
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseMove={() => setActive(i)}
                  onClick={() => choose(option)}
                >
                  {option.content}
                </div>
              </div>
            ))
          : null}
        {shown && found.passageCount > found.passages.length ? (
          <p className="note search-more">{messages.search.more(found.passageCount - found.passages.length)}</p>
        ) : null}
      </div>
    </div>
  );
}

/** Units of text shown on either side of a hit. */
const CONTEXT = 16;

function PassageOption({ hit }: { hit: PassageHit }) {
  const text = useExplorerState((state) => state.talk.passageById.get(hit.id)?.text ?? "");
  const from = Math.max(0, hit.start - CONTEXT);
  const to = Math.min(text.length, hit.end + CONTEXT * 2);
  return (
    <span className="passage-option">
      <PlaceLabel passage={hit.id} />
      <span className="quote-line">
        {from > 0 ? "…" : ""}
        <Highlighted text={text.slice(from, to)} start={hit.start - from} end={hit.end - from} />
        {to < text.length ? "…" : ""}
      </span>
    </span>
  );
}

function Highlighted({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
