import { fileOfView } from "../export-view.ts";
import { buildTalkAxis } from "../talk-axis.ts";
import { exportLanguage, type Export } from "./export-options.ts";
import { flatEntity, flatRelation, nameIn, type Flat, type FlatRecord } from "./flat-records.ts";

const NODE_COLUMNS =
  "id label entityType name_zh name_en aliases mentions salience confidence recognised community".split(" ");
const EDGE_COLUMNS = (
  "id source source_name relationType target target_name direction status modality confidence passages sentences " +
  "quote speaker section time passage"
).split(" ");

/** Entities as a table: one a row. */
export const exportNodesCsv: Export = (talk, view, options = {}) => {
  const language = exportLanguage(talk, options);
  return writeCsv(
    NODE_COLUMNS,
    fileOfView(talk.file, view).nodes.map((node) => ({
      id: node.key,
      label: nameIn(talk, node.key, language),
      ...flatEntity(node),
    })),
  );
};

/** Relations as a table: one a row, with the clearest sentence. */
export const exportEdgesCsv: Export = (talk, view, options = {}) => {
  const language = exportLanguage(talk, options);
  const axis = buildTalkAxis(talk);
  return writeCsv(
    EDGE_COLUMNS,
    fileOfView(talk.file, view).edges.map((edge) => ({
      id: edge.key,
      source: edge.source,
      source_name: nameIn(talk, edge.source, language),
      target: edge.target,
      target_name: nameIn(talk, edge.target, language),
      direction: edge.undirected ? "undirected" : "directed",
      ...flatRelation(talk, axis, edge, language),
    })),
  );
};

/** RFC 4180 with a byte order mark, without which Excel reads Chinese as nonsense. */
export function writeCsv(columns: readonly string[], rows: readonly FlatRecord[]): string {
  const lines = [columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","))];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/**
 * A text that a spreadsheet would run as a formula (=, +, -, @, also behind white space) gets an apostrophe before it;
 * numbers are left alone.
 */
function cell(value: Flat): string {
  if (typeof value === "number") return String(value);
  const harmless = /^\s*[=+\-@＝＋－＠]/u.test(value) || /^[\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
