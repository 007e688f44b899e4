import type { ExtractionProgress, TranscriptFile, WorkerReply } from "./protocol.ts";
import type { ExtractionOutcome } from "./run-extraction.ts";

export interface ExtractionOptions {
  onProgress?: (progress: ExtractionProgress) => void;
  /** Aborting ends the worker at once; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Reads transcripts into a graph without holding up the page.
 * Without workers (an old browser, a page opened from disk) it runs on the page's own thread, with the same result.
 * @throws the signal's reason when aborted; Error when the extractor itself breaks.
 */
export async function extractInBackground(
  files: readonly TranscriptFile[],
  { onProgress = () => undefined, signal }: ExtractionOptions = {},
): Promise<ExtractionOutcome> {
  signal?.throwIfAborted();
  const worker = startWorker();
  return worker ? askWorker(worker, files, onProgress, signal) : runHere(files, onProgress);
}

function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./extract.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

function askWorker(
  worker: Worker,
  files: readonly TranscriptFile[],
  onProgress: (progress: ExtractionProgress) => void,
  signal: AbortSignal | undefined,
): Promise<ExtractionOutcome> {
  return new Promise<ExtractionOutcome>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === "progress") return onProgress(data.progress);
      if (data.kind === "done") return resolve({ ok: true, graph: data.graph });
      if (data.kind === "fault") return resolve({ ok: false, fault: data.fault });
      reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || "The reader could not be started."));
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.postMessage({ kind: "extract", files });
  }).finally(() => worker.terminate());
}

async function runHere(
  files: readonly TranscriptFile[],
  onProgress: (progress: ExtractionProgress) => void,
): Promise<ExtractionOutcome> {
  const [{ runExtraction }, { loadBundledKnowledge }] = await Promise.all([
    import("./run-extraction.ts"),
    import("./bundled-knowledge.ts"),
  ]);
  return runExtraction(files, loadBundledKnowledge(), onProgress);
}
