/** In em, estimated without a font: Chinese, Japanese and Korean characters are 1 wide, others 0.56. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/u.test(char) ? 1 : 0.56;
  return width;
}
