import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import { X } from "lucide-react";
import { useMemo, useState } from "react";
import { CHEVRON } from "../../ui/icon.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useNames } from "../entity-name.ts";
import { useExplorerState, useMessages } from "../explorer-context.ts";
import { MarkedText } from "../marked-text.tsx";
import { useSearchIndex } from "../search-source.ts";

const MOST = 8;

/** One end of a path: typed, in any of the ways search takes, or cleared. */
export function EntityField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (key: string | undefined) => void;
}) {
  const messages = useMessages();
  const nameOf = useNames();
  const graph = useExplorerState((state) => state.talk.graph);
  const nodes = useExplorerState((state) => state.talk.file.nodes);
  const index = useSearchIndex();
  const [typed, setTyped] = useState<string>();
  const name = value === undefined ? "" : nameOf(value);
  const query = (typed ?? "").trim();
  const options = useMemo(() => {
    if (query !== "")
      return index
        .search(query, { entities: MOST, relations: 0, passages: 0 })
        .entities.map(({ key, name: found, ranges }) => ({ key, found, ranges }));
    return nodes
      .toSorted((a, b) => b.attributes.salience - a.attributes.salience || (a.key < b.key ? -1 : 1))
      .slice(0, MOST)
      .map(({ key }) => ({ key, found: "", ranges: [] }));
  }, [index, nodes, query]);
  return (
    <ComboboxProvider
      value={typed ?? name}
      setValue={(next) => setTyped(next)}
      setOpen={(open) => {
        if (!open) setTyped(undefined);
      }}
      resetValueOnHide={false}
    >
      <div className="path-field">
        <span className="path-label">{label}</span>
        <div className="path-box">
          {value !== undefined && typed === undefined ? (
            <ShapeIcon type={graph.getNodeAttribute(value, "entityType")} size={13} />
          ) : null}
          <Combobox
            autoSelect
            aria-label={label}
            placeholder={messages.path.choose}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
          {value === undefined ? null : (
            <button
              type="button"
              className="icon-button small"
              aria-label={`${messages.path.clear}: ${label}`}
              onClick={() => {
                setTyped(undefined);
                onChange(undefined);
              }}
            >
              <X {...CHEVRON} />
            </button>
          )}
        </div>
      </div>
      <ComboboxPopover className="menu" gutter={4} sameWidth aria-label={label}>
        {options.map(({ key, found, ranges }) => (
          <ComboboxItem
            key={key}
            value={key}
            className="menu-item"
            setValueOnClick={false}
            focusOnHover
            onClick={() => {
              setTyped(undefined);
              onChange(key);
            }}
          >
            <ShapeIcon type={graph.getNodeAttribute(key, "entityType")} size={13} />
            <span>
              {found === nameOf(key) && ranges.length > 0 ? <MarkedText text={found} ranges={ranges} /> : nameOf(key)}
            </span>
          </ComboboxItem>
        ))}
        {options.length === 0 ? <p className="menu-item note">{messages.search.nothing(query)}</p> : null}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
