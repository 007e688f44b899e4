/** Texts on the canvas that come and go over 120 ms, each standing at one place. */
export interface Fades<T> {
  /** Takes the texts that should stand from now on, in drawing order, by id; the others fade out where they are. */
  show(items: ReadonlyMap<string, T>, now: number): void;
  /** Visits what is to be drawn, those that leave first; true while something still changes. */
  draw(now: number, visit: (item: T, alpha: number) => void): boolean;
  clear(): void;
}

const DURATION = 120;

interface Entry<T> {
  item: T;
  shown: boolean;
  /** Opacity when the last change began, and when that was. */
  from: number;
  since: number;
}

export function createFades<T>(): Fades<T> {
  let entries = new Map<string, Entry<T>>();
  const alphaOf = ({ shown, from, since }: Entry<T>, now: number): number => {
    const share = Math.min(1, Math.max(0, (now - since) / DURATION));
    return from + ((shown ? 1 : 0) - from) * share;
  };

  return {
    show(items, now) {
      const next = new Map<string, Entry<T>>();
      for (const [id, entry] of entries) {
        if (items.has(id) || alphaOf(entry, now) <= 0) continue;
        next.set(id, entry.shown ? { ...entry, shown: false, from: alphaOf(entry, now), since: now } : entry);
      }
      for (const [id, item] of items) {
        const old = entries.get(id);
        if (old?.shown) next.set(id, { ...old, item });
        else next.set(id, { item, shown: true, from: old ? alphaOf(old, now) : 0, since: now });
      }
      entries = next;
    },
    draw(now, visit) {
      let changing = false;
      for (const [id, entry] of entries) {
        const alpha = alphaOf(entry, now);
        if (entry.shown ? alpha < 1 : alpha > 0) changing = true;
        if (alpha > 0) visit(entry.item, alpha);
        else if (!entry.shown) entries.delete(id);
      }
      return changing;
    },
    clear: () => entries.clear(),
  };
}
