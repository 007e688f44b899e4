import type { ProgramAttributeSpecification, ProgramInfo } from "sigma/rendering";

/**
 * Binding of instanced programs that sends data to the graphics card only when it changed. Sigma's own binding sends every
 * array again in each frame, so that a pan over 20,000 lines copies megabytes for nothing.
 */
export interface InstanceData {
  constants: { attributes: readonly ProgramAttributeSpecification[]; array: Float32Array };
  instances: { attributes: readonly ProgramAttributeSpecification[]; array: Float32Array; version: number };
}

/** What each buffer holds: the version of its instances. Buffers that are not in here hold nothing yet. */
const uploaded = new WeakMap<WebGLBuffer, number>();

export function bindInstances(info: ProgramInfo, { constants, instances }: InstanceData): void {
  const gl = info.gl;
  if (!(gl instanceof WebGL2RenderingContext)) throw new Error("The canvas needs WebGL 2.");
  const fresh = !uploaded.has(info.buffer);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.constantBuffer);
  if (fresh) gl.bufferData(gl.ARRAY_BUFFER, constants.array, gl.STATIC_DRAW);
  point(gl, info, constants.attributes, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
  if (uploaded.get(info.buffer) !== instances.version) {
    gl.bufferData(gl.ARRAY_BUFFER, instances.array, gl.DYNAMIC_DRAW);
    uploaded.set(info.buffer, instances.version);
  }
  point(gl, info, instances.attributes, 1);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}

function point(
  gl: WebGL2RenderingContext,
  info: ProgramInfo,
  attributes: readonly ProgramAttributeSpecification[],
  divisor: number,
): void {
  const stride = attributes.reduce((sum, attribute) => sum + byteLength(attribute), 0);
  let offset = 0;
  for (const attribute of attributes) {
    const location = info.attributeLocations[attribute.name] ?? -1;
    if (location !== -1) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, attribute.size, attribute.type, attribute.normalized ?? false, stride, offset);
      gl.vertexAttribDivisor(location, divisor);
    }
    offset += byteLength(attribute);
  }
}

function byteLength({ size, type }: ProgramAttributeSpecification): number {
  return type === WebGL2RenderingContext.UNSIGNED_BYTE ? size : size * 4;
}
