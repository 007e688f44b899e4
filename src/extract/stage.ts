import type { Layers } from "./doc.ts";
import type { ExtractContext } from "./context.ts";

/**
 * One step of the pipeline: reads some layers, adds others. The types make a stage that reads what is not there yet
 * a compile error where the pipeline is put together; `reads` and `adds` say the same at run time.
 */
export interface Stage<Reads extends keyof Layers, Adds extends keyof Layers> {
  readonly name: string;
  readonly reads: readonly Reads[];
  readonly adds: readonly Adds[];
  run(doc: Readonly<Pick<Layers, Reads>>, context: ExtractContext): Pick<Layers, Adds>;
}

/** Declares a stage; the layer names are inferred from `reads` and `adds`. */
export function defineStage<Reads extends keyof Layers, Adds extends keyof Layers>(
  stage: Stage<Reads, Adds>,
): Stage<Reads, Adds> {
  return stage;
}
