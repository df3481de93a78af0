/**
 * The lexicon: how people really say things, and the ICD-10-CM code each phrase means by default.
 *
 * TSV files, one a chapter: `code TAB phrase | phrase TAB from TAB to`. A code is billable, or a header that leaf choice completes
 * (side, 7th character, trimester); `A+B` means both. `from` and `to` are the first and last date of service a row holds for.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface LexiconEntry {
  /** Lower case. */
  readonly phrase: string;
  /** One code, or several that belong together; headers allowed. */
  readonly codes: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** SHA-256 over the files, hexadecimal. */
  readonly digest: string;
}

/**
 * @param folder its `*.tsv` files are read in order of name
 * @throws Error naming file and line where a row is malformed
 */
export async function readLexicon(folder: string): Promise<Lexicon> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".tsv")).sort();
  const hash = createHash("sha256");
  const entries: LexiconEntry[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    hash.update(name).update("\0").update(text).update("\0");
    text.split(/\r?\n/).forEach((line, index) => {
      if (line.trim() === "" || line.startsWith("#")) return;
      entries.push(...entriesOf(line, `${name}:${index + 1}`));
    });
  }
  return { entries, digest: hash.digest("hex") };
}

/** The entries in force on a date of service. */
export function entriesOn(lexicon: Lexicon, date: string): LexiconEntry[] {
  return lexicon.entries.filter(({ from = "", to = "9999" }) => from <= date && date <= to);
}

function entriesOf(line: string, place: string): LexiconEntry[] {
  const [codes = "", phrases = "", from = "", to = ""] = line.split("\t").map((cell) => cell.trim());
  if (codes === "" || phrases === "") throw new Error(`${place}: expected code, tab, phrases`);
  return phrases.split("|").map((phrase) => ({
    phrase: phrase.trim().toLowerCase(),
    codes: codes.split("+").map((code) => code.trim()),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
  }));
}
