/** The review page in a real browser, behind a stand-in for the service. */
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sampleNotes } from "../src/web/sample-notes.ts";
import { hasBrowser, openBrowser } from "./page-browser.ts";
import {
  answerWith,
  buildStalePage,
  type PageService,
  ready,
  servePage,
  spanIn,
  suggestionOf,
} from "./page-service.ts";

const note = `🫀 HPI: T2DM with CKD stage 3a. Denies chest pain.
Father had an MI. Possible pneumonia.
Plan: 👩‍⚕️ metformin for T2DM. ${"Rest and fluids.\n".repeat(80)}COPD stable.`;

const notice = "No installed release is in force on the date of service; release 2026 was used.";
const rule = { text: "It is not coded.", source: "FY2026 guidelines I.A.19" };
const flag = { check: "release-not-in-force", severity: "warning", text: notice } as const;

const fullAnswer = () =>
  answerWith({
    suggestions: [
      suggestionOf(
        note,
        1,
        "E11.22",
        "Type 2 diabetes mellitus with diabetic chronic kidney disease",
        ["T2DM with CKD", spanIn(note, "T2DM", 1)],
        {
          confidence: 0.934,
          role: "principal",
          flags: [flag, { check: "code-first", severity: "info", text: "Add the stage." }],
          reasons: [{ kind: "combination", text: "“With” presumes a link.", source: "Guidelines I.A.15" }],
          alternatives: [{ code: "E11.9", display: "Without complications", differsBy: "no complication" }],
        },
      ),
      suggestionOf(note, 2, "N18.31", "Chronic kidney disease, stage 3a", ["CKD stage 3a"], {
        flags: [flag],
      }),
      suggestionOf(note, 3, "J44", "Chronic obstructive pulmonary disease", ["COPD"], {
        billable: false,
        flags: [flag],
      }),
    ],
    notSuggested: [
      { ...spanIn(note, "chest pain"), reason: "negated", rule, trigger: "Denies", code: "R07.9" },
      { ...spanIn(note, "MI"), reason: "family", rule, trigger: "Father had" },
      { ...spanIn(note, "pneumonia"), reason: "uncertain", rule, trigger: "Possible" },
    ],
    queries: [
      {
        about: "Kidney disease",
        indicators: [spanIn(note, "CKD stage 3a")],
        question: "Can the cause be stated?",
        options: ["Due to diabetes", "Due to hypertension", "Other", "Unable to determine"],
      },
    ],
  });

describe.skipIf(!hasBrowser)("the review page", () => {
  let browser: Browser;
  let service: PageService;
  let page: Page;
  let elsewhere: string[];
  let complaints: string[];

  beforeAll(async () => {
    await buildStalePage();
    service = await servePage();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  beforeEach(async () => {
    service.readiness = ready;
    service.received.length = 0;
    service.answer = fullAnswer;
    elsewhere = [];
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    page.setDefaultTimeout(5000);
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== service.origin) elsewhere.push(request.url());
    });
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(service.origin);
  });

  afterEach(async () => {
    const traces = await page.evaluate(async () => ({
      url:
        location.pathname + location.search + location.hash.replace(/^#\/(?:reviews\/[0-9a-f-]{36})?$/, ""),
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    await page.close();
    expect({ ...traces, elsewhere, complaints }).toEqual({
      url: "/",
      stored: 0,
      cookies: "",
      elsewhere: [],
      complaints: [],
    });
  });

  const area = () => page.getByRole("textbox", { name: "Clinical note" });
  const cards = () => page.locator(".suggestions > .card");
  const card = (code: string) => cards().filter({ has: page.getByRole("button", { name: code }) });
  const selectedCode = () => page.locator(".suggestions > .card.selected h3 .code").allTextContents();
  const selectedWords = () => page.locator(".note-text mark.selected").allTextContents();
  const marks = () => page.locator(".note-text mark");

  async function suggest(text = note): Promise<void> {
    await area().fill(text);
    await area().press("Control+Enter");
    await page.locator(".review").waitFor();
  }

  it("says that a person confirms, and starts in the note", async () => {
    await expect(page.getByText("Suggestions for a person to confirm.").isVisible()).resolves.toBe(true);
    await expect(area().evaluate((element) => element === document.activeElement)).resolves.toBe(true);
  });

  it("sends the note exactly as pasted, with the options chosen", async () => {
    const text = "  COPD\tstable \n\n🫀 é\u0301 end  ";
    service.answer = () => answerWith({});
    await area().fill(text);
    await page.getByLabel("Setting").selectOption("inpatient");
    await page.getByLabel("Date of service").fill("2026-05-14");
    await page.getByLabel("Everything documented").check();
    await page.getByRole("button", { name: "Suggest codes" }).click();
    await page.getByText("No code is suggested for this note.").waitFor();
    expect(service.received.map((one) => one.request)).toEqual([
      {
        note: { text },
        encounter: { setting: "inpatient", dateOfService: "2026-05-14" },
        focus: "complete",
        limit: 20,
      },
    ]);
    await expect(page.locator(".note-text").textContent()).resolves.toBe(text);
  });

  it("lists codes in claim order with confidence, billability, reasons, quotes, flags and alternatives", async () => {
    await suggest();
    await expect(page.locator(".card h3 .code").allTextContents()).resolves.toEqual([
      "E11.22",
      "N18.31",
      "J44",
    ]);
    const first = card("E11.22");
    const text = await first.innerText();
    for (const words of ["93%", "Billable", "Principal", "“With” presumes a link.", "Guidelines I.A.15"]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("Note: Add the stage.");
    await expect(first.locator("q").allTextContents()).resolves.toEqual(["T2DM with CKD", "T2DM"]);
    await expect(card("J44").innerText()).resolves.toContain("Not billable");
    await expect(first.getByText("no complication").isVisible()).resolves.toBe(false);
    await first.getByText("1 alternative").click();
    await expect(first.getByText("no complication").isVisible()).resolves.toBe(true);
    const parts = page.getByRole("navigation", { name: "Parts of the answer" });
    await expect(parts.getByRole("button").allTextContents()).resolves.toEqual([
      "3 codes",
      "3 set aside",
      "1 question",
      "comments",
    ]);
  });

  it("marks overlapping evidence at the right words, past emoji", async () => {
    await suggest();
    await expect(page.locator(".note-text").textContent()).resolves.toBe(note);
    const evidence = await page
      .locator(".note-text mark.evidence")
      .evaluateAll((all) => all.map((mark) => [mark.textContent, mark.getAttribute("data-tag")]));
    expect(evidence).toEqual([
      ["T2DM with ", null],
      ["CKD", "1"],
      [" stage 3a", "2 ?"],
      ["T2DM", "1"],
      ["COPD", "3"],
    ]);
  });

  it("shows what is set aside unlike evidence, with its reason and the words that decided it", async () => {
    await suggest();
    const look = (text: string) =>
      marks()
        .getByText(text, { exact: true })
        .or(marks().filter({ hasText: new RegExp(`^${text}$`) }))
        .first()
        .evaluate((mark) => {
          const { textDecorationLine, borderBottomStyle, backgroundImage, backgroundColor } =
            getComputedStyle(mark);
          const tag = getComputedStyle(mark, "::after").content;
          const hatched = backgroundImage.startsWith("repeating-linear-gradient");
          return { textDecorationLine, borderBottomStyle, hatched, backgroundColor, tag };
        });
    const negated = await look("chest pain");
    const family = await look("MI");
    const affirmed = await look("COPD");
    expect(negated).toMatchObject({
      textDecorationLine: "line-through",
      borderBottomStyle: "dashed",
      hatched: true,
    });
    expect(family).toMatchObject({ textDecorationLine: "none", borderBottomStyle: "dashed", hatched: true });
    expect(affirmed).toMatchObject({
      textDecorationLine: "none",
      borderBottomStyle: "solid",
      hatched: false,
    });
    expect(affirmed.backgroundColor).not.toBe(negated.backgroundColor);
    expect([negated.tag, family.tag, affirmed.tag].map((tag) => tag.match(/\w+/g)?.at(-1))).toEqual([
      "negated",
      "family",
      "3",
    ]);
    await expect(page.locator(".group h3").allInnerTexts()).resolves.toEqual([
      "Negated 1",
      "Uncertain 1",
      "Family history 1",
    ]);
    const negatedRow = await page.locator(".group .row").first().innerText();
    expect(negatedRow.replace(/\s+/g, " ")).toMatch(/chest pain.*because of.*Denies.*R07\.9/);
  });

  it("is walked with j, k and the arrows, and brings the evidence into view", async () => {
    await suggest();
    await expect(selectedCode()).resolves.toEqual(["E11.22"]);
    await page.keyboard.press("j");
    await expect(selectedCode()).resolves.toEqual(["N18.31"]);
    await expect(selectedWords()).resolves.toEqual(["CKD", " stage 3a"]);
    await expect(inView(marks().getByText("COPD"))).resolves.toBe(false);
    await page.keyboard.press("ArrowDown");
    await expect(selectedCode()).resolves.toEqual(["J44"]);
    await expect.poll(() => inView(marks().getByText("COPD"))).toBe(true);
    await page.keyboard.press("ArrowDown");
    await expect(selectedCode()).resolves.toEqual(["J44"]);
    await page.keyboard.press("k");
    await page.keyboard.press("ArrowUp");
    await expect(selectedCode()).resolves.toEqual(["E11.22"]);
    await expect(
      card("E11.22").getByRole("button", { name: "E11.22" }).getAttribute("aria-current"),
    ).resolves.toBe("true");
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toContain("E11.22");
  });

  it("ties highlights to cards by click and by hovering, and quotes to their words", async () => {
    await suggest();
    const chestPain = marks().getByText("chest pain");
    await chestPain.click();
    await expect(selectedWords()).resolves.toEqual(["chest pain"]);
    await expect(page.locator(".row.selected q").first().textContent()).resolves.toBe("chest pain");

    const shared = marks().getByText("CKD", { exact: true });
    await shared.click();
    await expect(selectedCode()).resolves.toEqual(["E11.22"]);
    await shared.click();
    await expect(selectedCode()).resolves.toEqual(["N18.31"]);

    await page.mouse.move(640, 5);
    await marks().getByText("T2DM", { exact: true }).hover();
    await expect.poll(selectedCode).toEqual(["E11.22"]);

    await card("J44").getByText("Not billable").click();
    await expect(selectedCode()).resolves.toEqual(["J44"]);
    await card("E11.22").getByRole("button", { name: "T2DM", exact: true }).click();
    await expect(page.locator("mark.asked").allTextContents()).resolves.toEqual(["T2DM"]);
  });

  it("says once that no release is in force", async () => {
    service.readiness = { ...ready, warnings: ["No release is in force today."] };
    await page.reload();
    await page.getByText("No release is in force today.").waitFor();
    await suggest();
    await expect(page.getByText(notice).count()).resolves.toBe(1);
    await expect(page.locator(".notice").count()).resolves.toBe(1);
    await expect(page.locator(".card").getByText(notice).count()).resolves.toBe(0);
  });

  it("tells how far the index is, until the service is ready", async () => {
    const progress = { done: 4500, total: 10_000 };
    service.readiness = { ...ready, ready: false, phase: "building-index", progress };
    await page.reload();
    await page.getByText("Building the index: 45%").waitFor();
    await expect(page.getByRole("progressbar").getAttribute("value")).resolves.toBe("4500");
    service.readiness = ready;
    await page.getByText("Building the index").waitFor({ state: "detached" });
  });

  it("keeps the text through a refusal, an unreadable answer and a dead line", async () => {
    service.answer = () =>
      Response.json(
        {
          type: "/problems/invalid-request",
          title: "The request does not fit the contract",
          status: 400,
          requestId: "r-1",
          errors: [{ pointer: "#/encounter/dateOfService", detail: "must be between 1900 and 2099" }],
        },
        { status: 400, headers: { "Content-Type": "application/problem+json" } },
      );
    await area().fill(note);
    await area().press("Control+Enter");
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain("The request does not fit the contract");
    await expect(alert.innerText()).resolves.toContain("Date of service: must be between 1900 and 2099");
    await expect(page.getByLabel("Date of service").getAttribute("aria-invalid")).resolves.toBe("true");
    await expect(area().inputValue()).resolves.toBe(note);

    service.answer = () => new Response("<html>gateway</html>", { status: 502 });
    await area().press("Control+Enter");
    await expect.poll(() => alert.innerText()).toContain("Status 502");

    await page.route("**/v1/reviews", (route) => route.abort());
    await area().press("Control+Enter");
    await expect.poll(() => alert.innerText()).toContain("The service does not answer");
    await expect(area().inputValue()).resolves.toBe(note);

    await page.unroute("**/v1/reviews");
    service.answer = fullAnswer;
    await area().press("Control+Enter");
    await cards().first().waitFor();
    await page.getByRole("button", { name: "Edit note" }).click();
    await expect(area().inputValue()).resolves.toBe(note);
  });

  it("asks for a note where there is none, and sends nothing", async () => {
    await area().fill("  \n ");
    await page.getByRole("button", { name: "Suggest codes" }).click();
    await page.getByText("Paste or type a note first.").waitFor();
    expect(service.received).toEqual([]);
  });

  it("asks for a bearer token on 401 and keeps it in memory only", async () => {
    service.answer = (_request, authorization) =>
      authorization === "Bearer open-sesame" ? fullAnswer() : new Response(null, { status: 401 });
    await area().fill(note);
    await area().press("Control+Enter");
    const field = page.getByLabel(/Bearer token/);
    await field.fill("wrong");
    await field.press("Enter");
    await page.getByText("did not accept this token").waitFor();
    await field.fill("open-sesame");
    await field.press("Enter");
    await cards().first().waitFor();
    expect(service.received.map((one) => one.authorization)).toEqual([
      undefined,
      "Bearer wrong",
      "Bearer open-sesame",
    ]);
  });

  it("shows markup in a note as plain text", async () => {
    const hostile = `COPD <script>window.hit = 1</script><img src="/x.png" onerror="window.hit = 2"> & &lt;b&gt;`;
    service.answer = () =>
      answerWith({
        suggestions: [
          suggestionOf(hostile, 1, "J44.9", "<b onclick=1>COPD</b>", [spanIn(hostile, '<img src="/x.png"')]),
        ],
        notSuggested: [{ ...spanIn(hostile, "<script>"), reason: "negated", rule, trigger: "<i>" }],
      });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await suggest(hostile);
    await expect(page.locator(".note-text").textContent()).resolves.toBe(hostile);
    await expect(page.locator(".review :is(script, img, b, i)").count()).resolves.toBe(0);
    await expect(page.evaluate(() => Reflect.get(window, "hit"))).resolves.toBeUndefined();
    expect(asked).not.toContain("/x.png");
  });

  it("says so where a quote does not stand in the note", async () => {
    service.answer = () =>
      answerWith({
        suggestions: [suggestionOf(note, 1, "J44.9", "COPD", [{ start: 0, end: 4, text: "COPD" }])],
      });
    await suggest();
    await page.getByText("1 quote does not stand in the note").waitFor();
    await expect(marks().count()).resolves.toBe(0);
  });

  it("tries a sample of each setting, and begins anew with the next note", async () => {
    service.answer = (request) =>
      answerWith({ suggestions: [suggestionOf(request.note.text, 1, "J44.1", "COPD", ["COPD"])] });
    const samples = page.getByRole("group", { name: "Invented notes to try" }).getByRole("button");
    await expect(samples.allTextContents()).resolves.toEqual(sampleNotes.map(({ name }) => name));
    await samples.first().click();
    await expect(page.getByLabel("Setting").inputValue()).resolves.toBe("outpatient");
    await page.keyboard.press("Control+Enter");
    await cards().first().waitFor();
    expect(service.received[0]?.request.note.text).toBe(sampleNotes[0].text);
    await page.getByRole("link", { name: "New note" }).click();
    await page.keyboard.insertText("COPD, second visit");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".note-text").textContent()).toBe("COPD, second visit");
  });

  it.each([
    ["wide", 1280, 800],
    ["narrow", 390, 844],
  ])("fits a %s window without sideways scrolling, the evidence beside the card", async (_name, width, height) => {
    await page.setViewportSize({ width, height });
    await suggest();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect.poll(() => inView(marks().getByText("COPD"))).toBe(true);
    await expect(inView(card("J44").locator("h3"))).resolves.toBe(true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** Whether a person sees the middle of it: in the window, and not covered or clipped. */
function inView(locator: Locator): Promise<boolean> {
  return locator.first().evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return (
      top !== null &&
      (element.contains(top) || top.contains(element)) &&
      top.closest(".pane") !== null &&
      element.closest(".pane") === top.closest(".pane")
    );
  });
}
