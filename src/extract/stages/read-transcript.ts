import { readTranscript } from "../readers/read-transcript.ts";
import { defineStage } from "../stage.ts";
import { TranscriptFault } from "../transcript-fault.ts";

/** Reads the file: turns, speakers, sections, paragraphs with offsets. */
export const readTranscriptStage = defineStage({
  name: "read-transcript",
  reads: ["source"],
  adds: ["transcript"],
  run({ source }, context) {
    const result = readTranscript(source);
    if (!result.ok) throw new TranscriptFault(source.id, result.fault);
    result.transcript.diagnostics.forEach((diagnostic) => context.report(diagnostic));
    return { transcript: result.transcript };
  },
});
