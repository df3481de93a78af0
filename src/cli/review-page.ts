/** The review page, built where it is stale. The builder is plain JavaScript in `bin/`, shared with `npm test`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../config.ts";
import { note } from "./output.ts";

/** Where the page is built. */
export const pageFolder = join(projectFolder, "dist", "web");

/** Builds the page if it is stale. The service starts without it where that fails. */
export async function ensurePage(): Promise<void> {
  try {
    const builder: unknown = await import(pathToFileURL(join(projectFolder, "bin", "page.js")).href);
    if (!isBuilder(builder)) throw new Error("bin/page.js exports no ensurePage");
    if ((await builder.ensurePage()) === "built") note("Built the review page.");
  } catch (error) {
    note(`The review page could not be built: ${error instanceof Error ? error.message : "unknown reason"}`);
  }
}

function isBuilder(module: unknown): module is { ensurePage: () => Promise<string> } {
  return (
    typeof module === "object" &&
    module !== null &&
    "ensurePage" in module &&
    typeof module.ensurePage === "function"
  );
}
