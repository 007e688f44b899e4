/**
 * All seven shapes by signed distance, with their rings (VISUAL, “Type shapes” and “States”). Distances are CSS pixels, y up.
 * Straight sides use the distance to their lines, which keeps corners sharp in the gap and the outline.
 */

export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute float a_shape;
attribute float a_rings;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeFactor;
varying vec2 v_point;
varying vec4 v_color;
varying float v_radius;
varying float v_ring;
varying float v_shape;
varying float v_rings;

/** As SHAPE_EXTENT in shapes.ts. */
float extentOf(float shape) {
  if (shape < .5) return 1.22;
  if (shape < 2.5) return 1.1;
  if (shape < 3.5) return 1.24;
  if (shape < 4.5) return 1.0;
  return shape < 5.5 ? 1.46 : 1.38;
}

void main() {
  float radius = max(${(3).toFixed(1)}, a_size * u_sizeFactor);
  float rings = floor(a_rings + .5);
  float margin = rings > 1.5 ? 26.0 : 3.0;
  // Hidden nodes are all zeros: no size, nothing drawn.
  float extent = a_size > 0.0 ? radius * 1.6 + margin : 0.0;
  vec2 centre = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(centre + a_corner * extent * 2.0 / u_viewport, 0, 1);
  v_point = a_corner * extent;
  v_color = vec4(a_color.rgb, 1.0);
  v_radius = radius;
  v_shape = floor(a_shape + .5);
  v_ring = max(radius, extentOf(v_shape) * radius - 3.9);
  v_rings = rings;
}
`;

export const NODE_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying vec4 v_color;
varying float v_radius;
varying float v_ring;
varying float v_shape;
varying float v_rings;
uniform float u_pixelRatio;
uniform vec3 u_canvas;
uniform vec3 u_ink;
uniform vec3 u_halo;
uniform vec3 u_haloLine;
uniform vec3 u_focus;
uniform float u_pulse;

const float GAP = 1.5;
const float HOLLOW = 1.7;

float roundedBox(vec2 p, float half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float hexagon(vec2 p, float r) {
  p = abs(p);
  return max(p.x, dot(p, vec2(.5, .8660254))) - r * .8660254;
}

float triangleDown(vec2 p, float r) {
  p.y -= .18 * r;
  return max(p.y, dot(vec2(abs(p.x), p.y), vec2(.8660254, -.5))) - 1.36 * r * .5;
}

float star(vec2 p, float r) {
  // Folded into one tenth of the star: the distance to the side from the point to the notch.
  float angle = mod(atan(p.x, p.y) + .6283185, 1.2566371) - .6283185;
  vec2 q = length(p) * vec2(cos(angle), abs(sin(angle)));
  vec2 tip = vec2(1.38 * r, 0.0);
  vec2 notch = .62 * r * vec2(.8090170, .5877853);
  vec2 side = notch - tip;
  return dot(q - tip, normalize(vec2(side.y, -side.x)));
}

float shapeDistance(vec2 p, float r) {
  if (v_shape < .5) return roundedBox(p, .9 * r, min(3.0, .16 * r));
  if (v_shape < 1.5) return hexagon(p, 1.1 * r);
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y) - 1.24 * r) * .7071068;
  if (v_shape < 4.5) return length(p) - r;
  if (v_shape < 5.5) return triangleDown(p, r);
  return star(p, r);
}

float cover(float d) { return clamp(.5 - d * u_pixelRatio, 0.0, 1.0); }
vec4 over(vec4 below, vec3 color, float alpha) { return vec4(color * alpha, alpha) + below * (1.0 - alpha); }
float band(float d, float inner, float width) { return max(inner - d, d - inner - width); }
bool has(float bit) { return mod(floor(v_rings / bit), 2.0) > .5; }

void main() {
  vec2 p = v_point;
  float r = v_radius;
  float d = length(p);
  bool hollow = has(1.0), selected = has(2.0), hovered = has(4.0), focused = has(8.0), reading = has(16.0);
  vec4 color = vec4(0.0);

  if (selected || reading) {
    float width = selected ? 3.6 : 3.0;
    color = over(color, u_canvas, cover(d - v_ring - 4.4 - width));
    color = over(color, u_halo, cover(band(d, v_ring + 4.4, width)));
    color = over(color, u_haloLine, cover(band(d, v_ring + 4.4 + width, 1.25)));
  }
  if (reading) {
    float spread = selected ? 11.0 : 10.4;
    color = over(color, u_haloLine, cover(band(d, v_ring + spread, 1.0)));
    if (u_pulse < 1.0) color = over(color, u_halo, cover(band(d, v_ring + spread + 8.0 * u_pulse, 1.5)) * (1.0 - u_pulse));
  }
  if (hovered && !selected) color = over(color, u_ink, cover(band(d, v_ring + 4.75, 1.5)));
  if (focused) {
    float inner = v_ring + (selected || reading ? 10.4 : 6.5);
    float ring = roundedBox(p, inner + 1.25, min(8.0, inner * .5));
    color = over(color, u_focus, cover(abs(ring) - 1.25));
  }

  if (v_shape > 1.5 && v_shape < 2.5) {
    // A person: a ring with a dot.
    float stroke = hollow ? HOLLOW : max(1.4, .24 * r);
    color = over(color, u_canvas, cover(d - .92 * r - .5 * stroke - GAP));
    color = over(color, v_color.rgb, cover(abs(d - .92 * r) - .5 * stroke));
    color = over(color, v_color.rgb, cover(d - (hollow ? .3 : .52) * r));
  } else {
    float outline = shapeDistance(p, r);
    color = over(color, u_canvas, cover(outline - GAP));
    color = over(color, v_color.rgb, cover(outline));
    if (hollow) color = over(color, u_canvas, cover(outline + HOLLOW));
  }
  gl_FragColor = color;
}
`;
