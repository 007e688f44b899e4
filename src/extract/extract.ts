import type { Knowledge } from "../schema/graph-file.ts";
import { assembleKnowledge, type ExtractedDocument } from "./assemble-knowledge.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { SourceText } from "./doc.ts";
import type { LanguageKnowledge } from "./knowledge.ts";
import type { StageProgress } from "./pipeline-builder.ts";
import { PIPELINE } from "./pipeline.ts";

export interface ExtractOptions {
  readonly knowledge: LanguageKnowledge;
  /** Called before each stage of each transcript. May throw to stop the run. */
  readonly onStage?: (progress: StageProgress & { document: string }) => void;
}

export interface Extraction {
  /** A graph file without places on a canvas; `placeGraph` adds them. */
  readonly graph: Knowledge;
  readonly diagnostics: readonly (Diagnostic & { document: string })[];
  /** What the pipeline made of each transcript, for `--explain`. */
  readonly documents: readonly ExtractedDocument[];
}

/** Name and version that every written file carries. */
export const GENERATOR = "transcript-graph 0.1.0 (rules)";

/**
 * Reads transcripts into one graph. The same sources and knowledge give the same result on every machine.
 * @throws TranscriptFault where a source cannot be read as a transcript.
 */
export function extract(sources: readonly SourceText[], options: ExtractOptions): Extraction {
  const diagnostics: (Diagnostic & { document: string })[] = [];
  const documents = sources.map((source) =>
    PIPELINE.run(
      source,
      {
        knowledge: options.knowledge,
        report: (diagnostic) => void diagnostics.push({ ...diagnostic, document: source.id }),
      },
      (progress) => options.onStage?.({ ...progress, document: source.id }),
    ),
  );
  return { graph: assembleKnowledge(documents, GENERATOR), diagnostics, documents };
}
