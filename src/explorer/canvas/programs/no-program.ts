/**
 * Stands in for a program that Sigma registers unasked, so that its shaders are not compiled. Nothing is drawn by it.
 */
export class NoProgram {
  drawLabel: undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}
