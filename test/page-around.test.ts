/** Around a review on the page: what goes with the note, a note edited or given up, long queues, notes no longer kept, and all downloads. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { hasBrowser } from "./page-browser.ts";
import { pageDesk } from "./page-desk.ts";
import type { RecordService } from "./page-record.ts";

describe.skipIf(!hasBrowser)("around a review on the page", () => {
  const { opened, press, reviewId } = pageDesk();
  let service: RecordService;
  let page: Page;
  beforeEach(() => {
    ({ page, service } = opened());
  });

  const note = () => page.getByRole("textbox", { name: "Clinical note" });
  const suggest = async (text: string) => {
    await note().fill(text);
    await press("Control+Enter");
    await page.locator(".card.selected h3 button:focus").waitFor();
  };

  it("sends what is known of the encounter and the patient, and forgets the patient with the next note", async () => {
    await page.getByLabel("Setting").selectOption("inpatient");
    await page.getByRole("combobox", { name: "Claim" }).selectOption("facility");
    await page.getByRole("textbox", { name: "Age" }).fill("67");
    await page.getByRole("combobox", { name: "Sex" }).selectOption("female");
    await page.getByLabel("Date of service").fill("2026-05-14");
    await suggest("A cough.");
    const { request } = await service.read(reviewId());
    expect(request).toMatchObject({
      encounter: { setting: "inpatient", claim: "facility", dateOfService: "2026-05-14" },
      patient: { ageYears: 67, sex: "female" },
    });
    await page.getByRole("link", { name: "New note" }).click();
    expect(await page.getByLabel("Setting").inputValue()).toBe("inpatient");
    expect(await page.getByRole("textbox", { name: "Age" }).inputValue()).toBe("");
    expect(await page.getByRole("combobox", { name: "Sex" }).inputValue()).toBe("");
    expect(await page.getByLabel("Date of service").inputValue()).toBe("");
    await page.getByRole("textbox", { name: "Age" }).fill("sixty");
    await note().fill("A fever.");
    await press("Control+Enter");
    expect(
      await page.getByRole("textbox", { name: "Age" }).evaluate((field) => field.matches(":user-invalid")),
    ).toBe(true);
    await page.getByRole("textbox", { name: "Age" }).fill("");
    await suggest("A fever.");
    expect((await service.read(reviewId())).request?.patient).toBeUndefined();
  });

  it("closes the review of a note that was edited, unless told not to", async () => {
    await suggest("A cough.");
    const first = reviewId();
    await page.getByRole("button", { name: "Edit note" }).click();
    await suggest("A cough and a fever.");
    const second = reviewId();
    expect((await service.read(first)).decisions.at(-1)?.input).toEqual({
      kind: "close",
      reason: "note-replaced",
    });
    await page.getByRole("button", { name: "Edit note" }).click();
    await page.getByLabel("Close the review of the note as it was before").uncheck();
    await suggest("A fever, of another patient.");
    expect((await service.read(second)).status).toBe("open");
  });

  it("closes a review without codes, lists it, and opens it again", async () => {
    await suggest("A cough.");
    const id = reviewId();
    await press("f");
    await page.getByRole("dialog").getByRole("button", { name: "Close without codes" }).click();
    const dialog = page.getByRole("dialog", { name: "Close this review without codes" });
    await dialog.getByLabel("The wrong patient’s note").check();
    await dialog.getByRole("button", { name: "Close it" }).click();
    await page.locator(".ended-bar").getByText("Closed: The wrong patient’s note").waitFor();
    expect(await page.locator(".card-actions").count()).toBe(0);
    await page.getByRole("link", { name: "Queue" }).click();
    await page.getByLabel("Status").selectOption("closed");
    await page.locator(`tbody a[href="#/reviews/${id}"]`).click();
    await page.getByRole("button", { name: "Open again" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Open again" }).click();
    await page.getByRole("button", { name: "Finalize" }).waitFor();
    await page.locator(".saving.saved").waitFor();
    expect((await service.read(id)).status).toBe("open");
  });

  it("tells of a note that is no longer kept, and keeps its codes", async () => {
    await suggest("A cough.");
    const id = reviewId();
    await fetch(`${service.origin()}/v1/reviews/${id}/note`, { method: "DELETE" });
    await page.reload();
    await page.getByText("The note is no longer kept.").waitFor();
    expect(await page.getByRole("button", { name: "Edit note" }).count()).toBe(0);
    await press("a", "f", "Enter");
    await page.getByText("Final: 1 code").waitFor();
  });

  it("gives the final set as JSON, CSV and FHIR", async () => {
    await suggest("A cough and a fever.");
    await press("a", "a", "f", "Enter");
    await page.getByText("Final: 2 codes").waitFor();
    const taken = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      return {
        name: download.suggestedFilename(),
        text: await readFile(await download.path(), "utf8"),
      };
    };
    const json = await taken("JSON");
    expect(json.name).toBe(`review-${reviewId()}.json`);
    expect(JSON.parse(json.text).codes.map(({ code }: { code: string }) => code)).toEqual(["R05.9", "R50.9"]);
    const fhir = await taken("FHIR");
    expect(fhir.name).toBe(`review-${reviewId()}.fhir.json`);
    expect(JSON.parse(fhir.text)).toMatchObject({ resourceType: "Bundle" });
    expect((await taken("CSV")).text.split("\r\n")[1]).toContain("R05.9");
  });

  it("is decided by touch alone, on a phone", async () => {
    const context = await page
      .context()
      .browser()
      ?.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const phone = await context?.newPage();
    if (phone === undefined) throw new Error("no phone");
    phone.setDefaultTimeout(10_000);
    await phone.goto(service.origin());
    await phone.getByRole("textbox", { name: "Clinical note" }).fill("A cough and a fever.");
    await phone.getByRole("button", { name: "Suggest codes" }).tap();
    const card = (code: string) => phone.locator(`.card:has(h3 .code:text-is("${code}"))`);
    await card("R05.9").getByRole("button", { name: "Accept" }).tap();
    await card("R50.9").getByRole("button", { name: "Reject" }).tap();
    await card("R50.9").getByRole("button", { name: "Ruled out" }).tap();
    await phone.getByRole("button", { name: /^Finalize/ }).tap();
    await phone.getByRole("dialog").getByRole("button", { name: "Finalize", exact: true }).tap();
    await phone.getByText("Final: 1 code").waitFor();
    const id = new URL(phone.url()).hash.split("/").at(-1) ?? "";
    expect((await service.read(id)).items.map(({ code, state }) => `${code} ${state}`)).toEqual([
      "R05.9 accepted",
      "R50.9 rejected",
    ]);
    await context?.close();
  });

  it("lists a long queue a page at a time", async () => {
    for (let count = 0; count < 60; count++) {
      await fetch(`${service.origin()}/v1/reviews`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ note: { text: "A cough." }, encounter: { setting: "emergency" } }),
      });
    }
    await page.getByRole("link", { name: "Queue" }).click();
    await page.locator(".options").getByLabel("Setting").selectOption("emergency");
    const rows = page.locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(50);
    await page.getByRole("button", { name: "More" }).click();
    await expect.poll(() => rows.count()).toBe(60);
    expect(await page.getByRole("button", { name: "More" }).count()).toBe(0);
    const addresses = await page
      .locator("tbody a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(new Set(addresses).size).toBe(60);
  });
});
