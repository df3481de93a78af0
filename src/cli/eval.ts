/** `chartcode eval run`: scores the service over a coded set (the work is `eval/run.ts`), or over what people decided in reviews. */
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { evalReviews } from "./eval-reviews.ts";
import { CommandFailed, note, printJson, printText, WrongUse } from "./output.ts";
import { qualityText } from "./quality-text.ts";

export function addEval(program: Command): void {
  program
    .command("eval")
    .description("measure the service against coded notes")
    .command("run")
    .description("score a coded set, with baselines beside it")
    .requiredOption("--dataset <adapter>", "the set's adapter, as codiesp; reviews: what people decided")
    .option(
      "--path <dir>",
      "the folder that holds the set; of reviews the record's database (file or URL), this site's where absent",
    )
    .option("--json", "print the report as one JSON document")
    .action(async ({ dataset, path, json }: { dataset: string; path?: string; json?: boolean }) => {
      if (dataset === "reviews") {
        const quality = await evalReviews(path ?? readConfig(process.env).database);
        if (json) printJson(quality);
        else printText(qualityText(quality));
        return;
      }
      if (path === undefined) throw new WrongUse("--path must name the folder that holds the set");
      const { dataFolder, encoder } = readConfig(process.env);
      const { runEval } = await import("../../eval/run.ts");
      let tenth = 0;
      const report = await runEval({
        dataset,
        path,
        dataFolder,
        encoder,
        onProgress: (done, total) => {
          if (Math.floor((done / total) * 10) <= tenth) return;
          tenth = Math.floor((done / total) * 10);
          note(`Scored ${done} of ${total} notes`);
        },
      }).catch((error: unknown) => {
        throw new CommandFailed(error instanceof Error ? error.message : "the set cannot be scored");
      });
      if (json) printJson(report);
      else printText(figuresText(report).join("\n"));
    });
}

/** Numbers and names, one a line, nested ones indented. */
function figuresText(report: object, indent = ""): string[] {
  return Object.entries(report).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) {
      return [`${indent}${name}`, ...figuresText(value, `${indent}  `)];
    }
    const figure = typeof value === "number" && !Number.isInteger(value) ? value.toFixed(4) : String(value);
    return [`${indent}${name}: ${figure}`];
  });
}
