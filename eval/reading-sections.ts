/** Between the reader's kinds of section and the coarser ones of the reading test set. */

const coarse: ReadonlyMap<string, string> = new Map([
  ["subjective", "hpi"],
  ["assessment", "assessment-plan"],
  ["medical-decision-making", "assessment-plan"],
  ["objective", "physical-exam"],
  ["mental-status-exam", "physical-exam"],
  ["labs", "results"],
  ["imaging", "results"],
  ["ekg", "results"],
  ["final-diagnosis", "diagnosis"],
  ["discharge-diagnosis", "diagnosis"],
  ["admitting-diagnosis", "diagnosis"],
  ["preoperative-diagnosis", "diagnosis"],
  ["postoperative-diagnosis", "diagnosis"],
  ["working-diagnosis", "diagnosis"],
  ["discharge-medications", "medications"],
  ["procedure-details", "procedure"],
  ["instructions", "discharge-instructions"],
  ["patient-education", "discharge-instructions"],
  ["ed-course", "hospital-course"],
  ["identification", "other"],
  ["operative-facts", "other"],
  ["anesthesia", "other"],
  ["time-and-attestation", "other"],
  ["complications", "other"],
  ["addendum", "other"],
]);

/** The test set's name for a kind of section; itself where they agree. */
export function coarseKind(kind: string): string {
  return coarse.get(kind) ?? kind;
}

/** A note of one section: its heading, and `text` from the offset `from`. */
export function clauseNote(section: string, text: string): { text: string; from: number } {
  const name = section === "hpi" || section === "ros" ? section.toUpperCase() : section.replaceAll("-", " ");
  const title =
    section === "assessment-plan" ? "Assessment and Plan" : name.charAt(0).toUpperCase() + name.slice(1);
  const heading = `${title}:\n`;
  return { text: `${heading}${text}`, from: heading.length };
}
