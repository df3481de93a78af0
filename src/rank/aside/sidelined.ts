/**
 * Words beside a mention that put it aside for a claim: excluded by a test, thought unlikely, of a list that the visit leaves alone, of precautions.
 *
 * Source: Guidelines FY2026 III.C and II.H (an uncertain diagnosis must still stand at discharge), IV.H, IV.J (previous conditions not treated).
 */
import type { Focus } from "../../contract/suggestions.ts";
import { isChronic } from "../../note/chronic.ts";
import { clauseAt } from "../../note/read.ts";
import { surroundingsOf } from "../../note/surroundings.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import { words } from "../../note/words.ts";
import type { SetAside } from "../judge.ts";

const lookAhead = 70;
const lookBack = 60;

/** "or skull fx excluded by CT", "was ruled out"; after a comma alone the words may be of the next thing only. */
const excludedAfter =
  /^(?: (?:and|or|\/|nor) [\w/ -]{1,25})?,? (?:(?:was|were|is|are|has been|have been) )?(?:excluded|ruled out)\b/i;
const unlikelyAfter =
  /^,? (?:(?:was|were|is|are) )?(?:(?:not|less) (?:felt|thought|believed|considered)? ?(?:to be )?(?:likely|present)|not (?:suggested|supported) (?:clinically|(?:by|on) (?:the |his |her |this )?(?:exam\w*|physical|labs?|imaging|films?|x-?rays?|ct|mri|us|ultrasound|ua|history|findings|data|work-?up|course|picture))\b|unlikely|not felt to play a role|thought (?:un|less )likely|set aside)\b/i;
/** "Sick sinus, inferior MI, hyperkalemia considered; TSH 2.1": what was weighed, unless the last of the list is a measure ("BiPAP considered"). */
const consideredAfter =
  /^(?:(?:,| and| or|, and|, or) [a-z][\w-]*(?: [a-z][\w-]*){0,2}){0,6}(?<!\b(?:admission|admit|bipap|cpap|surgery|operation|repair|intubation|transfer|biopsy|ct|cta|mri|us|imaging|echo|antibiotics|abx|steroids|prednisone|heparin|anticoagulation|tpa|tnk|thrombolysis|dialysis|hospice|referral|consult|lp|puncture|stent|injection|transfusion|insulin|therapy|treatment|trial|not)) (?:were |was |all |also )*considered(?=\s*(?:[.;:]|$| but\b| and (?:excluded|unlikely|rejected|dismissed|less)))/i;
const unlikelyBefore =
  /\b(?:low (?:clinical )?(?:suspicion|probability|concern) (?:for |of )?|doubt(?:ful)? (?:for )?)$/i;
/** "Smoked a pack a day until 1998". */
const smoked = /\b(?:smok(?:ed|ing|er)|packs?|ppd|cigarettes?|tobacco)\b/i;
const quitAfter =
  /^[^.;\n]{0,40}?\b(?:until|till|(?<!\b(?:to|not|help|never|cannot|can't|hasn't|unable to|n't) )quit|stopped|gave (?:it )?up|to (?:19|20)\d\d)\b(?! (?:date|attempts?|line|smoking aid))/i;
const precautionsAfter =
  /^(?:(?:,? (?:and|or|&) |\/)[\w-]{1,20})? (?:return |warning |danger )?(?:precautions|watch(?=\s*(?:[:.;,]|$))|warnings?|warning signs|red flags|signs (?:and symptoms )?(?:reviewed|discussed))\b/i;
/** The line opens with what it says of all it lists. */
const listing =
  /^\W*(?:not (?:addressed|active|discussed|covered|reviewed|touched on|dealt with)(?: (?:at )?(?:today|here|now|this (?:visit|stay|admission)))?|inactive|unaddressed|history also of|past (?:medical )?history|pmh\w*|other (?:past )?history|chart (?:also )?(?:lists|carries|shows)|(?:also )?on (?:his|her|the|problem) list|carried forward|(?:(?:other|additional|remaining|rest of(?: the)?|chronic|background|old|stable|known|medical|home|past|his|her|pcp'?s?) )*(?:diagnos[ei]s|dx|problems?|conditions?|issues|history|hx|comorbidit\w*|list)(?: also)?,? ?\(?(?:on (?:file|record)|listed|(?:which |that )?(?:are |were )?(?:not|in)[ -]?(?:active|addressed|discussed|managed|treated|relevant|evaluated|touched|reviewed|dealt)\b[^:\n]{0,30}|deferred[^:\n]{0,24}|unaddressed|no changes?|followed (?:by|elsewhere)[^:\n]{0,24}|(?:per |by )?pcp|for (?:the )?record)\)?|(?:home list|others|other problems) (?:also|\([^)\n]{2,20}\))|pcp (?:manages|follows|handles|treats))(?=\W|$)/i;
const listedIn =
  /\b(?:(?:only |just )?on (?:the |his |her )?home (?:med(?:ication)? )?list\b(?![^.;\n]*\b(?:continu|resum|restart|taken|takes))|(?:by|per|off) (?:his|her|the|an? (?:old|outside)|your) (?:problem |old |outside |intake |med(?:ication)? )?list(?=\s*(?:[.,;)]|$| and (?:had|has|a)\b))|(?:is|are) (?:only )?(?:noted on intake|on (?:his|her|the) (?:problem )?list|listed)|(?:only|just) listed|listed (?:at|on|in) (?:admit|admission|intake|(?:the |his |her )?(?:chart|list|history|pmh))|listed only|not addressed(?: today)?|not (?:evaluated|assessed|managed)(?: today| here| this visit)?(?=\W*$)|not today(?=\W*$)|(?:will be|to be) (?:reviewed|addressed|discussed|handled) (?:at (?:his|her|the|a)|by|with|next)|(?:did|does|do) not (?:need|require|receive|warrant) (?:any )?(?:attention|management)|unaddressed|history also of|not touched on|not (?:on|part of) today'?s agenda|(?:another|separate) (?:day|visit)|(?:leave|leaving|left) (?:(?:that|this|it|them|these|those|all of (?:it|that|them)) )?(?:in (?:your|his|her|their|the pcp'?s) (?:\w+ )?hands|(?:up )?to (?:you(?! to)\b|your (?:care|office|team|clinic|management|judge?ment)))|(?:not|no longer) interested (?:any ?more|any longer|now|these days|in (?:any )?(?:treatment|therapy|more treatment|meds))|(?:pcp|primary(?: care)?(?: doctor| physician)?|(?:his|her|their|outside) (?:pcp|doctor|cardiologist|rheumatologist|endocrinologist|psychiatrist|urologist|gyn\w*|neurologist|pulmonologist)) (?:manages|follows|handles|treats|takes care of|is managing|is following))\b/i;
const members = "(?:(?:,? (?:and|&|or) |, |\\/)[\\w'-]+(?: [\\w'-]+)?){0,5}(?: [\\w'-]+)?(?: ?[-–—:,(])? ?";
const whom =
  "(?:(?:his|her|their|the|outside|an?|local) )?(?:dr\\.? \\w+|pcp|primary(?: care)?|cards?|cardiolog\\w*|urolog\\w*|gyn\\w*|ob\\b|psych\\w*|derm\\w*|neuro\\w*|pulm\\w*|gi\\b|gastro\\w*|endo\\w*|rheum\\w*|nephro\\w*|renal|onc\\w*|heme\\w*|ortho\\w*|ophtho\\w*|ophthalm\\w*|ent\\b|vascular|va\\b|pain clinic|eye doctor|family doctor)";
/** Another's patient for this: "BPH per urology", "HTN and GERD followed by his PCP", "HTN, HLD: see PCP note". */
const elsewhere = new RegExp(
  `^${members}(?:is |are |being )?(?:(?:still |well )?(?:managed|followed|treated|handled|watched|monitored|deferred|left|f\\/?b|mgmt)(?: (?:closely|there|elsewhere))? ?(?:by|with|at|to|per)|per(?! (?:(?:the|his|her|our) )?\\w+(?:'s)? (?:consult\\w*|notes?|letters?|reports?|biops\\w+|impression|eval\\w*|opinion|dx|diagnosis|read)\\b)|by|defer to|see(?= (?:the |his |her )?\\w+(?:'s)? (?:note|chart|records?|letter)\\b)) ${whom}[^,;\\n]{0,20}$`,
  "i",
);
/** Left to another's next visit; said of a new diagnosis it is that diagnosis's own plan ("ankle sprain, follow up with PCP"). */
const leftTo = new RegExp(
  `^${members}(?:f\\/?u|follow(?:s|ed)?(?: up)?)(?: (?:with|by|w\\/))? ${whom}(?! for\\b)[^,;\\n]{0,20}$`,
  "i",
);
/** Nothing but whose it is: "HTN - PCP", "BPH and HTN followed elsewhere". */
const anothers = new RegExp(
  `^(?:,? (?:and|&) [\\w'-]+)? ?(?:[-–—:(] ?${whom}\\)?|(?:(?:is|are) )?(?:managed|follow(?:s|ed)?|handled|treated|seen|taken care of) (?:elsewhere|outside|by others))$`,
  "i",
);
const diagnoses: ReadonlySet<string> = new Set(["diagnosis", "final-diagnosis", "discharge-diagnosis"]);
/** Unless something is done about it here. */
const caredFor =
  /\b(?:continue[ds]?|cont|(?:re)?start(?:ed)?|increase[ds]?|refer\w*|order\w*|titrat\w*|mg|mcg|at goal|above goal|uncontrolled|worse\w*|improv\w*|exacerbat\w*|flare)\b/i;

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
  const considered = focus === "billing" ? ahead(consideredAfter) : undefined;
  if (considered !== undefined) return { reason: "uncertain", trigger: considered };
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
  const around = surroundingsOf(text, mention);
  const others =
    elsewhere.exec(around.after) ??
    (isStanding(note, mention) ? (leftTo.exec(around.after) ?? anothers.exec(around.after)) : null);
  if (others !== null && !caredFor.test(`${around.before}${others[0]}`))
    return { reason: "listed-only", trigger: { start: mention.end, end: mention.end + others[0].length } };
  const left = untouched.exec(around.rest);
  if (left !== null)
    return {
      reason: "listed-only",
      trigger: {
        start: around.sentence.end + left.index,
        end: around.sentence.end + left.index + left[0].length,
      },
    };
  const sentence = sentenceOf(text, mention);
  const said = listedIn.exec(text.slice(sentence.start, sentence.end));
  if (said === null) return undefined;
  const start = sentence.start + said.index;
  return { reason: "listed-only", trigger: { start, end: start + said[0].length } };
}

/** A sentence of the same line that says no more: "L knee OA - asks for ibuprofen. Not examined." */
const untouched =
  /(?<=^[.;]? ?|[.;] )(?:(?:was|were) )?not (?:examined|evaluated|assessed|addressed|managed|worked up)(?: (?:here|today|at this visit|this (?:visit|stay|admission)))?(?=\s*(?:[.;]|$))/i;

/** A lasting condition, and not named as a diagnosis of the visit. */
function isStanding(note: ReadNote, { start, end }: Span): boolean {
  const section = clauseAt(note, start)?.section ?? "other";
  return !diagnoses.has(section) && isChronic(words(note.text, start, end));
}

const longestSentence = 200;

function sentenceOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf("; "));
  const to = /^[^.\n;]*/.exec(text.slice(end, end + longestSentence))?.[0].length ?? 0;
  return { start: start - before.length + from + 1, end: end + to };
}
