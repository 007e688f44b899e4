import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { App } from "./App.tsx";
import { bindAddress } from "./bind-address.ts";
import { bindDrop } from "./bind-drop.ts";
import { bindMeasures } from "./bind-measures.ts";
import type { CanvasHandle } from "./canvas/create-canvas.ts";
import { turnToRelation, walkToNeighbour } from "./canvas/walk.ts";
import { bindKeyboard } from "./commands/bind-keyboard.ts";
import { createCommands } from "./commands/commands.ts";
import { messagesFor } from "./i18n/messages.ts";
import { mountStage } from "./mount-stage.ts";
import { ExplorerProvider, type Explorer } from "./panels/explorer-context.ts";
import { createPlayer } from "./play-talk.ts";
import { saveFile } from "./save-file.ts";
import type { ExplorerStore } from "./store/create-store.ts";
import { REDUCED_MOTION } from "./ui/use-media.ts";
import { useFileOpening } from "./use-file-opening.ts";

const FailureDialog = lazy(async () => ({ default: (await import("./panels/dialogs.tsx")).FailureDialog }));
const ProgressDialog = lazy(async () => ({ default: (await import("./panels/dialogs.tsx")).ProgressDialog }));

/** How long a short message stays. */
const TOAST_TIME = 4000;

/** Wires store, canvas, commands and panels; holds what floats over the page. */
export function Page({ store }: { store: ExplorerStore }) {
  const [toast, setToast] = useState<string>();
  const [canvas] = useState<{ handle?: CanvasHandle | undefined }>({});
  const [drawable, setDrawable] = useState(true);
  const [dropping, setDropping] = useState(false);
  const words = messagesFor(store.getState().language);
  const opening = useFileOpening(store, setToast);
  const { openFile, chooseFile } = opening;

  const explorer = useMemo((): Explorer => {
    const player = createPlayer(store, () => matchMedia(REDUCED_MOTION).matches);
    const say = () => messagesFor(store.getState().language);
    return {
      store,
      chooseFile,
      notify: setToast,
      commands: createCommands({
        zoomIn: () => canvas.handle?.zoomIn(),
        zoomOut: () => canvas.handle?.zoomOut(),
        fit: () => canvas.handle?.fit(),
        fullScreen: toggleFullScreen,
        play: player.toggle,
      }),
      walk: { toNeighbour: walkToNeighbour, toRelation: turnToRelation },
      placeOnStage: (key) => canvas.handle?.screenPositionOf(key),
      takePicture: async (kind, legend, title) =>
        canvas.handle ? (await import("./take-picture.ts")).takePicture(canvas.handle, kind, legend, title) : undefined,
      saveFile: (name, content, type) => {
        saveFile(name, content, type);
        setToast(say().export.saved(name));
      },
      copy: (text, done) => {
        navigator.clipboard.writeText(text).then(
          () => setToast(done),
          () => setToast(say().app.notCopied),
        );
      },
    };
  }, [store, canvas, chooseFile]);

  useEffect(() => bindKeyboard(document, store, explorer.commands), [store, explorer]);
  useEffect(
    () => bindAddress(window, store, () => setToast(messagesFor(store.getState().language).state.lostLink)),
    [store],
  );
  useEffect(() => bindMeasures(store), [store]);
  useEffect(() => bindDrop(document, openFile, setDropping), [openFile]);
  useEffect(() => {
    const timer = toast === undefined ? undefined : setTimeout(() => setToast(undefined), TOAST_TIME);
    return () => clearTimeout(timer);
  }, [toast]);
  const [mountCanvas] = useState(() => (container: HTMLElement) => {
    const mounted = mountStage(container, store, setDrawable);
    canvas.handle = mounted.handle;
    return mounted.unmount;
  });

  return (
    <ExplorerProvider value={explorer}>
      <App mountCanvas={mountCanvas} drawable={drawable} />
      <Suspense fallback={null}>
        {opening.failure ? (
          <FailureDialog failure={opening.failure} onClose={opening.dismiss} onAnother={chooseFile} />
        ) : null}
        {opening.reading ? <ProgressDialog reading={opening.reading} onCancel={opening.cancel} /> : null}
      </Suspense>
      {dropping ? <div className="drop-ground">{words.open.drop}</div> : null}
      <div className={toast === undefined ? "toast hidden" : "toast"} role="status">
        {toast}
      </div>
    </ExplorerProvider>
  );
}

function toggleFullScreen(): void {
  // Refused inside some frames: the page simply stays as it is.
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
