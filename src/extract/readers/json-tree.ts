import { MappedTextBuilder, type MappedText } from "./mapped-text.ts";
import { ReadProblem } from "./read-problem.ts";
import { lineAt } from "./time-stamp.ts";

/** A JSON value with its place in the source: what `JSON.parse` does not tell. */
export type JsonNode =
  | { kind: "object"; start: number; end: number; entries: readonly (readonly [string, JsonNode])[] }
  | { kind: "array"; start: number; end: number; items: readonly JsonNode[] }
  | { kind: "string"; start: number; end: number }
  | { kind: "number"; start: number; end: number; value: number }
  | { kind: "literal"; start: number; end: number; value: boolean | null };

const DEEPEST = 100;

/**
 * Parses JSON with offsets; several values after one another (JSON Lines) become an array. Throws a ReadProblem with
 * the line for what is no JSON or stops in the middle. Linear.
 */
export function parseJson(source: string): JsonNode {
  const parser = new Parser(source);
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const values: JsonNode[] = [];
  parser.at = start;
  for (parser.skipSpace(); parser.at < source.length || values.length === 0; parser.skipSpace())
    values.push(parser.value(0));
  const [only] = values;
  return only && values.length === 1 ? only : { kind: "array", start, end: source.length, items: values };
}

/** The value of a string node; each unit of an escape (`\u9ec4`) points at its backslash. */
export function stringOf(source: string, { start, end }: { start: number; end: number }): MappedText {
  const out = new MappedTextBuilder();
  // Looked for within the string only: a file without any escape would be searched to its end each time.
  const raw = source.slice(start, end);
  let at = start + 1;
  while (at < end - 1) {
    const slash = raw.indexOf("\\", at - start);
    const next = slash === -1 || start + slash >= end - 1 ? end - 1 : start + slash;
    out.copy(source, at, next);
    if (next === end - 1) break;
    const code = source[next + 1] ?? "";
    if (code === "u") out.insert(String.fromCharCode(parseInt(source.slice(next + 2, next + 6), 16)), next);
    else out.insert(ESCAPES[code] ?? code, next);
    at = next + (code === "u" ? 6 : 2);
  }
  return out.build();
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WORD = /true|false|null|NaN|-?Infinity/uy;

class Parser {
  at = 0;

  constructor(private readonly source: string) {}

  skipSpace(): void {
    while (/[ \t\r\n]/u.test(this.source.charAt(this.at))) this.at++;
  }

  value(depth: number): JsonNode {
    this.skipSpace();
    const char = this.source[this.at];
    if (depth > DEEPEST) throw this.problem("is nested too deeply to be a transcript.");
    if (char === "{") return this.object(depth);
    if (char === "[") return this.array(depth);
    if (char === '"') return this.string();
    return this.scalar();
  }

  private object(depth: number): JsonNode {
    const start = this.at++;
    const entries: (readonly [string, JsonNode])[] = [];
    while (!this.closes("}", entries.length > 0)) {
      if (this.source[this.at] !== '"') throw this.problem("should have a name in double quotes here.");
      const key = stringOf(this.source, this.string()).text;
      this.skipSpace();
      if (this.source[this.at] !== ":") throw this.problem("should have a colon here.");
      this.at++;
      entries.push([key, this.value(depth + 1)]);
    }
    return { kind: "object", start, end: this.at, entries };
  }

  private array(depth: number): JsonNode {
    const start = this.at++;
    const items: JsonNode[] = [];
    while (!this.closes("]", items.length > 0)) items.push(this.value(depth + 1));
    return { kind: "array", start, end: this.at, items };
  }

  /** Steps over the closing bracket, or over the comma before the next member. */
  private closes(bracket: string, filled: boolean): boolean {
    this.skipSpace();
    if (this.source[this.at] === bracket) {
      this.at++;
      return true;
    }
    if (filled) {
      if (this.source[this.at] !== ",") throw this.problem("should have a comma or a closing bracket here.");
      this.at++;
      this.skipSpace();
    }
    return false;
  }

  private string(): JsonNode {
    const start = this.at;
    let close = start;
    do {
      close = this.source.indexOf('"', close + 1);
      if (close === -1) {
        this.at = this.source.length;
        throw this.problem("");
      }
    } while (isEscaped(this.source, close, start));
    this.at = close + 1;
    return { kind: "string", start, end: this.at };
  }

  private scalar(): JsonNode {
    const start = this.at;
    NUMBER.lastIndex = start;
    const number = NUMBER.exec(this.source)?.[0];
    if (number !== undefined) {
      this.at += number.length;
      return { kind: "number", start, end: this.at, value: Number(number) };
    }
    WORD.lastIndex = start;
    const word = WORD.exec(this.source)?.[0];
    if (word === undefined) throw this.problem("should have a value here.");
    this.at += word.length;
    // Python writes NaN for a word without a time.
    return { kind: "literal", start, end: this.at, value: word === "true" ? true : word === "false" ? false : null };
  }

  private problem(what: string): ReadProblem {
    const cut = this.source.slice(this.at).trim() === "";
    const line = lineAt(this.source, Math.min(this.at, this.source.length));
    if (cut)
      return new ReadProblem({
        code: "json-cut",
        message: `Line ${line}: the JSON stops in the middle.`,
        line,
        advice: "The file is not whole: save or download it again.",
      });
    return new ReadProblem({
      code: "json-invalid",
      message: `Line ${line}: the JSON ${what}`,
      line,
      advice: "Correct this line, or save the file again from the program that made it.",
    });
  }
}

function isEscaped(source: string, at: number, start: number): boolean {
  let slashes = 0;
  while (at - 1 - slashes > start && source[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
