/**
 * Words beside a mention that put it aside for a claim: excluded by a test, thought unlikely, of a list that the visit leaves alone, of precautions.
 *
 * Source: Guidelines FY2026 III.C and II.H (an uncertain diagnosis must still stand at discharge), IV.H, IV.J (previous conditions not treated).
 */
import type { Focus } from "../contract/suggestions.ts";
import type { ReadNote, Span } from "../note/types.ts";
import type { SetAside } from "./judge.ts";

const lookAhead = 70;
const lookBack = 60;

/** "or skull fx excluded by CT", "was ruled out"; after a comma alone the words may be of the next thing only. */
const excludedAfter =
  /^(?: (?:and|or|\/|nor) [\w/ -]{1,25})?,? (?:(?:was|were|is|are|has been|have been) )?(?:excluded|ruled out)\b/i;
const unlikelyAfter =
  /^,? (?:(?:was|were|is|are) )?(?:(?:not|less) (?:felt|thought|believed|considered)? ?(?:to be )?(?:likely|present)|unlikely|not felt to play a role|thought (?:un|less )likely|set aside)\b/i;
const unlikelyBefore =
  /\b(?:low (?:clinical )?(?:suspicion|probability|concern) (?:for |of )?|doubt(?:ful)? (?:for )?)$/i;
/** "Smoked a pack a day until 1998". */
const smoked = /\b(?:smok(?:ed|ing|er)|packs?|ppd|cigarettes?|tobacco)\b/i;
const quitAfter =
  /^[^.;\n]{0,40}?\b(?:until|till|quit|stopped|gave (?:it )?up|to (?:19|20)\d\d)\b(?! (?:date|attempts?|line|smoking aid))/i;
const precautionsAfter = /^(?:,? (?:and|or|\/|&) [\w-]{1,20})? (?:return )?precautions\b/i;
/** The line opens with what it says of all it lists. */
const listing =
  /^\W*(?:not (?:addressed|active|discussed)(?: today| this (?:visit|stay|admission))?|inactive|history also of|past (?:medical )?history|other (?:past )?history|chart lists|also on (?:his|her|the) list)\b/i;
const listedIn =
  /\b(?:(?:is|are) (?:only )?(?:noted on intake|on (?:his|her|the) (?:problem )?list|listed)|not addressed(?: today)?|history also of)\b/i;

/** @returns why the words around a mention keep it from the claim, and which do; nothing in `complete` focus, where a listed condition is documented */
export function sidelined(
  note: ReadNote,
  mention: Span,
  focus: Focus,
): { readonly reason: SetAside["reason"]; readonly trigger: Span } | undefined {
  const { text } = note;
  const after = text.slice(mention.end, mention.end + lookAhead);
  const before = text.slice(Math.max(0, mention.start - lookBack), mention.start);
  const ahead = (pattern: RegExp) => {
    const match = pattern.exec(after);
    return match === null ? undefined : { start: mention.end, end: mention.end + match[0].length };
  };
  const excluded = ahead(excludedAfter) ?? ahead(unlikelyAfter);
  if (excluded !== undefined) return { reason: "negated", trigger: excluded };
  const doubted = unlikelyBefore.exec(before);
  if (doubted !== null) {
    const end = mention.start;
    return { reason: "uncertain", trigger: { start: end - doubted[0].length, end } };
  }
  const isTobacco = smoked.test(text.slice(mention.start, mention.end));
  const quit = isTobacco ? ahead(quitAfter) : undefined;
  if (quit !== undefined) return { reason: "historical", trigger: quit };
  const warned = ahead(precautionsAfter);
  if (warned !== undefined) return { reason: "hypothetical", trigger: warned };
  if (focus === "complete") return undefined;
  const lineStart = text.lastIndexOf("\n", mention.start - 1) + 1;
  const opening = listing.exec(text.slice(lineStart, Math.min(mention.start, lineStart + lookBack)));
  if (opening !== null)
    return { reason: "listed-only", trigger: { start: lineStart, end: lineStart + opening[0].length } };
  const sentence = sentenceOf(text, mention);
  const said = listedIn.exec(text.slice(sentence.start, sentence.end));
  if (said === null) return undefined;
  const start = sentence.start + said.index;
  return { reason: "listed-only", trigger: { start, end: start + said[0].length } };
}

const longestSentence = 200;

function sentenceOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf("; "));
  const to = /^[^.\n;]*/.exec(text.slice(end, end + longestSentence))?.[0].length ?? 0;
  return { start: start - before.length + from + 1, end: end + to };
}
