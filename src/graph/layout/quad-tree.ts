/** Below this size of a cell its bodies count as standing in one place. */
const SMALLEST_CELL = 1e-3;

/**
 * Bodies in nested squares, for the Barnes–Hut approximation (A hierarchical O(N log N) force-calculation algorithm,
 * Nature 324, 1986): from afar, a square acts like one body of its whole mass at its centre of mass.
 * Only + − × ÷ are used, which every engine rounds alike.
 */
export class QuadTree {
  /** Four children a cell; 0 for none, as cell 0 is the root. */
  private readonly children: number[] = [0, 0, 0, 0];
  /** First body of a leaf, −1 for a cell with children or an empty one; further bodies in the same place hang on `next`. */
  private readonly body: number[] = [-1];
  private readonly next: Int32Array;
  private readonly mass: number[] = [0];
  private readonly massX: number[] = [0];
  private readonly massY: number[] = [0];
  private readonly sizes: number[] = [0];
  /** Cells still to look at; kept, so that a question makes no garbage. */
  private readonly stack: number[] = [];
  private readonly size: number;
  private readonly left: number;
  private readonly top: number;

  constructor(
    private readonly x: Float64Array,
    private readonly y: Float64Array,
    private readonly weight: Float64Array,
  ) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < x.length; i++) {
      minX = Math.min(minX, x[i]!);
      maxX = Math.max(maxX, x[i]!);
      minY = Math.min(minY, y[i]!);
      maxY = Math.max(maxY, y[i]!);
    }
    this.left = minX;
    this.top = minY;
    this.size = Math.max(maxX - minX, maxY - minY, SMALLEST_CELL) * 1.001;
    this.sizes[0] = this.size;
    this.next = new Int32Array(x.length).fill(-1);
    for (let i = 0; i < x.length; i++) this.insert(i);
  }

  /**
   * Adds to `out` (x, y) the push on body `i`: for each other body, weight ÷ distance, away from it.
   * @param reach ratio of a cell's size to its distance, squared, under which it acts as one body
   */
  push(i: number, reach: number, out: [number, number]): void {
    const { children, mass, x, y } = this;
    const [px, py] = [x[i]!, y[i]!];
    const { stack } = this;
    stack[0] = 0;
    let waiting = 1;
    while (waiting > 0) {
      const cell = stack[--waiting]!;
      const total = mass[cell]!;
      const first = this.body[cell]!;
      if (first >= 0) {
        for (let other = first; other >= 0; other = this.next[other]!) {
          if (other !== i) away(px - x[other]!, py - y[other]!, this.weight[other]!, out);
        }
        continue;
      }
      const dx = px - this.massX[cell]! / total;
      const dy = py - this.massY[cell]! / total;
      const size = this.sizes[cell]!;
      if (size * size < reach * (dx * dx + dy * dy)) {
        away(dx, dy, total, out);
        continue;
      }
      for (let quarter = 0; quarter < 4; quarter++) {
        const child = children[cell * 4 + quarter]!;
        if (child !== 0) stack[waiting++] = child;
      }
    }
  }

  private insert(i: number): void {
    const { body, children, x, y } = this;
    let cell = 0;
    let [left, top, size] = [this.left, this.top, this.size];
    for (;;) {
      const wasEmpty = this.mass[cell] === 0;
      this.mass[cell]! += this.weight[i]!;
      this.massX[cell]! += this.weight[i]! * x[i]!;
      this.massY[cell]! += this.weight[i]! * y[i]!;
      if (wasEmpty) {
        body[cell] = i;
        return;
      }
      const held = body[cell]!;
      if (held >= 0) {
        if (size < SMALLEST_CELL) {
          this.next[i] = held;
          body[cell] = i;
          return;
        }
        this.moveDown(held, cell, left, top, size);
      }
      size /= 2;
      const quarter = quarterOf(x[i]!, y[i]!, left + size, top + size);
      if (quarter & 1) left += size;
      if (quarter & 2) top += size;
      children[cell * 4 + quarter] ||= this.addCell(size);
      cell = children[cell * 4 + quarter]!;
    }
  }

  /** Puts the one body of a leaf into a child of it. */
  private moveDown(held: number, cell: number, left: number, top: number, size: number): void {
    const child = this.addCell(size / 2);
    const quarter = quarterOf(this.x[held]!, this.y[held]!, left + size / 2, top + size / 2);
    this.children[cell * 4 + quarter] = child;
    this.body[cell] = -1;
    this.body[child] = held;
    this.mass[child] = this.weight[held]!;
    this.massX[child] = this.weight[held]! * this.x[held]!;
    this.massY[child] = this.weight[held]! * this.y[held]!;
  }

  private addCell(size: number): number {
    this.sizes.push(size);
    this.children.push(0, 0, 0, 0);
    this.body.push(-1);
    this.mass.push(0);
    this.massX.push(0);
    this.massY.push(0);
    return this.mass.length - 1;
  }
}

function quarterOf(x: number, y: number, middleX: number, middleY: number): number {
  return (x >= middleX ? 1 : 0) + (y >= middleY ? 2 : 0);
}

function away(dx: number, dy: number, weight: number, out: [number, number]): void {
  const squared = Math.max(1, dx * dx + dy * dy);
  out[0] += (dx * weight) / squared;
  out[1] += (dy * weight) / squared;
}
