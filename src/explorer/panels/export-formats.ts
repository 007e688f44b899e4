import type { GraphFile } from "../../schema/graph-file.ts";
import { writeGraphFile } from "../../schema/write.ts";

/** A file format the graph can be saved in. */
export interface ExportFormat {
  id: string;
  /** As people know it; never translated. */
  name: string;
  extension: string;
  type: string;
  group: "data" | "reading";
  write: (file: GraphFile) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "json",
    name: "Graph JSON",
    extension: ".json",
    type: "application/json",
    group: "data",
    write: writeGraphFile,
  },
];
