import { ChevronDown, ChevronUp } from "lucide-react";
import { lazy, startTransition, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { EntityPanel } from "./panels/entity-panel.tsx";
import { useExplorer, useExplorerState, useMessages } from "./panels/explorer-context.ts";
import { FilterPanel } from "./panels/filter-panel.tsx";
import { GraphMirror } from "./panels/graph-mirror.tsx";
import { ModeTabs } from "./panels/mode-tabs.tsx";
import { OverviewPanel } from "./panels/overview-panel.tsx";
import { RelationPanel } from "./panels/relation-panel.tsx";
import { SearchField } from "./panels/search-field.tsx";
import { Sheet } from "./panels/sheet.tsx";
import { StageOverlay } from "./panels/stage-overlay.tsx";
import { TalkStrip } from "./panels/strip/talk-strip.tsx";
import { TopBar } from "./panels/top-bar.tsx";
import { CHEVRON } from "./ui/icon.ts";
import { BELOW_DESKTOP, GRAPH_BAND, PHONE, useMedia } from "./ui/use-media.ts";

const Reader = lazy(() => import("./panels/reader/reader.tsx"));
const Table = lazy(() => import("./panels/table/table.tsx"));
const PathPanel = lazy(() => import("./panels/path/path-panel.tsx"));
const FilterDrawer = lazy(() => import("./panels/filter-drawer.tsx"));
const KeyboardPanel = lazy(() => import("./panels/keyboard-panel.tsx"));
const Palette = lazy(() => import("./panels/palette/palette.tsx"));

interface Props {
  /** Puts the canvas into its element; returns how to take it away. */
  mountCanvas: (container: HTMLElement) => () => void;
  /** False where WebGL is missing or was lost. */
  drawable: boolean;
}

/** The page's frame: top bar, filters, stage with its strip, and the panel that belongs to the view. */
export function App({ mountCanvas, drawable }: Props) {
  const messages = useMessages();
  const { store } = useExplorer();
  const phone = useMedia(PHONE);
  const drawer = useMedia(BELOW_DESKTOP);
  const mode = useExplorerState((state) => state.mode);
  const table = useExplorerState((state) => state.table.tab);
  const chosen = useExplorerState((state) => state.selection.kind);
  const overlay = useExplorerState((state) => state.overlay);
  const narrowTable = mode === "table" && table === "relations" && chosen !== "relation";
  const hasPanel = overlay === "keyboard" || !narrowTable;
  const band = useMedia(GRAPH_BAND) && (mode === "read" || mode === "path");
  const [folded, setFolded] = useState(false);
  const hasStrip = useExplorerState((state) => state.axis.length > 0) && !phone;
  // The graph is drawn first, unless the link is to something else; what stands round it keeps its room and comes right
  // after.
  const settled = useAfterFirstFrame() || mode !== "graph";
  const panel = !hasPanel ? "none" : overlay === "keyboard" || chosen !== "none" ? "item" : "talk";
  return (
    <div className="page" data-mode={mode} data-panel={panel} data-folded={band && folded}>
      <div className="skips">
        <a
          href="#search"
          onClick={(event) => skipTo(event, drawer ? "more" : "search", () => store.setState({ overlay: "search" }))}
        >
          {messages.app.skipSearch}
        </a>
        <a href="#graph" onClick={(event) => skipTo(event, "graph")}>
          {messages.app.skipGraph}
        </a>
        <a href="#panel" onClick={(event) => skipTo(event, "panel")}>
          {messages.app.skipPanel}
        </a>
      </div>
      {settled ? <TopBar /> : <header className="top-bar" />}
      {drawer ? (
        <Suspense fallback={null}>{overlay === "filters" ? <FilterDrawer /> : null}</Suspense>
      ) : (
        <div className="side">
          {settled ? (
            <>
              <SearchField />
              <FilterPanel />
            </>
          ) : null}
        </div>
      )}
      <main id="main" className="main" aria-label={messages.mode[mode]}>
        <div className="stage">
          <Canvas mountCanvas={mountCanvas} drawable={drawable} />
          {band ? (
            <button type="button" className="pill-box fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
              {folded ? <ChevronDown {...CHEVRON} /> : <ChevronUp {...CHEVRON} />}
              {folded ? messages.stage.unfoldGraph : messages.stage.foldGraph}
            </button>
          ) : null}
        </div>
        {mode === "table" ? (
          <Suspense fallback={<Waiting />}>
            <Table />
          </Suspense>
        ) : null}
        {!hasStrip ? null : settled ? <TalkStrip /> : <div className="strip" />}
      </main>
      {hasPanel ? <SidePanel phone={phone} settled={settled} /> : null}
      {phone ? <ModeTabs icons /> : null}
      {overlay === "search" ? (
        <Suspense fallback={null}>
          <Palette />
        </Suspense>
      ) : null}
    </div>
  );
}

/** A skip link must not replace the view in the address. */
function skipTo(event: React.MouseEvent, id: string, otherwise?: () => void): void {
  event.preventDefault();
  const target = document.getElementById(id);
  if (target) target.focus();
  else otherwise?.();
}

/** False until the browser has drawn once. */
function useAfterFirstFrame(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setAfter(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return after;
}

function Canvas({ mountCanvas, drawable }: Props) {
  const container = useRef<HTMLDivElement>(null);
  // Before the first paint: the page would else be laid out and painted once without its graph.
  useLayoutEffect(() => (container.current ? mountCanvas(container.current) : undefined), [mountCanvas]);
  return (
    <>
      <div ref={container} className="canvas" aria-hidden="true" />
      <StageOverlay drawable={drawable} />
      <GraphMirror />
    </>
  );
}

/** The panel on the right: the keyboard sheet, the reader, the path, or what is selected. */
function SidePanel({ phone, settled }: { phone: boolean; settled: boolean }) {
  const messages = useMessages();
  const mode = useExplorerState((state) => state.mode);
  const keyboard = useExplorerState((state) => state.overlay === "keyboard");
  if (keyboard)
    return <Plain className="inspector" content={<Suspense fallback={<Waiting />}>{<KeyboardPanel />}</Suspense>} />;
  if (mode === "read")
    return (
      <Plain
        className="reader-panel"
        content={<Suspense fallback={<Waiting />}>{<Reader />}</Suspense>}
        label={messages.reader.label}
      />
    );
  if (mode === "path")
    return (
      <Plain
        className="path-panel"
        content={<Suspense fallback={<Waiting />}>{<PathPanel />}</Suspense>}
        label={messages.mode.path}
      />
    );
  return phone ? (
    <Sheet>{settled ? <Inspected /> : null}</Sheet>
  ) : (
    <Inspector>{settled ? <Inspected /> : null}</Inspector>
  );
}

function Plain({ className, content, label }: { className: string; content: React.ReactNode; label?: string }) {
  return (
    <aside id="panel" className={className} tabIndex={-1} aria-label={label}>
      {content}
    </aside>
  );
}

function Inspector({ children }: { children: React.ReactNode }) {
  const selection = useExplorerState((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  const messages = useMessages();
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <aside
      ref={panel}
      id="panel"
      className={`inspector ${selection.kind}`}
      tabIndex={-1}
      aria-label={messages.entity.tabs}
    >
      {children}
    </aside>
  );
}

function Inspected() {
  const selection = useExplorerState((state) => state.selection);
  const graph = useExplorerState((state) => state.talk.graph);
  if (selection.kind === "entity" && graph.hasNode(selection.key))
    return <EntityPanel key={selection.key} entityKey={selection.key} />;
  if (selection.kind === "relation" && graph.hasEdge(selection.key))
    return <RelationPanel key={selection.key} edgeKey={selection.key} />;
  return <OverviewPanel />;
}

/** Plain lines, shown only when loading takes longer than a blink. */
function Waiting() {
  return (
    <div className="waiting" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
