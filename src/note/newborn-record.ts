/** A record of the birth's own stay, by its title or first lines. */
const own =
  /\b(?:newborn|neonat\w+|nicu|nursery|special care nursery)\b[^\n]{0,40}\b(?:discharge|d\/c|dc|going home|summary|note|h&p|history|progress|admission|exam|stay|course)\b|\b(?:discharge|d\/c|admission|transfer|progress)\b[^\n]{0,30}\b(?:newborn|neonat\w+|nicu|nursery|infant|baby)\b|\bbaby (?:boy|girl)\b/i;
const mothers =
  /\b(?:delivery (?:note|summary)|postpartum|maternal (?:discharge|record)|labor and delivery|ob discharge)\b/i;
const head = 300;

/** Whether the patient of a note is the newborn, not the mother (FY2026 guidelines I.C.15.a.1, I.C.16.a.1). */
export function isNewbornRecord(text: string): boolean {
  const title = text.slice(0, head);
  return own.test(title) && !mothers.test(title);
}

const stay =
  /\b(?:nicu|nursery|newborn d\/c|going home|discharge (?:summary|note)|discharged|admission|admitted|hospital (?:course|day)|birth stay)\b/i;
const visit = /\b(?:visit|check(?:-?up)?|clinic|office|outpatient|after discharge|since discharge)\b/i;

/** Whether it is written in the hospital: the birth is then told as of now, not as history. */
export function isNewbornStay(text: string): boolean {
  const title = text.slice(0, head);
  return isNewbornRecord(text) && stay.test(title) && !visit.test(title);
}
