import type { ExtractContext } from "./context.ts";
import type { Layers } from "./doc.ts";
import type { Stage } from "./stage.ts";
import { TranscriptFault } from "./transcript-fault.ts";

type AnyStage = Stage<keyof Layers, keyof Layers>;

/** Progress of a run: the stage about to start, counted from 1. */
export interface StageProgress {
  stage: string;
  index: number;
  count: number;
}

/** An ordered list of stages. `Have` are the layers present after the last one. */
export class Pipeline<Have extends keyof Layers> {
  private constructor(readonly stages: readonly AnyStage[]) {}

  /** A pipeline that starts from the decoded transcript. */
  static fromSource(): Pipeline<"source"> {
    return new Pipeline([]);
  }

  /** Appends a stage. Does not compile where the stage reads a layer that no earlier one adds, or adds one twice. */
  then<Reads extends Have, Adds extends Exclude<keyof Layers, Have>>(stage: Stage<Reads, Adds>): Pipeline<Have | Adds> {
    return new Pipeline([...this.stages, stage as unknown as AnyStage]);
  }

  /**
   * Runs all stages in order.
   * @throws what a stage throws, with the stage's name in front.
   */
  run(
    source: Layers["source"],
    context: ExtractContext,
    onStage?: (progress: StageProgress) => void,
  ): Pick<Layers, Have> {
    let doc = { source } as Layers;
    this.stages.forEach((stage, i) => {
      onStage?.({ stage: stage.name, index: i + 1, count: this.stages.length });
      doc = { ...doc, ...runStage(stage, doc, context) };
    });
    return doc;
  }
}

function runStage(stage: AnyStage, doc: Layers, context: ExtractContext): Partial<Layers> {
  try {
    return stage.run(doc, context);
  } catch (error) {
    // A fault of the file keeps its own class: callers show it to the person who gave the file.
    if (error instanceof TranscriptFault) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${stage.name}: ${message}`, { cause: error });
  }
}
