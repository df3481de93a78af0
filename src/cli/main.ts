/** The command line. Answers go to standard output, the rest to standard error; exit 0 done, 1 failed, 2 wrong use. */
import { Command, CommanderError } from "commander";
import { ConfigError } from "../config.ts";
import { addAccess } from "./access.ts";
import { withoutTypedText } from "./arguments.ts";
import { addAudit } from "./audit.ts";
import { addBackup } from "./backup.ts";
import { addCodes } from "./codes.ts";
import { addEval } from "./eval.ts";
import { addIndex } from "./index-build.ts";
import { CommandFailed, note, WrongUse } from "./output.ts";
import { addSearch } from "./search.ts";
import { addServe } from "./serve.ts";
import { addSuggest } from "./suggest.ts";
import { packageVersion } from "./version.ts";

const program = new Command("chartcode")
  .description("Reads a clinical note and suggests medical codes for a person to confirm. Local, offline.")
  .version(await packageVersion())
  .configureOutput({ outputError: (text, write) => write(withoutTypedText(text)) })
  .showSuggestionAfterError(false)
  .exitOverride();
const commands = [
  addServe,
  addSuggest,
  addSearch,
  addIndex,
  addCodes,
  addEval,
  addAccess,
  addAudit,
  addBackup,
];
for (const add of commands) add(program);
inherit(program);

process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Commander copies these settings only to commands made after they are set on their own parent. */
function inherit(parent: Command): void {
  for (const child of parent.commands) {
    child.copyInheritedSettings(parent);
    inherit(child);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ConfigError) {
    for (const line of error.problems) note(`error: ${line}`);
    return 2;
  }
  if (error instanceof WrongUse) {
    note(`error: ${error.message}`);
    return 2;
  }
  if (error instanceof CommandFailed) {
    note(`error: ${error.message}`);
    return 1;
  }
  const name = error instanceof Error ? error.constructor.name : "unknown error";
  note(`error: the command failed (${name})`);
  if (error instanceof Error) {
    for (const line of (error.stack ?? "")
      .split("\n")
      .filter((text) => /^ {4}at \S/.test(text))
      .slice(0, 6))
      note(line);
  }
  return 1;
}
