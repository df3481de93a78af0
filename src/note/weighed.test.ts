import { expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";

/** What is asserted of the marked mention. */
function said(marked: string): string {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const note = readNote(marked.replace("<<", "").replace(">>", ""));
  const index = note.clauses.findIndex((clause) => clause.start <= start && end <= clause.end);
  return assertMention(note, index, { start, end }).value;
}

it.each([
  ["MDM: <<Croup>>, FB, heart failure considered, not supported.", "negated"],
  ["MDM: <<Croup>>, foreign body and heart failure were considered; no stridor.", "negated"],
  ["MDM: Doubt PE. Considered <<CVS>> and abd migraine, he lacks the story.", "negated"],
  ["MDM: Considered CVS and <<abdominal migraine>>, he lacks the story.", "negated"],
  ["MDM: Considered admission for <<pneumonia>>, not hypoxic.", "affirmed"],
  ["MDM: Relief with heat, neg GI w/u: <<cannabinoid hyperemesis>>.", "affirmed"],
  ["MDM: Daughter asks about a <<concussion>>.", "hypothetical"],
  ["MDM: Daughter asks re <<depression>>.", "hypothetical"],
  ["MDM: She asks about her <<migraines>>, which are worse.", "affirmed"],
  ["MDM: <<Chest pain>>, PE considered but low suspicion.", "affirmed"],
  ["MDM: <<Bronchiolitis>>. Croup, FB, heart failure considered, not supported.", "affirmed"],
  ["Hospital course:\n# <<ICU delirium>>, 12/2-12/6. CAM+.", "affirmed"],
  ["Plan: <<Colonoscopy>>, 12/6.", "planned"],
])("%s", (marked, value) => {
  expect(said(marked)).toBe(value);
});
