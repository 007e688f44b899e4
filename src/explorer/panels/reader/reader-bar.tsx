import { Menu, MenuButton, MenuItem, MenuItemCheckbox, MenuItemRadio, MenuProvider } from "@ariakit/react";
import { ChevronDown, Crosshair, ListFilter, Search, Type } from "lucide-react";
import { useState, type RefObject } from "react";
import { ENTITY_TYPES } from "../../../schema/ontology.ts";
import type { Passage } from "../../../schema/passage.ts";
import { rememberSetting } from "../../store/settings.ts";
import { goToPassage } from "../../store/view.ts";
import { CHEVRON, ICON } from "../../ui/icon.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { FindBar } from "./find-bar.tsx";
import type { TextSize } from "./text-size.ts";

interface Props {
  box: RefObject<HTMLElement | null>;
  /** What is shown of the talk. */
  passages: readonly Passage[];
  size: TextSize;
  onSize: (size: TextSize) => void;
  unmarked: ReadonlySet<string>;
  onUnmarked: (types: ReadonlySet<string>) => void;
}

/** Where in the talk the reader is, and how it is read. */
export function ReaderBar({ box, passages, size, onSize, unmarked, onUnmarked }: Props) {
  const messages = useMessages();
  const { store } = useExplorer();
  const following = useExplorerState((state) => state.following);
  const [finding, setFinding] = useState(false);
  return (
    <>
      <header className="reader-bar">
        <SectionMenu />
        <button
          type="button"
          className="button follow"
          aria-pressed={following}
          onClick={() => store.setState({ following: !following })}
        >
          <Crosshair {...ICON} />
          {messages.reader.follow}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={messages.reader.find}
          title={messages.reader.find}
          aria-expanded={finding}
          onClick={() => setFinding(!finding)}
        >
          <Search {...ICON} />
        </button>
        <MenuProvider values={{ size }} setValues={(values) => changeSize(values["size"])}>
          <MenuButton className="icon-button" aria-label={messages.reader.textSize} title={messages.reader.textSize}>
            <Type {...ICON} />
          </MenuButton>
          <Menu className="menu narrow" gutter={6}>
            {(["s", "m", "l"] as const).map((value) => (
              <MenuItemRadio key={value} className="menu-item" name="size" value={value}>
                {messages.reader.sizes[value]}
              </MenuItemRadio>
            ))}
          </Menu>
        </MenuProvider>
        <MenuProvider
          values={{ marks: ENTITY_TYPES.filter((type) => !unmarked.has(type)) }}
          setValues={(values) => {
            const marked = values["marks"];
            onUnmarked(new Set(ENTITY_TYPES.filter((type) => !marked.includes(type))));
          }}
        >
          <MenuButton className="icon-button" aria-label={messages.reader.marks} title={messages.reader.marks}>
            <ListFilter {...ICON} />
          </MenuButton>
          <Menu className="menu narrow" gutter={6}>
            {ENTITY_TYPES.map((type) => (
              <MenuItemCheckbox key={type} className="menu-item" name="marks" value={type} hideOnClick={false}>
                <ShapeIcon type={type} hollow={unmarked.has(type)} />
                {messages.types[type]}
              </MenuItemCheckbox>
            ))}
          </Menu>
        </MenuProvider>
      </header>
      {finding ? <FindBar box={box} passages={passages} onClose={() => setFinding(false)} /> : null}
    </>
  );

  function changeSize(next: TextSize): void {
    rememberSetting("textSize", next);
    onSize(next);
  }
}

function SectionMenu() {
  const messages = useMessages();
  const { store } = useExplorer();
  const axis = useExplorerState((state) => state.axis);
  const first = useExplorerState((state) => state.onScreen?.[0]);
  const start = first === undefined ? undefined : axis.starts.get(first);
  const here = axis.sections.findLast(({ from }) => start !== undefined && from <= start);
  if (axis.sections.length === 0) return <span className="reader-here" />;
  return (
    <MenuProvider>
      <MenuButton className="reader-here" aria-label={messages.reader.sections}>
        <span>{here ? `${messages.place.section(here.number)} ${here.title}` : messages.reader.front}</span>
        <ChevronDown {...CHEVRON} />
      </MenuButton>
      <Menu className="menu" gutter={6}>
        {axis.sections.map(({ id, number, title }) => (
          <MenuItem
            key={id}
            className="menu-item"
            onClick={() => goToPassage(store, axis.passages.find((passage) => passage.section === id)?.id)}
          >
            <span className="count">{messages.place.section(number)}</span>
            {title}
          </MenuItem>
        ))}
      </Menu>
    </MenuProvider>
  );
}
