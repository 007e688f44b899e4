import { Pause, Play, X } from "lucide-react";
import { changeStretch } from "../../store/view.ts";
import { CHEVRON, ICON } from "../../ui/icon.ts";
import { useNames } from "../entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { mainSpeaker } from "./main-speaker.ts";
import { useSpeakerNames } from "../speaker-name.ts";
import { StripChart } from "./strip-chart.tsx";
import { useAxisWords } from "./axis-words.ts";

/** The talk as a line under the graph: where things are said, who speaks, the sections; drag to take a stretch. */
export function TalkStrip() {
  const messages = useMessages();
  const { store, commands } = useExplorer();
  const stretch = useExplorerState((state) => state.stretch);
  const playing = useExplorerState((state) => state.playhead !== undefined);
  const axis = useExplorerState((state) => state.axis);
  const words = useAxisWords();
  if (axis.length === 0) return null;
  const label = playing ? messages.strip.pause : messages.strip.play;
  return (
    <section className="strip" aria-label={messages.strip.label}>
      <header className="strip-head">
        <button
          type="button"
          className="icon-button"
          aria-label={label}
          title={`${label} (space)`}
          onClick={() => commands.find(({ id }) => id === "play")?.run(store)}
        >
          {playing ? <Pause {...ICON} /> : <Play {...ICON} />}
        </button>
        <h2 className="strip-title">
          <StripTitle />
        </h2>
        <span className="note">
          {messages.strip.span(words(stretch?.from ?? 0), words(stretch?.to ?? axis.length))}
        </span>
        {stretch ? (
          <button type="button" className="button small" onClick={() => changeStretch(store, undefined)}>
            <X {...CHEVRON} />
            {messages.strip.clear}
          </button>
        ) : (
          <span className="note strip-hint">{messages.strip.dragHint}</span>
        )}
        <SpeakerKey />
      </header>
      <StripChart />
    </section>
  );
}

function StripTitle() {
  const messages = useMessages();
  const nameOf = useNames();
  const mode = useExplorerState((state) => state.mode);
  const onPath = useExplorerState((state) => state.shownPath !== undefined);
  const selection = useExplorerState((state) => state.selection);
  const graph = useExplorerState((state) => state.talk.graph);
  if (mode === "path" && onPath) return messages.strip.pathSpoken;
  if (mode === "path") return messages.strip.label;
  if (selection.kind === "entity") return messages.strip.inTheTalk(nameOf(selection.key));
  if (selection.kind === "relation")
    return messages.strip.inTheTalk(`${graph.extremities(selection.key).map(nameOf).join(" – ")}`);
  return messages.strip.label;
}

/** Who is drawn filled: the one who speaks most. The others are outlined. */
function SpeakerKey() {
  const speakers = useExplorerState((state) => state.talk.file.attributes.documents[0]?.speakers);
  const passages = useExplorerState((state) => state.axis.passages);
  const nameOf = useSpeakerNames();
  if (!speakers || speakers.length === 0) return null;
  const main = mainSpeaker(passages);
  const named = speakers.toSorted((a, b) => Number(b.id === main) - Number(a.id === main)).slice(0, 3);
  return (
    <span className="strip-speakers" aria-hidden="true">
      {named.map((speaker) => (
        <span key={speaker.id}>
          <i className={speaker.id === main ? "band" : "band hollow"} />
          {nameOf(speaker)}
        </span>
      ))}
    </span>
  );
}
