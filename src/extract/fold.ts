/** Signs with a plain form; each line: the plain sign and what becomes it. Dashes (—) stay: they part clauses. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['"', "“”„‟«»「」『』〝〞＂"],
  ["'", "‘’‚‛＇`´′"],
  ["-", "‐‑‒–−﹣－"],
  [" ", "\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"],
  ["·", "•‧∙⋅・･"],
];
/** Full-width signs that become half-width. Chinese ，。？！：；（） keep their form: sentences are cut by it. */
const PLAIN_SIGN = /[A-Za-z0-9+#&%@/.$*=<>_~^|\\]/;

/**
 * Prepares the folding of text for matching: full-width → half-width, traditional → simplified characters, quotes,
 * hyphens, middle dots and spaces → their plain forms (輝達 → 辉达, ＧＰＵ → GPU, “ → "). The result is as long as the
 * text in UTF-16 units, so offsets hold. Case, line breaks and zero-width characters are left alone.
 * `traditionalText` holds pairs of a traditional and a simplified character; lines that begin with # are comments.
 */
export function prepareFold(traditionalText: string): (text: string) => string {
  const table = makeTable(traditionalText);
  return (text) => {
    let out = "";
    let copied = 0;
    for (let i = 0; i < text.length; i++) {
      const plain = table[text.charCodeAt(i)] ?? 0;
      if (plain === 0) continue;
      out += text.slice(copied, i) + String.fromCharCode(plain);
      copied = i + 1;
    }
    return copied === 0 ? text : out + text.slice(copied);
  };
}

/** By UTF-16 unit: the unit it becomes, 0 where it stays. */
function makeTable(traditionalText: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const plain = code - 0xfee0;
    if (PLAIN_SIGN.test(String.fromCharCode(plain))) table[code] = plain;
  }
  for (const [plain, signs] of SIGNS) {
    for (const sign of signs) table[sign.charCodeAt(0)] = plain.charCodeAt(0);
  }
  for (const line of traditionalText.split("\n")) {
    if (line.startsWith("#")) continue;
    for (let i = 0; i + 1 < line.length; i += 2) table[line.charCodeAt(i)] = line.charCodeAt(i + 1);
  }
  return table;
}
