/** One release of one code system: look-up, hierarchy, inherited notes, and the concepts that are searched. */
import type { CodeSystem, NoteKind } from "../contract/codes.ts";
import { categoryOf, shortened } from "./code.ts";
import type { CodeRow, CodeTable, TableNote } from "./table.ts";

/** A code or header of the release. */
export interface CodeEntry {
  /** With its dot. */
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
  readonly parent: string | undefined;
  readonly notes: readonly TableNote[];
}

/**
 * What is searched: a billable code, or the stem shared by codes that differ only in their 7th character.
 * `code` is the stem's own code where the table has it (a header), else the billable code.
 */
export interface Concept {
  readonly code: string;
  readonly title: string;
  /** Other names the classification itself gives: inclusion terms. */
  readonly synonyms: readonly string[];
}

export interface InheritedNote extends TableNote {
  /** The code, section or chapter the note stands at. */
  readonly from: string;
}

export interface CodeRelease {
  readonly system: CodeSystem;
  readonly version: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly edition: string;
  readonly source: string;
  readonly rights: string;
  readonly digest: string;
  readonly billableCodes: number;
  get(code: string): CodeEntry | undefined;
  children(code: string): readonly CodeEntry[];
  /** From the nearest parent up to the category. */
  ancestors(code: string): readonly CodeEntry[];
  /** Every billable code at or below `code`, in table order. */
  leaves(code: string): readonly CodeEntry[];
  entries(): Iterable<CodeEntry>;
  concepts(): readonly Concept[];
  /**
   * The concept a code belongs to: its stem where the codes differ only by 7th character, else itself. `S93.401A` → `S93.401`, but `Z91.0111`
   * is a seven-character code of its own.
   */
  conceptOf(code: string): string;
  /** Notes of these kinds at the code and at everything above it, nearest first. */
  notes(code: string, ...kinds: NoteKind[]): readonly InheritedNote[];
  /** Whether the release is in force on a date of service, `YYYY-MM-DD`. */
  inForce(date: string): boolean;
}

const noEntries: readonly CodeEntry[] = [];

/** Builds the look-ups over a table. The table's rows are in classification order. */
export function releaseOf(table: CodeTable): CodeRelease {
  const entries = new Map<string, CodeEntry>();
  const childrenOf = new Map<string, CodeEntry[]>();
  const groupsOf = new Map<string, readonly CodeRow[]>();
  let chapter: CodeRow | undefined;
  let section: CodeRow | undefined;
  let billableCodes = 0;

  for (const row of table.rows) {
    if (row.flag === "chapter") {
      chapter = row;
      section = undefined;
    } else if (row.flag === "section") {
      section = row;
    } else {
      const parent = table.system === "icd10cm" ? parentOf(row.code, entries) : undefined;
      const entry: CodeEntry = {
        code: row.code,
        title: row.title,
        billable: row.flag === "billable",
        parent,
        notes: row.notes,
      };
      entries.set(row.code, entry);
      if (entry.billable) billableCodes += 1;
      if (parent === undefined) {
        groupsOf.set(
          row.code,
          [section, chapter].filter((group) => group !== undefined),
        );
      } else {
        const siblings = childrenOf.get(parent);
        if (siblings) siblings.push(entry);
        else childrenOf.set(parent, [entry]);
      }
    }
  }

  const children = (code: string) => childrenOf.get(code) ?? noEntries;
  const ancestors = (code: string) => {
    const found: CodeEntry[] = [];
    let parent = entries.get(code)?.parent;
    while (parent !== undefined) {
      const entry = entries.get(parent);
      if (entry === undefined) break;
      found.push(entry);
      parent = entry.parent;
    }
    return found;
  };
  const leaves = (code: string): readonly CodeEntry[] => {
    const entry = entries.get(code);
    if (entry === undefined) return noEntries;
    if (entry.billable) return [entry];
    return children(code).flatMap((next) => leaves(next.code));
  };
  const notesOf = (code: string, ...kinds: NoteKind[]): readonly InheritedNote[] => {
    const line = [entries.get(code), ...ancestors(code)].filter((entry) => entry !== undefined);
    const groups = groupsOf.get(table.system === "icd10cm" ? categoryOf(code) : code) ?? [];
    return [...line, ...groups].flatMap(({ code: from, notes }) =>
      notes.filter((note) => kinds.includes(note.kind)).map((note) => ({ ...note, from })),
    );
  };
  const definesSevenths = table.rows.some(({ notes }) => notes.some(({ kind }) => kind === "sevenChrDef"));
  const sevenths = new Map<string, boolean>();
  /** Whether the codes below this header differ only in a 7th character: by the Tabular List's own notes; in a table without
   * them, where it is a letter or the title only adds to the header's. */
  const hasSevenths = (header: CodeEntry) => {
    const known = sevenths.get(header.code);
    if (known !== undefined) return known;
    const has = definesSevenths
      ? notesOf(header.code, "sevenChrDef").length > 0
      : children(header.code).every(
          ({ code, title }) => /[A-Z]$/.test(code) || title.startsWith(`${header.title}, `),
        );
    sevenths.set(header.code, has);
    return has;
  };
  const conceptOf = (code: string) => {
    if (table.system !== "icd10cm" || code.length !== 8) return code;
    const parent = entries.get(entries.get(code)?.parent ?? "");
    return parent !== undefined && hasSevenths(parent) ? parent.code : code;
  };
  let concepts: readonly Concept[] | undefined;

  return {
    system: table.system,
    version: table.version,
    from: table.from,
    to: table.to,
    edition: table.edition,
    source: table.source,
    rights: table.rights,
    digest: table.digest,
    billableCodes,
    get: (code) => entries.get(code),
    children,
    ancestors,
    leaves,
    entries: () => entries.values(),
    concepts: () => {
      concepts ??= conceptsOf(entries, conceptOf);
      return concepts;
    },
    conceptOf,
    notes: notesOf,
    inForce: (date) => table.from <= date && (table.to === undefined || date <= table.to),
  };
}

function parentOf(code: string, entries: ReadonlyMap<string, CodeEntry>): string | undefined {
  let candidate = shortened(code);
  while (candidate !== undefined && !entries.has(candidate)) candidate = shortened(candidate);
  return candidate;
}

function conceptsOf(entries: ReadonlyMap<string, CodeEntry>, conceptOf: (code: string) => string): Concept[] {
  const codes = new Set<string>();
  for (const entry of entries.values()) if (entry.billable) codes.add(conceptOf(entry.code));
  return [...codes].flatMap((code) => {
    const entry = entries.get(code);
    if (entry === undefined) return [];
    const synonyms = entry.notes.filter((note) => note.kind === "inclusionTerm").map((note) => note.text);
    return [{ code, title: entry.title, synonyms }];
  });
}
