/** Exit codes of the programs in this folder. */
export const EXIT = { ok: 0, badInput: 1, usage: 2, internal: 70 } as const;

/** Something the person at the keyboard can mend: shown as one sentence, without a stack trace. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.badInput,
  ) {
    super(message);
    this.name = "Failure";
  }
}

/** Runs a program's main function; ends the process with its exit code and, on failure, one sentence on stderr. */
export async function runMain(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof Failure) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
      return;
    }
    process.stderr.write(`Something went wrong inside the program; please report it with this text:\n`);
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.internal;
  }
}
