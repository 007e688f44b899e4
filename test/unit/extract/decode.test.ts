import { describe, expect, test } from "vitest";
import { decodeTranscript } from "../../../src/extract/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark = false): Uint8Array {
  const bytes: number[] = [];
  for (const unit of (mark ? "\uFEFF" : "") + text) {
    for (let i = 0; i < unit.length; i++) {
      const code = unit.charCodeAt(i);
      bytes.push(...(littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255]));
    }
  }
  return Uint8Array.from(bytes);
}

const TALK = "主持人：欢迎 Jensen。\n嘉宾：谢谢，我们说说船😀。\n";

describe("decodeTranscript", () => {
  test.each([
    ["UTF-8", utf8(TALK), TALK, "utf-8"],
    ["UTF-8 with a mark, which counts as one unit", utf8(`\uFEFF${TALK}`), `\uFEFF${TALK}`, "utf-8"],
    ["UTF-16 LE with a mark", utf16(TALK, true, true), `\uFEFF${TALK}`, "utf-16le"],
    ["UTF-16 BE with a mark", utf16(TALK, false, true), `\uFEFF${TALK}`, "utf-16be"],
    ["UTF-16 LE without a mark", utf16(TALK, true), TALK, "utf-16le"],
    ["UTF-16 BE without a mark", utf16(TALK, false), TALK, "utf-16be"],
  ])("%s", (_name, bytes, text, encoding) => {
    expect(decodeTranscript(bytes)).toEqual({ ok: true, text, encoding });
  });

  test("GBK and Big5 are told apart by their everyday characters", () => {
    // 我们的船在这里，他说不是。 in GBK; 我們的船在這裡，他說不是。 in Big5
    const gbk = [
      0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xb4, 0xac, 0xd4, 0xda, 0xd5, 0xe2, 0xc0, 0xef, 0xa3, 0xac, 0xcb, 0xfb, 0xcb,
      0xb5, 0xb2, 0xbb, 0xca, 0xc7, 0xa1, 0xa3,
    ];
    const big5 = [
      0xa7, 0xda, 0xad, 0xcc, 0xaa, 0xba, 0xb2, 0xee, 0xa6, 0x62, 0xb3, 0x6f, 0xb8, 0xcc, 0xa1, 0x41, 0xa5, 0x4c, 0xbb,
      0xa1, 0xa4, 0xa3, 0xac, 0x4f, 0xa1, 0x43,
    ];
    expect(decodeTranscript(Uint8Array.from(gbk))).toEqual({
      ok: true,
      text: "我们的船在这里，他说不是。",
      encoding: "gb18030",
    });
    expect(decodeTranscript(Uint8Array.from(big5))).toEqual({
      ok: true,
      text: "我們的船在這裡，他說不是。",
      encoding: "big5",
    });
  });

  test.each([
    ["nothing", new Uint8Array(), /empty/u],
    ["white space", utf8(" \n\t\u3000\n"), /no readable text/u],
    ["a mark alone", utf8("\uFEFF"), /no readable text/u],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
      /not text/u,
    ],
    ["noise", Uint8Array.from({ length: 999 }, (_, i) => (i * 151 + (i >> 3) * 37) % 256), /not text/u],
  ])("refuses %s in one sentence that says what to do", (_name, bytes, message) => {
    const result = decodeTranscript(bytes);
    if (result.ok) throw new Error("was taken");
    expect(result.fault.message).toMatch(message);
    expect(result.fault.advice).toMatch(/\.$/u);
  });
});
