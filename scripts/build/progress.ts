/** Shows the running stage on one line of the terminal; silent where stderr is a file or a pipe. */
export function showStage(
  progress: { document: string; stage: string; index: number; count: number } | undefined,
): void {
  if (!process.stderr.isTTY) return;
  const line = progress ? `${progress.document}  ${progress.index}/${progress.count}  ${progress.stage}` : "";
  process.stderr.write(`\r\u001B[2K${line}`);
}
