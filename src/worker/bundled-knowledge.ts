import { prepareKnowledge, type LanguageKnowledge } from "../extract/knowledge.ts";
import { unpackEntries, type EntryFile, type PackedFile } from "./packed-entries.ts";

const FOLDER = "../../graph-data/lexicon/";

/** The project's own lexicon, as the bundler packs it. Import this module only when an extraction is asked for. */
export function loadBundledKnowledge(): LanguageKnowledge {
  const json = import.meta.glob<unknown>(
    ["../../graph-data/lexicon/**/*.json", "!../../graph-data/lexicon/entities/*.json"],
    { eager: true, import: "default" },
  );
  // vite.config.ts packs these.
  const entities = import.meta.glob<EntryFile | PackedFile>("../../graph-data/lexicon/entities/*.json", {
    eager: true,
    import: "default",
  });
  for (const [path, file] of Object.entries(entities)) json[path] = unpackEntries(file);
  const text = import.meta.glob<string>("../../graph-data/lexicon/**/*.txt", {
    eager: true,
    import: "default",
    query: "?raw",
  });
  return prepareKnowledge({ json: withoutFolder(json), text: withoutFolder(text) });
}

function withoutFolder<T>(files: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path.slice(FOLDER.length), content]));
}
