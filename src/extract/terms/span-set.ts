import type { Span } from "../../schema/mention.ts";

/** Stretches of passages, for asking whether another one shares a unit with any of them. */
export class SpanSet {
  private readonly byPassage = new Map<number, Set<number>>();

  constructor(spans: Iterable<Span & { passage: number }> = []) {
    for (const span of spans) this.add(span);
  }

  add({ passage, start, end }: Span & { passage: number }): void {
    let units = this.byPassage.get(passage);
    if (!units) this.byPassage.set(passage, (units = new Set()));
    for (let at = start; at < end; at++) units.add(at);
  }

  touches(passage: number, { start, end }: Span): boolean {
    const units = this.byPassage.get(passage);
    if (!units) return false;
    for (let at = start; at < end; at++) if (units.has(at)) return true;
    return false;
  }
}
