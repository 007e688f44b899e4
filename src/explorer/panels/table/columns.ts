import type { Messages } from "../../i18n/messages.ts";

/** One column of a table, as data: heading, cell, sorting and export are all made from it. */
export interface Column<Row> {
  id: string;
  label: (messages: Messages) => string;
  /** Numbers stand at the right. */
  numeric?: boolean;
  /** What rows are sorted by; a column without it cannot sort. */
  sort?: (row: Row) => string | number | undefined;
  /** Goes down at the first click, as counts do. */
  descendsFirst?: boolean;
  cell: (row: Row) => React.ReactNode;
  /** Made of words a reader may look for. */
  words?: boolean;
  /** What is looked through, where that is more than the text. */
  search?: (row: Row) => string;
  /** Not shown until asked for. */
  extra?: boolean;
  /** As the CSV file has it. */
  text: (row: Row) => string;
}

/** Comma-separated values as RFC 4180 has them, with the mark that lets spreadsheets read Chinese. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], messages: Messages): string {
  const lines = [
    columns.map((column) => column.label(messages)),
    ...rows.map((row) => columns.map((c) => c.text(row))),
  ];
  return `\uFEFF${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`;
}

function quote(value: string): string {
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
