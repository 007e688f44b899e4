import type { ReadFault } from "./decode.ts";

/** A source that cannot be read as a transcript; `fault` says why in words for a person. */
export class TranscriptFault extends Error {
  constructor(
    readonly document: string,
    readonly fault: ReadFault,
  ) {
    super(fault.message);
    this.name = "TranscriptFault";
  }
}
