/**
 * What a note looked for and did not find, told in note-style: under "Ruled out:", as an entry whose body is the normal test ("PE - dimer neg"), or as
 * the lesser of two ("prerenal rather than ATN").
 *
 * Source: Guidelines FY2026 II.H and III.C (a diagnosis must stand at discharge), IV.H.
 */

import type { Surroundings } from "../../note/surroundings.ts";
import type { Span } from "../../note/types.ts";
import { namesExcludingTest } from "./excluding-tests.ts";

/** The line opens with what it says of all that it lists. */
const opening =
  /^\W*(?:\w+ )?(?:ruled out|excluded|(?:considered|entertained|weighed),? (?:and|but) (?:rejected|excluded|dismissed|discarded|ruled out|not \w+)|not (?:felt|thought|found|believed) to be present|not (?:present|found|seen|supported|likely|evident)|no evidence (?:of|for)|(?:felt |thought |considered )?unlikely|negative(?:s| for| work-?up)?|absent|disproved|never confirmed|removed from (?:the )?(?:problem )?list)(?: (?:today|here|so far|by|on|this|with) ?[\w ]{0,24})?\s*[:–—-]\s/i;
/** Another thing than the mention is preferred to it. */
const lesser =
  /\b(?:rather than|as opposed to|instead of|more (?:like|likely|consistent with|typical of|suggestive of) [\w ]{3,40} than|(?:argues?|speaks?|evidence|militates?) (?:strongly )?against|mistaken for|mislabell?ed (?:as|with)|misdiagnosed (?:as|with))\s+(?:(?:an?|the|any|true|acute|frank|overt|primary)\s+)*$/i;
/** "Does not meet PPH definition". */
const unmet =
  /\b(?:does|did|do)(?: not|n['’]t) meet (?:(?:the|any|full) )?(?:(?:criteria|definition|threshold) (?:for|of) )?$/i;
const relabelled =
  /\b(?:(?:label|diagnosis|dx) (?:was |is |has been )?(?:removed|withdrawn|retracted|refuted|revised|dropped|taken off)|off (?:the|my|our|his|her) (?:list|table|differential))\b/i;
/**
 * A verdict that comes later in the sentence, with nothing between but whose word it was and what tested it: "the bipolar label from her teens doesn't
 * fit", "sepsis alert fired, criteria not met".
 */
const telling =
  "(?:the|a|an|her|his|their|label|status|diagnosis|dx|term|alert|flag|code|was|is|has|had|been|were|given|made|raised|called|fired|triggered|carried|carries|listed|noted|told|entered|charted|suggested|question(?:ed)?|mentioned|by|school|nurse|friend|wife|husband|mother|on|in|at|by|from|for|of|as|that|which|it|this|and|but|then|later|since|elsewhere|outside|ed|er|osh|triage|urgent|care|pcp|admission|admit|intake|chart|record|list|years?|months?|teens|past|prior|old|two|ua|urine|cx|cultures?|spirometry|pfts?|methacholine|challenge|echo|eeg|emg|ct|mri|us|cxr|x-?rays?|films?|imaging|scan|scope|egd|biopsy|path|labs?|tests?|testing|work-?up|exam|review|findings|results?|clean|clear|normal|nl|neg|negative)";
const verdicts = [
  "(?:does|did|do|would|will)(?: not|n['’]t) (?:really |quite |seem to )?(?:hold(?: up| true)?|fit|apply|stand(?: up)?|bear (?:(?:this|that|it) )?out|support (?:this|that|it)|pan out)",
  "(?:is|was|were|are|has been|isn['’]t|wasn['’]t|never)?(?: ?not| never)? ?(?:borne out|upheld|substantiated|corroborated|the (?:cause|culprit|driver|answer|diagnosis|explanation|reason)(?: here)?|what this is|in the picture|in play)(?<=(?:not|n['’]t|never) [^,;]{0,40})",
  "(?:has|have|had)(?: not|n['’]t| never) (?:developed|occurred|appeared|happened|materialized)",
  "(?:he|she|it|this|that|they) (?:is|was|does|did|has)(?: not|n['’]t)(?=\\s*(?:[.;)]|$))",
  "not so",
  "(?:criteria )?(?:are |were |was )?(?:not|un) ?(?:met|fulfilled|satisfied|reached)(?<=criteria[^,;]{0,30})",
  "(?:was |is |been |later |since )*(?:retracted|withdrawn|refuted|disprove[dn]|debunked|overturned|rescinded|discarded|rejected|dismissed|struck(?: off| out)?|off the table)",
  "(?:was |is |been )*(?:removed|withdrawn)(?=\\s*(?:[.;,)]|$))(?<=(?:label|status|diagnosis|dx) (?:was |is |been )*(?:removed|withdrawn))",
  "(?:was |is |been )*(?:removed|deleted|taken|dropped|struck) (?:from|off) (?:of )?(?:the |his |her |my |our )?(?:chart|problem list|list|record|allergy list|allergies|differential|table)",
  "(?:was |were |is |has been )?(?:put|laid) to rest",
  "(?:was |were |is |are )?not detected",
  "(?:was |is )?(?:in error|by mistake|an? (?:error|misread|mistake|misdiagnosis))",
].join("|");
const refuted = new RegExp(
  `^(?:[,;:]? ${telling}){0,14}?[,;:]?(?: [–—-])? (?:${verdicts})(?=\\s*(?:[.,;:()]|$)| (?:on|by|in|per|after|at|with|here|any)\\b)`,
  "i",
);
/** "on review", "by spirometry": what rejected it. */
const byWhat = /^ (?:on|by|in|per|after|at|with) (?:\w+ ){0,2}\w+/i;
/** "COPD has been carried on her chart for years, but spirometry twice showed no obstruction". */
const carried =
  /^ (?:(?:has|had|have) been |was |is |were )?(?:carried|listed|labell?ed|charted|diagnosed|given|called|suggested|suspected) (?:on|in|as|by|at|for|elsewhere|before|there|years|previously)\b[^.;\n]{0,50}[,;] ?but [^.;\n]{0,80}\b(?:no|not|normal|nl|clean|clear|never|negative|neg|without)\b/i;
/** "HF was on the ED differential, BNP argues against". */
const differed =
  /^ (?:was|were|is|had been|initially) (?:on|in|high on|part of) (?:the|my|our|their) (?:\w+ ){0,2}(?:differential|ddx|list)\b[^.;\n]{0,80}\b(?:against|not pursued|unlikely|excluded|ruled out|neg(?:ative)?|dropped|less likely|no evidence)\b/i;
/** The mention names the test that looked for it: "DVT scan done in the ED was clean". */
const testedFor =
  /^ (?:scan|study|duplex|ultrasound|us|screen(?:ing)?|tests?|testing|monitoring|protocol|panel|work-?up|swab|cultures?|titers?|serolog\w+|prep|ct|mri|pcr)\b[^.;\n]{0,40}?\b(?:neg(?:ative)?|clean|clear|normal|nl|wnl|unremarkable|non-?reactive|not detected|unrevealing|(?:show(?:s|ed)?|found|with) no)\b/i;
/** A body that is nothing but the verdict. */
const bare =
  /^(?:(?:so|and|thus|hence|therefore|now|this|it|was|is|has been|already|clinically|essentially) )*(?:excluded|ruled out|r\/o'?d|not pursued|not confirmed|not supported|not substantiated|off the (?:list|table)|not (?:present|seen|found|likely|evident|an issue here)|un(?:likely|founded)|disproved|refuted|none|no|nothing|neg(?:ative)?|absent|without evidence|criteria not met|does not meet criteria|did not meet criteria)(?: (?:by|with|on|in|per|at|after|of|for|found|seen|today|here|now|yet|so far)\b.*)?$/i;
const reassuring =
  /\b(?:neg(?:ative)?s?|nl|normal|wnl|clear|clean|flat|unremarkable|undetectable|fine|ok(?:ay)?|equal|benign|reassuring|sterile|no|none|without|non-?reactive|not detected|not seen|not needed|low(?: prob\w*)?|intact|patent|nothing|suppressed|ngtd|w\/o|0)\b|<\s?\d|\(-\)/i;
/** The entry is taken up: the test follows what the patient has. */
const takenUp =
  /\b(?:continue[ds]?|cont|(?:re)?start(?:ed)?|increase[ds]?|decrease[ds]?|resume[ds]?|complet\w+|treat(?:ed|ing|ment)|improv\w+|resolv\w+|worse\w*|stable|controlled|healing|mg|mcg|units|days? of|iv|po|bid|daily|taper\w*|antibiotics|repair\w*|splint\w*|cast|boot|drain\w*|post-?op|s\/p|on (?!film|ct|mri|us|x|cxr|echo|exam|imaging|monitor|tele|duplex|scan))\b|(?<!not )\bpositive\b|\bpos\b/i;

/** @returns the words that exclude the mention of `code`; undefined where none do */
export function ruledOut(code: string, around: Surroundings): Span | undefined {
  const { before, after, words, sentence } = around;
  const mentionEnd = sentence.end - after.length;
  const opened = opening.exec(before);
  if (opened !== null) return { start: sentence.start, end: sentence.start + opened[0].length };
  const preferred = lesser.exec(before) ?? unmet.exec(before);
  if (preferred !== null)
    return { start: sentence.start + preferred.index, end: sentence.start + before.length };
  const removed = relabelled.exec(after);
  if (removed !== null && !takenUp.test(after.slice(removed.index)))
    return { start: mentionEnd + removed.index, end: mentionEnd + removed.index + removed[0].length };
  if (!/^[RVWXYZ]/.test(code)) {
    const rejected =
      refuted.exec(after) ?? testedFor.exec(after) ?? carried.exec(after) ?? differed.exec(after);
    if (rejected !== null && !takenUp.test(after.slice(rejected[0].length).replace(byWhat, "")))
      return { start: mentionEnd, end: mentionEnd + rejected[0].length };
  }
  if (!headOfEntry.test(before)) return undefined;
  const spoken = `${words}${after}`;
  const body = bodyOf.exec(after) ?? undefined;
  if (body === undefined) return undefined;
  const members = (body[1] ?? "").split(/[,;)]|\band\b/).map((member) => member.trim());
  const excluded =
    members.some((member) => bare.test(member)) ||
    (!takenUp.test(spoken) &&
      members.some((member) => namesExcludingTest(code, member) && reassuring.test(member)) &&
      !/\b(?:but|however|pending|await\w*|repeat|show(?:s|ed|ing)?(?! no)|with (?!no))\b/i.test(after));
  if (!excluded) return undefined;
  const start = mentionEnd + body[0].length - (body[1] ?? "").length;
  return { start, end: sentence.end };
}

/** Nothing but a mark, a number and a few describing words before the mention. */
const headOfEntry =
  /^\W*(?:[A-Z][\w/ -]{1,24}:\s)?(?:\d{1,2}[.)]?\s*)?(?:(?:acute|new|any|possible|\?|for|re|the|r\/o|bacterial|pulmonary|dx)[:\s]+){0,2}$/i;
const bodyOf = /^(?: [\w'/-]+){0,2}(?:\?)?\s*(?::|\s[-–—]|[-–—]\s|\(|\?)\s*(.+)$/;
