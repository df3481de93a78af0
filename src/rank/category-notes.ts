/** Notes of the Tabular List that speak of a code or its category; those of sections and chapters speak of everything below them. */
import { codesNamedIn } from "../checks/code-ranges.ts";
import type { CodeRelease } from "../codes/release.ts";
import type { NoteKind } from "../contract/codes.ts";

const isOfCode = /^[A-Z]\d[0-9A-Z](?:\.|$)/;

type NamesCode = (code: string) => boolean;

/** Whether a note of this kind at `code`, its category or between them names `other`. */
export function categoryNoteNames(
  release: CodeRelease,
  code: string,
  kind: NoteKind,
  other: string,
): boolean {
  return notesThatName(release, code, kind).some((names) => names(other));
}

const read = new WeakMap<CodeRelease, Map<string, readonly NamesCode[]>>();

/** What the notes of this kind at `code`, its category or between them name, a test a note; read once a release, as every pair of a claim's codes is asked. */
export function notesThatName(release: CodeRelease, code: string, kind: NoteKind): readonly NamesCode[] {
  const known = read.get(release) ?? new Map<string, readonly NamesCode[]>();
  read.set(release, known);
  const key = `${kind} ${code}`;
  const found =
    known.get(key) ??
    release
      .notes(code, kind)
      .flatMap(({ from, text }) => (isOfCode.test(from) ? (codesNamedIn(text) ?? []) : []));
  known.set(key, found);
  return found;
}
