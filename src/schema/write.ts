import type { GraphFile } from "./graph-file.ts";
import { formatIssue } from "./issue.ts";
import { readGraphFile } from "./read.ts";

/**
 * The one door out: a graph as the bytes of its file (JSON, two-space indent, final newline).
 * @throws Error that lists the first faults, where the graph breaks the format: nothing unsound is ever written.
 */
export function writeGraphFile(graph: GraphFile): string {
  const checked = readGraphFile(graph);
  if (!checked.ok) {
    const shown = checked.issues.slice(0, 5).map((issue) => `  ${formatIssue(issue)}`);
    throw new Error(`The graph breaks its own format in ${checked.issues.length} places:\n${shown.join("\n")}`);
  }
  return `${JSON.stringify(graph, null, 2)}\n`;
}
