/** Every view of the page: the queue, long notes and long lists, other scripts, narrow windows, and what axe-core says of each. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleNotes } from "../src/web/sample-notes.ts";
import { violationsOf } from "./page-axe.ts";
import { hasBrowser } from "./page-browser.ts";
import { pageDesk } from "./page-desk.ts";
import type { RecordService } from "./page-record.ts";

const shots = process.env.CHARTCODE_PAGE_SHOTS;
const note = `HPI: Dry cough, fever and chest tightness for 3 days. Denies chest pain.
Father had an infarction. Possible pneumonia. Chronic kidney disease.\n`;

describe.skipIf(!hasBrowser)("views of the page", () => {
  const { opened, press, saved } = pageDesk();
  let service: RecordService;
  let page: Page;
  beforeEach(() => {
    ({ page, service } = opened());
  });

  const suggest = async (text: string) => {
    await page.getByRole("textbox", { name: "Clinical note" }).fill(text);
    await press("Control+Enter");
    await page.locator(".card.selected h3 button:focus").waitFor();
  };
  const isSound = async (name: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
    expect(await violationsOf(page), name).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, name).toBeLessThanOrEqual(0);
  };

  it("works the queue off: filters, takes, releases, and goes on to the next note by one key", async () => {
    await suggest("A cough, the first.");
    await page.getByRole("link", { name: "New note" }).click();
    await page.getByLabel("Setting").selectOption("inpatient");
    await suggest("A fever, the second.");
    await page.getByRole("link", { name: "Queue" }).click();
    const rows = page.locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(2);
    await page.locator(".options").getByLabel("Setting").selectOption("inpatient");
    await expect.poll(() => rows.count()).toBe(1);
    await page.locator("tbody a").first().focus();
    await press("t");
    await rows.getByText("local user", { exact: true }).waitFor();
    await page.getByLabel("Assigned to").selectOption("nobody");
    await page.getByText("No review is waiting here.").waitFor();
    await page.getByLabel("Assigned to").selectOption("me");
    await rows.getByRole("button", { name: "Release" }).click();
    await page.getByText("No review is waiting here.").waitFor();

    await page.getByLabel("Assigned to").selectOption("");
    await page.locator(".options").getByLabel("Setting").selectOption("");
    await page.locator("tbody a").first().focus();
    await press("j", "k", "Enter");
    await page.locator(".note-text").getByText("the first").waitFor();
    await page.locator(".card.selected h3 button:focus").waitFor();
    await press("a", "f", "Enter");
    await page.getByText("Final: 1 code").waitFor();
    await press("n");
    await page.locator(".note-text").getByText("the second").waitFor();
    await page.locator(".card.selected h3 button:focus").waitFor();
    await press("a", "f", "Enter");
    await page.getByText("Final: 1 code").waitFor();
    await press("n");
    await page.getByRole("heading", { name: "Queue" }).waitFor();
    await page.getByText("No review is waiting here.").waitFor();
    expect((await service.list()).every(({ status }) => status === "final")).toBe(true);
  });

  it.each([
    ["1280", 1280, 800, "light"],
    ["1280-dark", 1280, 800, "dark"],
    ["768", 768, 1024, "light"],
    ["390", 390, 844, "light"],
  ] as const)("is sound at %s in every view", async (name, width, height, colorScheme) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await isSound(`${name}-composer`);
    await suggest(note);
    await isSound(`${name}-review`);
    await press("a", "x");
    await isSound(`${name}-reasons`);
    await press("2", "r");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("pain");
    await page.getByRole("dialog").getByText("R07.9").waitFor();
    await isSound(`${name}-search`);
    await press("ArrowDown", "ArrowRight");
    await page
      .getByRole("dialog")
      .getByRole("heading", { name: /^R07 Pain/ })
      .waitFor();
    await isSound(`${name}-browser`);
    await press("Escape", "f");
    await isSound(`${name}-undecided`);
    await press("Escape", "a", "f");
    await isSound(`${name}-finalize`);
    await press("Enter");
    await page.getByText("Final: 2 codes").waitFor();
    await isSound(`${name}-final`);
    await press("h");
    await isSound(`${name}-history`);
    await press("Escape", "?");
    await isSound(`${name}-help`);
    await press("Escape");
    await page.getByRole("button", { name: "Open again" }).click();
    await isSound(`${name}-reopen`);
    await press("Escape");
    await page.getByRole("button", { name: "Settings" }).click();
    await isSound(`${name}-settings`);
    await press("Escape");
    await page.getByRole("link", { name: "Queue" }).click();
    await page.getByLabel("Status").selectOption("");
    await page.locator("tbody a").first().waitFor();
    await isSound(`${name}-queue`);
    await page.getByRole("link", { name: "Quality" }).click();
    await page.locator(".calibration").waitFor();
    await isSound(`${name}-quality`);
    await page.getByRole("link", { name: "Codes" }).click();
    await page.getByRole("region", { name: /^ICD-10-CM/ }).waitFor();
    await isSound(`${name}-codes`);
  });

  it("goes through 200 suggestions by key", async () => {
    await suggest(Array.from({ length: 200 }, (_, at) => `A finding-${at}; was found.`).join("\n"));
    expect(await page.locator(".suggestions > .card").count()).toBe(200);
    const started = Date.now();
    for (let count = 0; count < 20; count++) await press("a");
    const each = (Date.now() - started) / 20;
    await expect.poll(() => page.locator(".card.accepted").count()).toBe(20);
    console.info(`200 suggestions: ${Math.round(each)} ms for each key`);
    await saved();
    await press("k");
    await expect.poll(() => page.locator(".card.selected h3 .code").textContent()).toBe("M11.9");
  });

  it("scrolls a note of the longest length, and finds its last words", async () => {
    const line = "The patient was seen and examined, and all is as it was on the day before. 🫀\n";
    const text = `${line.repeat(Math.floor(499_900 / line.length))}At last a cough.`;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    const started = Date.now();
    await press("Control+v", "Control+Enter");
    await page.locator(".card.selected h3 button:focus").waitFor();
    console.info(`longest note: pasted and shown in ${Date.now() - started} ms`);
    const mark = page.locator(".note-text mark.evidence");
    await expect.poll(() => inView(page)).toBe(true);
    expect(await mark.textContent()).toBe("cough");
    const frames = await page.evaluate(async () => {
      const pane = document.querySelector(".note");
      if (pane === null) return [];
      const waits: number[] = [];
      for (let step = 0; step < 30; step++) {
        const before = performance.now();
        pane.scrollTop = (pane.scrollHeight * step) / 30;
        await new Promise(requestAnimationFrame);
        waits.push(performance.now() - before);
      }
      return waits;
    });
    const slowest = Math.round(Math.max(...frames));
    console.info(`longest note: slowest of 30 jumps ${slowest} ms`);
    const length = await page.locator(".note-text").evaluate((element) => element.textContent?.length);
    expect(length).toBe(text.length);
    await press("a");
    await page.locator(".card.accepted").waitFor();
  });

  it("shows right-to-left words and emoji whole", async () => {
    const text = "المريض يعاني من سعال منذ ثلاثة أيام 👩‍⚕️🫀\nA cough too, e\u0301.";
    await suggest(text);
    expect(await page.locator(".note-text").textContent()).toBe(text);
    expect(await page.locator(".note-text mark.evidence").allTextContents()).toEqual(["سعال", "cough"]);
    const sides = await page
      .locator(".note-text mark.evidence")
      .evaluateAll((marks) =>
        marks.map((mark) => (mark.getBoundingClientRect().left > innerWidth / 4 ? "right" : "left")),
      );
    expect(sides).toEqual(["right", "left"]);
    await press("a", "a");
    await page.getByRole("button", { name: "Finalize" }).waitFor();
    await isSound("rtl");
  });

  it("offers invented notes, remembers settings and nothing else, and prints", async () => {
    const ready = await page.evaluate(() => performance.now());
    console.info(`ready for a note ${Math.round(ready)} ms after it was asked for`);
    await page.getByRole("button", { name: sampleNotes[0].name }).click();
    await press("Control+Enter");
    await page.locator(".review").waitFor();
    await page.getByRole("button", { name: "Settings" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Dark").check();
    await dialog.getByLabel("Compact").check();
    await dialog.getByLabel("Large").check();
    await page.reload();
    await page.locator(".review").waitFor();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      theme: "dark",
      density: "compact",
      size: "large",
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(17, 22, 27)",
    );
    await isSound("compact-large-dark");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Finalize" }).isVisible()).resolves.toBe(false);
    await expect(page.locator(".note-text").isVisible()).resolves.toBe(true);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/print.png`, fullPage: true });
    await page.evaluate(() => localStorage.clear());
  });

  it("says so where there is no such review, and where the service does not answer", async () => {
    await page.goto(`${service.origin()}/#/reviews/${crypto.randomUUID()}`);
    await page.getByText("There is nothing here").waitFor();
    await isSound("missing");
    await page.route("**/v1/reviews?*", (route) => route.abort());
    await page.getByRole("link", { name: "To the queue" }).click();
    await page.getByText("The service does not answer", { exact: true }).waitFor();
    await isSound("queue-offline");
    await page.unroute("**/v1/reviews?*");
    await page.getByRole("table").or(page.getByText("No review is waiting here.")).waitFor();
  });
});

/** Whether the selected words are seen in the note's pane. */
function inView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const words = document.querySelector(".note-text mark.selected")?.getBoundingClientRect();
    const pane = document.querySelector(".note")?.getBoundingClientRect();
    return words !== undefined && pane !== undefined && words.top >= pane.top && words.bottom <= pane.bottom;
  });
}
