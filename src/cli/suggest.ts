/** `chartcode suggest <file|->`: a note from a file or standard input. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Command, Option } from "commander";
import { readConfig } from "../config.ts";
import type { CodeSystem } from "../contract/codes.ts";
import { type SuggestionRequestInput, suggestionRequestSchema } from "../contract/suggestions.ts";
import { dateArgument, systemsArgument, wholeNumber } from "./arguments.ts";
import { withEngine } from "./engine.ts";
import { CommandFailed, printJson, printText } from "./output.ts";
import { suggestionText } from "./suggestion-text.ts";

interface SuggestOptions {
  setting?: "outpatient" | "inpatient" | "emergency";
  claim?: "professional" | "facility";
  date?: string;
  age?: number;
  sex?: "female" | "male" | "other" | "unknown";
  systems?: CodeSystem[];
  focus?: "billing" | "complete";
  limit?: number;
  json?: boolean;
}

export function addSuggest(program: Command): void {
  program
    .command("suggest")
    .description("suggest codes for a note")
    .argument("<file>", "the note as UTF-8 text; - reads standard input")
    .addOption(new Option("--setting <setting>").choices(["outpatient", "inpatient", "emergency"]))
    .addOption(new Option("--claim <claim>").choices(["professional", "facility"]))
    .option("--date <date>", "date of service, YYYY-MM-DD; today when absent", dateArgument)
    .option("--age <years>", "the patient's age", wholeNumber(0, 130))
    .addOption(new Option("--sex <sex>").choices(["female", "male", "other", "unknown"]))
    .option("--systems <systems>", "code systems, with commas between", systemsArgument)
    .addOption(new Option("--focus <focus>").choices(["billing", "complete"]))
    .option("--limit <count>", "at most this many suggestions", wholeNumber(1, 100))
    .option("--json", "print the API's answer as one JSON document")
    .action(async (file: string, options: SuggestOptions) => {
      const config = readConfig(process.env);
      const request = suggestionRequestSchema.safeParse(requestOf(await readNote(file), options));
      if (!request.success) {
        throw new CommandFailed(`the note ${request.error.issues[0]?.message ?? "cannot be used"}`);
      }
      const response = await withEngine(config, (engine) => engine.suggest(request.data));
      if (options.json) printJson(response);
      else printText(suggestionText(response, process.stdout.columns ?? 120));
    });
}

function requestOf(text: string, options: SuggestOptions): SuggestionRequestInput {
  const { setting, claim, date, age, sex, systems, focus, limit } = options;
  return {
    note: { text },
    encounter: {
      ...(setting === undefined ? {} : { setting }),
      ...(claim === undefined ? {} : { claim }),
      ...(date === undefined ? {} : { dateOfService: date }),
    },
    patient: { ...(age === undefined ? {} : { ageYears: age }), ...(sex === undefined ? {} : { sex }) },
    ...(systems === undefined ? {} : { systems }),
    ...(focus === undefined ? {} : { focus }),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** The file's name is not repeated in an error: a note typed in its place would be shown. */
async function readNote(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CommandFailed(`the note's file cannot be read${code}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailed("the note is not UTF-8 text");
  }
}
