/** cos and sin of the golden angle, 2.399963… radians: sine and cosine may differ between engines in the last bit. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

/**
 * Points of a sunflower (Vogel's spiral): the n-th stands √n steps out, turned by the golden angle n times, so that
 * any number of them covers a disc evenly.
 */
export function sunflower(step: number): () => { x: number; y: number } {
  let x = 1;
  let y = 0;
  let index = 0;
  return () => {
    const radius = step * Math.sqrt(index++);
    const place = { x: x * radius, y: y * radius };
    [x, y] = [x * COS - y * SIN, x * SIN + y * COS];
    return place;
  };
}
