import type Sigma from "sigma";
import { EdgeProgram, type ProgramAttributeSpecification, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { EDGE_LEVELS, type EdgeDisplay } from "../appearance.ts";
import { CURVE_FRAGMENT, CURVE_STEPS, CURVE_VERTEX, LIT } from "./curve-shader.ts";
import { glColor, type DrawSettings } from "./draw-settings.ts";
import { createEdgeLevels } from "./edge-levels.ts";
import { bindInstances } from "./instance-buffers.ts";
import { STRAIGHT_FRAGMENT, STRAIGHT_VERTEX } from "./straight-shader.ts";

const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeFactor", "u_pixelRatio", "u_level", "u_canvas", "u_band"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** What tells one kind of line from the other: its shaders and what an instance holds. */
interface EdgeKind {
  vertex: string;
  fragment: string;
  steps: number;
  attributes: () => ProgramAttributeSpecification[];
  write(array: Float32Array, start: number, edge: EdgeDisplay, source: NodeDisplayData, target: NodeDisplayData): void;
}

const float = (name: string, size: number): ProgramAttributeSpecification => ({
  name,
  size,
  type: WebGL2RenderingContext.FLOAT,
});
const color = (name: string): ProgramAttributeSpecification => ({
  name,
  size: 4,
  type: WebGL2RenderingContext.UNSIGNED_BYTE,
  normalized: true,
});

export const CURVED: EdgeKind = {
  vertex: CURVE_VERTEX,
  fragment: CURVE_FRAGMENT,
  steps: CURVE_STEPS,
  attributes: () => [
    float("a_source", 2),
    float("a_target", 2),
    float("a_ends", 4),
    float("a_pads", 2),
    float("a_line", 4),
    color("a_color"),
  ],
  write(array, start, edge, source, target) {
    let i = start;
    array[i++] = source.x;
    array[i++] = source.y;
    array[i++] = target.x;
    array[i++] = target.y;
    array[i++] = source.size;
    array[i++] = edge.sourceReach;
    array[i++] = target.size;
    array[i++] = edge.targetReach;
    array[i++] = edge.sourcePad;
    array[i++] = edge.targetPad;
    array[i++] = edge.size;
    array[i++] = edge.bend;
    array[i++] = edge.dash + 4 * edge.head + 32 * Number(edge.bothEnds) + 64 * Number(edge.band);
    array[i++] = edge.level;
    array[i] = floatColor(edge.color);
  },
};

export const STRAIGHT: EdgeKind = {
  vertex: STRAIGHT_VERTEX,
  fragment: STRAIGHT_FRAGMENT,
  steps: 1,
  attributes: () => [float("a_source", 2), float("a_target", 2), float("a_line", 2), color("a_color")],
  write(array, start, edge, source, target) {
    let i = start;
    array[i++] = source.x;
    array[i++] = source.y;
    array[i++] = target.x;
    array[i++] = target.y;
    array[i++] = edge.size;
    array[i++] = edge.level;
    array[i] = floatColor(edge.color);
  },
};

/** An edge program of one kind, reading `settings` at each frame. */
export function createEdgeProgram(kind: EdgeKind, settings: DrawSettings) {
  return class RelationProgram extends EdgeProgram<Uniform> {
    private version = 0;
    private levels = createEdgeLevels();
    /** The levels of the draw under way. */
    private drawn: number[] = [];
    /** The program of emphasised lines, made when one first appears. */
    private lit: ProgramInfo | undefined;

    constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const steps = Array.from({ length: kind.steps + 1 }, (_, i) => i / kind.steps);
      return {
        VERTICES: 2 * steps.length,
        VERTEX_SHADER_SOURCE: kind.vertex,
        FRAGMENT_SHADER_SOURCE: kind.fragment,
        METHOD: WebGL2RenderingContext.TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: kind.attributes(),
        CONSTANT_ATTRIBUTES: [float("a_step", 2)],
        CONSTANT_DATA: steps.flatMap((step) => [
          [step, -1],
          [step, 1],
        ]),
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.levels.clear(capacity);
      this.version++;
    }

    override process(
      edgeIndex: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      this.version++;
      this.levels.set(offset, (data as unknown as EdgeDisplay).level);
      super.process(edgeIndex, offset, source, target, data);
    }

    override processVisibleItem(
      _edgeIndex: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      kind.write(this.array, start, data as unknown as EdgeDisplay, source, target);
    }

    protected override bindProgram(info: ProgramInfo): void {
      bindInstances(info, {
        constants: { attributes: this.CONSTANT_ATTRIBUTES, array: this.constantArray },
        instances: { attributes: this.ATTRIBUTES, array: this.array, version: this.version },
      });
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { theme, sizeFactor } = settings;
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeFactor, sizeFactor);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_canvas, glColor(theme.canvas));
      gl.uniform4fv(uniformLocations.u_band, [...glColor(theme.halo), theme.bandAlpha]);
    }

    override render(params: RenderParams): void {
      if (this.hasNothingToRender()) return;
      const used = this.levels.used();
      const info = this.normalProgram;
      this.drawLevels(
        params,
        info,
        used.filter((level) => level < EDGE_LEVELS.on),
      );
      const lit = used.filter((level) => level >= EDGE_LEVELS.on);
      if (lit.length === 0) return;
      this.lit ??= this.getProgramInfo("normal", info.gl, LIT + kind.vertex, LIT + kind.fragment, null);
      this.drawLevels(params, this.lit, lit);
    }

    private drawLevels(params: RenderParams, info: ProgramInfo, levels: number[]): void {
      if (levels.length === 0) return;
      this.drawn = levels;
      info.gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio);
      this.bindProgram(info);
      this.renderProgram(params, info);
      this.unbindProgram(info);
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      for (const level of this.drawn) {
        info.gl.uniform1f((info as ProgramInfo<Uniform>).uniformLocations.u_level, level);
        super.drawWebGL(method, info);
      }
    }
  };
}
