/** `chartcode codes list | show | install | import cpt`: reads the code tables alone; no index is opened. */
import type { Command } from "commander";
import { todayUtc } from "../api/today.ts";
import { addRelease, openCatalog } from "../codes/catalog.ts";
import { writtenCode } from "../codes/code.ts";
import { codeSetsOn } from "../codes/code-sets.ts";
import { readCptFolder } from "../codes/cpt-files.ts";
import { codeDetail } from "../codes/detail.ts";
import { readConfig, releaseFolders } from "../config.ts";
import type { CodeDetail, CodeSystem } from "../contract/codes.ts";
import { dateArgument, systemArgument, yearArgument } from "./arguments.ts";
import { addCodesInstall } from "./codes-install.ts";
import { CommandFailed, note, printJson, printText, table } from "./output.ts";

export function addCodes(program: Command): void {
  const codes = program.command("codes").description("code systems and their releases");

  codes
    .command("list")
    .description("list the releases this site has")
    .option("--json", "print one JSON document")
    .action(async ({ json }: { json?: boolean }) => {
      const catalog = await openCatalog(releaseFolders(readConfig(process.env).dataFolder));
      const releases = codeSetsOn(catalog, todayUtc());
      if (json) return printJson({ releases });
      const rows = releases.map(({ system, version, from, to, codes, officialIndex, inForce, edition }) => [
        system,
        version,
        `${from} to ${to ?? "open"}`,
        `${codes} codes`,
        inForce ? "in force" : "not in force",
        officialIndex ? "with its index" : "",
        edition,
      ]);
      printText(table(rows));
    });

  codes
    .command("show")
    .description("show one code with its parents, children and instructional notes")
    .argument("<code>", "with or without its dot")
    .option("--system <system>", "code system", systemArgument, "icd10cm")
    .option("--date <date>", "date of service, YYYY-MM-DD; today when absent", dateArgument)
    .option("--json", "print the API's answer as one JSON document")
    .action(async (code: string, options: { system: CodeSystem; date?: string; json?: boolean }) => {
      const { system, date = todayUtc(), json } = options;
      const catalog = await openCatalog(releaseFolders(readConfig(process.env).dataFolder));
      const dated = catalog.on(system, date);
      if (dated === undefined) throw new CommandFailed(`${system} is not installed`);
      const detail = codeDetail(dated, writtenCode(system, code));
      if (detail === undefined)
        throw new CommandFailed(`${system} ${dated.release.version} has no such code`);
      if (json) printJson(detail);
      else printText(detailText(detail));
    });

  addCodesInstall(codes);

  codes
    .command("import")
    .description("import the site's own licensed files")
    .command("cpt")
    .description("import CPT from the AMA's files, licensed by this site; they stay on this machine")
    .requiredOption("--from <folder>", "holds LONGULT.txt and, where licensed, ConsumerDescriptor.txt")
    .option("--release <year>", "the CPT year, where the files do not say it", yearArgument)
    .option("--json", "print one JSON document")
    .action(async ({ from, release, json }: { from: string; release?: string; json?: boolean }) => {
      const { dataFolder } = readConfig(process.env);
      const { header, rows } = await readCptFolder(from, release === undefined ? {} : { release }).catch(
        failed,
      );
      const path = await addRelease(releaseFolders(dataFolder)[1], header, rows).catch(failed);
      const imported = { system: header.system, version: header.version, codes: rows.length, path };
      if (json) printJson(imported);
      else printText(`Imported CPT ${imported.version}: ${imported.codes} codes.`);
      note("Run `chartcode index build`, or start the service, to make them searchable.");
    });
}

function detailText({
  system,
  code,
  display,
  billable,
  release,
  parents,
  children,
  notes,
}: CodeDetail): string {
  const state = `${billable ? "billable" : "header, not billable"}; ${system} ${release.version}`;
  const force = release.inForce ? "" : ", not in force on this date";
  const noteLines = Object.entries(notes).flatMap(([kind, entries]) =>
    (entries ?? []).map(({ text, from }) => [`  ${kind}`, from, text]),
  );
  const reference = (entry: { code: string; display: string }) => [`  ${entry.code}`, entry.display];
  return [
    `${code}  ${display}\n${state}${force}\n`,
    parents.length === 0 ? "" : `Parents\n${table(parents.map(reference))}`,
    children.length === 0 ? "" : `Children\n${table(children.map(reference))}`,
    noteLines.length === 0 ? "" : `Notes\n${table(noteLines)}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function failed(error: unknown): never {
  throw new CommandFailed(error instanceof Error ? error.message : "the files cannot be read");
}
