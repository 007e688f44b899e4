import { X } from "lucide-react";
import { CONTROL } from "../commands/commands.ts";
import type { Messages } from "../i18n/messages.ts";
import { rememberSetting } from "../store/settings.ts";
import { ICON } from "../ui/icon.ts";
import { Switch } from "../ui/switch.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

interface Row {
  label: string;
  keys: readonly string[];
}

/** The keyboard sheet, in the panel's place: the graph stays in sight. */
export default function KeyboardPanel() {
  const messages = useMessages();
  const { store } = useExplorer();
  const singleKeys = useExplorerState((state) => state.singleKeys);
  const close = (): void => store.setState({ overlay: undefined });
  return (
    <section className="keyboard" aria-labelledby="keyboard-title">
      <header className="keyboard-head">
        <h1 id="keyboard-title">{messages.keyboard.title}</h1>
        <button
          type="button"
          className="icon-button"
          aria-label={messages.app.close}
          title={`${messages.app.close} (esc)`}
          onClick={close}
        >
          <X {...ICON} />
        </button>
      </header>
      {rows(messages).map(({ title, rows: list }) => (
        <div key={title}>
          <h2 className="panel-heading">{title}</h2>
          <dl className="keys">
            {list.map(({ label, keys }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <label className="keyboard-foot">
        <span>
          {messages.keyboard.singleKeys} <span className="note">{messages.keyboard.singleKeysNote}</span>
        </span>
        <Switch
          checked={singleKeys}
          onChange={(on) => {
            rememberSetting("singleKeys", on ? "on" : "off");
            store.setState({ singleKeys: on });
          }}
        />
      </label>
    </section>
  );
}

function rows({ keyboard, app }: Messages): { title: string; rows: Row[] }[] {
  return [
    {
      title: keyboard.groups.graph,
      rows: [
        { label: keyboard.enter, keys: ["tab"] },
        { label: keyboard.nextNeighbour, keys: ["←", "→"] },
        { label: keyboard.nextRelation, keys: ["↑", "↓"] },
        { label: keyboard.select, keys: ["↵"] },
        { label: keyboard.selectRelation, keys: ["shift", "↵"] },
        { label: keyboard.zoom, keys: ["+", "−", "0"] },
        { label: keyboard.steps, keys: ["1", "2", "3"] },
        { label: keyboard.expand, keys: ["e"] },
        { label: keyboard.pin, keys: ["k"] },
        { label: keyboard.hide, keys: ["x"] },
      ],
    },
    {
      title: keyboard.groups.reading,
      rows: [
        { label: keyboard.nextPassage, keys: ["[", "]"] },
        { label: keyboard.openInRead, keys: ["r"] },
        { label: keyboard.play, keys: ["space"] },
      ],
    },
    {
      title: keyboard.groups.anywhere,
      rows: [
        { label: keyboard.search, keys: ["/"] },
        { label: keyboard.path, keys: ["p"] },
        { label: keyboard.statedOnly, keys: ["u"] },
        { label: app.undo, keys: [CONTROL, "z"] },
        { label: app.redo, keys: [CONTROL, "shift", "z"] },
        { label: keyboard.back, keys: ["esc"] },
        { label: keyboard.sheet, keys: ["?"] },
      ],
    },
  ];
}
