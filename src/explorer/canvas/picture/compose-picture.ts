/**
 * Copies Sigma's layers and the labels onto one canvas of its own. It must run in the same task as the frame it copies:
 * the browser empties WebGL canvases once it has shown them.
 */
export function composePicture(
  layers: readonly HTMLCanvasElement[],
  { width, height, scale, background }: { width: number; height: number; scale: number; background: string },
): HTMLCanvasElement | null {
  const picture = document.createElement("canvas");
  picture.width = Math.round(width * scale);
  picture.height = Math.round(height * scale);
  const context = picture.getContext("2d");
  if (!context) return null;
  context.fillStyle = background;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, picture.width, picture.height);
  return picture;
}
