/**
 * Reads the official ICD-10-CM Tabular List XML into the rows of a code table.
 *
 * The file lists a code with seven characters only as its stem; the 7th characters stand in a `sevenChrDef` at the
 * stem or above it. Here each becomes a row of its own: the stem padded with `X` to six characters, the extension, and the
 * title with the extension's meaning after a comma, as the order file writes it.
 */
import { type NoteKind, noteKindSchema } from "../contract/codes.ts";
import { writtenIcd10cm } from "./code.ts";
import { attributeOf, child, children, parseXml, textOf, type XmlNode } from "./official/xml-text.ts";
import type { CodeRow, TableNote } from "./table.ts";

interface Extension {
  readonly char: string;
  readonly meaning: string;
}

/** S06 with a 6th character 7 or 8: "7th characters D and S do not apply", says the note at the category. */
const endsInDeath = /^S06\.[0-9A-Z]{2}[78]$/;

const repeated = new Set(["chapter", "section", "diag", "note", "extension"]);

/**
 * @param xml the tabular file as published
 * @returns chapters, sections and codes in the file's order; a header comes before what it heads
 * @throws Error where the document is no Tabular List
 */
export function readTabularXml(xml: string): CodeRow[] {
  const document = parseXml(xml, repeated);
  const root = child(document, "ICD10CM.tabular");
  if (root === undefined) throw new Error("not an ICD-10-CM Tabular List: no ICD10CM.tabular element");
  const rows: CodeRow[] = [];
  for (const chapter of children(root, "chapter")) {
    const sections = children(chapter, "section");
    const title = textOf(child(chapter, "desc"));
    const range = /\(([A-Z0-9]+-[A-Z0-9]+)\)\s*$/.exec(title);
    rows.push({
      code: `chapter ${textOf(child(chapter, "name"))}`,
      flag: "chapter",
      title: range ? title.slice(0, range.index).trim() : title,
      notes: notesOf(chapter),
    });
    for (const section of sections) {
      rows.push({
        code: `section ${attributeOf(section, "id")}`,
        flag: "section",
        title: textOf(child(section, "desc")).replace(/\s*\([A-Z0-9-]+\)\s*$/, ""),
        notes: notesOf(section),
      });
      for (const diag of children(section, "diag")) addDiag(rows, diag, []);
    }
  }
  return rows;
}

function addDiag(rows: CodeRow[], diag: XmlNode, inherited: readonly Extension[]): void {
  const code = writtenIcd10cm(textOf(child(diag, "name")));
  const title = textOf(child(diag, "desc"));
  const own = children(child(diag, "sevenChrDef"), "extension").map((extension) => ({
    char: attributeOf(extension, "char"),
    meaning: textOf(extension),
  }));
  const extensions = own.length > 0 ? own : inherited;
  const below = children(diag, "diag");
  const isStem = below.length === 0 && extensions.length > 0;
  rows.push({
    code,
    flag: below.length > 0 || isStem ? "header" : "billable",
    title,
    notes: notesOf(diag),
  });
  for (const next of below) addDiag(rows, next, extensions);
  if (isStem) {
    const stem = code.length === 3 ? `${code}.` : code;
    for (const { char, meaning } of extensions) {
      if (endsInDeath.test(code) && char !== "A") continue;
      rows.push({
        code: stem.padEnd(7, "X") + char,
        flag: "billable",
        title: `${title}, ${meaning}`,
        notes: [],
      });
    }
  }
}

function notesOf(element: XmlNode): TableNote[] {
  const notes: TableNote[] = [];
  for (const kind of noteKindSchema.options) {
    if (kind === "sevenChrDef") continue;
    for (const note of children(child(element, kind), "note")) notes.push({ kind, text: textOf(note) });
  }
  for (const extension of children(child(element, "sevenChrDef"), "extension")) {
    const kind: NoteKind = "sevenChrDef";
    notes.push({ kind, text: `${attributeOf(extension, "char")} ${textOf(extension)}` });
  }
  return notes;
}
