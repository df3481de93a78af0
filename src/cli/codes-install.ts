/** `chartcode codes install icd10cm --from <folder | zip>`: the publishers' files become a dated release of this site. */
import type { Command } from "commander";
import { addRelease } from "../codes/catalog.ts";
import { type Icd10cmRelease, readIcd10cmRelease } from "../codes/official/icd10cm-release.ts";
import { countTerms, indexParts } from "../codes/official/index-terms.ts";
import { InstallProblem } from "../codes/official/install-problem.ts";
import { releaseFilesIn } from "../codes/official/release-files.ts";
import { readConfig, releaseFolders } from "../config.ts";
import { dateArgument } from "./arguments.ts";
import { stepProgress } from "./install-progress.ts";
import { CommandFailed, note, printJson, printText, shown, table } from "./output.ts";

interface InstallArguments {
  readonly from: readonly string[];
  readonly effectiveFrom?: string;
  readonly json?: boolean;
}

export function addCodesInstall(codes: Command): void {
  codes
    .command("install")
    .description("install an official release beside the shipped one")
    .command("icd10cm")
    .description(
      "install ICD-10-CM from the files CMS and CDC publish: order file, Tabular List, Index, tables, addenda",
    )
    .requiredOption(
      "--from <path>",
      "a folder, read to any depth, or a zip archive; may be given several times",
      (path: string, paths: readonly string[] = []) => [...paths, path],
    )
    .option(
      "--effective-from <date>",
      "first date of service, YYYY-MM-DD, where the files do not say it",
      dateArgument,
    )
    .option("--json", "print one JSON document")
    .action(install);
}

async function install({ from, effectiveFrom, json }: InstallArguments): Promise<void> {
  const { dataFolder } = readConfig(process.env);
  const display = stepProgress(process.stderr);
  let release: Icd10cmRelease;
  let path: string;
  try {
    const files = await releaseFilesIn(from);
    release = await readIcd10cmRelease(files, {
      ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
      onStep: display.show,
    });
    path = await addRelease(
      releaseFolders(dataFolder)[1],
      release.header,
      release.rows,
      release.index === undefined ? {} : { index: release.index },
    );
  } catch (error) {
    throw new CommandFailed(shown(reasonOf(error, dataFolder)), { cause: error });
  } finally {
    display.end();
  }
  const summary = summaryOf(release, path);
  if (json) printJson(summary);
  else printText(textOf(summary));
  note("Run `chartcode index build`, or start the service, to make it searchable.");
}

function reasonOf(error: unknown, dataFolder: string): string {
  if (error instanceof InstallProblem) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === ""
    ? "the files cannot be read"
    : `the data folder ${dataFolder} cannot be written (${code})`;
}

function summaryOf({ header, rows, index, files, passedOver, warnings }: Icd10cmRelease, path: string) {
  const billable = rows.filter(({ flag }) => flag === "billable").length;
  const { system, version, from, to } = header;
  return {
    system,
    version,
    from,
    ...(to === undefined ? {} : { to }),
    codes: billable,
    headers: rows.filter(({ flag }) => flag === "header").length,
    indexTerms: Object.fromEntries(indexParts.map((part) => [part, countTerms(index?.[part] ?? [])])),
    files,
    passedOver,
    warnings,
    path,
  };
}

function textOf(summary: ReturnType<typeof summaryOf>): string {
  const rows = summary.files.map(({ file, what, read, changes }) => {
    if (changes === undefined) return [shown(what), shown(file), `${read ?? 0} read`, ""];
    const failures = Object.entries(changes.failed).map(([reason, count]) => `${count} not: ${reason}`);
    const already = changes.already === 0 ? "" : `, ${changes.already} already there`;
    return [shown(what), shown(file), `${changes.applied} applied${already}`, failures.join("; ")];
  });
  const { version, from, to, codes, headers } = summary;
  return [
    table(rows).trimEnd(),
    ...(summary.passedOver.length === 0
      ? []
      : [`Not needed for this release: ${shown(summary.passedOver.join(", "))}`]),
    ...summary.warnings,
    `Installed ICD-10-CM ${version}, ${from} to ${to ?? "open"}: ${codes} codes, ${headers} headers.`,
  ].join("\n");
}
