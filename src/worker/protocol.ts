import type { GraphFile } from "../schema/graph-file.ts";

/** A file as the visitor gave it. */
export interface TranscriptFile {
  name: string;
  bytes: Uint8Array;
}

/** What keeps a file from being read, in words for a person. `line` counts from 1. */
export interface FileFault {
  name: string;
  message: string;
  line?: number;
  advice?: string;
}

export interface ExtractionProgress {
  document: string;
  stage: string;
  index: number;
  count: number;
}

/** Sent to the worker. One run at a time; a run is cancelled by ending the worker. */
export interface ExtractCommand {
  kind: "extract";
  files: TranscriptFile[];
}

/** Sent by the worker, in this order: progress …, then one of the last three. */
export type WorkerReply =
  | { kind: "progress"; progress: ExtractionProgress }
  | { kind: "done"; graph: GraphFile }
  | { kind: "fault"; fault: FileFault }
  | { kind: "crash"; message: string };
