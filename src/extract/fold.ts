const SPECIAL: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "＂": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "＇": "'",
  "`": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "−": "-",
  "\u00A0": " ",
  "\u3000": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202F": " ",
  "\t": " ",
};

/**
 * Prepares the folding of text for matching: full-width → half-width, traditional → simplified characters, quotes,
 * hyphens and spaces → their plain forms. The result is as long as the text, so offsets hold; case is left alone.
 * `traditionalText` holds pairs of a traditional and a simplified character; lines that begin with # are comments.
 */
export function prepareFold(traditionalText: string): (text: string) => string {
  const table = new Map<string, string>(Object.entries(SPECIAL));
  // Full-width letters, digits and signs; Chinese punctuation (，。？！：；（）) keeps its form: sentences are cut by it.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const plain = String.fromCharCode(code - 0xfee0);
    if (/[A-Za-z0-9+#&%@/.\-]/.test(plain)) table.set(String.fromCharCode(code), plain);
  }
  for (const line of traditionalText.split("\n")) {
    if (line.startsWith("#")) continue;
    for (let i = 0; i + 1 < line.length; i += 2) table.set(line[i] ?? "", line[i + 1] ?? "");
  }
  return (text) => {
    let out = "";
    let copied = 0;
    for (let i = 0; i < text.length; i++) {
      const plain = table.get(text[i] ?? "");
      if (plain === undefined) continue;
      out += text.slice(copied, i) + plain;
      copied = i + 1;
    }
    return out + text.slice(copied);
  };
}
