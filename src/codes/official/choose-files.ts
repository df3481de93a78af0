/** Which of the files at hand a release is made of. */
import type { IndexPart } from "./index-terms.ts";
import type { ReleaseDates } from "./release-dates.ts";
import type { ReleaseFile } from "./release-files.ts";

/** What the publisher calls each part. */
export const partNames: Readonly<Record<IndexPart, string>> = {
  diseases: "Index to Diseases and Injuries",
  external: "External Cause Index",
  neoplasms: "Table of Neoplasms",
  drugs: "Table of Drugs and Chemicals",
};

/** The files a release is made of, each list in the order it is used. */
export interface ChosenFiles {
  readonly order: ReleaseFile;
  readonly tabular: ReleaseFile | undefined;
  readonly tabularAddenda: readonly ReleaseFile[];
  readonly index: Readonly<
    Record<IndexPart, { base: ReleaseFile | undefined; addenda: readonly ReleaseFile[] }>
  >;
  readonly steps: number;
  readonly passedOver: readonly string[];
  readonly warnings: readonly string[];
}

/** For each part the newest edition that is not after the release, and the addenda between the two. */
export function chooseFiles(files: readonly ReleaseFile[], { order, from }: ReleaseDates): ChosenFiles {
  const used = new Set<ReleaseFile>([order]);
  const warnings: string[] = [];
  const fiscalYear = Number(from.slice(0, 4)) + (from.slice(5, 7) >= "10" ? 1 : 0);
  const newest = (kind: "tabular" | IndexPart, what: string) => {
    const editions = files.flatMap((file) => {
      const { publication } = file;
      const isIt =
        publication.kind === "tabular"
          ? kind === "tabular"
          : publication.kind === "index" && publication.part === kind;
      return isIt ? [{ file, year: yearOf(publication) ?? fiscalYear }] : [];
    });
    const best = editions
      .filter(({ year }) => year <= fiscalYear)
      .reduce<(typeof editions)[number] | undefined>(
        (one, other) => (one && one.year >= other.year ? one : other),
        undefined,
      );
    if (best === undefined && editions.length > 0) {
      warnings.push(`The ${what} among the files is of a later year than the release and is not used.`);
    }
    if (best !== undefined) used.add(best.file);
    return best;
  };
  const addenda = (of: "tabular" | IndexPart, year: number | undefined) => {
    const found = files.flatMap((file) => {
      const { publication } = file;
      const changed =
        publication.kind === "tabular-addenda"
          ? "tabular"
          : publication.kind === "index-addenda"
            ? publication.part
            : undefined;
      const date = "date" in publication ? publication.date : "";
      const isBetween = year !== undefined && date > `${year - 1}-10-01` && date <= from;
      return changed === of && isBetween ? [{ file, date }] : [];
    });
    found.sort((a, b) => a.date.localeCompare(b.date) || (a.file.name < b.file.name ? -1 : 1));
    for (const { file } of found) used.add(file);
    return found.map(({ file }) => file);
  };
  const tabular = newest("tabular", "Tabular List");
  const tabularAddenda = addenda("tabular", tabular?.year);
  const part = (name: IndexPart) => {
    const base = newest(name, partNames[name]);
    return { base: base?.file, addenda: addenda(name, base?.year) };
  };
  const index = {
    diseases: part("diseases"),
    external: part("external"),
    neoplasms: part("neoplasms"),
    drugs: part("drugs"),
  };
  return {
    order,
    tabular: tabular?.file,
    tabularAddenda,
    index,
    steps: used.size,
    passedOver: files.filter((file) => !used.has(file)).map(({ name }) => name),
    warnings,
  };
}

function yearOf(publication: ReleaseFile["publication"]): number | undefined {
  return "year" in publication ? publication.year : undefined;
}
