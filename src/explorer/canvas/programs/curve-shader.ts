/** Put before both shaders for emphasised lines: heads and the band, which few lines have, and which others are spared. */
export const LIT = "#define LIT\n";

/**
 * A relation as a strip of segments along its quadratic curve. The strip is only as wide as what it carries, so that little
 * is painted; each fragment knows its place along and across the line, in CSS pixels, and from these come dashes, dots,
 * arrowheads and the band.
 */

/** Steps of the strip; at 20, a line of 2,000 pixels strays from its curve by less than a third of a pixel. */
export const CURVE_STEPS = 20;

export const CURVE_VERTEX = /* glsl */ `
attribute vec2 a_step; // place on the curve 0–1, side −1 or 1
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_ends; // radius at fit and reach of the outline, source then target
attribute vec2 a_pads;
attribute vec4 a_line; // width, bend, code, level
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeFactor;
uniform float u_level;
varying vec2 v_place; // along, across
varying vec2 v_ends; // where the line begins and ends
varying vec4 v_style; // width, dash, head, flags
varying vec3 v_color;

float speed(vec2 p0, vec2 p1, vec2 p2, float t) {
  return 2.0 * length(mix(p1 - p0, p2 - p1, t));
}
/** Length of the curve up to t: Gauss–Legendre on three points, exact enough for curves this flat. */
float lengthTo(vec2 p0, vec2 p1, vec2 p2, float t) {
  return t * (
    .2777778 * speed(p0, p1, p2, t * .1127017) +
    .4444444 * speed(p0, p1, p2, t * .5) +
    .2777778 * speed(p0, p1, p2, t * .8872983));
}

void main() {
  float width = a_line.x;
  if (width <= 0.0 || abs(a_line.w - u_level) > .5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float code = floor(a_line.z + .5);
  float dash = mod(code, 4.0);
  float head = mod(floor(code / 4.0), 8.0);
  float flags = floor(code / 32.0); // 1: head at both ends, 2: band

  vec2 p0 = (u_matrix * vec3(a_source, 1)).xy * u_viewport * .5;
  vec2 p2 = (u_matrix * vec3(a_target, 1)).xy * u_viewport * .5;
  vec2 chord = p2 - p0;
  vec2 p1 = (p0 + p2) * .5 + vec2(-chord.y, chord.x) * a_line.y;
  float t = a_step.x;
  vec2 point = mix(mix(p0, p1, t), mix(p1, p2, t), t);
  vec2 along = mix(p1 - p0, p2 - p1, t);
  vec2 normal = length(along) > 0.0 ? normalize(vec2(-along.y, along.x)) : vec2(0.0);

  float halfWidth = width * .5;
#ifdef LIT
  if (head > .5) halfWidth = max(halfWidth, 5.0);
  if (flags > 1.5) halfWidth = max(halfWidth, 5.5);
#endif
  halfWidth += 1.0;

  float whole = lengthTo(p0, p1, p2, 1.0);
  vec2 radius = max(vec2(3.0), a_ends.xz * u_sizeFactor);
  v_place = vec2(lengthTo(p0, p1, p2, t), a_step.y * halfWidth);
  v_ends = vec2(radius.x * a_ends.y + a_pads.x, whole - radius.y * a_ends.w - a_pads.y);
  v_style = vec4(width, dash, head, flags);
  v_color = a_color.rgb;
  gl_Position = vec4((point + normal * a_step.y * halfWidth) * 2.0 / u_viewport, 0, 1);
}
`;

export const CURVE_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_place;
varying vec2 v_ends;
varying vec4 v_style;
varying vec3 v_color;
uniform float u_pixelRatio;

float cover(float d) { return clamp(.5 - d * u_pixelRatio, 0.0, 1.0); }

#ifdef LIT
uniform vec3 u_canvas;
uniform vec4 u_band;

vec4 over(vec4 below, vec3 color, float alpha) { return vec4(color * alpha, alpha) + below * (1.0 - alpha); }

/** How much of the line its head takes away. */
float headLength(float head) {
  if (head < 1.5) return 7.7; // people
  if (head < 2.5) return 7.0; // make
  if (head < 3.5) return 7.0; // trade
  if (head < 4.5) return 0.6; // contrast
  if (head < 5.5) return 10.0; // structure
  return 1.0; // cause
}

float triangle(vec2 p, float size, float half_) {
  return max(p.x - size, (abs(p.y) * size - half_ * p.x) / length(vec2(size, half_)));
}

/** Distance to the head whose tip is at the origin and which points against x; the second number is its inside, to be cleared. */
vec2 headDistance(float head, vec2 p) {
  if (head < 1.5) {
    float circle = length(p - vec2(3.9, 0.0)) - 3.2;
    return vec2(abs(circle) - .65, circle);
  }
  if (head < 2.5) return vec2(triangle(p, 8.0, 3.6), 1e4);
  if (head < 3.5) return vec2(min(triangle(p, 8.0, 3.6), triangle(p - vec2(6.0, 0.0), 8.0, 3.6)), 1e4);
  if (head < 4.5) return vec2(max(abs(p.x - .7) - .7, abs(p.y) - 4.5), 1e4);
  if (head < 5.5) {
    float diamond = (abs(p.x - 5.0) * 3.6 + abs(p.y) * 5.0 - 18.0) / 6.161169;
    return vec2(abs(diamond + .65) - .65, diamond);
  }
  vec2 arm = vec2(7.0, 4.0);
  vec2 q = vec2(p.x - .75, abs(p.y));
  return vec2(length(q - arm * clamp(dot(q, arm) / dot(arm, arm), 0.0, 1.0)) - .75, 1e4);
}
#endif

void main() {
  float along = v_place.x;
  float across = v_place.y;
  float width = v_style.x;
  float begin = v_ends.x;
  float end = v_ends.y;
  if (end - begin < 1.0) discard;

#ifdef LIT
  // No room for heads on a line that would be all head.
  float head = end - begin < 16.0 ? 0.0 : v_style.z;
  bool bothEnds = mod(v_style.w, 2.0) > .5;
  bool banded = v_style.w > 1.5;
  if (head > .5) {
    float cut = headLength(head);
    end -= cut;
    if (bothEnds) begin += cut;
  }
#endif

  float line = abs(across) - width * .5;
  float place = along - v_ends.x;
  if (v_style.y > 1.5) {
    float d = mod(place, 4.4) - 2.2;
    line = length(vec2(max(abs(d) - .5, 0.0), across)) - max(width, 1.2) * .5;
  } else if (v_style.y > .5) {
    line = max(line, abs(mod(place, 7.5) - 3.75) - 2.0);
  }
  float ink = cover(max(line, max(begin - along, along - end)));
#ifdef LIT
  vec4 color = vec4(0.0);
  if (banded) {
    float d = max(abs(across) - 5.5, max(v_ends.x - along, along - v_ends.y));
    color = over(color, u_band.rgb, cover(d) * u_band.a);
  }
  color = over(color, v_color, ink);
  if (head > .5) {
    float behind = v_ends.y - along;
    if (bothEnds) behind = min(behind, along - v_ends.x);
    vec2 d = headDistance(head, vec2(behind, across));
    color = over(color, banded ? u_band.rgb : u_canvas, cover(d.y));
    color = over(color, v_color, cover(d.x));
  }
  gl_FragColor = color;
#else
  gl_FragColor = vec4(v_color * ink, ink);
#endif
}
`;
