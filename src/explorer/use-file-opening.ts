import { useMemo, useRef, useState } from "react";
import { buildTalkGraph } from "../graph/talk-graph.ts";
import { messagesFor } from "./i18n/messages.ts";
import { readOpenedFile } from "./open-file.ts";
import type { FileFailure, FileReading } from "./panels/dialogs.tsx";
import { openTalk, type ExplorerStore } from "./store/create-store.ts";
import { plainTitle } from "./store/titles.ts";

/** Files people have: graphs and transcripts. */
const ACCEPTED = ".json,.md,.markdown,.txt,.srt,.vtt";

/** Opens files one at a time; the open talk changes only when a file has been read to its end. */
export function useFileOpening(store: ExplorerStore, notify: (words: string) => void) {
  const [failure, setFailure] = useState<FileFailure>();
  const [reading, setReading] = useState<FileReading>();
  const running = useRef<AbortController>(undefined);
  const actions = useMemo(() => {
    const words = () => messagesFor(store.getState().language);
    const openFile = (file: File): void => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      setFailure(undefined);
      // A graph file is read at once: nothing is shown for what takes less than a blink.
      const shown = setTimeout(() => setReading((now) => now ?? { name: file.name, size: file.size }), 300);
      readOpenedFile(file, abort.signal, (progress) => setReading({ name: file.name, size: file.size, progress }))
        .then((result) => {
          if (!result.ok) return setFailure(result.failure);
          openTalk(store, buildTalkGraph(result.graph));
          notify(words().open.opened(plainTitle(result.graph.attributes.documents[0]?.title ?? file.name)));
        })
        .catch((error: unknown) => {
          if (abort.signal.aborted) notify(words().open.cancelled);
          else setFailure({ name: file.name, kind: "transcript", issues: [{ path: "", message: String(error) }] });
        })
        .finally(() => {
          clearTimeout(shown);
          if (running.current === abort) setReading(undefined);
        });
    };
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ACCEPTED;
    input.hidden = true;
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      // The same file, corrected, can be chosen again.
      input.value = "";
      if (file) openFile(file);
    });
    const chooseFile = (): void => {
      if (!input.isConnected) document.body.append(input);
      input.click();
    };
    return { openFile, chooseFile, cancel: () => running.current?.abort(), dismiss: () => setFailure(undefined) };
  }, [store, notify]);
  return { ...actions, failure, reading };
}
