/** Whether the patient of a note is pregnant now: conditions are then coded as the pregnancy's unless the note calls it incidental (I.C.15.a.1). */
import { assertMention } from "./assertion.ts";
import { patientOf } from "./patient.ts";
import { clauseAround } from "./read.ts";
import type { Assertion, ReadNote } from "./types.ts";
import { weeksOpened } from "./weeks-told.ts";

/** What is said of a pregnancy that goes on: its weeks, its visits, the fetal heart. */
const current = new RegExp(
  [
    "(?<!\\b(?:when|while|was|if|been|get|become|became|getting|becoming|be|last|not|were) )\\bpregnant\\b(?! (?:wife|partner|girlfriend|daughter|mother))",
    "\\biup\\b(?! (?:ruled|not))",
    "\\b(?:ob|obstetric|prenatal|antepartum|antenatal) (?:\\w+ ){0,2}(?:visit|return|check(?:-?up)?|intake|appointment|add-on)\\b",
    "\\bg ?\\d{1,2},? ?p ?\\d{1,4}\\b[^.;\\n]{0,14}?\\b\\d{1,2} ?(?:w\\d?d?|weeks?|wks?)\\b",
    "\\b\\d{1,2} ?(?:weeks?|wks?|w\\d?d?)\\b[^.;\\n]{0,14}\\b(?:gestation|iup|pregnancy)\\b",
    "\\b(?:gestation|pregnancy|iup|ega)[^.;\\n\\d]{0,12}\\b\\d{1,2} ?(?:w|weeks?|wks?)",
    "\\b(?:iol|induction|induced|labou?r|delivery|delivered|svd|nsvd|cesarean|c-?section)\\b[^.;\\n]{0,40}\\bat (?:3[4-9]|4[0-2]) ?(?:w\\d?d?|weeks?|wks?|[0-6]/7|\\+[0-6])",
    "\\b(?:fetal heart|fht|fhr)s?\\b[^.;\\n]{0,20}\\d{3}",
    "\\b(?:admitted|admit|presented|presents|presenting|arrived|seen|here|sent in)\\b[^.;\\n]{0,25}\\bat (?:2\\d|3\\d|4[0-2]) ?(?:w\\d?d?\\b|[0-6]/7|\\+ ?[0-6]\\b)",
    "\\b(?:n?svd|vavd|vbac|vaginal delivery|vaginal birth)\\b[^.;\\n]{0,50}\\b(?:live[- ]?born|viable|over (?:an? )?(?:intact|[1-4](?:st|nd|rd|th)|first|second|third|fourth|midline|perine))",
    // "Now 19 weeks 1 day with her first pregnancy", "18 weeks along", "9w1d by ultrasound", "L&D triage, 38w2d", "EGA 24+3".
    "\\b(?:this is|is|it is|with) (?:her|a|my) (?:\\w+ )?(?:first|second|third|fourth|fifth|sixth|\\d(?:st|nd|rd|th)) pregnancy\\b",
    "\\b\\d{1,2} ?(?:weeks?|wks?)(?:,? (?:and )?\\d ?(?:days?|d))? (?:along|gone|pregnant|gravid|into (?:her|the|this) pregnancy|with (?:her|a|this) (?:\\w+ )?pregnancy|by (?:dates|lmp|ultrasound|scan|us|crl))\\b",
    "(?<!\\b(?:born|birth|svd|delivered|delivery|loss|prior|previous|last|section|cesarean|ex)\\b[^.;\\n]{0,20})\\b\\d{1,2}(?:w[0-6]d?| ?\\+ ?[0-6]| [0-6]/7)\\b,? (?:by|today|now|with|here|for|g ?\\d|p ?\\d|gestation|weeks?|wks?)\\b",
    "\\b(?:l ?& ?d|ob|obstetrics?|labor and delivery|labou?r ward|mfm|perinatology|antenatal|prenatal|antepartum|midwi(?:fe|fery))\\b[^.;\\n]{0,40}\\b\\d{1,2}(?:w[0-6]?d?\\b| ?\\+ ?[0-6]\\b| [0-6]/7| ?(?:weeks?|wks?)\\b(?! (?:ago|post|after)))",
    "\\b(?:elective|scheduled|planned|repeat|primary|emergency|emergent)(?: (?:repeat|primary|lower|low|transverse))* (?:section|cs|c/s|cesarean|caesarean|c-?section)\\b[^.;\\n]{0,25}\\bat (?:3\\d|4[0-2]) ?(?:w|\\+|weeks?|wks?|[0-6]/7)",
    "\\b(?:heartbeat|heart rate|cardiac activity|heart tones?|fhts?|fhr) (?:of |at |is |was )?1[1-9]\\d\\b(?= ?(?:,|;|\\.|\\)|$|bpm|by|on))(?<=\\b(?:iup|fetal|fetus|embryo|crl|os closed|pole)\\b[^.\\n]{0,60})",
    "\\b(?:anatomy[- ](?:scan|survey|ultrasound)|fetal (?:echo|survey|movements?)|fundal height|good fm\\b)[^.;\\n]{0,25}",
    "\\b(?:threatened (?:miscarriage|abortion|ab)|viable iup|single live iup|live iup|hyperemesis gravidarum|morning sickness)\\b",
    "\\bplacenta\\b[^.;\\n]{0,30}\\b(?:spontaneous\\w*|intact|delivered|expressed|extracted)\\b",
  ].join("|"),
  "gi",
);
const over =
  /\bpost-?partum (?:visit|check|exam|f\/u|follow)|(?<!\b(?:at|in|until|by|for) ~?\d{1,2} ?)\b(?:weeks?|wks?|months?|mos?) (?:post-?partum|pp\b|(?:after|s\/p|since) (?:\w+ ){0,3}(?:delivery|birth|cesarean|c-?section|svd))|\bpregnan\w+[^.\n]{0,40}\bincidental|\bincidental[^.\n]{0,20}\bpregnan/i;
/** A pregnancy that ended or cannot go on, where the note affirms it of now: not one excluded, threatened or of an earlier pregnancy. */
const lost =
  /(?<!\b(?:threatened|threatening|prior|previous|past|last|earlier|recurrent|hx of|history of|h\/o|one|two|three|[1-9]|risk of|risk for) )\b(?:ectopic|miscarriage|(?:missed|spontaneous|incomplete|elective) abortion)\b(?! (?:risk|precautions|warnings?)|s?,? (?:was |is |has been |now )?(?:excluded|ruled out|unlikely)|[^.;\n]{0,12}\b(?:19|20)\d\d)/gi;
/** A child is told of, and not as what the mother has just borne. */
const newborn =
  /(?<!\b(?:viable|live|live[- ]?born|vigorous|healthy|deliver(?:ed|y)|birth)(?: of)?(?: an?)?(?: (?:live|live[- ]?born|viable|vigorous|healthy|term|male|female))* )\b(?:newborn|neonat\w+|nicu|baby (?:boy|girl)|infant|days?[- ]old|day of life)\b/i;
const opening = 300;
const childhood = 10;
const mostPlaces = 12;

const known = new WeakMap<ReadNote, boolean>();

/** Affirmed of the patient somewhere; not after a birth, not in a newborn's note, not where the pregnancy is called incidental. Read once a note. */
export function isPregnantNow(note: ReadNote): boolean {
  const read = known.get(note) ?? readPregnancy(note);
  known.set(note, read);
  return read;
}

function readPregnancy(note: ReadNote): boolean {
  const { ageYears, sex } = patientOf(note);
  if (sex?.value === "male" || (ageYears?.value ?? childhood) < childhood) return false;
  if (newborn.test(note.text.slice(0, opening)) || over.test(note.text)) return false;
  if (
    weeksOpened(note.text) === undefined &&
    !byOpening(note.text) &&
    !isTold(note, current, new Set(["affirmed", "planned"]))
  )
    return false;
  return !isTold(note, lost, new Set(["affirmed", "uncertain"]));
}

/** "32 weeks with placenta previa": a note that opens with weeks and speaks of a pregnancy; "Arrest of dilation at 40w3d": weeks with their days, in a labor. */
const opensWithWeeks =
  /^\W*(?:[a-z.&]+[ :,]+){0,3}?(?:\d{1,2} ?(?:yo?|y\/o|f)[ ,:]+)?(?:g ?\d{1,2} ?p ?\d{1,4}[ ,:]+)?(?:at |now |@ ?)?\d{1,2} ?(?:weeks?|wks?|w)(?:\d| ?\+ ?\d| \d\/7)?(?:,? (?:and )?\d ?(?:days?|d))?\b(?! ?(?:old|post|after|out|since|ago|of|s\/p|status|pp|follow|into|f\/u|check|later|for))/i;
const ofPregnancy =
  /\b(?:pregnan\w+|f(?:o)?etal|f(?:o)?etus|obstetric\w*|ob|prenatal|antenatal|previa|trimester|(?:first|second|third|fourth) baby|efw|fundal|gestation\w*|gdm|glucola|iup|l&d|rho?gam|hyperemesis|gbs|growth (?:scan|restriction)|good movement|fht|fhr|cerclage|preeclampsia|nst|bpp|amnio\w*|membranes|labou?r|contractions?|cervix)\b/i;
const lateWeeks =
  /(?<!\b(?:born|birth|prior|previous|last|ex|girl|boy|infant)\b[^.;\n]{0,20})\b(?:2[4-9]|3\d|4[0-2])(?:w[0-6]d?| ?\+ ?[0-6]| [0-6]\/7)(?!\w)/i;
const inLabor =
  /\b(?:labou?r|pitocin|oxytocin|cesarean|caesarean|section|vaginal (?:birth|delivery)|vertex|breech|cervix|contractions|membranes|pre-?eclampsia|placenta|induc(?:ed|tion)|dilat(?:ion|ed)|live (?:male|female|boy|girl)|epidural|epi?siotomy|delivered)\b/i;

function byOpening(text: string): boolean {
  if (opensWithWeeks.test(text)) return ofPregnancy.test(text);
  return (
    lateWeeks.test(text) &&
    inLabor.test(text) &&
    !/\b(?:birth weight|apgars? |newborn|nicu|nursery)\b/i.test(text.slice(0, opening))
  );
}

/** Whether one of the first places that a pattern finds is told of the patient in one of these ways. */
function isTold(note: ReadNote, pattern: RegExp, ways: ReadonlySet<Assertion["value"]>): boolean {
  let places = 0;
  for (const match of note.text.matchAll(pattern)) {
    places += 1;
    if (places > mostPlaces) return false;
    const start = match.index;
    const end = start + match[0].length;
    // "DELIVERY: SVD at 39w1d": what is said stands after a label.
    const index = clauseAround(note, { start: end - 1, end });
    const clause = note.clauses[index];
    if (clause === undefined) continue;
    const span = { start: Math.max(start, clause.start), end: Math.min(end, clause.end) };
    const { value, experiencer } = assertMention(note, index, span);
    if (experiencer === "patient" && ways.has(value)) return true;
  }
  return false;
}
