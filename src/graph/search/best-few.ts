/** The best few of many, in order, without sorting them all. */
export class BestFew<T> {
  readonly list: T[] = [];
  constructor(
    private readonly most: number,
    /** Negative where the first comes first; never 0 for two different ones. */
    private readonly compare: (a: T, b: T) => number,
  ) {}

  offer(candidate: T): void {
    const { list, most, compare } = this;
    if (list.length >= most && (most === 0 || compare(candidate, list[most - 1]!) > 0)) return;
    if (list.length >= most) list.pop();
    let at = list.length;
    while (at > 0 && compare(candidate, list[at - 1]!) < 0) at--;
    list.splice(at, 0, candidate);
  }
}
