import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { prepareKnowledge, type KnowledgeFiles, type LanguageKnowledge } from "../src/extract/knowledge.ts";
import { PROJECT_ROOT } from "./project-root.ts";

const LEXICON = join(PROJECT_ROOT, "graph-data", "lexicon");

/**
 * Reads `graph-data/lexicon` and, on top of it, lexicon files of the user's own.
 * @throws Error naming the file, where one cannot be read or breaks its schema.
 */
export function loadKnowledge(
  ownLexicons: readonly string[] = [],
  options: { names?: boolean } = {},
): LanguageKnowledge {
  return prepareKnowledge(readKnowledgeFiles(ownLexicons, options));
}

/** The files as the extractor takes them. With `names: false` the entries stay out, to measure what they add. */
export function readKnowledgeFiles(ownLexicons: readonly string[] = [], { names = true } = {}): KnowledgeFiles {
  const json: Record<string, unknown> = {};
  const text: Record<string, string> = {};
  for (const file of listFiles(LEXICON)) {
    const path = relative(LEXICON, file).split(sep).join("/");
    if (path.startsWith("entities/") && !names) continue;
    if (path.endsWith(".json")) json[path] = readJson(file);
    else if (path.endsWith(".txt")) text[path] = readFileSync(file, "utf8");
  }
  ownLexicons.forEach((file, i) => {
    json[`entities/own-${String(i + 1).padStart(3, "0")}.json`] = readJson(file);
  });
  return { json, text };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    })
    .sort();
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const what = error instanceof SyntaxError ? `not valid JSON (${error.message})` : "cannot be read";
    throw new Error(`${file}: ${what}. A lexicon is a JSON file as in graph-data/lexicon/entities.`, { cause: error });
  }
}
