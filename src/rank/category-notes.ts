/** Notes of the Tabular List that speak of a code or its category; those of sections and chapters speak of everything below them. */
import { codesNamedIn } from "../checks/code-ranges.ts";
import type { CodeRelease } from "../codes/release.ts";
import type { NoteKind } from "../contract/codes.ts";

const isOfCode = /^[A-Z]\d[0-9A-Z](?:\.|$)/;

/** Whether a note of this kind at `code`, its category or between them names `other`. */
export function categoryNoteNames(
  release: CodeRelease,
  code: string,
  kind: NoteKind,
  other: string,
): boolean {
  return release
    .notes(code, kind)
    .some(({ from, text }) => isOfCode.test(from) && (codesNamedIn(text)?.(other) ?? false));
}
