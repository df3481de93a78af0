/** Debian's Chromium for the tests of the page; they skip, saying so, where there is none. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const hasBrowser = existsSync(executable);
if (!hasBrowser) {
  console.warn(
    `SKIPPED: the review page was not tested, there is no Chromium at ${executable} (set CHROMIUM).`,
  );
}
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";

/** With a fresh profile. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable, args: flags.split(" ") });
}
