import { useEffect, useRef, useState } from "react";
import { EntityPanel } from "./panels/entity-panel.tsx";
import { useExplorerState, useMessages } from "./panels/explorer-context.ts";
import { FilterPanel } from "./panels/filter-panel.tsx";
import { GraphMirror } from "./panels/graph-mirror.tsx";
import { OverviewPanel } from "./panels/overview-panel.tsx";
import { RelationPanel } from "./panels/relation-panel.tsx";
import { StageOverlay } from "./panels/stage-overlay.tsx";
import { TopBar } from "./panels/top-bar.tsx";

interface Props {
  /** Puts the canvas into its element; returns how to take it away. */
  mountCanvas: (container: HTMLElement) => () => void;
  /** False where WebGL is missing or was lost. */
  drawable: boolean;
}

/** The page's frame: top bar, filters, stage, inspector. */
export function App({ mountCanvas, drawable }: Props) {
  const messages = useMessages();
  const [filtersOpen, setFiltersOpen] = useState(false);
  return (
    <div className="page">
      <div className="skips">
        <a href="#search">{messages.app.skipSearch}</a>
        <a href="#graph">{messages.app.skipGraph}</a>
        <a href="#panel">{messages.app.skipPanel}</a>
      </div>
      <TopBar />
      <div className={filtersOpen ? "side open" : "side"}>
        <FilterPanel />
        <button type="button" className="button filters-close" onClick={() => setFiltersOpen(false)}>
          {messages.filter.close}
        </button>
      </div>
      <main className="stage" aria-label={messages.stage.label}>
        <Canvas mountCanvas={mountCanvas} drawable={drawable} />
        <GraphMirror />
        <button type="button" className="button filters-open" data-obstacle onClick={() => setFiltersOpen(true)}>
          {messages.filter.label}
        </button>
      </main>
      <Inspector />
    </div>
  );
}

function Canvas({ mountCanvas, drawable }: Props) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? mountCanvas(container.current) : undefined), [mountCanvas]);
  return (
    <>
      <div ref={container} className="canvas" aria-hidden="true" />
      <StageOverlay drawable={drawable} />
    </>
  );
}

/** The panel on the right: what is selected, or the talk as a whole. */
function Inspector() {
  const selection = useExplorerState((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <aside ref={panel} id="panel" className={`inspector ${selection.kind}`} tabIndex={-1}>
      {selection.kind === "entity" ? <EntityPanel key={selection.key} entityKey={selection.key} /> : null}
      {selection.kind === "relation" ? <RelationPanel key={selection.key} edgeKey={selection.key} /> : null}
      {selection.kind === "none" ? <OverviewPanel /> : null}
    </aside>
  );
}
