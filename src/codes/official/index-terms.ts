/** The Alphabetic Index as a tree of terms: main terms, and below each its subterms. */

/** One line of the index with the lines indented below it. */
export interface IndexTerm {
  /** As printed; what stands in round brackets is a nonessential modifier. */
  readonly title: string;
  /** With its dot; a `-` at the end leaves the rest to the Tabular List. */
  readonly code?: string;
  /** The manifestation code that goes with `code`, printed in square brackets. */
  readonly manifestation?: string;
  /** "Pain, abdominal": look there instead. */
  readonly see?: string;
  /** Look there as well. */
  readonly seeAlso?: string;
  /** One code for each column of the table, in neoplasm and drug tables; an empty string where there is none. */
  readonly cells?: readonly string[];
  readonly terms: readonly IndexTerm[];
}

/** The four parts the index is published in. */
export const indexParts = ["diseases", "external", "neoplasms", "drugs"] as const;
export type IndexPart = (typeof indexParts)[number];

/** Main terms by part; a part that was not installed is empty. */
export type IndexBooks = Readonly<Record<IndexPart, readonly IndexTerm[]>>;

/** Columns of the neoplasm table, left to right. */
export const neoplasmColumns = [
  "malignant primary",
  "malignant secondary",
  "in situ",
  "benign",
  "uncertain behavior",
  "unspecified behavior",
] as const;

/** Columns of the table of drugs and chemicals, left to right. */
export const drugColumns = [
  "poisoning accidental",
  "poisoning self-harm",
  "poisoning assault",
  "poisoning undetermined",
  "adverse effect",
  "underdosing",
] as const;

/** A title without its nonessential modifiers: `vein (peripheral) NEC` → `vein NEC`. */
export function essential(title: string): string {
  return title
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\s+,/g, ",")
    .trim();
}

/** What stands in a title's round brackets. */
export function nonessential(title: string): string[] {
  return [...title.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = ""]) => inside.trim() || []);
}

/** How many terms there are, those below others included. */
export function countTerms(terms: readonly IndexTerm[]): number {
  return terms.reduce((sum, term) => sum + 1 + countTerms(term.terms), 0);
}
