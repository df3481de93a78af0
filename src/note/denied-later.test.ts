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
  ["A/P: <<Adrenal insufficiency>>, asked about by pt: cortisol 17, excluded.", "negated"],
  ["Course: <<Sepsis>> was raised in the ED; criteria were not met and it is ruled out.", "negated"],
  ["HPI: Was told she had <<celiac disease>>, biopsy disproved it.", "negated"],
  ["HPI: Labeled with <<asthma>> as a child; spirometry does not support it.", "negated"],
  ["MDM: <<Cauda equina syndrome>> came to mind and the exam argues against it.", "negated"],
  ["A/P: <<Asthma>>: stable, excluded from gym at school.", "affirmed"],
  ["A/P: <<Chest pain>>: MI excluded.", "affirmed"],
  ["A/P: <<COPD>> flare; PE was feared and the CT ruled it out.", "affirmed"],
  ["A/P: <<COPD>>. CT for PE does not support it.", "affirmed"],
  ["A/P: <<Migraine>> again; aspirin did not help it.", "affirmed"],
])("%s", (marked, value) => {
  expect(said(marked)).toBe(value);
});
