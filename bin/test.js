// `npm test`: builds the page where it is stale, then runs vitest with the arguments given, and ends as it ends.
import { ensurePage, runBin } from "./page.js";

await ensurePage();
process.exitCode = await runBin("vitest", "vitest.mjs", ["run", ...process.argv.slice(2)], "inherit");
