import { useEffect, useMemo, useState } from "react";
import { buildTalkGraph } from "../graph/talk-graph.ts";
import { fileOfView } from "../graph/export-view.ts";
import { writeGraphFile } from "../schema/write.ts";
import { App } from "./App.tsx";
import { createCanvas, type CanvasHandle } from "./canvas/create-canvas.ts";
import { bindKeyboard } from "./commands/bind-keyboard.ts";
import { createCommands } from "./commands/commands.ts";
import { messagesFor } from "./i18n/messages.ts";
import { readOpenedFile } from "./open-file.ts";
import { FailureDialog, HelpDialog, ProgressDialog, type FileFailure } from "./panels/dialogs.tsx";
import { ExplorerProvider, type Explorer } from "./panels/explorer-context.ts";
import { saveText } from "./save-text.ts";
import { openTalk, type ExplorerStore } from "./store/create-store.ts";
import { select, setHover } from "./store/view.ts";
import { bindAddress } from "./bind-address.ts";

/** How long a short message stays. */
const TOAST_TIME = 4000;

/** Wires store, canvas, commands and panels; holds what floats over the page. */
export function Page({ store }: { store: ExplorerStore }) {
  const [help, setHelp] = useState(false);
  const [toast, setToast] = useState<string>();
  const [failure, setFailure] = useState<FileFailure>();
  const [reading, setReading] = useState<{
    abort: AbortController;
    progress?: { stage: string; index: number; count: number };
  }>();
  const [canvas] = useState<{ handle?: CanvasHandle | undefined }>({});

  const explorer = useMemo((): Explorer => {
    const words = () => messagesFor(store.getState().language);
    return {
      store,
      notify: setToast,
      commands: createCommands({
        zoomIn: () => canvas.handle?.zoomIn(),
        zoomOut: () => canvas.handle?.zoomOut(),
        fit: () => canvas.handle?.fit(),
        focusSearch: () => document.getElementById("search")?.focus(),
        showHelp: () => setHelp(true),
      }),
      openFile: (file) => {
        const abort = new AbortController();
        void readOpenedFile(file, abort.signal, (progress) => setReading({ abort, progress }))
          .then((result) => {
            if (!result.ok) return setFailure(result.failure);
            openTalk(store, buildTalkGraph(result.graph));
            setToast(words().open.opened(result.graph.attributes.documents[0]?.title ?? file.name));
          })
          .catch(() => setToast(words().open.cancelled))
          .finally(() => setReading(undefined));
      },
      saveGraph: (scope) => {
        const { talk, visible } = store.getState();
        const name = scope === "whole" ? "graph.json" : "graph-view.json";
        try {
          saveText(
            name,
            writeGraphFile(scope === "whole" ? talk.file : fileOfView(talk.file, visible)),
            "application/json",
          );
          setToast(words().export.saved(name));
        } catch {
          setToast(words().export.failed);
        }
      },
    };
  }, [store, canvas]);

  useEffect(() => bindKeyboard(document, store, explorer.commands), [store, explorer]);
  useEffect(
    () => bindAddress(window, store, () => setToast(messagesFor(store.getState().language).state.lostLink)),
    [store],
  );
  useEffect(() => bindDrop(document, explorer.openFile), [explorer]);
  useEffect(() => {
    const timer = toast === undefined ? undefined : setTimeout(() => setToast(undefined), TOAST_TIME);
    return () => clearTimeout(timer);
  }, [toast]);

  const [drawable, setDrawable] = useState(true);
  const [mountCanvas] = useState(() => (container: HTMLElement) => {
    const handle = createCanvas(
      container,
      store,
      {
        onHoverEntity: (key) => setHover(store, key === null ? { kind: "none" } : { kind: "entity", key }),
        onHoverRelation: (key) => setHover(store, key === null ? { kind: "none" } : { kind: "relation", key }),
        onSelectEntity: (key) => {
          const { selection } = store.getState();
          select(
            store,
            selection.kind === "entity" && selection.key === key ? { kind: "none" } : { kind: "entity", key },
          );
        },
        onSelectRelation: (key) => select(store, { kind: "relation", key }),
        onClear: () => select(store, { kind: "none" }),
        onAvailable: setDrawable,
      },
      {
        words: {
          relation: (type, language) => messagesFor(language).relation[type],
          pair: (first, second, language) => messagesFor(language).stage.pair(first, second),
        },
      },
    );
    canvas.handle = handle;
    const keepClear = (): void => handle.setReserved(floatingParts(container));
    const watcher = new ResizeObserver(keepClear);
    watcher.observe(container);
    keepClear();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.selection !== before.selection) requestAnimationFrame(keepClear);
      const { selection } = state;
      if (selection !== before.selection && selection.kind === "entity")
        bringIntoView(handle, container, selection.key);
      if (state.focused !== before.focused && state.focused !== undefined)
        bringIntoView(handle, container, state.focused);
    });
    return () => {
      unsubscribe();
      watcher.disconnect();
      handle.kill();
    };
  });

  return (
    <ExplorerProvider value={explorer}>
      <App mountCanvas={mountCanvas} drawable={drawable} />
      {help ? <HelpDialog onClose={() => setHelp(false)} /> : null}
      {failure ? <FailureDialog failure={failure} onClose={() => setFailure(undefined)} /> : null}
      {reading ? <ProgressDialog progress={reading.progress} onCancel={() => reading.abort.abort()} /> : null}
      <div className={toast === undefined ? "toast hidden" : "toast"} role="status">
        {toast}
      </div>
    </ExplorerProvider>
  );
}

/** Floating parts over the canvas, so that names keep clear of them. */
function floatingParts(container: HTMLElement): { x: number; y: number; width: number; height: number }[] {
  const frame = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll("[data-obstacle]") ?? [])].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - frame.left, y: top - frame.top, width, height };
  });
}

/** Moves the camera only when the entity stands outside the stage or at its very edge. */
function bringIntoView(handle: CanvasHandle, container: HTMLElement, key: string): void {
  const at = handle.screenPositionOf(key);
  if (!at) return;
  const edge = 50;
  const { clientWidth: width, clientHeight: height } = container;
  if (at.x < edge || at.y < edge || at.x > width - edge || at.y > height - edge) handle.centerOn(key);
}

/** A file dropped anywhere on the page is opened. */
function bindDrop(target: Document, openFile: (file: File) => void): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) openFile(file);
  };
  target.addEventListener("dragover", over);
  target.addEventListener("drop", drop);
  return () => {
    target.removeEventListener("dragover", over);
    target.removeEventListener("drop", drop);
  };
}
