import { expect, it } from "vitest";
import { browserStory } from "../helpers/browser-story.ts";

const open = browserStory();

it("on a phone the panel is a sheet with three stops, and everything is within a thumb's reach", async () => {
  const page = await open({ locale: "en-US", width: 390, height: 844 });
  const sheet = page.getByRole("complementary", { name: "Details" });
  const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThan(120);
  const grip = sheet.getByRole("button", { name: "Details" });
  await grip.click();
  await page.waitForFunction(() => (document.querySelector(".sheet")?.clientHeight ?? 0) > 350);
  await sheet.locator(".discussed button").first().click();
  await sheet.getByRole("heading", { level: 1, name: "NVIDIA" }).waitFor();
  const fit = await page.getByRole("button", { name: "Fit" }).boundingBox();
  const top = (await sheet.boundingBox())?.y ?? 0;
  expect((fit?.y ?? 0) + (fit?.height ?? 0)).toBeLessThanOrEqual(top);

  // Nothing scrolls sideways, and what is touched is large enough.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ".top-bar button, .bottom-tabs [role=tab], .stage-controls button, .hand-buttons button",
      ),
    ]
      .filter((element) => element.offsetParent !== null)
      .map((element) => ({ name: element.ariaLabel ?? element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);

  await page.getByRole("tab", { name: "Read" }).click();
  await page.locator(".reader-passage[aria-current]").waitFor();
  await page.getByRole("button", { name: "Show in graph" }).click();
  await page.getByRole("button", { name: /^Filters/u }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Concepts/u })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByText(/^\d+ hidden$/u).waitFor();
  await page.getByRole("tab", { name: "Table" }).click();
  await page
    .getByRole("region", { name: "Entities" })
    .getByRole("button", { name: /^NVIDIA/u })
    .waitFor();
});
