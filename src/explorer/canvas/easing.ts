/** The camera's way from one view to the next, in milliseconds; the curve is cubic-bezier(.3, 0, .1, 1). */
export const CAMERA_DURATION = 320;
export const cameraEasing = cubicBezier(0.3, 0, 0.1, 1);

/** The timing function that CSS calls cubic-bezier(x1, y1, x2, y2): solves x(t) = time by Newton's method, then gives y(t). */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): (time: number) => number {
  const at = (a: number, b: number, t: number): number => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  const slope = (a: number, b: number, t: number): number =>
    3 * a * (1 - t) ** 2 + 6 * (b - a) * t * (1 - t) + 3 * (1 - b) * t * t;
  return (time) => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    let t = time;
    for (let i = 0; i < 8; i++) {
      const steep = slope(x1, x2, t);
      if (steep < 1e-6) break;
      t = Math.min(1, Math.max(0, t - (at(x1, x2, t) - time) / steep));
    }
    return at(y1, y2, t);
  };
}
