import type { ReadFault } from "../decode.ts";

/** Stops a reader; `readTranscript` turns it into a fault. Never leaves this folder. */
export class ReadProblem extends Error {
  constructor(readonly fault: ReadFault) {
    super(fault.message);
    this.name = "ReadProblem";
  }
}

export const CORRECT_OR_DROP_TIMES = "Correct this line and open the file again, or read it without times.";

/** A subtitle or segment that ends before it starts. */
export function endsBeforeStart(line: number, what: "subtitle" | "segment"): ReadProblem {
  return new ReadProblem({
    code: "ends-before-start",
    message: `Line ${line}: the ${what} ends before it starts.`,
    line,
    advice: CORRECT_OR_DROP_TIMES,
  });
}
