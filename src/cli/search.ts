/** `chartcode search "<phrase>"`. */
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { type CodeSystem, codeSearchRequestSchema } from "../contract/codes.ts";
import { UnavailableSystem } from "../engine-contract.ts";
import { dateArgument, systemArgument, wholeNumber } from "./arguments.ts";
import { withEngine } from "./engine.ts";
import { CommandFailed, cut, printJson, printText, table, WrongUse } from "./output.ts";

interface SearchOptions {
  system: CodeSystem;
  date?: string;
  limit: number;
  json?: boolean;
}

export function addSearch(program: Command): void {
  program
    .command("search")
    .description("search codes by a phrase, a code or the beginning of one")
    .argument("<phrase>")
    .option("--system <system>", "code system", systemArgument, "icd10cm")
    .option("--date <date>", "date of service, YYYY-MM-DD; today when absent", dateArgument)
    .option("--limit <count>", "at most this many codes", wholeNumber(1, 100), 20)
    .option("--json", "print the API's answer as one JSON document")
    .action(async (phrase: string, { json, ...options }: SearchOptions) => {
      const config = readConfig(process.env);
      const request = codeSearchRequestSchema.safeParse({ q: phrase, ...options });
      if (!request.success) throw new WrongUse("the phrase must hold 1 to 500 characters");
      const response = await withEngine(config, (engine) => engine.search(request.data)).catch((error) => {
        throw error instanceof UnavailableSystem ? new CommandFailed(error.message) : error;
      });
      if (json) return printJson(response);
      const width = Math.max(20, (process.stdout.columns ?? 120) - 31);
      const rows = response.codes.map(({ code, billable, score, reason, display }) => [
        code,
        score.toFixed(2),
        reason?.kind ?? "",
        billable ? "" : "header",
        cut(display, width),
      ]);
      printText(rows.length === 0 ? "No codes found." : table(rows));
    });
}
