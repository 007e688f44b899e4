/** A 2D canvas that covers its container at the screen's resolution. */
export interface Layer {
  /** The context, sized for a frame in CSS pixels and scaled to device pixels; undefined where 2D drawing is missing. */
  begin: (width: number, height: number) => CanvasRenderingContext2D | undefined;
  remove: () => void;
}

/** Inserts a layer before an element of the container (on top where that is null). It takes no pointer events. */
export function createLayer(container: HTMLElement, name: string, before: Element | null): Layer {
  const canvas = document.createElement("canvas");
  canvas.className = `layer layer-${name}`;
  canvas.style.position = "absolute";
  canvas.style.inset = "0";
  canvas.style.pointerEvents = "none";
  container.insertBefore(canvas, before);
  return {
    begin(width, height) {
      const ratio = window.devicePixelRatio || 1;
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      const context = canvas.getContext("2d") ?? undefined;
      context?.setTransform(ratio, 0, 0, ratio, 0, 0);
      return context;
    },
    remove: () => canvas.remove(),
  };
}
