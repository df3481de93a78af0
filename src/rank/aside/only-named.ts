/**
 * Lists in the midst of an assessment that only name what else the patient has: "Problem list also carries: BPH", "Comorbidities: gout, BPH", "Also has
 * gout." Nothing in the line says that anything is done about it.
 *
 * Source: Guidelines FY2026 IV.J (conditions that coexist and require or affect care; not those previously treated), III (reportable additional diagnoses).
 */
import { isDrugName } from "../../note/remedies.ts";
import type { Surroundings } from "../../note/surroundings.ts";
import type { Span } from "../../note/types.ts";
import { words } from "../../note/words.ts";

const lead =
  "(?:also|others?|additional|remaining|the|rest|of|chronic|background|known|past|prior|old|medical|home|stable|ongoing|concurrent|co-?existing|long-?standing|underlying|his|her|their|patient'?s?|pt'?s?|pcp'?s?) ";
/** "Problems" and "diagnoses" are the visit's own unless a word before them says otherwise. */
const nouns = `(?:(?:${lead})*(?:problem list|chart review|risk factors|intake(?: form)?|history|hx|pmh\\w*|comorbid\\w*|background|med(?:ical)? (?:hx|history))|(?:${lead})+(?:problems?|conditions?|issues|diagnos[ei]s|dx))`;
const verbs =
  "(?:,? ?(?:also|include[sd]?|including|carr(?:y|ies)|lists?|shows?|has|have|notes?|of note|elsewhere|on file|unchanged|reviewed|stable|home meds? (?:not changed|unchanged|same)|no changes?))*";
/** Closed by a colon or a dash. */
const label = new RegExp(
  `^\\W*(?:no changes? (?:to|in|for) )?(?:${nouns}${verbs}|(?:also|else|chronic|known|others?|background|past)(?: (?:has|carries|with))?${verbs})(?:\\s*(?::|\\s[-–—])\\s|\\s\\()`,
  "i",
);
/** A sentence of its own that goes on as a bare list. */
const sentence =
  /^\W*(?:(?:he|she|pt|patient|they) )?(?:also (?:has|have|carries|with)|(?:medical )?(?:history|hx) (?:also )?(?:includes?|of)|hx|of note,?|h\/o|known(?: (?:history|hx) of)?|comorbidit\w+ (?:include|are)|pmh\w*)\s/i;
/** Nothing but names: "gout, BPH", "anxiety and IBS (old)". */
const bareList = /^[\w\s,/&'’()+-]{0,120}$/;
const mostWords = 14;

/** What is done about one of them, how it is, or what brings the patient: then the line is no mere list. */
const caredFor =
  /\b(?:continu\w*|cont|(?:re)?start\w*|increas\w*|decreas\w*|refer\w*|order\w*|titrat\w*|adjust\w*|refill\w*|renew\w*|hold|held|stop\w*|switch\w*|add(?:ed|ing)?|tak(?:es?|ing)|on|uses?|using|mg|mcg|units?|goal|control\w*|poorly|well|worse\w*|improv\w*|exacerbat\w*|flare\w*|acute\w*|new|recheck\w*|check\w*|monitor\w*|labs?|a1c|bps?|ldl|tsh|today|due to|from|because|complicat\w*|affect\w*|avoid\w*|presents?|presenting|here|admitted|with (?:acute|new|worsening)|treat\w*|therapy|plan|follow\w*|f\/?u|see|discuss\w*|counsel\w*|advis\w*|symptom\w*|causing|explain\w*|account\w*|bother\w*|contribut\w*|risk)\b/i;

/** @returns the words that make it a list, where the mention of `code` only stands in one; statuses and symptoms are told, not listed */
export function onlyNamed(
  code: string,
  { before, words: named, after, rest, sentence: whole }: Surroundings,
): Span | undefined {
  if (/^[O-Z]/.test(code)) return undefined;
  const opened = label.exec(before);
  const line = `${before.slice(opened?.[0].length ?? 0)}${named}${after}`;
  if (opened !== null && !isCaredFor(`${line}${rest}`))
    return { start: whole.start, end: whole.start + opened[0].length };
  const begun = sentence.exec(before);
  if (begun === null || !bareList.test(`${named}${after}`)) return undefined;
  const list = `${before.slice(begun[0].length)}${named}${after}`;
  if (list.trim().split(/\s+/).length > mostWords || isCaredFor(list)) return undefined;
  return { start: whole.start, end: whole.start + begun[0].length };
}

function isCaredFor(line: string): boolean {
  return caredFor.test(line) || words(line, 0, line.length).some(({ text }) => isDrugName(text));
}
