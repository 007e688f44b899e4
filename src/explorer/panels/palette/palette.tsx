import { Dialog, DialogHeading } from "@ariakit/react";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { buildSearchIndex, type PassageHit } from "../../../graph/search.ts";
import { changeView, goToPassage, select } from "../../store/view.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useNames } from "../entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { usePlaces } from "../use-place.ts";

interface Option {
  id: string;
  group: "entities" | "relations" | "passages";
  run: () => void;
  content: React.ReactNode;
}

/** Search over entities, relations and passages: a field and its list, driven by the keyboard. */
export default function Palette() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const nameOf = useNames();
  const listId = useId();
  const index = useMemo(() => buildSearchIndex(talk), [talk]);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const deferred = useDeferredValue(query);
  const found = useMemo(() => index.search(deferred), [index, deferred]);
  const close = (): void => store.setState({ overlay: undefined });

  const options = useMemo((): Option[] => {
    const openPassage = (hit: PassageHit): void => {
      changeView(store, { mode: "read" });
      goToPassage(store, hit.id);
    };
    return [
      ...found.entities.map((hit): Option => ({
        id: hit.key,
        group: "entities",
        run: () => select(store, { kind: "entity", key: hit.key }),
        content: (
          <>
            <ShapeIcon type={talk.graph.getNodeAttribute(hit.key, "entityType")} />
            <span className="row-name">
              {nameOf(hit.key)}{" "}
              {hit.name === nameOf(hit.key) ? null : (
                <span className="note">
                  <Highlighted text={hit.name} start={hit.start} end={hit.end} />
                </span>
              )}
            </span>
            <span className="count">{talk.graph.getNodeAttribute(hit.key, "mentions").length}</span>
          </>
        ),
      })),
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
  }, [found, talk, messages, store, nameOf]);

  const choose = (option: Option | undefined): void => {
    if (!option) return;
    close();
    option.run();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(options[active]);
    }
  };
  return (
    <Dialog open onClose={close} className="palette" backdrop={<div className="scrim" />}>
      <DialogHeading className="visually-hidden">{messages.search.label}</DialogHeading>
      <input
        type="text"
        role="combobox"
        className="palette-field"
        autoComplete="off"
        spellCheck={false}
        value={query}
        placeholder={messages.filter.search}
        aria-label={messages.search.label}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={messages.search.label} className="palette-list">
        {options.map((option, i) => (
          <div key={`${option.group} ${option.id}`} role="presentation">
            {option.group === options[i - 1]?.group ? null : (
              <p className="palette-group">{messages.search[option.group]}</p>
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
        ))}
      </div>
      {query.trim() !== "" && options.length === 0 ? (
        <p className="empty" role="status">
          {messages.search.nothing(query.trim())}
        </p>
      ) : null}
      {found.passageCount > found.passages.length ? (
        <p className="note palette-more">{messages.search.more(found.passageCount - found.passages.length)}</p>
      ) : null}
    </Dialog>
  );
}

/** Units of text shown on either side of a hit. */
const CONTEXT = 18;

function PassageOption({ hit }: { hit: PassageHit }) {
  const text = useExplorerState((state) => state.talk.passageById.get(hit.id)?.text ?? "");
  const { speaker, place } = usePlaces();
  const from = Math.max(0, hit.start - CONTEXT);
  const to = Math.min(text.length, hit.end + CONTEXT * 2);
  return (
    <span className="passage-option">
      <span className="note">
        {speaker(hit.id)} · {place(hit.id, hit.start)}
      </span>
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
