/** The whole job in a real browser over the real record: from a pasted note to a final set, by keyboard alone and by mouse alone. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { hasBrowser } from "./page-browser.ts";
import { pageDesk } from "./page-desk.ts";
import type { RecordService } from "./page-record.ts";

const note = `HPI: Dry cough and fever for 3 days. Denies chest pain.
Father had an infarction. Possible pneumonia. Chronic kidney disease.
Plan: rest, and fluids against the cough.`;

describe.skipIf(!hasBrowser)("a review on the page", () => {
  const { opened, press, saved, reviewId } = pageDesk();
  let service: RecordService;
  let page: Page;
  beforeEach(() => {
    ({ page, service } = opened());
  });

  const card = (code: string) =>
    page.locator(".card").filter({ has: page.locator(`h3 .code:text-is("${code}")`) });
  const selected = () => page.locator(".card.selected h3 .code").allTextContents();
  const onRecord = async () => {
    await saved();
    const { items, status } = await service.read(reviewId());
    return { status, items: items.map(({ code, state }) => `${code} ${state}`) };
  };
  const suggest = async (text: string) => {
    await page.keyboard.insertText(text);
    await press("Control+Enter");
    await page.locator(".review").waitFor();
  };

  it("takes a note of two codes from paste to final in six key presses", async () => {
    await suggest("A cough and a fever."); // the paste, and Ctrl+Enter
    await press("a", "a", "f");
    await page.getByRole("dialog", { name: "Finalize this review" }).waitFor();
    await press("Enter");
    await page.getByText("Final: 2 codes").waitFor();
    expect(await onRecord()).toEqual({ status: "final", items: ["R05.9 accepted", "R50.9 accepted"] });
  });

  it("is decided by keyboard alone: reject, replace, bring back, add, order, undo", async () => {
    await suggest(note);
    expect(await selected()).toEqual(["R05.9"]);
    await press("x", "2");
    await expect.poll(() => card("R05.9").getAttribute("data-state")).toBe("rejected");
    await expect.poll(selected).toEqual(["R50.9"]);
    await press("u");
    await expect.poll(() => card("R05.9").getAttribute("data-state")).toBe("open");
    await expect.poll(selected).toEqual(["R05.9"]);

    await press("r");
    const dialog = page.getByRole("dialog", { name: "Replace R05.9 Cough, unspecified" });
    const choices = dialog.locator(".choose");
    await expect.poll(() => choices.count()).toBe(2);
    expect(await choices.allInnerTexts()).toEqual([
      expect.stringMatching(/R05\.1\s+Acute cough\s+acute/),
      expect.stringMatching(/R05\.3\s+Chronic cough\s+chronic/),
    ]);
    await press("Enter");
    await expect.poll(() => card("R05.9").getAttribute("data-state")).toBe("replaced");
    await expect.poll(selected).toEqual(["R05.1"]);

    await press("b", "j", "j", "k");
    await expect.poll(() => page.locator(".row.selected q").first().textContent()).toBe("pneumonia");
    await press("b");
    await card("J18.9").waitFor();
    await press("Escape");
    await expect.poll(selected).toEqual(["R50.9"]);

    await press("/");
    await page.keyboard.type("chest");
    const search = page.getByRole("dialog", { name: "Add a code" });
    await search.getByText("R07.9").waitFor();
    await press("ArrowDown", "ArrowRight");
    await search.getByRole("heading", { name: "R07 Pain in throat and chest" }).waitFor();
    await search.getByRole("list", { name: "Under R07" }).waitFor();
    await press("ArrowDown", "Enter");
    await expect.poll(selected).toEqual(["R07.9"]);

    await press("p");
    await saved();
    await press("J", "j", "a", "f");
    await press("Enter");
    await page.getByText("Final: 4 codes").waitFor();
    expect(await onRecord()).toEqual({
      status: "final",
      items: ["R05.1 accepted", "R07.9 accepted", "R50.9 accepted", "J18.9 accepted", "R05.9 replaced"],
    });

    await press("h");
    const history = page.getByRole("dialog", { name: "History" });
    await history.getByText("took back the last decision").waitFor();
    await expect(history.innerText()).resolves.toMatch(/local user\s+replaced R05\.9 by R05\.1/);
  });

  it("is decided by mouse alone, with words of the note as evidence, and exported", async () => {
    await page.getByRole("textbox", { name: "Clinical note" }).fill(note);
    await page.getByRole("button", { name: "Suggest codes" }).click();
    await card("R50.9").getByRole("button", { name: "Reject" }).click();
    await card("R50.9").getByRole("button", { name: "Not documented" }).click();
    await card("R05.9").getByRole("button", { name: "Accept" }).click();

    const words = page.locator(".note-text");
    const box = await words.evaluate((element) => {
      const text = [...document.querySelectorAll(".note-text [data-start]")]
        .flatMap((chunk) => [...chunk.childNodes])
        .find((node) => node.textContent?.includes("fluids"));
      const range = document.createRange();
      const at = text?.textContent?.indexOf("fluids") ?? 0;
      if (text !== undefined) {
        range.setStart(text, at);
        range.setEnd(text, at + "fluids".length);
      }
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2, whole: element.textContent };
    });
    expect(box.whole).toBe(note);
    await page.mouse.dblclick((box.left + box.right) / 2, box.middle);
    await page.getByRole("button", { name: "Add a code for the selected words" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a code" });
    await dialog.getByText("fluids").waitFor();
    await dialog.getByRole("searchbox").fill("throat");
    await dialog.getByRole("button", { name: /^R07\.0/ }).click();
    await card("R07.0").locator("q").filter({ hasText: "fluids" }).waitFor();
    await card("R07.0").getByRole("button", { name: "Move up" }).click();
    await page.getByRole("button", { name: "Undo" }).click();

    await page.getByRole("button", { name: /^Finalize/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Finalize", exact: true }).click();
    await page.getByText("Final: 2 codes").waitFor();
    expect((await onRecord()).items).toEqual(["R05.9 accepted", "R07.0 accepted", "R50.9 rejected"]);
    const { items } = await service.read(reviewId());
    const start = note.indexOf("fluids");
    expect(items[1]?.evidence).toEqual([{ start, end: start + 6, text: "fluids" }]);

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect((await downloading).suggestedFilename()).toBe(`review-${reviewId()}.csv`);

    await page.getByRole("button", { name: "Open again" }).click();
    await page.getByRole("dialog").getByLabel("Coding error").check();
    await page.getByRole("dialog").getByRole("button", { name: "Open again" }).click();
    await page.getByRole("button", { name: "Finalize" }).waitFor();
    expect((await onRecord()).status).toBe("open");
  });

  it("gives the digit to the reasons, however quickly they were opened after the code before", async () => {
    await suggest("A cough and a fever.");
    await page.evaluate(() => {
      const inTime = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => window.setTimeout(() => inTime(callback), 150);
    });
    await press("a", "x");
    await page.waitForTimeout(400);
    await press("2");
    await expect.poll(() => card("R50.9").getAttribute("data-state")).toBe("rejected");
  });

  it("takes words typed into the search as evidence without a mouse", async () => {
    await suggest(note);
    await press("/");
    await page.keyboard.type("cough");
    const dialog = page.getByRole("dialog", { name: "Add a code" });
    await dialog.getByText("R05.3").waitFor();
    await dialog.getByLabel(/in the note/).press(" ");
    await dialog.getByRole("button", { name: /^R05\.3/ }).press("Enter");
    await expect.poll(selected).toEqual(["R05.3"]);
    await saved();
    const item = (await service.read(reviewId())).items.find(({ code }) => code === "R05.3");
    expect(item?.evidence.map(({ text }) => text)).toEqual(["cough", "cough"]);
  });

  it("copies a question, records that it was sent and what was answered, and keeps comments", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await suggest(note);
    const question = page.locator(".questions .card");
    await question.getByRole("button", { name: "Copy" }).click();
    await question.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "Can the stage of the kidney disease be stated?\n( ) Stage 3a\n( ) Stage 3b\n( ) Other\n( ) Unable to determine",
    );
    await question.getByRole("button", { name: "Record as sent" }).click();
    await question.getByLabel("The clinician’s answer about Kidney disease").fill("Stage 3b");
    await question.getByRole("button", { name: "Record the answer" }).click();
    await question.getByText("Answer: Stage 3b").waitFor();
    await press("Escape");
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    await press("c");
    await page.keyboard.type("Asked Dr. Who.");
    await press("Control+Enter");
    await page.locator(".comments").getByText("Asked Dr. Who.").waitFor();
    await saved();
    const { queries, decisions } = await service.read(reviewId());
    expect(queries).toMatchObject([{ about: "Kidney disease", answer: "Stage 3b" }]);
    expect(decisions.at(-1)?.input).toEqual({ kind: "comment", text: "Asked Dr. Who." });
  });

  it("does not finalize what is undecided, and asks before it finalizes over a problem", async () => {
    await suggest("Chest tightness with cough.");
    await press("a", "f");
    await page.getByText("1 code is undecided: R07.").waitFor();
    await press("Enter");
    await expect.poll(selected).toEqual(["R07"]);
    await press("a", "f");
    await page.getByRole("button", { name: "Finalize although 1 problem stands" }).waitFor();
    await press("Enter");
    await page.getByText("Final: 2 codes").waitFor();
    expect((await onRecord()).status).toBe("final");
  });

  it("leaves single keys alone where they are switched off, and in fields", async () => {
    await suggest("A cough.");
    await press("c");
    await page.keyboard.type("a x");
    expect(await card("R05.9").getAttribute("data-state")).toBe("open");
    await page.getByRole("button", { name: "Settings" }).click();
    await page
      .getByRole("dialog")
      .getByRole("group", { name: "Single-key shortcuts" })
      .getByLabel("Off")
      .check();
    await press("Escape");
    await card("R05.9").getByRole("button", { name: "R05.9" }).focus();
    await press("a");
    expect(await card("R05.9").getAttribute("data-state")).toBe("open");
    await page.evaluate(() => localStorage.clear());
  });
});
