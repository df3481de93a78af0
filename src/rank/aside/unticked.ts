/**
 * Boxes of a form that nobody ticked: "[ ] CKD stage reviewed  [x] Foot exam done" says nothing of a kidney.
 *
 * Source: Guidelines FY2026 I.A.19 (a code rests on the provider's statement that the patient has the condition), IV.J.
 */
import type { Surroundings } from "../../note/surroundings.ts";
import type { Span } from "../../note/types.ts";

/** An empty box and its label up to the mention; another box ends the label. */
const empty = /(?:\[ {0,3}\]|[☐□]|(?<=^\s*|\s{2})\([ _]{1,3}\)) ?[^[\]☐□☑☒✓✔\n]{0,80}$/;
/** Something is done about it: a list of what is to do, and the condition it is done for. */
const doing =
  /\b(?:continu\w*|cont|(?:re)?start\w*|increas\w*|decreas\w*|titrat\w*|treat\w*|resum\w*|hold|stop|mg|mcg|units|abx|antibiotics)\b/i;

/** @returns the empty box before the mention; undefined where there is none, or where it holds what is to be done for the condition */
export function unticked({ before, words, after, sentence }: Surroundings): Span | undefined {
  const box = empty.exec(before);
  if (box === null || doing.test(`${box[0]}${words}${/^[^[☐□]*/.exec(after)?.[0] ?? ""}`)) return undefined;
  const start = sentence.start + box.index;
  return { start, end: start + 3 };
}
