/** What is wrong with a file, for a person: one sentence, where it is known the line, and what to do. */
export interface ReadFault {
  /** Stable, for a translated message: `ends-before-start`, `broken-time`, `json-cut`, `empty`, … */
  code?: string;
  message: string;
  /** 1-based. */
  line?: number;
  advice?: string;
}

export type DecodeResult = { ok: true; text: string; encoding: string } | { ok: false; fault: ReadFault };

const SAVE_AS_UTF8 = "Save the file as UTF-8 text and try again.";

/**
 * A file's bytes as text. Tries, in order: a byte order mark, UTF-8, UTF-16 by where the zero bytes stand, then
 * GB 18030 against Big5 by which gives more everyday characters. A byte order mark stays in the text as one unit, so
 * that offsets count it. Empty, blank and binary files are refused. Never throws.
 */
export function decodeTranscript(bytes: Uint8Array): DecodeResult {
  if (bytes.length === 0) return refuse("the file is empty.", "Choose a file with a transcript in it.");
  const encoding = detectEncoding(bytes);
  if (encoding === undefined)
    return refuse("this is not text, or in an encoding that is not known here.", SAVE_AS_UTF8);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (text.replace(/^\uFEFF/u, "").trim() === "")
    return refuse("the file holds no readable text.", "Choose a file with a transcript in it.");
  return { ok: true, text, encoding };
}

function refuse(message: string, advice: string): DecodeResult {
  return { ok: false, fault: { message, advice } };
}

function detectEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = detectUtf16(bytes);
  if (wide !== undefined) return wide;
  if (bytes.includes(0)) return undefined;
  if (decodes(bytes, "utf-8")) return hasBinaryControls(bytes) ? undefined : "utf-8";
  return detectChinese(bytes);
}

/**
 * UTF-16 without a mark. Zero bytes alone do not tell the order in Chinese (一 has one too): the right order gives
 * Latin letters or everyday characters, the wrong one rare signs.
 */
function detectUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 65_536));
  if (bytes.length % 2 === 1 || !sample.includes(0)) return undefined;
  const share = (encoding: string) => plainShare(new TextDecoder(encoding).decode(sample));
  const [little, big] = [share("utf-16le"), share("utf-16be")];
  const [encoding, best, other] = little >= big ? ["utf-16le", little, big] : ["utf-16be", big, little];
  if (best < LEAST_PLAIN_SHARE || best < 2 * other) return undefined;
  return decodes(bytes, encoding) ? encoding : undefined;
}

const LEAST_PLAIN_SHARE = 0.2;

/** Share of characters that are printable ASCII, line breaks or everyday Chinese. */
function plainShare(text: string): number {
  let plain = 0;
  for (const char of text) if (/[\t\r\n -~]/u.test(char) || EVERYDAY.has(char)) plain++;
  return plain / Math.max(1, text.length);
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters that no text file has; a few stray ones (form feed, escape) are forgiven. */
function hasBinaryControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > 2 + sample.length / 500;
}

/** The most frequent characters of running Chinese, in both scripts: they tell GB 18030 and Big5 apart. */
const EVERYDAY = new Set(
  "的是不我一有了在人这這就他也到说說你们們来來要会會很个個上下和么麼没沒大那去好对對都中，。？！、：“”「」",
);
const LEAST_EVERYDAY_SHARE = 0.08;

function detectChinese(bytes: Uint8Array): string | undefined {
  if (hasBinaryControls(bytes)) return undefined;
  const scored = ["gb18030", "big5"]
    .filter((encoding) => decodes(bytes, encoding))
    .map((encoding) => ({
      encoding,
      share: everydayShare(new TextDecoder(encoding).decode(bytes.subarray(0, 65_536))),
    }))
    .sort((a, b) => b.share - a.share);
  const best = scored[0];
  return best !== undefined && best.share >= LEAST_EVERYDAY_SHARE ? best.encoding : undefined;
}

function everydayShare(text: string): number {
  let wide = 0;
  let everyday = 0;
  for (const char of text) {
    if (char.charCodeAt(0) < 0x80) continue;
    wide++;
    if (EVERYDAY.has(char)) everyday++;
  }
  return wide === 0 ? 0 : everyday / wide;
}
