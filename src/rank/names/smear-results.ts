/** Results of a smear told after its label. */
import type { ReadNote, Span } from "../../note/types.ts";

/** "Pap in February: ASC-US, high-risk HPV detected" is a finding, not what the smear was to look for. */
const smear =
  /\b(?:pap(?:anicolaou)?|cervical (?:cytology|smear|screen\w*)|cytology|thin ?prep|smear|co-?test\w*|hpv (?:test|typing|screen))\b/i;

/** @param codes of the mention */
export function isSmearResult(
  note: ReadNote,
  clause: number,
  mention: Span,
  codes: readonly string[],
): boolean {
  if (!codes.every((code) => /^R87\.(?:6|8)/.test(code))) return false;
  const own = note.clauses[clause];
  if (own === undefined) return false;
  const before = note.clauses[clause - 1];
  const lead =
    before !== undefined && before.start > own.start - longestLead
      ? note.text.slice(before.start, own.start)
      : "";
  const text = `${lead}${note.text.slice(own.start, own.end)}`;
  const after = note.text.slice(mention.end, own.end);
  return (
    smear.test(text) &&
    !/^[^.;\n]{0,30}\b(?:neg\w*|not detected|not seen|absent|ruled out)\b/i.test(after) &&
    !notNow.test(text)
  );
}

const longestLead = 60;
const notNow =
  /\b(?:if|should|would|in case|prior|previous|resolved|history of|h\/o|hx|19\d\d|treated|cleared|since then|reflex|management of|counsel\w*)\b/i;
