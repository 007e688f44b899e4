import type { Attributes } from "graphology-types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EntityType } from "../../schema/ontology.ts";

/** What the node program draws beyond Sigma's own display data. */
export interface NodeLook {
  shape: EntityType;
  hollow: boolean;
  /** Yellow ring of the selection. */
  halo: boolean;
  /** Ink ring of the pointer. */
  hovered: boolean;
  /** Rounded square of the keyboard focus. */
  focused: boolean;
}

const SHAPES: Readonly<Record<EntityType, number>> = {
  company: 0,
  organization: 1,
  person: 2,
  product: 3,
  concept: 4,
  place: 5,
  event: 6,
};

/** Colours shared by all nodes; set on every theme change, before a refresh. */
export const nodeColours = { canvas: "#ffffff", ink: "#000000", halo: "#ffd84d", line: "#9a7200", focus: "#1550c0" };

/** Smallest radius ever drawn and smallest radius that can be hit, in pixels. */
const LEAST_RADIUS = 3;
const LEAST_TARGET = 12;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_look;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_look;
const float bias = 255.0 / 254.0;
void main() {
  float radius = max(a_size / u_sizeRatio, ${LEAST_RADIUS.toFixed(1)});
  float extent = max(radius * 1.5 + 9.0, ${LEAST_TARGET.toFixed(1)} + 1.0);
  v_point = a_corner * extent;
  vec2 position = a_position + v_point * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_radius = radius;
  v_look = a_look;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** Signed distances after Inigo Quilez (https://iquilezles.org/articles/distfunctions2d), sizes as in the visual design. */
const FRAGMENT = /* glsl */ `
#ifdef GL_OES_standard_derivatives
#extension GL_OES_standard_derivatives : enable
#endif
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_look;
uniform vec3 u_canvas;
uniform vec3 u_ink;
uniform vec3 u_halo;
uniform vec3 u_line;
uniform vec3 u_focus;
uniform float u_pixel;

float box(vec2 p, float half_, float corner) {
  vec2 d = abs(p) - vec2(half_ - corner);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}
float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
float triangleDown(vec2 p, float r) {
  const float k = 1.7320508;
  p.y = -p.y;
  float s = r * 0.8660254;
  p.x = abs(p.x) - s;
  p.y = p.y + s / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * s, 0.0);
  return -length(p) * sign(p.y);
}
float star(vec2 p, float r, float inner) {
  const vec2 k1 = vec2(0.809016994, -0.587785252);
  const vec2 k2 = vec2(-k1.x, k1.y);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(k2, p), 0.0) * k2;
  p.x = abs(p.x);
  p.y -= r;
  float rf = inner / r;
  vec2 ba = rf * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, r);
  return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}
float shapeDistance(vec2 p, float r, float shape) {
  if (shape < 0.5) return box(p, 0.9 * r, min(3.0, 0.16 * r));
  if (shape < 1.5) return hexagon(p, 1.1 * r * 0.866025404);
  if (shape < 2.5) return length(p) - 0.92 * r;
  if (shape < 3.5) return (abs(p.x) + abs(p.y) - 1.24 * r) * 0.70710678;
  if (shape < 4.5) return length(p) - r;
  if (shape < 5.5) return triangleDown(p - vec2(0.0, 0.18 * r), 1.36 * r);
  return star(p, 1.38 * r, 0.62 * r * 1.0);
}
float cover(float d) { return clamp(0.5 - d / u_pixel, 0.0, 1.0); }
void paint(inout vec4 under, vec3 colour, float alpha) {
  under = vec4(mix(under.rgb, colour, alpha), under.a + alpha * (1.0 - under.a));
}
void main() {
  float look = floor(v_look + 0.5);
  float shape = mod(look, 8.0);
  look = floor(look / 8.0);
  bool hollow = mod(look, 2.0) > 0.5;
  bool halo = mod(floor(look / 2.0), 2.0) > 0.5;
  bool hovered = mod(floor(look / 4.0), 2.0) > 0.5;
  bool focused = mod(floor(look / 8.0), 2.0) > 0.5;
  float d = shapeDistance(v_point, v_radius, shape);
  #ifdef PICKING_MODE
  if (min(d, length(v_point) - ${LEAST_TARGET.toFixed(1)}) > 0.0) discard;
  gl_FragColor = v_color;
  #else
  vec4 colour = vec4(u_canvas, 0.0);
  float ring = length(v_point) - v_radius;
  if (halo) {
    paint(colour, u_canvas, cover(ring - 4.4));
    paint(colour, u_line, cover(abs(ring - 4.4) - 1.8 - 1.25));
    paint(colour, u_halo, cover(abs(ring - 4.4) - 1.8));
  }
  if (hovered) paint(colour, u_ink, cover(abs(ring - 5.5) - 0.75));
  if (focused) paint(colour, u_focus, cover(abs(box(v_point, v_radius + (halo ? 9.5 : 6.5), 4.0)) - 1.25));
  // A line of canvas round the node, so that relations never touch it.
  paint(colour, u_canvas, cover(d - 1.5));
  bool person = shape > 1.5 && shape < 2.5;
  if (person) {
    float stroke = hollow ? 1.7 : max(1.4, 0.24 * v_radius);
    float dot_ = hollow ? 0.3 * v_radius : 0.52 * v_radius;
    paint(colour, u_canvas, cover(d));
    paint(colour, v_color.rgb, cover(abs(d + stroke / 2.0) - stroke / 2.0));
    paint(colour, v_color.rgb, cover(length(v_point) - dot_));
  } else if (hollow) {
    paint(colour, v_color.rgb, cover(d));
    paint(colour, u_canvas, cover(d + 1.7));
  } else {
    paint(colour, v_color.rgb, cover(d));
  }
  gl_FragColor = vec4(colour.rgb * colour.a, colour.a);
  #endif
}`;

const { UNSIGNED_BYTE, FLOAT } = WebGLRenderingContext;
const UNIFORMS = [
  "u_sizeRatio",
  "u_correctionRatio",
  "u_matrix",
  "u_canvas",
  "u_ink",
  "u_halo",
  "u_line",
  "u_focus",
  "u_pixel",
] as const;
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
];

/** Draws all seven entity shapes, filled or hollow, with halo, hover ring and focus square, by signed distance. */
export class EntityNodeProgram extends NodeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_look", size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<NodeLook>): void {
    const array = this.array;
    array[startIndex++] = data.x;
    array[startIndex++] = data.y;
    array[startIndex++] = data.size;
    array[startIndex++] = floatColor(data.color);
    array[startIndex++] = nodeIndex;
    array[startIndex] = packLook(data);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniform1f(at.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(at.u_pixel ?? null, 1 / params.pixelRatio);
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
    gl.uniform3fv(at.u_canvas ?? null, channels(nodeColours.canvas));
    gl.uniform3fv(at.u_ink ?? null, channels(nodeColours.ink));
    gl.uniform3fv(at.u_halo ?? null, channels(nodeColours.halo));
    gl.uniform3fv(at.u_line ?? null, channels(nodeColours.line));
    gl.uniform3fv(at.u_focus ?? null, channels(nodeColours.focus));
  }
}

function packLook({
  shape = "concept",
  hollow = false,
  halo = false,
  hovered = false,
  focused = false,
}: Partial<NodeLook>): number {
  return SHAPES[shape] + 8 * (Number(hollow) + 2 * Number(halo) + 4 * Number(hovered) + 8 * Number(focused));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) || 0) / 255);
}
