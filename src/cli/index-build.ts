/** `chartcode index build`: builds what search needs, or finds it sound. */
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { openEngineFor } from "./engine.ts";
import { printJson, printText } from "./output.ts";

export function addIndex(program: Command): void {
  program
    .command("index")
    .description("the search index")
    .command("build")
    .description("build the index of every release, where it is missing or stale")
    .option("--rebuild", "build anew even where the index is sound")
    .option("--json", "print what was built as one JSON document")
    .action(async ({ rebuild = false, json }: { rebuild?: boolean; json?: boolean }) => {
      const began = performance.now();
      const engine = await openEngineFor(readConfig(process.env), { rebuild });
      const { releases, warnings } = engine.releases();
      engine.close();
      const seconds = Math.round((performance.now() - began) / 10) / 100;
      if (json) return printJson({ releases, warnings, seconds });
      const ready = releases.map(({ system, version }) => `${system} ${version}`).join(", ");
      printText([`Index ready in ${seconds} s: ${ready}`, ...warnings].join("\n"));
    });
}
