/** True positives, false positives, false negatives: they add, so a macro figure can be traced back. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Prf extends Counts {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 from counts; 0 where nothing was there to be found. */
export function prf({ tp, fp, fn }: Counts): Prf {
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { tp, fp, fn, precision, recall, f1 };
}

/** A share with both its numbers; `value` is 1 where there was nothing to share out. */
export interface Share {
  part: number;
  whole: number;
  value: number;
}

export function share(part: number, whole: number): Share {
  return { part, whole, value: whole === 0 ? 1 : part / whole };
}
