import { decodeTranscript } from "../extract/decode.ts";
import type { SourceText } from "../extract/doc.ts";
import { extract } from "../extract/extract.ts";
import type { LanguageKnowledge } from "../extract/knowledge.ts";
import { TranscriptFault } from "../extract/transcript-fault.ts";
import { placeGraph } from "../graph/place-graph.ts";
import type { GraphFile } from "../schema/graph-file.ts";
import type { ExtractionProgress, FileFault, TranscriptFile } from "./protocol.ts";

export type ExtractionOutcome = { ok: true; graph: GraphFile } | { ok: false; fault: FileFault };

/**
 * Files → laid-out graph, the same bytes as the build script gives. Runs in a worker or, where there is none, on the
 * page's own thread.
 */
export async function runExtraction(
  files: readonly TranscriptFile[],
  knowledge: LanguageKnowledge,
  onProgress: (progress: ExtractionProgress) => void,
): Promise<ExtractionOutcome> {
  const sources: SourceText[] = [];
  for (const [i, { name, bytes }] of files.entries()) {
    const decoded = decodeTranscript(bytes);
    if (!decoded.ok) return { ok: false, fault: { name, ...decoded.fault } };
    sources.push({ id: `d${i + 1}`, name, text: decoded.text, sha256: await sha256(bytes) });
  }
  try {
    const { graph } = extract(sources, { knowledge, onStage: onProgress });
    return { ok: true, graph: placeGraph(graph) };
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    const name = sources.find((source) => source.id === error.document)?.name ?? "";
    return { ok: false, fault: { name, ...error.fault } };
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
