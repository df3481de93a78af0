/** What a person decided is never lost: two tabs, reloads, a killed service, lost answers, an expired sign-in. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { hasBrowser } from "./page-browser.ts";
import { pageDesk } from "./page-desk.ts";
import type { RecordService } from "./page-record.ts";

describe.skipIf(!hasBrowser)("trust in the page", () => {
  const { opened, newPage, press, saved, reviewId } = pageDesk();
  let service: RecordService;
  let page: Page;
  beforeEach(async () => {
    ({ page, service } = opened());
    await page.keyboard.insertText("A cough, a fever and chest tightness.");
    await page.keyboard.press("Control+Enter");
    await page.locator(".review").waitFor();
  });

  const states = (of = page) =>
    of
      .locator(".suggestions > .card")
      .evaluateAll((cards) =>
        cards.map((card) => `${card.querySelector(".code")?.textContent} ${card.getAttribute("data-state")}`),
      );
  const kinds = async () => {
    await saved();
    return (await service.read(reviewId())).decisions.map(({ input }) =>
      "code" in input ? `${input.kind} ${input.code}` : input.kind,
    );
  };

  it("says what another tab decided, and asks again", async () => {
    const other = await newPage();
    await other.goto(page.url());
    await other.locator(".card.selected h3 button:focus").waitFor();
    await other.keyboard.press("x");
    await other.keyboard.press("1");
    await other.locator(".saving.saved").waitFor();
    await expect.poll(() => states(other)).toContain("R05.9 rejected");

    await press("j", "a");
    const conflict = page.getByRole("alert").filter({ hasText: "The review has changed since you saw it" });
    await conflict.waitFor();
    await expect(conflict.innerText()).resolves.toMatch(/local user rejected R05\.9: not documented/);
    await expect(conflict.innerText()).resolves.toMatch(/Yours, not saved yet: accepted R50\.9/);
    expect(await states()).toEqual(["R50.9 open", "R07 open", "R05.9 rejected"]);
    await page.getByRole("button", { name: "Add a code" }).click();
    await page.keyboard.type("chronic");
    await page.getByRole("dialog").getByText("R05.3").waitFor();
    await press("Enter");
    await conflict.getByText("Yours, not saved yet: accepted R50.9; added R05.3.").waitFor();
    await conflict.locator("button:focus").waitFor();
    await press("Enter");
    expect(await kinds()).toEqual(["reject R05.9", "accept R50.9", "add R05.3"]);
    expect(await states()).toEqual(["R50.9 accepted", "R07 open", "R05.3 accepted", "R05.9 rejected"]);

    await other.keyboard.press("a");
    await other.getByText("Yours, not saved yet").waitFor();
    await other.keyboard.press("Escape");
    await other.locator(".saving.saved").waitFor();
    expect(await states(other)).toEqual(["R50.9 accepted", "R07 open", "R05.3 accepted", "R05.9 rejected"]);
    expect(await kinds()).toHaveLength(3);
    await other.close();
  });

  it("comes back to the same state after a reload in the middle", async () => {
    await press("a", "x", "2");
    await saved();
    await page.reload();
    await page.locator(".review").waitFor();
    expect(await states()).toEqual(["R05.9 accepted", "R07 open", "R50.9 rejected"]);
    await expect(page.locator(".note-text").textContent()).resolves.toBe(
      "A cough, a fever and chest tightness.",
    );
    await press("u");
    await expect.poll(states).toEqual(["R05.9 accepted", "R50.9 open", "R07 open"]);
    expect(await kinds()).toEqual(["accept R05.9", "reject R50.9", "withdraw"]);
  });

  it("goes on when the service was killed and started again", async () => {
    await press("a");
    await saved();
    await service.kill();
    await press("a", "x", "3");
    await page.getByText("Offline: 2 decisions wait").waitFor();
    expect(await states()).toEqual(["R05.9 accepted", "R50.9 accepted", "R07 rejected"]);
    await service.start();
    expect(await kinds()).toEqual(["accept R05.9", "accept R50.9", "reject R07"]);
    await press("f", "Enter");
    await page.getByText("Final: 2 codes").waitFor();
  });

  it("goes on saving when the person looks at something else, and finds the way back", async () => {
    await service.kill();
    await press("a");
    await page.getByRole("link", { name: "Queue" }).click();
    await page.getByText("Decisions of a review are not saved yet").waitFor();
    await page.getByRole("link", { name: "Go back to it" }).click();
    await page.getByText("Offline: 1 decision waits").waitFor();
    await page.getByRole("link", { name: "Queue" }).click();
    await service.start();
    await page.getByText("Decisions of a review are not saved yet").waitFor({ state: "detached" });
    await page.locator("tbody a").last().click();
    await page.locator(".review").waitFor();
    expect(await kinds()).toEqual(["accept R05.9"]);
  });

  it("records a decision once where its answer was lost on the way", async () => {
    let lost = 0;
    await page.route("**/decisions", async (route) => {
      if (lost === 2) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await press("a", "a");
    await saved();
    expect(lost).toBe(2);
    expect(await kinds()).toEqual(["accept R05.9", "accept R50.9"]);
  });

  it("tells what the service refused, and goes on with the rest", async () => {
    await page.route("**/decisions", async (route) => {
      const body = route.request().postData()?.replace('"code":"R50.9"', '"code":"Q99.9"');
      await route.continue(body === undefined ? {} : { postData: body });
    });
    await press("a", "a", "a");
    await page.getByText("Not taken: accepted R50.9").waitFor();
    expect(await kinds()).toEqual(["accept R05.9", "accept R07"]);
    expect(await states()).toEqual(["R05.9 accepted", "R50.9 open", "R07 accepted"]);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.getByText("Not taken").waitFor({ state: "detached" });
  });

  it("asks for a token when one is needed in the middle, and loses nothing", async () => {
    await service.kill();
    await press("a");
    await service.start("open-sesame");
    const field = page.getByLabel(/Bearer token/);
    await field.fill("wrong");
    await field.press("Enter");
    await page.getByText("did not accept this token").waitFor();
    await field.fill("open-sesame");
    await field.press("Enter");
    expect(await kinds()).toEqual(["accept R05.9"]);

    await page.reload();
    await field.fill("open-sesame");
    await field.press("Enter");
    await expect.poll(states).toEqual(["R05.9 accepted", "R50.9 open", "R07 open"]);
    await service.kill();
    await service.start();
  });
});
