/** What each test of reviews on the page begins and ends with: the service with its record, a browser, and one page that may not complain. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { openBrowser } from "./page-browser.ts";
import { complaintsOf, expectNoTraces, type RecordService, startRecordService } from "./page-record.ts";
import { buildStalePage } from "./page-service.ts";

export interface PageDesk {
  /** Of the test that runs. */
  readonly opened: () => { readonly page: Page; readonly service: RecordService };
  /** Another tab, not opened anywhere yet; its complaints are not looked at. */
  readonly newPage: () => Promise<Page>;
  readonly press: (...keys: string[]) => Promise<void>;
  /** Waits until the page says that all is on record. */
  readonly saved: () => Promise<void>;
  /** From the address. */
  readonly reviewId: () => string;
}

/** To be called within `describe`: its hooks open the composer before each test, and look for complaints and traces after it. */
export function pageDesk(): PageDesk {
  let browser: Browser;
  let service: RecordService;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    await buildStalePage();
    [service, browser] = await Promise.all([startRecordService(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  beforeEach(async () => {
    page = await newPage();
    complaints = complaintsOf(page, service.origin());
    await page.goto(service.origin());
    await page.locator("#note:focus").waitFor();
  });
  afterEach(async () => {
    await expectNoTraces(page);
    await page.close();
    expect(complaints).toEqual([]);
  });

  const newPage = async () => {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    opened.setDefaultTimeout(10_000);
    return opened;
  };
  return {
    opened: () => ({ page, service }),
    newPage,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    saved: () => page.locator(".saving.saved").waitFor(),
    reviewId: () => new URL(page.url()).hash.split("/").at(-1) ?? "",
  };
}
