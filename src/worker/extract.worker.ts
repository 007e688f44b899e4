import { loadBundledKnowledge } from "./bundled-knowledge.ts";
import type { ExtractCommand, WorkerReply } from "./protocol.ts";
import { runExtraction } from "./run-extraction.ts";

const reply = (message: WorkerReply): void => self.postMessage(message);

self.onmessage = (event: MessageEvent<ExtractCommand>): void => {
  void answer(event.data);
};

async function answer({ files }: ExtractCommand): Promise<void> {
  try {
    const outcome = await runExtraction(files, loadBundledKnowledge(), (progress) =>
      reply({ kind: "progress", progress }),
    );
    reply(outcome.ok ? { kind: "done", graph: outcome.graph } : { kind: "fault", fault: outcome.fault });
  } catch (error) {
    reply({ kind: "crash", message: error instanceof Error ? error.message : String(error) });
  }
}
