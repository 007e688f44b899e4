import { Pause, Play } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { changeView } from "../../store/view.ts";
import { PHONE_ICON } from "../../ui/icon.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useNames } from "../entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { useAxisWords } from "../strip/axis-words.ts";
import { barsPath } from "../strip/bars-path.ts";
import { binMentions } from "../strip/strip-data.ts";
import { goToPassage } from "../../store/view.ts";

const HEIGHT = 26;
const STEP = 4.4;

/** On a phone the talk's line becomes one row under the text: what is selected, playing, where the reader is. */
export function Player() {
  const messages = useMessages();
  const { store, commands } = useExplorer();
  const playing = useExplorerState((state) => state.playhead !== undefined);
  const axis = useExplorerState((state) => state.axis);
  const position = usePosition();
  const words = useAxisWords();
  const label = playing ? messages.strip.pause : messages.strip.play;
  return (
    <footer className="player">
      <SelectedEntity />
      <div className="player-row">
        <button
          type="button"
          className="icon-button"
          aria-label={label}
          onClick={() => commands.find(({ id }) => id === "play")?.run(store)}
        >
          {playing ? <Pause {...PHONE_ICON} /> : <Play {...PHONE_ICON} />}
        </button>
        <Bars position={position} />
        <span className="count">
          <b>{words(position)}</b> / {words(axis.length)}
        </span>
      </div>
    </footer>
  );
}

function usePosition(): number {
  const axis = useExplorerState((state) => state.axis);
  const played = useExplorerState((state) => state.playhead);
  const read = useExplorerState((state) => state.onScreen?.[0]);
  return played ?? axis.starts.get(read ?? "") ?? 0;
}

function SelectedEntity() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const selection = useExplorerState((state) => state.selection);
  const graph = useExplorerState((state) => state.talk.graph);
  if (selection.kind !== "entity") return null;
  const { entityType, mentions } = graph.getNodeAttributes(selection.key);
  return (
    <div className="player-entity">
      <ShapeIcon type={entityType} />
      <b>{nameOf(selection.key)}</b>
      <span className="note">
        {messages.type[entityType]} · {messages.entity.mentionCount(mentions.length)}
      </span>
      <button type="button" className="quiet" onClick={() => changeView(store, { mode: "graph" })}>
        {messages.entity.showInGraph}
      </button>
    </div>
  );
}

/** A press goes to that place of the talk. */
function Bars({ position }: { position: number }) {
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const bins = Math.max(8, Math.floor(width / STEP));
  const counts = useMemo(() => binMentions({ talk, axis }, new Set(talk.graph.nodes()), bins), [talk, axis, bins]);
  return (
    <div
      ref={measure}
      className="player-bars"
      aria-hidden="true"
      onPointerDown={(event) => {
        const { left } = event.currentTarget.getBoundingClientRect();
        goToPassage(store, axis.passageAt(((event.clientX - left) / Math.max(1, width)) * axis.length)?.id);
      }}
    >
      <svg className="strip-bars" width={width} height={HEIGHT}>
        <path
          className="bars"
          d={barsPath(counts, { step: width / bins, gap: 1.4, height: HEIGHT, most: Math.max(1, ...counts) })}
        />
      </svg>
      <div className="playhead" style={{ left: (position / Math.max(1, axis.length)) * width }} />
    </div>
  );
}
