/** Straight, plain lines for graphs with very many relations: four corners a line and nothing but an anti-aliased edge. */

export const STRAIGHT_VERTEX = /* glsl */ `
attribute vec2 a_step; // end 0 or 1, side −1 or 1
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_line; // width, level
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_level;
varying vec2 v_across; // from the middle, half the width
varying vec3 v_color;

void main() {
  float width = a_line.x;
  if (width <= 0.0 || abs(a_line.y - u_level) > .5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 p0 = (u_matrix * vec3(a_source, 1)).xy * u_viewport * .5;
  vec2 p1 = (u_matrix * vec3(a_target, 1)).xy * u_viewport * .5;
  vec2 along = p1 - p0;
  vec2 normal = length(along) > 0.0 ? normalize(vec2(-along.y, along.x)) : vec2(0.0);
  float halfWidth = width * .5 + .75;
  v_across = vec2(a_step.y * halfWidth, width * .5);
  v_color = a_color.rgb;
  gl_Position = vec4((mix(p0, p1, a_step.x) + normal * a_step.y * halfWidth) * 2.0 / u_viewport, 0, 1);
}
`;

export const STRAIGHT_FRAGMENT = /* glsl */ `
precision mediump float;
varying vec2 v_across;
varying vec3 v_color;
uniform float u_pixelRatio;

void main() {
  float alpha = clamp(.5 - (abs(v_across.x) - v_across.y) * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = vec4(v_color * alpha, alpha);
}
`;
