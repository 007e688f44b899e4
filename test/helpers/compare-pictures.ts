import type { Page } from "playwright";

/** How far a channel may be off, of 255: graphics libraries round blended edges differently. */
const TOLERANCE = 16;

/** The number of pixels that differ between two pictures of the same size; all of them for other sizes. */
export function differenceOf(page: Page, expected: Buffer, actual: Buffer): Promise<number> {
  return page.evaluate(
    async ({ sources, tolerance }) => {
      const read = async (source: string): Promise<ImageData> => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
        const pen = canvas.getContext("2d")!;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [a, b] = await Promise.all([read(sources[0]!), read(sources[1]!)]);
      const { width, height } = a;
      if (width !== b.width || height !== b.height) return width * height;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > tolerance))
          different++;
      return different;
    },
    {
      sources: [expected, actual].map((picture) => `data:image/png;base64,${picture.toString("base64")}`),
      tolerance: TOLERANCE,
    },
  );
}
