/** One line of a bench's table. A limit holds for the ratio where there is a baseline, else for the value. */
export interface Row {
  measure: string;
  value: number;
  unit: string;
  /** The same measured in the same run of something that everybody knows, in the same unit. */
  baseline?: number;
  /** Where it is not value / baseline. */
  ratio?: number;
  most?: number;
  least?: number;
}

const COLUMNS = [
  ["measure", 52],
  ["value", 20],
  ["baseline", 20],
  ["ratio", 8],
  ["goal", 10],
  ["met", 5],
] as const;

export function printHead(): void {
  console.log(COLUMNS.map(([name, width]) => name.padEnd(width)).join(""));
}

export function printRow(row: Row): void {
  const { measure, value, unit, baseline, most, least } = row;
  const ratio = row.ratio ?? (baseline === undefined ? undefined : value / baseline);
  const judged = ratio ?? value;
  const goal = most !== undefined ? `≤ ${format(most)}` : least !== undefined ? `≥ ${format(least)}` : "";
  const met = goal === "" ? "" : judged <= (most ?? Infinity) && judged >= (least ?? -Infinity) ? "yes" : "NO";
  const cells = [
    measure,
    `${format(value)} ${unit}`,
    baseline === undefined ? "" : `${format(baseline)} ${unit}`,
    ratio === undefined ? "" : ratio.toFixed(2),
    goal,
    met,
  ];
  console.log(
    cells
      .map((cell, i) => cell.padEnd(COLUMNS[i]?.[1] ?? 0))
      .join("")
      .trimEnd(),
  );
}

/** 12,345 · 123 · 12.3 · 1.23 */
function format(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(1, Math.abs(value)))));
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
