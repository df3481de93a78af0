/**
 * Reads a licensee's own CPT files, as the AMA delivers them. Chartcode ships nothing of CPT; this only reads what the site
 * has licensed, and it stays on the site's machine.
 *
 * - `LONGULT.txt`: a copyright header, a blank line, then `code TAB long descriptor`.
 * - `ConsumerDescriptor.txt`: a header row, then `concept id TAB code TAB text`.
 *
 * Lines end in CRLF; the text is UTF-8 or, failing that, Windows-1252.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CodeRow, TableHeader } from "./table.ts";

export interface CptFiles {
  readonly header: TableHeader;
  readonly rows: readonly CodeRow[];
}

const cptCode = /^\d{4}[0-9A-Z]$/;

/**
 * @param folder holds LONGULT.txt and, where licensed, ConsumerDescriptor.txt; names are matched without regard to case
 * @param options.release the CPT year; taken from the copyright header where absent
 * @throws Error saying which file is missing or which line (by number, never its text) cannot be read
 */
export async function readCptFolder(folder: string, options: { release?: string } = {}): Promise<CptFiles> {
  const names = await readdir(folder);
  const pathOf = (wanted: string) => names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  const longName = pathOf("LONGULT.txt");
  if (longName === undefined) throw new Error(`${folder} holds no LONGULT.txt`);
  const long = decode(await readFile(join(folder, longName)));
  const { preamble, lines, firstLine } = afterLastBlankLine(long);
  const release = options.release ?? /\b(20\d\d)\b/.exec(preamble)?.[1];
  if (release === undefined || !/^20\d\d$/.test(release)) {
    throw new Error("the release year is not in LONGULT.txt's header; say it with --release YYYY");
  }
  const titles = new Map<string, string>();
  lines.forEach((line, index) => {
    const [code = "", title = ""] = line.split("\t");
    if (!cptCode.test(code) || title.trim() === "") {
      throw new Error(
        `LONGULT.txt, line ${firstLine + index}: expected a five-character code, a tab and its descriptor`,
      );
    }
    titles.set(code, title.trim());
  });
  if (titles.size === 0) throw new Error("LONGULT.txt holds no codes");

  const plain = new Map<string, string[]>();
  const consumerName = pathOf("ConsumerDescriptor.txt");
  if (consumerName !== undefined) {
    const consumer = decode(await readFile(join(folder, consumerName))).split(/\r?\n/);
    consumer.slice(1).forEach((line, index) => {
      if (line.trim() === "") return;
      const [, code = "", text = ""] = line.split("\t");
      if (!cptCode.test(code)) {
        throw new Error(
          `ConsumerDescriptor.txt, line ${index + 2}: expected concept id, code and text with tabs between`,
        );
      }
      plain.set(code, [...(plain.get(code) ?? []), text.trim()]);
    });
  }
  return {
    header: {
      system: "cpt",
      version: release,
      from: `${release}-01-01`,
      to: `${release}-12-31`,
      edition: `CPT ${release}, the licensee's own files`,
      source: consumerName === undefined ? "LONGULT.txt" : "LONGULT.txt, ConsumerDescriptor.txt",
      rights: "licensed to the site by the American Medical Association; not to be redistributed",
    },
    rows: [...titles].map(([code, title]) => ({
      code,
      flag: "billable",
      title,
      notes: (plain.get(code) ?? []).map((text) => ({ kind: "inclusionTerm", text })),
    })),
  };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function afterLastBlankLine(text: string): { preamble: string; lines: string[]; firstLine: number } {
  const all = text.replace(/\s+$/, "").split(/\r?\n/);
  const blank = all.findLastIndex((line) => line.trim() === "");
  return { preamble: all.slice(0, blank + 1).join("\n"), lines: all.slice(blank + 1), firstLine: blank + 2 };
}
