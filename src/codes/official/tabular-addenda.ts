/**
 * Applies Tabular List addenda to the notes that stand at codes, sections and chapters. Codes and their titles are not taken from here:
 * the order file has them, with their dates.
 */
import type { NoteKind } from "../../contract/codes.ts";
import type { TableNote } from "../table.ts";
import { type ChangeLine, type ChangeReport, emptyReport, fail } from "./addenda-text.ts";

/** Notes by code, `section A00-A09` or `chapter 1`. */
export type NotesByPlace = Map<string, TableNote[]>;

const heads: readonly (readonly [RegExp, NoteKind])[] = [
  [/^excludes? ?1\s*:?/i, "excludes1"],
  [/^excludes? ?2\s*:?/i, "excludes2"],
  [/^includes\s*:/i, "includes"],
  [/^code first\b:?/i, "codeFirst"],
  [/^use additional\b/i, "useAdditionalCode"],
  [/^code also\b:?/i, "codeAlso"],
  [/^notes?\s*:/i, "notes"],
  [/^(?=(?:the appropriate|one of the following) 7th character)/i, "sevenChrNote"],
];
const codeLine = /^([A-Z](?:\d[0-9A-Z]|[A-Z]\d)(?:\.[0-9A-Z]{1,4})?)\s+\S/;
const rangeAtEnd = /\(([A-Z]\d[0-9A-Z]-[A-Z]\d[0-9A-Z])\)$/;

/** Where the reading stands while it goes down a file. */
interface Place {
  /** A key of the notes; undefined before the first. */
  at: string | undefined;
  kind: NoteKind | undefined;
}

interface Said {
  readonly kind: NoteKind;
  /** True where the line names its kind. */
  readonly named: boolean;
  readonly text: string;
}

/**
 * @param notes changed in place
 * @param isCode whether a code is, or was, in the classification
 * @returns what took effect; lines that only repeat what the order file says (codes, titles) count as applied
 */
export function applyTabularAddenda(
  notes: NotesByPlace,
  lines: readonly ChangeLine[],
  isCode: (code: string) => boolean,
): ChangeReport {
  const report = emptyReport();
  const place: Place = { at: undefined, kind: undefined };
  let from: { said: Said; at: string | undefined } | "title" | undefined;

  for (const line of lines) {
    if (line.afterGap) place.kind = undefined;
    const moved = moveTo(place, line, notes, isCode);
    if (moved) {
      if (line.kind === "revise-from") from = "title";
      else if (line.kind !== "keep") report.applied++;
      if (line.kind === "revise-to") from = undefined;
      continue;
    }
    const said = read(line.text, place);
    place.kind = said.kind;
    const { at } = place;
    if (line.kind === "keep") continue;
    if (at === undefined) {
      fail(report, "no code stands above it");
    } else if (line.kind === "revise-from") {
      from = { said, at };
    } else if (line.kind === "revise-to") {
      if (from === undefined || from === "title") fail(report, "a revision without its first half");
      else revise(report, notes, from.at ?? at, from.said, said);
      from = undefined;
    } else if (line.kind === "add") {
      add(report, notes, at, said);
    } else {
      remove(report, notes, at, said);
    }
  }
  return report;
}

/** Whether the line is a chapter, a section or a code, where the notes after it belong. */
function moveTo(
  place: Place,
  { text, indent, afterGap, kind }: ChangeLine,
  notes: NotesByPlace,
  isCode: (code: string) => boolean,
): boolean {
  const chapter = /^chapter (\d+)$/i.exec(text)?.[1];
  if (chapter !== undefined) {
    place.at = `chapter ${chapter}`;
    place.kind = undefined;
    return true;
  }
  const code = codeLine.exec(text)?.[1];
  if (code !== undefined && (isCode(code) || (kind === "add" && code.length > 3))) {
    if (kind !== "revise-from" || place.at !== code) place.at = code;
    place.kind = undefined;
    return true;
  }
  const range = rangeAtEnd.exec(text)?.[1];
  if (range === undefined || indent > 16 || place.kind !== undefined) return false;
  const section = `section ${range}`;
  const isTitleOfChapter = place.at?.startsWith("chapter ") === true && !afterGap;
  if (isTitleOfChapter) return true;
  if (!notes.has(section) && kind === "keep" && !afterGap) return false;
  place.at = section;
  return true;
}

function read(text: string, place: Place): Said {
  for (const [shape, kind] of heads) {
    if (shape.test(text)) return { kind, named: true, text: text.replace(shape, "").trim() };
  }
  const seventh = /^([A-Z0-9]) (?:- |[a-z])/.test(text) && isSeventh(place.kind);
  if (seventh) return { kind: "sevenChrDef", named: false, text };
  const bare = isSeventh(place.kind) ? "sevenChrNote" : place.kind;
  const isPlaceOfNotes = place.at?.includes(" ") === true;
  return { kind: bare ?? (isPlaceOfNotes ? "notes" : "inclusionTerm"), named: false, text };
}

function isSeventh(kind: NoteKind | undefined): boolean {
  return kind === "sevenChrNote" || kind === "sevenChrDef";
}

function add(report: ChangeReport, notes: NotesByPlace, at: string, { kind, text }: Said): void {
  const here = notesAt(notes, at);
  if (text === "") report.applied++;
  else if (here.some((note) => note.kind === kind && key(note.text) === key(text))) report.already++;
  else {
    here.push({ kind, text });
    report.applied++;
  }
}

function remove(report: ChangeReport, notes: NotesByPlace, at: string, said: Said): void {
  if (said.text === "") {
    report.applied++;
    return;
  }
  const here = notesAt(notes, at);
  const index = find(here, said);
  if (index < 0) fail(report, "nothing there to delete");
  else {
    here.splice(index, 1);
    report.applied++;
  }
}

function revise(report: ChangeReport, notes: NotesByPlace, at: string, from: Said, to: Said): void {
  const here = notesAt(notes, at);
  if (from.text === "" && to.text === "") {
    here.forEach((note, index) => {
      if (note.kind === from.kind) here[index] = { kind: to.kind, text: note.text };
    });
    report.applied++;
    return;
  }
  const index = find(here, from);
  const found = here[index];
  if (found !== undefined) {
    here[index] = { kind: to.named ? to.kind : found.kind, text: to.text };
    report.applied++;
  } else if (find(here, to) >= 0) report.already++;
  else fail(report, "nothing there to revise");
}

/** The note of the same kind and words; where the line does not name its kind, of any kind. */
function find(here: readonly TableNote[], { kind, named, text }: Said): number {
  const wanted = key(text);
  const exact = here.findIndex((note) => note.kind === kind && key(note.text) === wanted);
  return exact >= 0 || named ? exact : here.findIndex((note) => key(note.text) === wanted);
}

function notesAt(notes: NotesByPlace, at: string): TableNote[] {
  const here = notes.get(at);
  if (here !== undefined) return here;
  const fresh: TableNote[] = [];
  notes.set(at, fresh);
  return fresh;
}

function key(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
