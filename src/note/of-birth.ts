/** What the record of a pregnancy or a birth tells as a fact, whatever is said beside it. */

/**
 * @param named the mention's words
 * @param after what follows them
 */
export function isOfBirth(named: string, after: string): boolean {
  return facts.test(named) || isSewn(named, after);
}

/** "2nd degree perineal tear repaired": sewn at this delivery. */
function isSewn(named: string, after: string): boolean {
  return (
    /(?:°|\b(?:degree|deg|perineal|vaginal|labial|sulcus|periurethral)\b).*\b(?:tears?|lac(?:eration)?s?)$/i.test(
      named,
    ) &&
    /^,? (?:was |were |which was )?repaired\b(?! (?:in|at (?:her|the) (?:last|first|prior)))/i.test(after)
  );
}

/** What the chart knows of a pregnant patient, whatever risk is talked of beside it: "AMA - NIPT low risk". */
const facts =
  /^(?:ama|advanced maternal age|elderly (?:primi|multi)(?:gravida|p)|(?:grand )?multip(?:ara|arity)?)$/i;
