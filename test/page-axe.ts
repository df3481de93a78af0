/** What axe-core finds wrong with a page, in short. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @returns one line for each violation: the rule, and where */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => \`\${id} \${target} \${any[0]?.message ?? ""}\`)))`,
  );
  if (!Array.isArray(found)) throw new Error("axe did not answer");
  return found.map(String);
}
