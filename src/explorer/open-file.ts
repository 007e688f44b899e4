import type { GraphFile } from "../schema/graph-file.ts";
import { readGraphJson } from "../schema/read.ts";
import { extractInBackground } from "../worker/client.ts";
import type { ExtractionProgress } from "../worker/protocol.ts";
import type { FileFailure } from "./panels/dialogs.tsx";

export type OpenResult = { ok: true; graph: GraphFile } | { ok: false; failure: FileFailure };

/**
 * Reads a file the visitor gives: a graph file is checked and taken as it is, anything else is read as a transcript
 * in the background. Nothing is uploaded, and nothing of the open graph changes here.
 * @throws the signal's reason when cancelled.
 */
export async function readOpenedFile(
  file: File,
  signal: AbortSignal,
  onProgress: (progress: ExtractionProgress) => void,
): Promise<OpenResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = /\.json$/iu.test(file.name) ? new TextDecoder().decode(bytes) : undefined;
  if (text !== undefined && !isTranscriptJson(text)) {
    const read = readGraphJson(text);
    return read.ok ? read : { ok: false, failure: { name: file.name, kind: "graph", issues: read.issues } };
  }
  const outcome = await extractInBackground([{ name: file.name, bytes }], { signal, onProgress });
  if (outcome.ok) return outcome;
  const { line, message, advice } = outcome.fault;
  const path = line === undefined ? "" : `${file.name}:${line}`;
  return {
    ok: false,
    failure: {
      name: file.name,
      kind: "transcript",
      issues: [{ path, message: [message, advice].filter(Boolean).join(" ") }],
    },
  };
}

/** Whisper and podcast transcripts are JSON too: they have segments, a graph has nodes. */
function isTranscriptJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === "object" && value !== null && !("nodes" in value) && ("segments" in value || "text" in value)
    );
  } catch {
    return false;
  }
}
