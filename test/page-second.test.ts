/** A second, independent review on the page, and what differs from the first. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { violationsOf } from "./page-axe.ts";
import { hasBrowser } from "./page-browser.ts";
import { pageDesk } from "./page-desk.ts";
import type { RecordService } from "./page-record.ts";

const shots = process.env.CHARTCODE_PAGE_SHOTS;
const note = "HPI: Dry cough and fever for 3 days. Possible pneumonia.";

describe.skipIf(!hasBrowser)("a second review on the page", () => {
  const { opened, press, saved, reviewId } = pageDesk();
  let service: RecordService;
  let page: Page;
  beforeEach(() => {
    ({ page, service } = opened());
  });

  const suggest = async () => {
    await page.keyboard.insertText(note);
    await press("Control+Enter");
    await page.locator(".card.selected h3 button:focus").waitFor();
  };
  const rows = () => page.locator(".differences tbody tr").allInnerTexts();

  it("is opened from the final set, shows nothing of the first, and then what differs", async () => {
    await suggest();
    await press("a", "a", "f", "Enter");
    await page.getByText("Final: 2 codes").waitFor();
    const first = reviewId();
    await page.getByRole("button", { name: "Second review" }).click();
    await expect.poll(reviewId).not.toBe(first);
    await page.locator(".review-bar").getByText("Second review").waitFor();
    expect(await page.locator(".card .state").allTextContents()).toEqual(["Undecided", "Undecided"]);
    expect(await page.getByRole("link", { name: /^Differences/ }).count()).toBe(0);

    await press("a", "x", "c");
    await page.keyboard.type("no 3 readings given");
    await press("Enter", "1");
    await saved();
    await press("f", "Enter");
    await page.getByText("Final: 1 code").waitFor();
    const { decisions, secondOf } = await service.read(reviewId());
    expect(secondOf).toBe(first);
    expect(decisions.find(({ input }) => input.kind === "reject")?.input).toMatchObject({
      reason: "not-documented",
      comment: "no 3 readings given",
    });

    await page.getByRole("link", { name: "Differences from the first review" }).click();
    await page.getByText("1 code is in both final sets, 1 only in the first, 0 only in the second").waitFor();
    expect((await rows()).map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
      "R50.9 Fever, unspecified Accepted claim line 2 Rejected not documented In one set only",
      "R05.9 Cough, unspecified Accepted first-listed Accepted first-listed",
    ]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/differences.png` });
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    if (shots !== undefined) await page.screenshot({ path: `${shots}/differences-phone.png` });
    await page.reload();
    await page.getByText("1 code is in both final sets").waitFor();
    await page.getByRole("link", { name: "First review" }).click();
    await page.getByText("Final: 2 codes").waitFor();
  });

  it("is found in the queue, opened and compared from there", async () => {
    await suggest();
    await press("a", "a", "f", "Enter");
    await page.getByText("Final: 2 codes").waitFor();
    const first = reviewId();
    await page.getByRole("link", { name: "Queue" }).click();
    await page.getByLabel("Status").selectOption("");
    await page.getByRole("combobox", { name: "Reviews" }).selectOption("false");
    const row = page.locator("tbody tr").filter({ has: page.locator(`a[href="#/reviews/${first}"]`) });
    await row.getByRole("button", { name: "Second review" }).click();
    await page.locator(".review-bar").getByText("Second review").waitFor();
    const second = reviewId();
    await page.goto(`${service.origin()}/#/reviews/${second}/differences`);
    await page.locator(".failure").waitFor();
    await page.getByRole("link", { name: "To the second review" }).click();
    await page.locator(".card.selected h3 button:focus").waitFor();
    await press("a", "a", "f", "Enter");
    await page.getByText("Final: 2 codes").waitFor();
    await page.getByRole("link", { name: "Queue" }).click();
    await page.getByRole("combobox", { name: "Reviews" }).selectOption("true");
    await page
      .locator("tbody tr")
      .filter({ has: page.locator(`a[href="#/reviews/${second}"]`) })
      .getByRole("link", { name: "Differences" })
      .click();
    await page.getByText("Both reviewers decided alike.").waitFor();
  });
});
