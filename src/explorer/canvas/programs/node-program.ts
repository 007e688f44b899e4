import type Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { NodeDisplay } from "../appearance.ts";
import { glColor, type DrawSettings } from "./draw-settings.ts";
import { bindInstances } from "./instance-buffers.ts";
import { NODE_FRAGMENT, NODE_VERTEX, RINGS } from "./node-shader.ts";

const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeFactor",
  "u_pixelRatio",
  "u_canvas",
  "u_ink",
  "u_halo",
  "u_haloLine",
  "u_focus",
  "u_pulse",
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** The one node program, reading `settings` at each frame; `ringed` for the nodes above all others, which carry rings. */
export function createNodeProgram(settings: DrawSettings, ringed: boolean) {
  const prefix = ringed ? RINGS : "";
  return class EntityProgram extends NodeProgram<Uniform> {
    private version = 0;

    /** Sigma's picking pass is left out: pointers are answered from the geometry (hit-test.ts). */
    constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: prefix + NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: prefix + NODE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_rings", size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.version++;
    }

    override process(nodeIndex: number, offset: number, data: NodeDisplayData): void {
      this.version++;
      super.process(nodeIndex, offset, data);
    }

    override processVisibleItem(_nodeIndex: number, start: number, data: NodeDisplayData): void {
      // The reducer returns nothing but NodeDisplay; Sigma's type does not know the added fields.
      const node = data as unknown as NodeDisplay;
      const { array } = this;
      let i = start;
      array[i++] = node.x;
      array[i++] = node.y;
      array[i++] = node.size;
      array[i++] = floatColor(node.color);
      array[i++] = node.shape;
      array[i] = node.rings;
    }

    protected override bindProgram(info: ProgramInfo): void {
      bindInstances(info, {
        constants: { attributes: this.CONSTANT_ATTRIBUTES, array: this.constantArray },
        instances: { attributes: this.ATTRIBUTES, array: this.array, version: this.version },
      });
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { theme, sizeFactor, pulse } = settings;
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeFactor, sizeFactor);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_canvas, glColor(theme.canvas));
      if (!ringed) return;
      gl.uniform3fv(uniformLocations.u_ink, glColor(theme.ink));
      gl.uniform3fv(uniformLocations.u_halo, glColor(theme.halo));
      gl.uniform3fv(uniformLocations.u_haloLine, glColor(theme.haloLine));
      gl.uniform3fv(uniformLocations.u_focus, glColor(theme.focus));
      gl.uniform1f(uniformLocations.u_pulse, pulse);
    }
  };
}
