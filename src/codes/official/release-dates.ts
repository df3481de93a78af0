/** Which release the files make: the order file that is used, and the dates of service it is for. */
import { InstallProblem } from "./install-problem.ts";
import type { ReleaseFile } from "./release-files.ts";

export interface ReleaseDates {
  readonly order: ReleaseFile;
  /** First and last date of service, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** `2026` for a release of October 1, 2025; `2026.04` for its April update. */
  readonly version: string;
}

/**
 * An order file does not say its year; CMS writes it in the file's name. Without a year there, the newest year that any other file
 * states is taken.
 * @throws InstallProblem where there is no order file, or several and none fits, or no year
 */
export function releaseDates(files: readonly ReleaseFile[], effectiveFrom: string | undefined): ReleaseDates {
  const orders = files
    .filter(({ publication }) => publication.kind === "order")
    .map((file) => ({ file, from: dateInName(file.name) }));
  if (orders.length === 0) {
    throw new InstallProblem(
      "no ICD-10-CM order file found (CMS: `icd10cm_order_YYYY.txt` in the code descriptions archive)",
    );
  }
  const dated = orders
    .filter(({ from }) => from !== undefined && (effectiveFrom === undefined || from <= effectiveFrom))
    .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
  const best = dated.at(-1) ?? (orders.length === 1 ? orders[0] : undefined);
  if (best === undefined) {
    throw new InstallProblem(
      effectiveFrom === undefined
        ? "several order files and none has its year in its name; name one with --from"
        : "several order files and none is of that date or before; name one with --from",
    );
  }
  const from = effectiveFrom ?? best.from ?? newestYear(files);
  if (from === undefined) {
    throw new InstallProblem("the files do not say their year; give --effective-from YYYY-MM-DD");
  }
  const year = Number(from.slice(0, 4)) + (from.slice(5, 7) >= "10" ? 1 : 0);
  const version = from.endsWith("-10-01") ? String(year) : `${year}.${from.slice(5, 7)}`;
  return { order: best.file, from, to: `${year}-09-30`, version };
}

/** `icd10cm_order_2026.txt` → 2025-10-01; `icd10cm-order-April-2026.txt` → 2026-04-01. */
function dateInName(name: string): string | undefined {
  const year = Number(/(20\d\d)(?!.*20\d\d)/.exec(name)?.[1]);
  if (!Number.isFinite(year)) return undefined;
  if (/april/i.test(name)) return `${year}-04-01`;
  if (/january|jan\b/i.test(name)) return `${year}-01-01`;
  return `${year - 1}-10-01`;
}

function newestYear(files: readonly ReleaseFile[]): string | undefined {
  const dates = files.flatMap(({ publication }) => {
    if (publication.kind === "order") return [];
    if ("date" in publication) return [publication.date];
    return publication.year === undefined ? [] : [`${publication.year - 1}-10-01`];
  });
  return dates.sort().at(-1);
}
