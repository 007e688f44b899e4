import Sigma from "sigma";
import type { EntityGraph } from "../../graph/talk-graph.ts";
import type { EdgeDisplay, NodeDisplay } from "./appearance.ts";
import type { DrawSettings } from "./programs/draw-settings.ts";
import { createEdgeProgram, CURVED, STRAIGHT } from "./programs/edge-program.ts";
import { NoProgram } from "./programs/no-program.ts";
import { createNodeProgram } from "./programs/node-program.ts";

export interface Reducers {
  node(key: string): NodeDisplay;
  edge(key: string): EdgeDisplay;
}

const NO_PICKING = { getNodeAtPosition: () => null, getEdgeAtPoint: () => null };

/**
 * The one Sigma instance of a canvas. Its labels, hover drawing, picking and double-click zoom are off; the reducers are
 * set here and never again, because `setSetting` re-adds every node.
 *
 * @throws where WebGL 2 is missing; nothing is left in `container` then
 */
export function createSigma(
  container: HTMLElement,
  graph: EntityGraph,
  reducers: Reducers,
  settings: DrawSettings,
  { sizeFactorOf, simplified }: { sizeFactorOf: (ratio: number) => number; simplified: boolean },
): Sigma {
  try {
    const sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      stagePadding: 0,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      enableCameraRotation: false,
      defaultDrawNodeHover: () => undefined,
      // A second click is a click of its own, wherever it falls; pointer.ts sees to those within one task.
      doubleClickTimeout: 0,
      draggedEventsTolerance: 3,
      // Nothing moves by itself; and Sigma's animation would fight with the wheel.
      inertiaDuration: 1,
      inertiaRatio: 0,
      zIndex: false,
      zoomToSizeRatioFunction: (ratio) => 1 / sizeFactorOf(ratio),
      nodeReducer: (key) => reducers.node(key),
      edgeReducer: (key) => reducers.edge(key),
      // The names are those of Sigma's own programs: under any other name it would compile its own as well.
      nodeProgramClasses: { circle: createNodeProgram(settings, false) },
      nodeHoverProgramClasses: { circle: createNodeProgram(settings, true) },
      edgeProgramClasses: { line: createEdgeProgram(simplified ? STRAIGHT : CURVED, settings), arrow: NoProgram },
    });
    // Sigma would read a pixel back from the graphics card at every move of the pointer, and draw the graph twice for it.
    Object.assign(sigma, NO_PICKING, { pickingLayers: new Set<string>() });
    return sigma;
  } catch (error) {
    releaseContexts(container);
    throw error;
  }
}

/** Gives the graphics contexts back at once: a browser allows about 16, and its garbage collector is in no hurry. */
export function releaseContexts(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll("canvas")) {
    if (canvas.className.includes("edges") || /nodes/i.test(canvas.className)) {
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    }
    canvas.remove();
  }
}
