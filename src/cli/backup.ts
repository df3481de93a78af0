/** `chartcode backup <file>` and `chartcode restore <file>`: the whole record in one portable file, and back. */
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { countProgress } from "./count-progress.ts";
import { CommandFailed, printJson, printText } from "./output.ts";
import { packageVersion } from "./version.ts";

export function addBackup(program: Command): void {
  program
    .command("backup")
    .description("copy the whole record to one file, while the service runs; sealed words stay sealed")
    .argument("<file>", "must not be there yet")
    .option("--force", "take the place of a file that is there")
    .option("--json", "print what was copied as one JSON document")
    .action(async (file: string, { force = false, json }: { force?: boolean; json?: boolean }) => {
      const { backUp } = await import("../review/backup.ts");
      const { withRecord } = await import("./record.ts");
      const app = await packageVersion();
      const display = countProgress("Copying rows", process.stderr);
      const copied = { rows: 0 };
      const verdict = await withRecord(readConfig(process.env), (database) =>
        backUp(database, file, {
          app,
          at: new Date(),
          replace: force,
          onProgress: (done, total) => {
            copied.rows = done;
            display.show(done, total);
          },
        }),
      )
        .catch((cause: unknown) => failed("backup", cause))
        .finally(display.end);
      if (json) printJson({ ...copied, chain: verdict });
      if (!verdict.sound) {
        const { brokenText } = await import("./audit-log.ts");
        throw new CommandFailed(`the backup is made, but restore will not take it: ${brokenText(verdict)}`);
      }
      if (!json)
        printText(`Copied ${copied.rows} rows; the audit log in them is sound, ${verdict.links} links.`);
    });

  program
    .command("restore")
    .description("put a backup into an empty database, SQLite or PostgreSQL: all of it, proven, or nothing")
    .argument("<file>", "as `chartcode backup` made it")
    .option(
      "--force",
      "keep a SQLite record that is not empty under another name, and put the backup in its place",
    )
    .option("--json", "print what was restored as one JSON document")
    .action(async (file: string, { force = false, json }: { force?: boolean; json?: boolean }) => {
      const { restore } = await import("../review/restore.ts");
      const display = countProgress("Restoring rows", process.stderr);
      const { database } = readConfig(process.env);
      const restored = await restore(database, file, { force, at: new Date(), onProgress: display.show })
        .catch((cause: unknown) => failed("restoration", cause))
        .finally(display.end);
      const { header, trailer, links, kept } = restored;
      if (json) {
        printJson({
          backupOf: header.at,
          rows: trailer.rows,
          links,
          ...(kept === undefined ? {} : { kept }),
        });
        return;
      }
      printText(
        [
          `Restored the record as of ${header.at}; the audit log is sound, ${links} links.`,
          ...(kept === undefined ? [] : [`The record that was there is kept as ${kept}`]),
        ].join("\n"),
      );
    });
}

async function failed(what: "backup" | "restoration", cause: unknown): Promise<never> {
  const { RestoreRefused } = await import("../review/restore-refused.ts");
  const { DumpProblem } = await import("../review/storage/dump.ts");
  const { codeOf } = await import("./record.ts");
  if (cause instanceof CommandFailed) throw cause;
  if (cause instanceof DumpProblem || cause instanceof RestoreRefused) {
    throw new CommandFailed(cause.message, { cause });
  }
  throw new CommandFailed(`the ${what} failed (${codeOf(cause)})`, { cause });
}
