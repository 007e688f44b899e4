import type { Prf, Share } from "./counts.ts";
import { RELATION_FORMS } from "./gold.ts";
import type { GraphScore } from "./score-graph.ts";

/** One scored transcript: the graph itself, without the lexicon's names, and the co-occurrence baseline. */
export interface FileScore {
  name: string;
  score: GraphScore;
  withoutLexicon?: GraphScore;
  baseline: GraphScore;
  /** Wall-clock seconds of extraction for each 10,000 characters of transcript. */
  secondsPer10k?: number;
}

/** The columns of the table, each a figure between 0 and 1 taken from one transcript's scores. */
const COLUMNS: readonly { head: string; of: (file: FileScore) => number | undefined }[] = [
  { head: "entity P", of: ({ score }) => score.entities.all.precision },
  { head: "entity R", of: ({ score }) => score.entities.all.recall },
  { head: "entity F1", of: ({ score }) => score.entities.all.f1 },
  { head: "R sal≥2", of: ({ score }) => score.entities.recallSalience2.value },
  { head: "R sal=3", of: ({ score }) => score.entities.recallSalience3.value },
  { head: "type", of: ({ score }) => score.entities.typeAccuracy.value },
  { head: "alias", of: ({ score }) => score.aliasCoverage.value },
  { head: "rel P", of: ({ score }) => score.relations.strict.precision },
  { head: "rel R", of: ({ score }) => score.relations.strict.recall },
  { head: "rel F1", of: ({ score }) => score.relations.strict.f1 },
  { head: "pair R", of: ({ score }) => score.relations.pairs.recall },
  { head: "pair F1", of: ({ score }) => score.relations.pairs.f1 },
  ...RELATION_FORMS.map((form) => ({
    head: `R ${form}`,
    of: ({ score }: FileScore) => score.relations.recallByForm[form].value,
  })),
  { head: "valid", of: ({ score }) => score.evidenceValidity.value },
  { head: "no-lex entity F1", of: ({ withoutLexicon }) => withoutLexicon?.entities.all.f1 },
  { head: "no-lex rel F1", of: ({ withoutLexicon }) => withoutLexicon?.relations.strict.f1 },
  { head: "baseline rel F1", of: ({ baseline }) => baseline.relations.strict.f1 },
  { head: "baseline pair F1", of: ({ baseline }) => baseline.relations.pairs.f1 },
  { head: "s/10k", of: ({ secondsPer10k }) => secondsPer10k },
];

/** The scorecard as a text table, one row a figure, one column a transcript, and the macro averages. */
export function formatTable(files: readonly FileScore[], bundled: string): string {
  const others = files.filter((file) => file.name !== bundled);
  const averaged = [
    ...(files.length > 1 ? [{ head: "all", files }] : []),
    ...(others.length > 0 && others.length < files.length ? [{ head: "others", files: others }] : []),
  ];
  const head = ["", ...files.map((file) => shorten(file.name)), ...averaged.map((a) => `macro ${a.head}`)];
  const rows = COLUMNS.map(({ head: name, of }) => [
    name,
    ...files.map((file) => show(of(file))),
    ...averaged.map((group) => show(mean(group.files.map(of)))),
  ]);
  return [...alignRows([head, ...rows]), "", ...formatReliability(files)].join("\n");
}

function formatReliability(files: readonly FileScore[]): string[] {
  const steps = files[0]?.score.reliability.map((r) => r.atLeast) ?? [];
  const rows = steps.map((atLeast, i) => [
    `confidence ≥ ${atLeast}`,
    ...files.map((file) => showShare(file.score.reliability[i]?.right)),
  ]);
  return ["Of the edges at this confidence, how many stand in the annotation:", ...alignRows(rows)];
}

/** Entities by type, for `--list` and the JSON. */
export function formatTypes(score: GraphScore): string[] {
  const rows = Object.entries(score.entities.byType)
    .filter(([, counts]) => counts.tp + counts.fp + counts.fn > 0)
    .map(([type, counts]) => [`  ${type}`, ...describePrf(counts)]);
  return alignRows(rows);
}

function describePrf({ precision, recall, f1, tp, fp, fn }: Prf): string[] {
  return [`P ${show(precision)}`, `R ${show(recall)}`, `F1 ${show(f1)}`, `${tp} right, ${fp} spurious, ${fn} missed`];
}

function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function show(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(2);
}

function showShare(value: Share | undefined): string {
  return value === undefined || value.whole === 0 ? "–" : `${show(value.value)} (${value.part}/${value.whole})`;
}

function shorten(name: string): string {
  return name.length <= 12 ? name : `${name.slice(0, 11)}…`;
}
