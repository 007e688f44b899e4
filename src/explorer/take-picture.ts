import type { CanvasHandle } from "./canvas/create-canvas.ts";
import { withLegend } from "./canvas/picture/legend.ts";
import { writeSvg } from "./canvas/picture/write-svg.ts";
import type { LegendEntry } from "./store/legend-entry.ts";

/** Device pixels of a PNG picture for each CSS pixel. */
const SCALE = 2;

/** The stage as it stands, with a legend below it; undefined where there is no stage. */
export async function takePicture(
  handle: CanvasHandle,
  kind: "png" | "svg",
  legend: readonly LegendEntry[],
  title: string,
): Promise<Blob | undefined> {
  const drawing = handle.toDrawing();
  if (!drawing) return undefined;
  if (kind === "svg") {
    const pen = document.createElement("canvas").getContext("2d");
    const measure = (words: string, font: string): number => {
      if (!pen) return words.length * 12;
      pen.font = font;
      return pen.measureText(words).width;
    };
    return new Blob([writeSvg(drawing, legend, title, measure)], { type: "image/svg+xml" });
  }
  const picture = handle.toPicture(SCALE);
  if (!picture) return undefined;
  const whole = withLegend(picture, legend, drawing.theme, SCALE);
  return new Promise((resolve) => whole.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}
