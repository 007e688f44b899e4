/** What the whole file shows about how its lines are to be read. */
export interface TextStyle {
  /** Text from a PDF puts spaces inside Chinese words: 光 互 联. */
  spacedHan: boolean;
  /** The file is cut into pages: page numbers and running heads interrupt sentences. */
  pages: boolean;
  /** Running heads and feet, digits as `#`. */
  runningHeads: ReadonlySet<string>;
  /** Lines are wrapped at a width: a sentence goes on in the next line. */
  wrapped: boolean;
  /** Lines begin with times that are not in brackets: `0:05 hello`. */
  bareStamps: boolean;
}

/** A Markdown file as an editor writes it. */
export const PLAIN_STYLE: TextStyle = {
  spacedHan: false,
  pages: false,
  runningHeads: new Set(),
  wrapped: false,
  bareStamps: false,
};

const PAGE_NUMBER =
  /^(?:[-–—·|]\s*)?(?:page\s*|p\.\s*|第\s*)?(\d{1,4})(?:\s*页)?(?:\s*(?:of|\/|[,，]?\s*共)\s*\d{1,4}\s*页?)?(?:\s*[-–—·|])?$/iu;
const LEAST_PAGES = 3;
const LEAST_SPACED_SHARE = 0.02;
const STAMPED = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[.,]\d{1,3})?\s+\S/u;

/** Looks at the whole file once. */
export function detectStyle(text: string): TextStyle {
  const lines = text.split("\n").map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  const pages = countPages(filled) >= LEAST_PAGES || text.includes("\f");
  const stamped = filled.filter((line) => STAMPED.test(line)).length;
  return {
    spacedHan: spacedShare(text) > LEAST_SPACED_SHARE,
    pages,
    runningHeads: pages ? findRunningHeads(filled) : new Set(),
    wrapped: isWrapped(filled),
    bareStamps: stamped >= 3 && stamped > filled.length / 3,
  };
}

/** A page number alone on its line, or a running head. */
export function isPageLine(line: string, style: TextStyle): boolean {
  const trimmed = line.replace(/^[\s\f]+|[\s\f]+$/gu, "");
  return trimmed === "" || PAGE_NUMBER.test(trimmed) || style.runningHeads.has(headKey(trimmed));
}

/** Longest run of page numbers that go up one by one (numbers between them are passed over). */
function countPages(lines: readonly string[]): number {
  let next: number | undefined;
  let count = 0;
  let best = 0;
  for (const line of lines) {
    const number = line.length > 24 ? undefined : PAGE_NUMBER.exec(line)?.[1];
    if (number === undefined) continue;
    count = Number(number) === next ? count + 1 : 1;
    next = Number(number) + 1;
    best = Math.max(best, count);
  }
  return best;
}

function findRunningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  lines.forEach((line, i) => {
    const beside = [lines[i - 1], lines[i + 1], line].some(
      (near) => near !== undefined && (near.includes("\f") || (near.length <= 24 && PAGE_NUMBER.test(near))),
    );
    if (line.length <= 80 && beside) counts.set(headKey(line), (counts.get(headKey(line)) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= LEAST_PAGES).map(([key]) => key));
}

function headKey(line: string): string {
  return line.replace(/\d+/gu, "#");
}

function spacedShare(text: string): number {
  const sample = text.slice(0, 100_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const spaced = han < 50 ? 0 : (sample.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0);
  return han === 0 ? 0 : spaced / han;
}

/** Lines of nearly one width, none much longer: the width is the paper's, not the paragraph's. */
function isWrapped(lines: readonly string[]): boolean {
  const widths = lines.map((line) => line.length).sort((a, b) => a - b);
  if (widths.length < 8) return false;
  const at = (share: number) => widths[Math.floor((widths.length - 1) * share)] ?? 0;
  return at(0.95) <= 130 && at(0.95) >= 20 && at(0.5) >= at(0.95) * 0.7 && (widths.at(-1) ?? 0) <= at(0.95) * 1.6;
}
