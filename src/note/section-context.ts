/** Sections read in the light of the whole note: some headings mean different things in different kinds of note. */
import { planVerbs } from "./clause-kinds.ts";
import { headingKey } from "./heading-key.ts";
import { isBlankLine, linesOf } from "./lines.ts";
import { isVital } from "./measurements.ts";
import { isNewbornRecord, isNewbornStay } from "./newborn-record.ts";
import { kindByContent } from "./section-content.ts";
import { sectionKind } from "./section-kinds.ts";
import type { Section } from "./types.ts";
import { tokens } from "./words.ts";

/** Sections that only reports of a study have. */
const ofReports = new Set(["gross-description", "microscopic-description", "technique", "comparison"]);
/** Sections that only reports of an operation or endoscopy have. */
const ofOperations = new Set(["preoperative-diagnosis", "postoperative-diagnosis", "anesthesia"]);
const clinicalHistories =
  /^(?:(?:pertinent|relevant|brief|patient) )?(?:clinical )?(?:history|hx|summary|background|context)$/;

/** The kinds of `sections` where the note as a whole tells better than the heading. */
export function inContext(text: string, sections: readonly Section[]): Section[] {
  const kinds = new Set(sections.map(({ kind }) => kind));
  const report = [...ofReports].some((kind) => kinds.has(kind)) && !kinds.has("assessment-plan");
  const judged = sections.some(isJudgment);
  const assessed = kinds.has("assessment") || kinds.has("impression");
  const operated = [...ofOperations].some((kind) => kinds.has(kind));
  const indicated = operated && kinds.has("indication");
  const leaving = !operated && (kinds.has("hospital-course") || kinds.has("discharge-medications"));
  const emergency = kinds.has("medical-decision-making") || kinds.has("ed-course");
  const isDelivery = !isNewbornRecord(text) && obstetricStay.test(text.slice(0, head));
  const isNewborn = isNewbornStay(text);
  const planned = sections.findIndex(({ kind }) => kind === "assessment-plan" || kind === "plan");
  return sections.map((given, index) => {
    const section = { ...given, kind: kindByContent(text, given) };
    if (isNewborn && section.kind === "birth-history") return { ...section, kind: "hospital-course" };
    if (isDelivery && section.kind === "other" && section.heading !== undefined) {
      if (isNamed(text, section, /^ante-?partum\b|^prenatal\b/)) return { ...section, kind: "hpi" };
      if (isNamed(text, section, ofDelivery)) return { ...section, kind: "hospital-course" };
    }
    if (section.kind === "plan" && planned !== -1 && planned < index && isReturn(text, section))
      return { ...section, kind: "follow-up" };
    if (section.kind === "chief-complaint" && isNamed(text, section, /^cc$/) && isClosed(sections, index))
      return { ...section, kind: "time-and-attestation" };
    if (
      section.kind === "diagnosis" &&
      isNamed(text, section, /^(?:(?:active|chronic|current|known) )?(?:dx|diagnos[ei]s) list$/) &&
      sections.slice(index + 1).some(isJudgment) &&
      !sections.slice(0, index).some(isJudgment)
    )
      return { ...section, kind: "problem-list" };
    if (section.kind === "hpi" && isNamed(text, section, /^hx$/) && isPast(text, sections, index))
      return { ...section, kind: "past-medical-history" };
    if (
      leaving &&
      section.kind === "problem-list" &&
      isNamed(text, section, /^(?:active )?hospital problems?\b/)
    )
      return { ...section, kind: "discharge-diagnosis" };
    if (report && !indicated && isClinicalHistory(text, section)) return { ...section, kind: "indication" };
    const vague = ofVague(text, sections, index, section, kinds);
    if (vague !== undefined) return { ...section, kind: vague };
    if (operated && section.kind === "technique" && isNamed(text, section, /^(?:surgical )?techniques?$/))
      return { ...section, kind: "procedure-details" };
    if (leaving && section.kind === "operative-facts" && isNamed(text, section, /^condition$/))
      return { ...section, kind: "other" };
    if (section.kind === "disposition" && isNamed(text, section, /^(?:discharge )?condition\b/))
      return { ...section, kind: "other" };
    if (
      section.kind === "discharge-instructions" &&
      isNamed(text, section, precautions) &&
      beforeExam(sections, index)
    )
      return { ...section, kind: "other" };
    if (kinds.has("mental-status-exam") && section.kind === "screening" && isNamed(text, section, riskOfHarm))
      return { ...section, kind: "assessment" };
    if (kinds.has("obstetric-history") && section.kind === "results" && isNamed(text, section, /^genetics\b/))
      return { ...section, kind: "family-history" };
    if (section.kind === "diagnosis" && isNamed(text, section, /^(?:\w+ )?clinical impressions?$/))
      return { ...section, kind: "assessment" };
    if (emergency && section.kind === "impression" && isNamed(text, section, /^imp(?:r|ression|ressions)?$/))
      return { ...section, kind: "assessment" };
    if (kinds.has("gross-description") && section.kind === "labs" && isMicroscopy(text, section))
      return { ...section, kind: "microscopic-description" };
    if (report && !operated && section.kind === "physical-exam" && isStudy(text, section))
      return { ...section, kind: "study" };
    if (!judged && section.kind === "problem-list" && isWorkedThrough(text, section))
      return { ...section, kind: "assessment-plan" };
    if (section.kind === "assessment-plan" && assessed && isPlanOnly(text, section))
      return { ...section, kind: "plan" };
    if (section.kind === "objective" && kinds.has("physical-exam") && isOnlyVitals(text, section))
      return { ...section, kind: "vitals" };
    return section;
  });
}

/** What the words of the section and what stands before it tell of a heading that is used for several parts. */
function ofVague(
  text: string,
  sections: readonly Section[],
  index: number,
  section: Section,
  kinds: ReadonlySet<string>,
): string | undefined {
  const { kind } = section;
  const named = (name: RegExp): boolean => isNamed(text, section, name);
  if (kind === "instructions" && named(/^(?:wound|dressing|skin|ostomy|line|drain)\b.*\b(?:care|changes?)\b/))
    return isDone(text, section) ? "procedure" : undefined;
  if (kind === "disposition" && named(/^(?:prognosis|rehab\w*(?: potential)?)\b/)) return "other";
  if (kind === "social-history" && named(/^(?:work|duty|employment) status$/))
    return isClosed(sections, index) ? "other" : undefined;
  if (kind === "social-history" && named(/^soc$/) && isDate(text, section)) return "identification";
  if (kind === "plan" && named(/^(?:hd|pd|dialysis) (?:rx|prescription|orders)\b/))
    return beforeExam(sections, index) ? "other" : undefined;
  if (kind === "technique" && named(/^(?:contrast|radiation|fluoro\w*|dose)\b/))
    return kinds.has("procedure") || kinds.has("complications") ? "other" : undefined;
  if (
    kind === "hpi" &&
    named(/^(?:clinical |visit |brief )?(?:summary|synopsis)$/) &&
    !sections.some(isAssessed)
  )
    return sections.slice(0, index).some(({ kind: before }) => examined.has(before))
      ? "assessment"
      : undefined;
  if (kind === "operative-facts" && named(/^(?:i and o|i\/o|is and os|ins and outs|intake and output)\b/))
    return [...ofOperations].some((one) => kinds.has(one)) ? undefined : "vitals";
  if (kind === "results" && named(/^poc$/)) return kinds.has("goals") ? "plan" : undefined;
  if (kind === "screening" && named(/^wound (?:measurements?|description)\b/)) return "physical-exam";
  const reported = kinds.has("gross-description") || !(kinds.has("hpi") || kinds.has("subjective"));
  if (kind === "microscopic-description" && !reported) return "results";
  if (kind !== "other" && kind !== "addendum") return undefined;
  if (sections[index - 1]?.kind === "chief-complaint" && !kinds.has("hpi") && named(toldBelow)) return "hpi";
  const judged = sections.some(isJudgment) || kinds.has("medical-decision-making");
  return !judged && named(/^(?:overall|summary|in summary|analysis|bottom line)$/) ? "assessment" : undefined;
}

/** Below the reason for a call or visit: its story. */
const toldBelow =
  /^(?:(?:call|symptom|further|additional|more) )?(?:details?|description|narrative|message|comments?|notes?|information|situation)$/;

const examined: ReadonlySet<string> = new Set(["objective", "physical-exam", "vitals", "interventions"]);
const isAssessed = ({ kind }: Section): boolean =>
  kind === "assessment" || kind === "assessment-plan" || kind === "impression";

/** "SOC: 02/09/26" is the start of care. */
function isDate(text: string, { body: { start } }: Section): boolean {
  return /^\d{1,2}[/-]\d{1,2}/.test(text.slice(start, start + 6));
}

/** "Old dressing removed, site cleansed": care that was given, not advice. */
function isDone(text: string, { body }: Section): boolean {
  return /\b(?:removed|cleansed|cleaned|irrigated|applied|changed|packed|flushed|debrided|tolerated|performed)\b/i.test(
    text.slice(body.start, Math.min(body.end, body.start + 300)),
  );
}

/** The mother's stay for a birth, told in its parts. */
const obstetricStay =
  /\b(?:ob(?:stetric(?:al|s)?)?|obgyn|ob\/gyn|maternity|postpartum|delivery)\b[^\n]{0,30}\b(?:discharge|summary|hospital course)\b|\bdelivery (?:note|summary)\b/i;
const ofDelivery =
  /^(?:labou?r(?: and delivery)?|intrapartum|l and d|delivery|birth|post-?partum|puerperium)(?: (?:course|stay|summary))?$/;
const head = 300;

/** Read before the patient is examined, these bind the therapist; read at the end, they are the patient's. */
const precautions = /^(?:\w+ ){0,2}precautions?(?: and contraindications)?$/;
function beforeExam(sections: readonly Section[], index: number): boolean {
  return sections
    .slice(index + 1)
    .some(({ kind }) => kind === "objective" || kind === "physical-exam" || kind === "assessment");
}

/** In a psychiatric note the weighing of risk is a judgment, not a questionnaire. */
const riskOfHarm =
  /^(?:(?:suicide|violence|homicide|safety|self harm|acute) )?(?:and )?(?:safety )?(?:risk|safety)(?: of harm)? (?:assessment|formulation|summary|stratification)$/;

function isJudgment({ kind }: Section): boolean {
  return kind !== "plan" && sectionKind(kind).problems === true;
}

/** Whether a judgment stands before: "cc: Dr. Lee" is a copy then. */
function isClosed(sections: readonly Section[], index: number): boolean {
  return sections.slice(0, index).some(isJudgment);
}

const shortestStory = 80;

/** Whether the illness is told already: "Hx: CAD, COPD" is what was before it then. */
function isPast(text: string, sections: readonly Section[], index: number): boolean {
  if (!/^[A-Z]/.test(text.charAt(sections[index]?.body.start ?? 0))) return false;
  return sections
    .slice(0, index)
    .some(({ kind, body }) =>
      kind === "preamble" ? body.end - body.start > shortestStory : kind === "hpi" || kind === "subjective",
    );
}

function isNamed(text: string, { heading }: Section, name: RegExp): boolean {
  return heading !== undefined && name.test(headingKey(text, heading.start, heading.end));
}

/** "Next steps: RTC 12 months", after the plan: when to come back. */
function isReturn(text: string, section: Section): boolean {
  const { start } = section.body;
  return (
    isNamed(text, section, /^(?:the )?(?:next|next steps?|what s next|what happens next|ahead|then)$/) &&
    /^\W{0,6}(?:rtc|return|back|see|f\/?u|follow|recheck|visit|next visit|appointment|appt|\d{1,2}\s?-?(?:wks?|weeks?|mos?|months?|yrs?|years?|days?))\b/i.test(
      text.slice(start, start + 30),
    )
  );
}

/** "Micro" below a gross description: the microscope, not microbiology. */
function isMicroscopy(text: string, { heading }: Section): boolean {
  return heading !== undefined && headingKey(text, heading.start, heading.end) === "micro";
}

/** "Plan by problem" after an assessment of its own. */
function isPlanOnly(text: string, { heading }: Section): boolean {
  if (heading === undefined) return false;
  return /^(?:problem \w+ )?plans?\b(?!.*\b(?:assessment|impression)\b)/.test(
    headingKey(text, heading.start, heading.end),
  );
}

function isClinicalHistory(text: string, { kind, heading }: Section): boolean {
  if (heading === undefined || (kind !== "hpi" && kind !== "past-medical-history")) return false;
  return clinicalHistories.test(headingKey(text, heading.start, heading.end));
}

/** "EXAM: CT abdomen and pelvis with contrast": the study's name. */
function isStudy(text: string, { body }: Section): boolean {
  const list = tokens(text, body.start, Math.min(body.end, body.start + 200));
  return (
    body.end - body.start < 200 &&
    list.some(({ text: word }) =>
      /^(?:ct|cta|mr|mri|mra|mrcp|cxr|kub|nm|dxa|spect|angiogram|arthrogram|venogram|pet|xr|us|x|xray|radiograph|radiographs|ultrasound|mammogram|mammography|tomosynthesis|scan|views?|echo|fluoroscopy|dexa)$/.test(
        word,
      ),
    )
  );
}

/** A list of problems in which most say what is done about them: the note's assessment, however it is headed. */
function isWorkedThrough(text: string, { body }: Section): boolean {
  const lines = linesOf(text, body.start, body.end).filter((line) => !isBlankLine(line));
  const acted = lines.filter(({ content }) => {
    const list = tokens(text, content.start, content.end);
    return list.length >= 4 && list.some((word) => planVerbs.has(word.text) || word.text === "mg");
  });
  return acted.length >= 2 && acted.length * 3 >= lines.length;
}

function isOnlyVitals(text: string, { body }: Section): boolean {
  const lines = linesOf(text, body.start, body.end).filter((line) => !isBlankLine(line));
  return (
    lines.length > 0 &&
    lines.length <= 8 &&
    lines.every(({ content }) => isVital(tokens(text, content.start, content.end)))
  );
}
