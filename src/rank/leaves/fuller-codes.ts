/** What the words around a name, and the rest of the note, say more than the name does: a closer code. */
import { patientOf } from "../../note/patient.ts";
import type { Clause, ReadNote } from "../../note/types.ts";
import { birthPart } from "../conventions/birth-parts.ts";
import { injuryPart } from "../conventions/injury-parts.ts";
import { neoplasmSite, neoplasmSiteTold } from "../conventions/neoplasm-sites.ts";
import { byOrganism, germInBlood } from "../conventions/organisms.ts";
import { skinSite, skinSiteOfLine } from "../conventions/skin-sites.ts";
import { strokeArtery, strokeCause } from "../conventions/strokes.ts";
import { consciousnessCode } from "../injuries/loss-of-consciousness.ts";
import { traumaticChest } from "../injuries/traumatic-chest.ts";
import { bornAt, bornWeighing } from "../pregnancy/prematurity.ts";
import { goneFromItsSite } from "../visits/cancer-surveillance.ts";
import { absentOrgan } from "./absent-organs.ts";
import { afterInjury } from "./after-injury.ts";
import { alzheimerOnset } from "./alzheimer-onset.ts";
import { ankleOrFoot } from "./ankle-or-foot.ts";
import { arthritisSite, jointSite } from "./arthritis-sites.ts";
import { cellulitisPlace } from "./cellulitis-places.ts";
import { dementiaBehavior } from "./dementia-details.ts";
import {
  brokenBone,
  cesareanScar,
  cystoceleKind,
  gravidaCode,
  infarctArtery,
  isDilated,
  lowerLegPart,
  obstructingStone,
} from "./details-elsewhere.ts";
import { diabetesType } from "./diabetes-type.ts";
import { epilepsyAwareness, epilepsyControl } from "./epilepsy-control.ts";
import { byCause } from "./etiology.ts";
import { foldOfLimb } from "./fold-of-limb.ts";
import { glomerularPattern } from "./glomerular-patterns.ts";
import { goutCause } from "./gout-causes.ts";
import { gutDetail } from "./gut-details.ts";
import { lackOfOxygen } from "./lack-of-oxygen.ts";
import { restOfHeading } from "./leaf-context.ts";
import { moodDetails } from "./mood-details.ts";
import { neoplasticFracture } from "./neoplastic-fractures.ts";
import { obesityClass } from "./obesity-class.ts";
import { onceIn } from "./once.ts";
import { oneEar } from "./one-ear.ts";
import { parkinsonCourse } from "./parkinson-course.ts";
import { pressureSite } from "./pressure-sites.ts";
import { psoriaticForm } from "./psoriatic-forms.ts";
import {
  lymphomaSites,
  nodesSpreadTo,
  rheumatoidFactor,
  rheumatoidSites,
  severalSites,
} from "./several-sites.ts";
import { substanceDetails } from "./substance-details.ts";
import { sugarControl, withoutProspects } from "./sugar-control.ts";
import { tornByForce } from "./torn-by-force.ts";

/**
 * @param code as the mention's name means it
 * @param where the clause, its heading and the rest of its line, as from {@link placeText}
 * @returns the code that they support (FY2026 guidelines I.B.2), or `code`
 */
export function fullerCode(note: ReadNote, code: string, where: string): string {
  const kind =
    seizureKind(code, where) ??
    onceIn(note)(`awareness ${code}`, () => epilepsyAwareness(code, note.text)) ??
    code;
  const held = epilepsyControl(kind, note.text) ?? (kind === code ? undefined : kind);
  return (
    (held === undefined ? undefined : (seizureAlone(code, where, note) ?? held)) ??
    ofWholeNote(code, where, note) ??
    inPlace(code, where) ??
    hivStatus(code, note) ??
    onceIn(note)(`part ${code}`, () => neoplasmSiteTold(code, note.text)) ??
    byOrganism(code, where, () => onceIn(note)("germ in the blood", () => germInBlood(note.text)))
  );
}

/** The code where the words around it say more than its name: the joint, the skin's site, the artery, what an examination found. */
function inPlace(code: string, text: string): string | undefined {
  return (
    byCause(code, text) ??
    severalSites(code, text) ??
    arthritisSite(code, text) ??
    jointSite(code, text) ??
    psoriaticForm(code, text) ??
    oneEar(code, text) ??
    goutCause(code, text) ??
    glaucomaRisk(code, text) ??
    neoplasmPain(code, text) ??
    skinSite(code, text) ??
    neoplasmSite(code, text) ??
    injuryPart(code, text) ??
    birthPart(code, text) ??
    uncontrolled(code, text) ??
    lackOfOxygen(code, text) ??
    ankleOrFoot(code, text) ??
    foldOfLimb(code, text) ??
    cellulitisPlace(code, text) ??
    neuropathyKind(code, text) ??
    noncompliance(code, text) ??
    notImmunized(code, text) ??
    seizureKind(code, text) ??
    osteoporosisCause(code, text) ??
    keratosisKind(code, text) ??
    withFindings(code, text)
  );
}

/** With what, and why (Tabular List at Z91.1-): of dialysis, diet, drugs or other treatment; for want of money, for another reason told, or for none told. */
function noncompliance(code: string, text: string): string | undefined {
  if (!/^Z91\.1[149]/.test(code)) return undefined;
  const isPoor = /\b(?:cost|afford|financial|money|insurance|copay|expens\w+)\b/i.test(text);
  if (/\b(?:dialysis|hd|hemodialysis|pd|dialysis sessions?)\b/i.test(text))
    return isPoor ? "Z91.151" : "Z91.158";
  const isToldWhy =
    isPoor ||
    /\b(?:because|due to|by (?:choice|preference)|prefers?|side effects?|other reason|forgets?|does not want|refus\w+|will not)\b/i.test(
      text,
    );
  if (/\b(?:diet\w*|low[- ]salt|sodium|fluid restriction|eats?|eating)\b/i.test(text))
    return isPoor ? "Z91.110" : isToldWhy ? "Z91.118" : "Z91.119";
  return undefined;
}

/** The risk of a suspect eye (Tabular List at H40.01-, H40.02-: one or two risk factors are low, three and more high). */
function glaucomaRisk(code: string, text: string): string | undefined {
  const found = /^H40\.00(.?)$/.exec(code);
  const risk = /\b(low|high)[- ]risk\b/i.exec(text)?.[1]?.toLowerCase();
  return found === null || risk === undefined
    ? undefined
    : `H40.0${risk === "low" ? "1" : "2"}${found[1] ?? ""}`;
}

const ofNeoplasm =
  /\b(?:cancer|tumou?r|neoplas\w+|malignan\w+|oncologic|metasta\w+|mets?)[- ](?:(?:related|associated|induced|caused)[- ])?(?:(?!no\b|without\b|pain\b)[a-z]+ ){0,2}pain\b|\bpain\b(?![^.;\n]{0,25}\b(?:not|unrelated|rather)\b)[^.;\n]{0,25}\b(?:due to|from|secondary to|caused by|related to|2\/2|of) (?:(?:his|her|the|known|metastatic|bony?|spinal|bone|pelvic|peritoneal|pancreatic|lung|breast|prostate) ){0,3}(?:cancer|tumou?r|malignan\w+|neoplasm|metasta\w+|mets)\b/i;

/** Why a vaccine was not given (Tabular List at Z28): illness, a contraindication, the parents' or the patient's refusal. */
function notImmunized(code: string, text: string): string | undefined {
  if (!/^Z28\.(?:9|20|29)$/.test(code)) return undefined;
  if (
    /\b(?:because of|due to|for|during) (?:an? )?(?:acute|current|febrile) (?:\w+ )?(?:illness|infection)\b/i.test(
      text,
    )
  )
    return "Z28.01";
  if (!/\b(?:refus\w+|declin\w+)\b/i.test(text)) return undefined;
  return /\b(?:caregivers?|parents?|parental|mother|father|mom|dad|guardian|family)\b/i.test(text)
    ? "Z28.82"
    : /\bpatient\b/i.test(text)
      ? "Z28.21"
      : undefined;
}

/** Pain due to a neoplasm is that, wherever it is felt (I.C.6.b.5). */
function neoplasmPain(code: string, text: string): string | undefined {
  return /^(?:R52|R10|R07|G89\.(?:2|4)|M54|M79\.6|M25\.5)/.test(code) && ofNeoplasm.test(text)
    ? "G89.3"
    : undefined;
}

/** Diabetes out of control, with high sugars, is diabetes with hyperglycemia (Index: Diabetes, uncontrolled, inadequately, poorly controlled). */
function uncontrolled(code: string, place: string): string | undefined {
  if (!/^E(?:08|09|1[013])\.9$/.test(code)) return undefined;
  const text = withoutProspects(place);
  const isPoor = /\b(?:poorly|inadequately) controlled\b|\bout of control\b/i.test(text);
  const isHigh =
    /\buncontrolled\b/i.test(text) &&
    /\b(?:high|elevated|hyperglyc\w*|a1c|above goal|(?:sugars?|glucoses?|bgs?|fsbgs?) [^.;\n]{0,24}\b(?:[2-5]\d\d'?s?))\b/i.test(
      text,
    );
  return isPoor || isHigh ? `${code.slice(0, 3)}.65` : undefined;
}

/** Of a mother whose diabetes is told as gestational only (Tabular List: P70.0 gestational, P70.1 other). */
function motherDiabetes(code: string, text: string): string | undefined {
  if (code !== "P70.1") return undefined;
  const isGestational = /\b(?:gestational diabetes|gdm(?:a[12])?|diabetes of pregnancy|a[12] ?gdm)\b/i.test(
    text,
  );
  return isGestational && !/\b(?:type [12]|t[12]dm|pre-?existing|pregestational) (?:diabet|dm)/i.test(text)
    ? "P70.0"
    : undefined;
}

/** "Symmetric sensorimotor neuropathy of both legs from her diabetes" is of many nerves (Index: Diabetes, with, polyneuropathy). */
function neuropathyKind(code: string, text: string): string | undefined {
  if (!/^E(?:08|09|1[013])\.40$/.test(code)) return undefined;
  return /\b(?:poly-?neuropathy|symmetric\w*|sensori-?motor|stocking|length[- ]dependent|distal|peripheral)\b[^.;\n]{0,40}\bneuropath\w+|\bpoly-?neuropath\w+|\bneuropath\w+[^.;\n]{0,30}\b(?:both (?:legs|feet)|bilateral|stocking|symmetric\w*|distal)\b/i.test(
    text,
  )
    ? code.replace(/40$/, "42")
    : undefined;
}

/** A kidney stone that lies in the ureter is one of the ureter (Tabular List: N20.1; Index: Calculus, ureter; ureteropelvic junction), with stones left behind of both. */
function stoneInUreter(code: string, text: string): string | undefined {
  if (code !== "N20.0" || !inUreter.test(text)) return undefined;
  return /\b(?:nephrolithiasis|stones?|calcul(?:us|i))\b[^.;\n]{0,30}\b(?:in|of) (?:the |both |each )?(?:left |right )?(?:kidneys?|calyx|calyces|(?:upper|lower|mid\w*) pole)\b|\bnon-?obstructing\b/i.test(
    text,
  )
    ? "N20.2"
    : "N20.1";
}

const inUreter =
  /\b(?:stones?|calcul(?:us|i))\b[^.;\n]{0,30}\b(?:in|at|within) (?:the |his |her )?(?:(?:proximal|mid|distal|upper|lower|left|right)[ -]?){0,3}(?:ureter|uvj|upj|ureter\w* junction)\b/i;

/** A focal epilepsy with impaired awareness is that with complex partial seizures (ILAE 2017 terms; Tabular List at G40.1-, G40.2-). */
function seizureKind(code: string, text: string): string | undefined {
  if (!/^G40\.[19]/.test(code) || !/\bimpaired awareness\b|\bcomplex partial\b|\bdyscognitive\b/i.test(text))
    return undefined;
  const isFocal = code.startsWith("G40.1") || /\b(?:focal|partial|temporal|frontal)\b/i.test(text);
  return isFocal ? `G40.2${code.slice(5)}` : undefined;
}

const byDrug =
  /\b(?:due to|from|caused by|induced by|secondary to|2\/2|because of)\b[^.;\n]{0,30}\b(?:predniso(?:ne|lone)|steroids?|glucocorticoids?|corticosteroids?|aromatase|anastrozole|letrozole|leuprolide|drugs?|medications?)\b|\b(?:steroid|glucocorticoid|corticosteroid|drug|medication)[- ]induced\b/i;

/** Osteoporosis that a drug causes is no age-related one (Index: Osteoporosis, drug-induced). */
function osteoporosisCause(code: string, text: string): string | undefined {
  return code === "M81.0" && /\bosteoporo/i.test(text) && byDrug.test(text) ? "M81.8" : undefined;
}

/** "The seborrheic keratosis under the breast is inflamed" (Index: Keratosis, seborrheic, inflamed). */
function keratosisKind(code: string, text: string): string | undefined {
  return code === "L82.1" && inflamedKeratosis.test(text) ? "L82.0" : undefined;
}

const inflamedKeratosis =
  /\b(?:seb(?:orrh?o?eic)? k\w*|sks?)\b(?:(?!\b(?:not|non|no|other|rest|none)\b)[^.;\n]){0,45}(?<!\b(?:not|non|no)[ -])\b(?:inflamed|irritated)\b/i;

const days =
  /\b(\d{1,2})[- ]days?[- ]old\b|\b(\d{1,2}) ?(?:d\/o|do)\b|\bday of life (\d{1,2})\b|\bdol ?#?(\d{1,2})\b/i;
const weeksOld = /\b([2-4])[- ]?(?:week|wk)s?[- ]?(?:old|o\b|(?:well|newborn|infant|baby|check|visit|wcc))/i;

const notEpilepsy =
  /(?:(?:\bnot|n['’]t|\bnor) (?:yet )?(?:(?:calling|call|labell?ing|label|consider(?:ing|ed)?|diagnos(?:e|ing|ed(?: with)?)|felt|thought|have|having|meet(?:ing)? (?:the )?(?:criteria|definition)) )?(?:(?:this|it|him|her|them|as|to|be|have|for|of|with) ){0,4}(?:an? )?(?:epilepsy|epileptic)|\bdoes not constitute epilepsy|\brather than epilepsy)\b(?! (?:drug|surgery|clinic|medic))/i;

/** A seizure of a kind that the Index gives to epilepsy is a seizure alone where the provider says that it is no epilepsy (Index: Seizure(s), R56.9). */
function seizureAlone(code: string, where: string, note: ReadNote): string | undefined {
  if (!/^G40\.[1-4]/.test(code)) return undefined;
  if (/\b(?:epilepsy|epileptic|status epilepticus)\b/i.test(where.replace(notEpilepsy, " ")))
    return undefined;
  return onceIn(note)("no epilepsy", () => (notEpilepsy.test(note.text) ? "R56.9" : undefined));
}

/** The code where the rest of the note says more than its name. */
function ofWholeNote(code: string, where: string, note: ReadNote): string | undefined {
  return (
    seizureAlone(code, where, note) ??
    tornByForce(code, note.text) ??
    afterInjury(code, where, note.text) ??
    neoplasticFracture(code, where, note.text) ??
    absentOrgan(code, where, note.text, onceIn(note)) ??
    glomerularPattern(code, where, note.text, onceIn(note)) ??
    examinationOf(code, note) ??
    onceIn(note)(`gut ${code}`, () => gutDetail(code, note.text)) ??
    diabetesType(code, note) ??
    obesityClass(code, note) ??
    rheumatoidSites(code, where, () => onceIn(note)("factor", () => rheumatoidFactor(note.text))) ??
    onceIn(note)(`nodes ${code}`, () => lymphomaSites(code, note.text) ?? nodesSpreadTo(code, note.text)) ??
    onceIn(note)(`course ${code}`, () => parkinsonCourse(code, note.text)) ??
    onceIn(note)(`substance ${code}`, () => substanceDetails(code, note.text)) ??
    onceIn(note)(`skin ${code}`, () =>
      skinSite(code, where) === undefined ? skinSiteOfLine(code, note.text) : undefined,
    ) ??
    onceIn(note)(`sugars ${code}`, () => sugarControl(code, note.text)) ??
    onceIn(note)(`mother of ${code}`, () => motherDiabetes(code, note.text)) ??
    onceIn(note)(`onset ${code}`, () => alzheimerOnset(code, note.text)) ??
    onceIn(note)(`behavior ${code}`, () => dementiaBehavior(code, note.text)) ??
    onceIn(note)(`mood ${code}`, () => moodDetails(code, note.text)) ??
    infarctArtery(code, note.text) ??
    strokeArtery(code, where, () => onceIn(note)("mechanism of stroke", () => strokeCause(note.text))) ??
    obstructingStone(
      code,
      where,
      () => onceIn(note)("dilated", () => (isDilated(note.text) ? "yes" : undefined)) === "yes",
    ) ??
    onceIn(note)(`part of leg ${code}`, () => lowerLegPart(code, note.text)) ??
    traumaticChest(code, where, note) ??
    gravidaCode(code, note.text) ??
    onceIn(note)(`scar ${code}`, () => cesareanScar(code, note.text)) ??
    onceIn(note)(`bone ${code}`, () => brokenBone(code, note.text)) ??
    onceIn(note)(`heel ${code}`, () => heelUlcer(code, note.text)) ??
    onceIn(note)(`stone ${code}`, () => stoneInUreter(code, note.text)) ??
    onceIn(note)(`gone ${code}`, () => goneFromItsSite(code, note.text)) ??
    onceIn(note)(`site ${code}`, () => pressureSite(code, note.text)) ??
    onceIn(note)(`wall ${code}`, () => cystoceleKind(code, note.text)) ??
    bornAt(code, note.text) ??
    bornWeighing(code, note.text) ??
    consciousnessCode(code, note.text)
  );
}

/** "Foot ulcer" of a note that places the one wound on the heel (Tabular List: L97.4- heel and midfoot, L97.5- other part of the foot). */
function heelUlcer(code: string, text: string): string | undefined {
  return code.startsWith("L97.5") && onHeel.test(text) && !otherPartOfFoot.test(text)
    ? code.replace("L97.5", "L97.4")
    : undefined;
}

const onHeel = /\b(?:ulcer\w*|wounds?)\b[^.;\n]{0,30}\bheel\b|\bheel\b[^.;\n]{0,20}\b(?:ulcer\w*|wounds?)\b/i;
const otherPartOfFoot = /\b(?:toes?|hallux|metatarsal|mtp|forefoot|digits?)\b/i;

const childExamination: Readonly<Record<string, string>> = { "Z00.00": "Z00.129", "Z00.01": "Z00.121" };

/** A routine examination by age: the newborn's by days (under 8, 8 to 28), the child's and the adult's (Tabular List at Z00). */
function examinationOf(code: string, note: ReadNote): string | undefined {
  if (!/^Z00\.(?:0|1)/.test(code)) return undefined;
  if (/^Z00\.1[12]/.test(code) && code !== "Z00.121") {
    const found = days.exec(note.text);
    const age = Number(found?.slice(1).find((part) => part !== undefined) ?? Number.NaN);
    if (age < 8) return "Z00.110";
    if (age <= 28 || weeksOld.test(note.text.slice(0, 600))) return "Z00.111";
  }
  const years = patientOf(note).ageYears?.value;
  if (years === undefined || years >= 18) return undefined;
  return childExamination[code];
}

const withoutFindings: Readonly<Record<string, string>> = {
  "Z00.00": "Z00.01",
  "Z00.129": "Z00.121",
  "Z01.419": "Z01.411",
};

/** "Well child w/ findings below", "abnormal finding as below" (I.C.21.c.13). */
function withFindings(code: string, text: string): string | undefined {
  const isFound = /\babnormal findings?\b|\bw(?:ith|\/) (?:\w+ )?findings?\b/i.test(text);
  return isFound && !/\b(?:without|w\/o|no) (?:\w+ )?(?:abnormal|findings?)/i.test(text)
    ? withoutFindings[code]
    : undefined;
}

/** A known HIV infection of which nothing has come (FY2026 guidelines I.C.1.a.2.d). */
const withoutIllness =
  /\bHIV\b[^.;\n]{0,30}\basymptomatic\b|\basymptomatic HIV\b|\b(?:no|never any) (?:HIV-related|AIDS-defining) (?:illness|condition)/i;

/** Once ill of it, always (I.C.1.a.2.f). */
const illOfIt = /\bAIDS\b(?!-defining)|\bopportunistic\b/;

function hivStatus(code: string, note: ReadNote): string | undefined {
  if (code !== "B20") return undefined;
  return onceIn(note)("HIV status", () =>
    withoutIllness.test(note.text) && !illOfIt.test(note.text) ? "Z21" : undefined,
  );
}

/** A clause, the problem heading that it stands under, and what the lines `below` say of the problem. */
export function placeText(note: ReadNote, clause: Clause, below: readonly string[] = []): string {
  const { start, end, under } = clause;
  const heading = under === undefined ? undefined : note.clauses[under];
  const above = heading === undefined ? "" : note.text.slice(heading.start, heading.end);
  return `${note.text.slice(start, end)} ${above} ${restOfHeading(note, clause)} ${below.join(" ; ")}`;
}
