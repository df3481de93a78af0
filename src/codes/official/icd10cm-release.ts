/**
 * A dated ICD-10-CM release from the publishers' files: the order file says which codes there are, the Tabular List and its addenda
 * which notes stand at them, the Alphabetic Index and its addenda how they are found.
 */
import type { CodeRow, TableHeader } from "../table.ts";
import { readTabularXml } from "../tabular-xml.ts";
import { type ChangeReport, readAddenda } from "./addenda-text.ts";
import { chooseFiles, partNames } from "./choose-files.ts";
import { indexEditor } from "./index-addenda.ts";
import { countTerms, type IndexBooks, type IndexPart, type IndexTerm, indexParts } from "./index-terms.ts";
import { readIndexXml } from "./index-xml.ts";
import { InstallProblem } from "./install-problem.ts";
import { type OrderRow, readOrderFile } from "./order-file.ts";
import { type ReleaseDates, releaseDates } from "./release-dates.ts";
import type { ReleaseFile } from "./release-files.ts";
import { releaseRows } from "./release-rows.ts";
import { applyTabularAddenda, type NotesByPlace } from "./tabular-addenda.ts";

/** What was made of one file. */
export interface FileReport {
  readonly file: string;
  readonly what: string;
  /** Codes, terms or rows read, where the file is not an addenda. */
  readonly read?: number;
  readonly changes?: { applied: number; already: number; failed: Readonly<Record<string, number>> };
}

export interface Icd10cmRelease {
  readonly header: TableHeader;
  readonly rows: readonly CodeRow[];
  /** Absent where no index was among the files. */
  readonly index?: IndexBooks;
  readonly files: readonly FileReport[];
  /** Recognised, but not of use for this release: older editions, addenda already in the base, addenda of a later date. */
  readonly passedOver: readonly string[];
  readonly warnings: readonly string[];
}

export interface InstallOptions {
  /** First date of service, YYYY-MM-DD; found from the files where absent. */
  readonly effectiveFrom?: string;
  readonly onStep?: (done: number, total: number, what: string) => void;
}

/**
 * @param files what {@link releaseFilesIn} found
 * @throws InstallProblem where there is no order file, or a file is cut off or malformed
 */
export async function readIcd10cmRelease(
  files: readonly ReleaseFile[],
  { effectiveFrom, onStep }: InstallOptions = {},
): Promise<Icd10cmRelease> {
  const dates = releaseDates(files, effectiveFrom);
  const chosen = chooseFiles(files, dates);
  const total = chosen.steps + 1;
  const reports: FileReport[] = [];
  let done = 0;
  const using = async <T>(file: ReleaseFile, what: string, read: (text: string) => T): Promise<T> => {
    onStep?.(done++, total, file.name);
    const text = (await file.bytes()).toString("utf8").replace(/^\uFEFF/, "");
    try {
      return read(text);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : "it cannot be read";
      throw new InstallProblem(`${file.name} is not a usable ${what}: ${reason}`, { cause });
    }
  };
  const readBase = async <T>(
    file: ReleaseFile,
    what: string,
    read: (text: string) => T,
    size: (found: T) => number,
  ) => {
    const found = await using(file, what, read);
    reports.push({ file: file.name, what, read: size(found) });
    return found;
  };
  const apply = async (file: ReleaseFile, what: string, change: (text: string) => ChangeReport) => {
    const { applied, already, failed } = await using(file, what, change);
    reports.push({
      file: file.name,
      what,
      changes: { applied, already, failed: Object.fromEntries(failed) },
    });
  };

  const order = await readBase(chosen.order, "order file", readOrderFile, (rows) => rows.length);
  const tabular =
    chosen.tabular === undefined
      ? []
      : await readBase(chosen.tabular, "Tabular List", readTabularXml, (rows) => rows.length);
  const notes: NotesByPlace = new Map(tabular.map((row) => [row.code, [...row.notes]]));
  const known = new Set([...notes.keys(), ...order.map(({ code }) => code)]);
  for (const file of chosen.tabularAddenda) {
    await apply(file, "Tabular List addenda", (text) =>
      applyTabularAddenda(notes, readAddenda(text).lines, (code) => known.has(code)),
    );
  }
  const books: Record<IndexPart, readonly IndexTerm[]> = {
    diseases: [],
    external: [],
    neoplasms: [],
    drugs: [],
  };
  for (const part of indexParts) {
    const { base, addenda } = chosen.index[part];
    if (base === undefined) continue;
    const terms = await readBase(base, partNames[part], (text) => readIndexXml(text).terms, countTerms);
    if (addenda.length === 0) {
      books[part] = terms;
      continue;
    }
    const editor = indexEditor(terms, part);
    for (const file of addenda) {
      await apply(file, `${partNames[part]} addenda`, (text) => editor.apply(readAddenda(text).lines));
    }
    books[part] = editor.terms();
  }
  onStep?.(total - 1, total, "writing");
  const rows = releaseRows(checked(order, chosen.order), tabular, notes);
  return {
    header: headerOf(dates, reports),
    rows,
    ...(indexParts.some((part) => books[part].length > 0) ? { index: books } : {}),
    files: reports,
    passedOver: chosen.passedOver,
    warnings: [
      ...(tabular.length === 0 ? ["No Tabular List among the files: the codes have no notes."] : []),
      ...(books.diseases.length === 0 ? ["No Alphabetic Index among the files: it is not searched."] : []),
      ...(order.some(({ code }) => code.startsWith("Z"))
        ? []
        : ["The order file has no codes under Z: it may be cut off."]),
      ...chosen.warnings,
    ],
  };
}

function checked(order: readonly OrderRow[], file: ReleaseFile): readonly OrderRow[] {
  const seen = new Set<string>();
  for (const { code } of order) {
    if (seen.has(code))
      throw new InstallProblem(`${file.name} is not a usable order file: it lists a code twice`);
    seen.add(code);
  }
  return order;
}

function headerOf({ from, to, version }: ReleaseDates, files: readonly FileReport[]): TableHeader {
  const bases = files
    .filter(({ changes }) => changes === undefined)
    .map(({ file, what }) => `${what} ${file}`);
  const addenda = files.length - bases.length;
  return {
    system: "icd10cm",
    version,
    from,
    to,
    edition: `installed from official files${addenda === 0 ? "" : `, ${addenda} addenda applied`}`,
    source: oneLine(bases.join("; ")),
    rights: "ICD-10-CM is in the public domain (CDC/NCHS, CMS)",
  };
}

/** File names may hold anything; a table's header is one line a field. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}
