/**
 * The compact index file: a brotli-compressed text file that holds the Alphabetic Index of one release.
 *
 * ```
 * # chartcode official index 1
 * # part: diseases
 * 0<TAB>title<TAB>code<TAB>manifestation<TAB>see<TAB>see also<TAB>cells with | between     empty fields at the end left out
 * 1<TAB>title of a subterm...
 * ```
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { type IndexBooks, type IndexPart, type IndexTerm, indexParts } from "./index-terms.ts";

const magic = "# chartcode official index 1";

/** The file's bytes, and the first 12 hexadecimal digits of the SHA-256 of what it says. */
export function writeIndex(books: IndexBooks): { bytes: Buffer; digest: string } {
  const lines = [magic];
  const add = (term: IndexTerm, level: number) => {
    const { title, code, manifestation, see, seeAlso, cells } = term;
    const fields = [title, code, manifestation, see, seeAlso, cells?.join("|")].map(clean);
    lines.push(`${level}\t${fields.join("\t")}`.trimEnd());
    for (const below of term.terms) add(below, level + 1);
  };
  for (const part of indexParts) {
    lines.push(`# part: ${part}`);
    for (const term of books[part]) add(term, 0);
  }
  const text = `${lines.join("\n")}\n`;
  const bytes = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 7,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
  return { bytes, digest: createHash("sha256").update(text).digest("hex").slice(0, 12) };
}

/**
 * @throws Error naming the file where it cannot be read or is no index file
 */
export async function readIndex(path: string): Promise<IndexBooks> {
  const compressed = await readFile(path);
  try {
    return parse(brotliDecompressSync(compressed).toString("utf8"));
  } catch (cause) {
    throw new Error(`${path} is not a readable index file`, { cause });
  }
}

function parse(text: string): IndexBooks {
  const books: Record<IndexPart, Branch[]> = { diseases: [], external: [], neoplasms: [], drugs: [] };
  let open: Branch[][] = [];
  text.split("\n").forEach((line, at) => {
    if (at === 0) {
      if (line !== magic) throw new Error("the first line is not an index file's");
    } else if (line.startsWith("# part: ")) {
      const part = indexParts.find((name) => name === line.slice(8));
      if (part === undefined) throw new Error("unknown part");
      open = [books[part]];
    } else if (line !== "") {
      const [depth = "", title = "", code, manifestation, see, seeAlso, cells] = line.split("\t");
      const level = Number(depth);
      const siblings = open[level];
      if (siblings === undefined) throw new Error(`line ${at + 1} hangs in the air`);
      const term: Branch = { title, terms: [] };
      if (code) term.code = code;
      if (manifestation) term.manifestation = manifestation;
      if (see) term.see = see;
      if (seeAlso) term.seeAlso = seeAlso;
      if (cells) term.cells = cells.split("|");
      siblings.push(term);
      open.length = level + 1;
      open.push(term.terms);
    }
  });
  return books;
}

interface Branch extends IndexTerm {
  code?: string;
  manifestation?: string;
  see?: string;
  seeAlso?: string;
  cells?: readonly string[];
  readonly terms: Branch[];
}

function clean(field: string | undefined): string {
  return (field ?? "").replace(/\s+/g, " ").trim();
}
