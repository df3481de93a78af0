/** The codes a Tabular List note speaks of: `type 1 diabetes mellitus (E10.-)`, `(N18.1-N18.6)`, `(I60-I69)`. */

type NamesCode = (code: string) => boolean;

const reference = /\b([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(?:\.?-([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)?)?/g;
const known = new Map<string, NamesCode | undefined>();

/**
 * @param note a note of the Tabular List (not of a patient): what is read once is remembered
 * @returns a test whether a code is among those the note names; undefined where it names none
 */
export function codesNamedIn(note: string): NamesCode | undefined {
  if (!known.has(note)) known.set(note, read(note));
  return known.get(note);
}

function read(note: string): NamesCode | undefined {
  const tests: NamesCode[] = [];
  for (const [, from, to] of note.matchAll(reference)) {
    if (from === undefined) continue;
    if (to === undefined) tests.push((code) => code.startsWith(from));
    else tests.push((code) => code >= from && (code <= to || code.startsWith(to)));
  }
  return tests.length === 0 ? undefined : (code) => tests.some((names) => names(code));
}
