/**
 * A miscarriage of which something is left: "miscarriage with retained products", "tissue left behind in the cavity" are an incomplete one, whatever the
 * pieces are called; retained products of a birth are not meant.
 *
 * Source: Tabular List at O03.0 to O03.4 (includes retained products of conception following spontaneous abortion), O73.1 (of delivery).
 */
import type { ReadNote } from "../../note/types.ts";
import { onceIn } from "../leaves/once.ts";
import type { Mention } from "./mentions.ts";

const left =
  /\b(?:retained|remaining|residual|leftover)(?: (?:\w+ ){0,2}(?:products?|tissue|poc|conception|fragments?|decidua\w*|placenta\w*|chorionic)|\b)|\brpocs?\b|\b(?:tissue|products?(?: of conception)?|pocs?|debris|material|fragments?)\b[^.;\n]{0,30}\b(?:left (?:behind|over|in)|remain(?:s|ing|ed)?|still (?:in|inside|there|present|seen)|in the (?:cavity|canal|uterus|cervix|os))|\b(?:incomplete(?:ly)?|partial(?:ly)? (?:passed|expelled)|not (?:yet )?(?:all|fully|completely|everything) (?:passed|expelled|out)|has(?:n't| not) passed (?:everything|it all|all))\b|\bpassed (?:most|some|part)\b/gi;
const denied =
  /\b(?:no|not|without|negative for|ruled out|rule out|no evidence of|no sign of|nothing|free of|if|for|versus|vs)\b[^.;:\n]{0,30}$/i;

/** @returns the mentions, a plain miscarriage and retained products as the incomplete one that they are */
export function withMiscarriages(note: ReadNote, known: readonly Mention[]): Mention[] {
  const isLost = known.some(({ codes }) => codes.includes("O03.9"));
  if (!isLost) return [...known];
  const isLeft = onceIn(note)("miscarriage left", () =>
    [...note.text.matchAll(left)].some(
      ({ index }) => !denied.test(note.text.slice(Math.max(0, index - 50), index)),
    )
      ? "yes"
      : undefined,
  );
  if (isLeft === undefined) return [...known];
  return known.map((mention) =>
    mention.codes.length === 1 &&
    /^O(?:03\.9|73\.1)$/.test(mention.codes[0] ?? "") &&
    !isComplete(note, mention)
      ? { ...mention, codes: ["O03.4"] }
      : mention,
  );
}

/** "Complete miscarriage", or one of another time. */
function isComplete({ text }: ReadNote, { start, end }: Mention): boolean {
  return (
    /\b(?:complete|completed|had a|recurrent|prior|previous)\b/i.test(text.slice(start, end)) ||
    /\b(?:complete|prior|previous|past|history of|h\/o|earlier|recurrent|one|two|last)\s*$/i.test(
      text.slice(Math.max(0, start - 16), start),
    )
  );
}
