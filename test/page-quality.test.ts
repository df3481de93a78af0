/** The quality dashboard and the installed code sets in a real browser: every state they can be in. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { reviewSchema } from "../src/contract/reviews.ts";
import { violationsOf } from "./page-axe.ts";
import { hasBrowser } from "./page-browser.ts";
import { pageDesk } from "./page-desk.ts";
import { emptyReport, madeReport, runOutCodeSets } from "./page-figures.ts";
import type { RecordService } from "./page-record.ts";

const shots = process.env.CHARTCODE_PAGE_SHOTS;

describe.skipIf(!hasBrowser)("the quality dashboard", () => {
  const { opened } = pageDesk();
  let service: RecordService;
  let page: Page;
  beforeEach(() => {
    ({ page, service } = opened());
  });

  const open = (name: "Quality" | "Codes") => page.getByRole("link", { name }).click();
  const answer = (report: object) => page.route("**/v1/quality", (route) => route.fulfill({ json: report }));
  const panel = (name: string | RegExp) => page.getByRole("region", { name });
  const rowsOf = (name: string | RegExp) =>
    panel(name)
      .getByRole("row")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? "")),
      );
  const headings = () => page.locator(".panel h3").allTextContents();

  it("says that there is nothing to count yet, then tells of a person who accepts all at a glance", async () => {
    await open("Quality");
    await page.getByText("No review is on record yet").waitFor();
    await page.getByRole("heading", { name: "Quality" }).and(page.locator(":focus")).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    for (let review = 0; review < 5; review++) await stamp(service.origin(), { from: 100, codes: 12 });
    await page.getByRole("button", { name: "Refresh" }).click();
    const alarm = panel(/^Rubber-stamp alarm/);
    await alarm.getByText("Raised by local user and all reviewers together").waitFor();
    expect((await headings())[0]).toBe("Rubber-stamp alarm: suggestions may be accepted unread");
    await expect(alarm.getByRole("listitem").first().innerText()).resolves.toMatch(
      /^local user accepted 60 of 60 suggestions in 5 reviews \(100%, 95% interval 93–100%\), where their mean confidence lets 58% be expected, at 0\.\d s a code\.$/,
    );
    await alarm.getByText("at least 50 suggestions decided, in at least 5 reviews").waitFor();
    expect(await rowsOf("What became of the suggestions")).toEqual([
      ["Decision", "Share", "95% interval", "Count"],
      ["Accepted as suggested", "100%", "93–100%", "60 of 60"],
      ["Replaced", "0%", "0–7%", "0 of 60"],
      ["Rejected", "0%", "0–7%", "0 of 60"],
    ]);
    await page.getByText("Every suggestion decided was accepted.").waitFor();
    await page.getByText("No first review is final yet.").waitFor();
    await page.getByText("No final second review is there to compare yet.").waitFor();
  });

  it("shows the alarm first where it is raised, and last where it is quiet", async () => {
    await answer(madeReport({ stamps: true }));
    await open("Quality");
    await panel(/^Rubber-stamp alarm/).waitFor();
    expect((await headings())[0]).toMatch(/^Rubber-stamp alarm/);
    const raised = await rowsOf(/^Rubber-stamp alarm/);
    expect(raised[1]?.slice(0, 4)).toEqual(["m.brandt", "Raised", "16", "100%"]);
    expect(raised.find(([name]) => name === "new.coder")?.[1]).toBe("Too few to tell");
    expect(raised.at(-1)?.[0]).toBe("All together");

    await page.unroute("**/v1/quality");
    await answer(madeReport({ stamps: false }));
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("The rubber-stamp alarm is quiet").waitFor();
    expect((await headings()).at(-1)).toBe("Reviewing, by person");
  });

  it("tells each figure as text, with its interval, and marks what is of few", async () => {
    const report = madeReport({ stamps: false });
    await answer({ ...report, reviews: { ...report.reviews, closed: 2 } });
    await open("Quality");
    await page.getByText("Not counted: 2 reviews closed without codes.").waitFor();
    const calibration = await rowsOf("Does confidence mean what it says?");
    expect(calibration).toHaveLength(report.acceptance.byConfidence.length + 1);
    const top = report.acceptance.byConfidence.at(-1);
    expect(calibration[1]?.slice(0, 2)).toEqual([
      "90–100%",
      `${Math.round((top?.meanConfidence ?? 0) * 100)}%`,
    ]);
    expect(calibration[1]?.[4]).toBe(`${top?.count} of ${top?.of}`);
    expect(await page.locator(".calibration circle").count()).toBe(report.acceptance.byConfidence.length);

    expect((await rowsOf("By rank")).slice(1).map(([rank]) => rank)).toEqual(
      report.acceptance.byRank.map(({ ranks }) => ranks),
    );
    expect((await rowsOf("By check")).map(([check]) => check)).toEqual(
      expect.arrayContaining(["No flag", "Excludes1 pair", "Not billable", "Code first"]),
    );
    expect((await rowsOf("By code system"))[1]?.[0]).toBe("ICD-10-CM");
    expect((await rowsOf("Why they were not accepted")).map(([reason]) => reason)).toContain(
      "Wrong specificity replaced",
    );
    expect((await rowsOf("Agreement of two reviewers"))[1]?.[3]).toMatch(/^\d+ of (\d+) few: of \1 pairs$/);
    const [, first, between] = await rowsOf("Times");
    expect(first?.[1]).toMatch(/^\d+ s$/);
    expect(between?.[3]).toBe(String(report.times.betweenDecisions.count));
    await expect(panel("What suggested").innerText()).resolves.toMatch(/Chartcode 0\.1\.0/);
    await expect(panel("Final sets").innerText()).resolves.toMatch(
      new RegExp(`Of ${report.finalSets.reviews} first reviews that are final`),
    );
  });

  it("says who may see it, asks who one is, and keeps what was known while the service is away", async () => {
    await page.route("**/v1/quality", (route) =>
      route.fulfill({
        status: 403,
        contentType: "application/problem+json",
        body: JSON.stringify({ type: "/problems/forbidden", title: "Not allowed", status: 403 }),
      }),
    );
    await open("Quality");
    await page.getByText("You may not see the quality figures").waitFor();
    await page.getByText(/^Auditors and administrators may/).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await page.unroute("**/v1/quality");
    await page.route("**/v1/quality", (route) => route.abort());
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("The service does not answer", { exact: true }).waitFor();
    expect(await page.locator(".panel").count()).toBe(0);
    await page.unroute("**/v1/quality");
    await answer(madeReport({ stamps: false }));
    await page.getByText("The rubber-stamp alarm is quiet").waitFor();

    await page.unroute("**/v1/quality");
    await page.route("**/v1/quality", (route) => route.fulfill({ json: { reviews: { total: 1 } } }));
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("The service gave an answer this page cannot read").waitFor();
    expect(await page.locator(".panel").count()).toBe(0);
    await page.unroute("**/v1/quality");
    await answer(madeReport({ stamps: false }));
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("The rubber-stamp alarm is quiet").waitFor();
    await page.unroute("**/v1/quality");
    await page.route("**/v1/quality", (route) => route.abort());
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("below is what was known before").waitFor();
    await page.getByText("The rubber-stamp alarm is quiet").waitFor();
    await page.unroute("**/v1/quality");

    await service.kill();
    await service.start("a-token-of-some-length");
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByLabel(/^Bearer token/).fill("a-token-of-some-length");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText(/^\d+ reviews counted|No review is on record yet/).waitFor();
    await service.kill();
    await service.start();
  });

  it("lists what is installed, and marks what is not in force", async () => {
    await open("Codes");
    const installed = panel(/^ICD-10-CM 2026/);
    await installed.getByText("In force today").waitFor();
    await installed.getByText("Notes of today are coded by it.").waitFor();
    await expect(installed.innerText()).resolves.toMatch(/Oct 1, 2025 to Sep 30, 2030/);
    await expect(
      panel("Not installed").getByRole("listitem").locator("strong").allTextContents(),
    ).resolves.toEqual(["ICD-10-PCS", "HCPCS", "CPT"]);
    await expect(panel("What suggests").innerText()).resolves.toMatch(/Guidelines\s+FY2026/);

    await page.route("**/v1/code-sets", (route) => route.fulfill({ json: runOutCodeSets }));
    await page.getByRole("button", { name: "Refresh" }).click();
    const runOut = panel(/^ICD-10-CM 2026/);
    await runOut.getByText("Not in force today").waitFor();
    await runOut.getByText(/^Its last day was Sep 30, 2026\. .* this one stands in/).waitFor();
    await expect(panel(/^ICD-10-CM 2025/).innerText()).resolves.toMatch(/used for notes of its own dates/);
    await panel(/^CPT 2026/)
      .getByText("Its last day is in 90 days.")
      .waitFor();
    await expect(panel("Not installed").innerText()).resolves.not.toMatch(/CPT/);
  });

  it.each([
    ["1280", 1280, 900, "light"],
    ["1280-dark", 1280, 900, "dark"],
    ["768", 768, 1024, "light"],
    ["360", 360, 740, "light"],
    ["360-dark", 360, 740, "dark"],
  ] as const)("is sound at %s, and on paper", async (name, width, height, colorScheme) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const isSound = async (view: string) => {
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/${view}-${name}.png`, fullPage: true });
      expect(await violationsOf(page), view).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, view).toBeLessThanOrEqual(0);
    };
    const onPaper = async (view: string) => {
      await page.emulateMedia({ media: "print" });
      if (shots !== undefined) {
        await page.screenshot({ path: `${shots}/${view}-${name}-print.png`, fullPage: true });
      }
      expect(await page.getByRole("button", { name: "Refresh" }).isVisible(), view).toBe(false);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground, view).toBe("rgb(243, 245, 247)");
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, view).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: "screen" });
    };
    for (const [view, report] of [
      ["quality-raised", madeReport({ stamps: true })],
      ["quality-quiet", madeReport({ stamps: false })],
      ["quality-empty", emptyReport],
    ] as const) {
      await answer(report);
      await open("Quality");
      await page.locator(view === "quality-empty" ? ".nothing" : ".calibration").waitFor();
      await isSound(view);
      await onPaper(view);
      await open("Codes");
      await page.unroute("**/v1/quality");
    }
    await page.locator(".panel").first().waitFor();
    await isSound("codes");
    await page.route("**/v1/code-sets", (route) => route.fulfill({ json: runOutCodeSets }));
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("Not in force today").first().waitFor();
    await isSound("codes-run-out");

    await onPaper("codes");
  });
});

/** Begins a review and accepts `codes` suggestions from rank `from` at once. */
async function stamp(origin: string, { from, codes }: { from: number; codes: number }): Promise<void> {
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const text = Array.from({ length: 120 }, (_, at) => `A finding-${at}; was found.`).join("\n");
  const review = reviewSchema.parse(await post("/v1/reviews", { note: { text } }));
  let { version } = review;
  for (const { code } of review.answer.suggestions.slice(from - 1, from - 1 + codes)) {
    const path = `/v1/reviews/${review.id}/decisions`;
    ({ version } = await post(path, { kind: "accept", code }, { "If-Match": `"${version}"` }));
  }
}
