/** `8 / 14` once something narrows, else the one number. */
export function Count({ shown, all }: { shown: number; all: number }) {
  if (shown === all) return <span className="count">{all}</span>;
  return (
    <span className="count">
      <b>{shown}</b> / {all}
    </span>
  );
}

/** How often each item stands in a list. */
export function tally<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The set with the items put in or taken out. */
export function toggled<T>(set: ReadonlySet<T>, items: readonly T[], inside: boolean): Set<T> {
  const next = new Set(set);
  for (const item of items)
    if (inside) next.add(item);
    else next.delete(item);
  return next;
}
