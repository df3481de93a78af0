/**
 * The compact code table: a brotli-compressed text file that holds one release of one code system.
 *
 * ```
 * # chartcode code table 1
 * # system: icd10cm            header lines: `key: value`
 * E11.2<TAB>h<TAB>Type 2 diabetes mellitus with kidney complications
 * <TAB>useAdditionalCode<TAB>...   notes of the row above
 * ```
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import {
  type CodeSystem,
  codeSystemSchema,
  dateSchema,
  type NoteKind,
  noteKindSchema,
} from "../contract/codes.ts";

export type RowFlag = "billable" | "header" | "section" | "chapter";

export interface TableNote {
  readonly kind: NoteKind;
  readonly text: string;
}

/** One row: a code, or a chapter or section of the classification, with the notes that stand at it. */
export interface CodeRow {
  readonly code: string;
  readonly flag: RowFlag;
  readonly title: string;
  readonly notes: readonly TableNote[];
}

/** What a table's header says. `from` and `to` are the first and last date of service it is in force for. */
export interface TableHeader {
  readonly system: CodeSystem;
  readonly version: string;
  readonly from: string;
  readonly to?: string;
  readonly edition: string;
  readonly source: string;
  readonly rights: string;
  /** Name of the file beside the table that holds the release's Alphabetic Index, where it came with one. */
  readonly index?: string;
}

export interface CodeTable extends TableHeader {
  readonly rows: readonly CodeRow[];
  /** SHA-256 of the uncompressed table, hexadecimal: the same for the same content. */
  readonly digest: string;
}

const magic = "# chartcode code table 1";
const letterOf = { billable: "b", header: "h", section: "s", chapter: "c" } as const;
const flagOf: Readonly<Record<string, RowFlag>> = { b: "billable", h: "header", s: "section", c: "chapter" };

/**
 * The file's bytes. Titles and notes must hold no tab and no line break.
 * @param quality brotli's, 0 to 11: 11 for what is shipped, less where somebody waits
 */
export function writeTable(header: TableHeader, rows: Iterable<CodeRow>, quality = 11): Buffer {
  const lines = [magic];
  for (const [key, value] of Object.entries(header)) {
    if (value !== undefined) lines.push(`# ${key}: ${value}`);
  }
  for (const row of rows) {
    lines.push(`${row.code}\t${letterOf[row.flag]}\t${row.title}`);
    for (const note of row.notes) lines.push(`\t${note.kind}\t${note.text}`);
  }
  const text = `${lines.join("\n")}\n`;
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
}

/**
 * @throws Error naming the file where it cannot be read or is no code table
 */
export async function readTable(path: string): Promise<CodeTable> {
  const compressed = await readFile(path);
  try {
    return parseTable(brotliDecompressSync(compressed).toString("utf8"));
  } catch (cause) {
    throw new Error(`${path} is not a readable code table`, { cause });
  }
}

function parseTable(text: string): CodeTable {
  const fields = new Map<string, string>();
  const rows: (CodeRow & { notes: TableNote[] })[] = [];
  let first = true;
  for (const line of text.split("\n")) {
    if (first) {
      if (line !== magic) throw new Error("the first line is not a code table's");
      first = false;
    } else if (line.startsWith("# ")) {
      const colon = line.indexOf(": ");
      fields.set(line.slice(2, colon), line.slice(colon + 2));
    } else if (line.startsWith("\t")) {
      const [, kind = "", note = ""] = line.split("\t");
      rows.at(-1)?.notes.push({ kind: noteKindSchema.parse(kind), text: note });
    } else if (line !== "") {
      const [code = "", letter = "", title = ""] = line.split("\t");
      const flag = flagOf[letter];
      if (flag === undefined) throw new Error(`unknown row flag at ${code}`);
      rows.push({ code, flag, title, notes: [] });
    }
  }
  const to = fields.get("to");
  const index = fields.get("index");
  return {
    system: codeSystemSchema.parse(fields.get("system")),
    version: required(fields, "version"),
    from: dateSchema.parse(fields.get("from")),
    ...(to === undefined ? {} : { to: dateSchema.parse(to) }),
    edition: required(fields, "edition"),
    source: required(fields, "source"),
    rights: required(fields, "rights"),
    ...(index === undefined ? {} : { index }),
    rows,
    digest: createHash("sha256").update(text).digest("hex"),
  };
}

function required(fields: ReadonlyMap<string, string>, name: string): string {
  const value = fields.get(name);
  if (value === undefined) throw new Error(`the header lacks ${name}`);
  return value;
}
