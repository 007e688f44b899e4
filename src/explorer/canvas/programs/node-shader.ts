/**
 * All seven shapes by signed distance, and with RINGS defined the rings round them (VISUAL, “Type shapes” and “States”).
 * Distances are CSS pixels, y up. Straight sides use the distance to their lines, which keeps corners sharp in the gap and
 * the outline. Rings are a program of their own: they are few, drawn above all other nodes, and compiled when first needed.
 */

export const RINGS = "#define RINGS\n";

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
varying vec3 v_color;
varying vec4 v_node; // radius, radius that rings are measured from, shape, rings

/** As SHAPE_EXTENT in shapes.ts. */
float extentOf(float shape) {
  if (shape < .5) return 1.22;
  if (shape < 2.5) return 1.1;
  if (shape < 3.5) return 1.24;
  if (shape < 4.5) return 1.0;
  return shape < 5.5 ? 1.46 : 1.38;
}

/** Half the side of the upright square that holds the shape, as a multiple of the radius: no more is painted. */
float boxOf(float shape) {
  if (shape < .5) return .9;
  if (shape < 2.5) return 1.1;
  if (shape < 3.5) return 1.24;
  if (shape < 4.5) return 1.0;
  return shape < 5.5 ? 1.18 : 1.38;
}

void main() {
  float radius = max(3.0, a_size * u_sizeFactor);
  float shape = floor(a_shape + .5);
#ifdef RINGS
  float ring = max(radius, extentOf(shape) * radius - 3.9);
  float extent = ring + 22.0;
#else
  float ring = radius;
  float extent = boxOf(shape) * radius + 2.5;
#endif
  // Hidden nodes are all zeros: no size, nothing drawn.
  if (a_size <= 0.0) extent = 0.0;
  vec2 centre = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(centre + a_corner * extent * 2.0 / u_viewport, 0, 1);
  v_point = a_corner * extent;
  v_color = a_color.rgb;
  v_node = vec4(radius, ring, shape, floor(a_rings + .5));
}
`;

export const NODE_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying vec3 v_color;
varying vec4 v_node;
uniform float u_pixelRatio;
uniform vec3 u_canvas;
#ifdef RINGS
uniform vec3 u_ink;
uniform vec3 u_halo;
uniform vec3 u_haloLine;
uniform vec3 u_focus;
uniform float u_pulse;
#endif

const float GAP = 1.5;
const float HOLLOW = 1.7;

float roundedBox(vec2 p, float side, float corner) {
  vec2 q = abs(p) - side + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

/** Five points, folded into the half of one of them: distance to the side from the point to the notch. */
float star(vec2 p, float r) {
  const vec2 fold = vec2(.8090170, -.5877853);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(fold, p), 0.0) * fold;
  p -= 2.0 * max(dot(vec2(-fold.x, fold.y), p), 0.0) * vec2(-fold.x, fold.y);
  p.x = abs(p.x);
  // Outward normal of the side from (0, 1.38 r) to the notch at .62 r, 36° away.
  return dot(p - vec2(0.0, 1.38 * r), vec2(.9237, .3832));
}

float shapeDistance(vec2 p, float r, float shape) {
  if (shape < .5) return roundedBox(p, .9 * r, min(3.0, .16 * r));
  vec2 q = abs(p);
  if (shape < 1.5) return max(q.x, q.x * .5 + q.y * .8660254) - .9526279 * r;
  if (shape < 3.5) return (q.x + q.y - 1.24 * r) * .7071068;
  if (shape < 4.5) return length(p) - r;
  if (shape < 5.5) return max(p.y - .18 * r, q.x * .8660254 - (p.y - .18 * r) * .5) - .68 * r;
  return star(p, r);
}

float cover(float d) { return clamp(.5 - d * u_pixelRatio, 0.0, 1.0); }
vec4 over(vec4 below, vec3 color, float alpha) { return vec4(color * alpha, alpha) + below * (1.0 - alpha); }
float band(float d, float inner, float width) { return max(inner - d, d - inner - width); }
bool has(float bit) { return mod(floor(v_node.w / bit), 2.0) > .5; }

void main() {
  float r = v_node.x;
  float shape = v_node.z;
  float d = length(v_point);
  bool hollow = has(1.0);

  float outline;
  float ink;
  if (shape > 1.5 && shape < 2.5) {
    // A person: a ring with a dot.
    float stroke = hollow ? HOLLOW : max(1.4, .24 * r);
    outline = d - .92 * r - .5 * stroke;
    ink = max(cover(abs(d - .92 * r) - .5 * stroke), cover(d - (hollow ? .3 : .52) * r));
  } else {
    outline = shapeDistance(v_point, r, shape);
    ink = cover(outline) - (hollow ? cover(outline + HOLLOW) : 0.0);
  }
  float ground = cover(outline - GAP);
  vec3 color = mix(u_canvas, v_color, ink);

#ifdef RINGS
  float ring = v_node.y;
  bool selected = has(2.0), reading = has(16.0);
  vec4 rings = vec4(0.0);
  if (selected || reading) {
    float width = selected ? 3.6 : 3.0;
    rings = over(rings, u_canvas, cover(d - ring - 4.4 - width));
    rings = over(rings, u_halo, cover(band(d, ring + 4.4, width)));
    rings = over(rings, u_haloLine, cover(band(d, ring + 4.4 + width, 1.25)));
  }
  if (reading) {
    float spread = ring + (selected ? 11.0 : 10.4);
    rings = over(rings, u_haloLine, cover(band(d, spread, 1.0)));
    rings = over(rings, u_halo, cover(band(d, spread + 8.0 * u_pulse, 1.5)) * (1.0 - u_pulse));
  }
  if (has(4.0) && !selected) rings = over(rings, u_ink, cover(band(d, ring + 4.75, 1.5)));
  if (has(32.0) && !selected) {
    rings = over(rings, u_ink, cover(band(d, ring + 4.75, 1.5)));
    rings = over(rings, u_ink, cover(band(d, ring + 8.25, 1.0)));
  }
  if (has(8.0)) {
    float inner = ring + (selected || reading ? 10.4 : 6.5);
    float square = roundedBox(v_point, inner + 1.25, min(8.0, inner * .5));
    rings = over(rings, u_focus, cover(abs(square) - 1.25));
  }
  gl_FragColor = over(rings, color, ground);
#else
  gl_FragColor = vec4(color * ground, ground);
#endif
}
`;
