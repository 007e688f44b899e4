import { expect, test } from "vitest";
import { continuesSponsor, readSponsor } from "../../../../src/extract/readers/sponsor.ts";

test.each([
  ["This episode is brought to you by WorkOS. If you build", "workos"],
  ["Support for this podcast comes from Northgate, which", "northgate"],
  ["本期节目由青石咖啡赞助播出。", "青石咖啡"],
  ["Use code BOAT20 at checkout for 20% off.", ""],
])("%s", (text, name) => expect(readSponsor(text)).toBe(name));

test.each(["Our first sponsor in 2008 left us.", "We were sponsored as children.", "感谢你的支持。"])(
  "%s is talk",
  (text) => {
    expect(readSponsor(text)).toBeUndefined();
  },
);

test("goes on while the sponsor or an address is named", () => {
  expect(continuesSponsor("Every team at WorkOS ships.", "workos")).toBe(true);
  expect(continuesSponsor("Go to example.com/show.", "")).toBe(true);
  expect(continuesSponsor("Let's keep talking about design.", "workos")).toBe(false);
});
