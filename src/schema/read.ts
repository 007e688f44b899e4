import { z } from "zod";
import { FORMAT_NAME, FORMAT_VERSION, graphFileSchema, type GraphFile } from "./graph-file.ts";
import { formatPath, type Issue } from "./issue.ts";
import { findRuleIssues } from "./rules.ts";

// zod otherwise probes `new Function`, which a strict content security policy reports as a violation.
z.config({ jitless: true });

export type ReadResult = { ok: true; graph: GraphFile } | { ok: false; issues: Issue[] };

/**
 * The one door in: any value → a sound graph file, or every fault with its path in the JSON.
 * Unknown fields are kept. Never throws.
 */
export function readGraphFile(value: unknown): ReadResult {
  const header = findHeaderIssue(value);
  if (header) return { ok: false, issues: [header] };
  const parsed = graphFileSchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, issues: parsed.error.issues.map((i) => ({ path: formatPath(i.path), message: i.message })) };
  }
  const issues = findRuleIssues(parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, graph: parsed.data };
}

/** As `readGraphFile`, from JSON text; a syntax error is an issue with its line and column. */
export function readGraphJson(text: string): ReadResult {
  try {
    return readGraphFile(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    return { ok: false, issues: [{ path: "", message: `not valid JSON: ${describeSyntaxError(error, text)}` }] };
  }
}

function findHeaderIssue(value: unknown): Issue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path: "", message: "not a graph file: the JSON is not an object" };
  const attributes: unknown = "attributes" in value ? value.attributes : undefined;
  if (typeof attributes !== "object" || attributes === null)
    return { path: "attributes", message: "not a graph file: the attributes are missing" };
  const format: unknown = "format" in attributes ? attributes.format : undefined;
  if (format !== FORMAT_NAME)
    return { path: "attributes.format", message: `expected “${FORMAT_NAME}”, found ${show(format)}` };
  const version: unknown = "version" in attributes ? attributes.version : undefined;
  if (version !== FORMAT_VERSION)
    return {
      path: "attributes.version",
      message: `this program reads version ${FORMAT_VERSION}, the file is version ${show(version)}`,
    };
  return undefined;
}

function show(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : value === undefined ? "nothing" : JSON.stringify(value);
}

function describeSyntaxError(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const truncated = /end of JSON input|Unterminated/i.test(message);
  const offset = position !== undefined ? Number(position) : truncated ? text.length : undefined;
  if (offset === undefined) return message;
  const before = text.slice(0, offset).split("\n");
  const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return truncated ? `the file ends in the middle, at ${where}` : `${where}`;
}
