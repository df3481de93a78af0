/**
 * Symptoms and signs that an outpatient visit looks into, though no problem of the assessment is named after them: "ordered an echocardiogram to evaluate
 * his murmur", and what a suspected diagnosis rests on: "his symptoms are likely a mild heart attack".
 *
 * Source: FY2026 guidelines IV.H (code an uncertain diagnosis to the highest degree of certainty: symptoms, signs), IV.J (what was evaluated), I.B.4.
 */
import type { CodeRelease } from "../codes/release.ts";
import { clauseAt } from "../note/read.ts";
import { judgedSections } from "../note/section-kinds.ts";
import { surroundingsOf } from "../note/surroundings.ts";
import type { ReadNote, Span } from "../note/types.ts";
import { isIntegralTo } from "./integral-symptoms.ts";
import type { Judged, Judgement } from "./judge.ts";
import { isSymptomCode } from "./symptoms.ts";

const whose = "(?:the|his|her|their|this|these|that|your|pt'?s|patient's) ";
/** The patient's or the family's worry is no evaluation. */
const concerned =
  "(?<!\\b(?:no|not|without|less|she is|he is|they are|she's|he's|patient is|pt is|mother is|mom is|parents are) )concern(?:ed)? (?:about|regarding)";
const described = "(?:[\\w'-]+,? ){0,3}";
/** What is evaluated is known to be there; what is evaluated *for* is not. */
const evaluated = new RegExp(
  `\\b(?:(?:to|will) (?:further |better |fully )*(?:evaluate|eval|assess|investigate|work ?up|look into|clarify) (?:${whose})?|(?:evaluation|eval|assessment|investigation|work-?up) of (?:${whose})?|${concerned} ${whose})${described}$`,
  "i",
);
/** Another of the things that are evaluated: "the redness that is moving up his leg, as well as the swelling, and". */
const listedWith = new RegExp(
  `\\b${concerned} ${whose}[^.;:\\n]{1,90}?(?:,|\\band\\b|\\bas well as\\b)(?: (?:and|as well as))? (?:${whose})?${described}$`,
  "i",
);
const unsure = /\b(?:if|whether|for|possible|any|no|not|denies|without|rule|prior|previous|history|risk)\b/i;

/** Whether the words before a mention in its sentence say that the visit looks into it. */
export function isLookedInto(before: string): boolean {
  const match = evaluated.exec(before) ?? listedWith.exec(before);
  return match !== null && !unsure.test(match[0]);
}

/** What the clinician is concerned about in a sentence: "the redness that is moving up his leg, as well as the swelling, and pain". */
const concerns = new RegExp(`\\b${concerned} ${whose}[^.;:\\n]{1,140}`, "gi");
const swollen = /\b(?:swelling|edema)\b/i;
const swelling = /^(?:R60|M79\.89|R22)/;
/** The limb that swells, beside the examination's word: "edema and pain in calf" is no general edema. */
const limb = /\b(?:calf|calves|legs?|ankles?|foot|feet|arms?|forearms?|hands?|wrists?)\b/i;

/** "His symptoms", "the presentation of his knee", "these findings": what the clinician has seen and been told, not named again. */
const asTold =
  /\b(?:(?:his|her|their|the|these|those|current|patient's) (?:[\w-]+ )?(?:symptoms|complaints|presentation|findings|signs|picture)|presentation of (?:his|her|their|the))\b/i;

/**
 * @returns the judgement, with symptoms that the assessment or plan looks into marked so, and with those of the history and examination that a suspected
 * diagnosis of the assessment rests on, where it names none itself
 * @param release knows the code of an edema that has a place
 */
export function withLookedInto(note: ReadNote, judgement: Judgement, release: CodeRelease): Judgement {
  const isOpen = endsWithoutDiagnosis(note, judgement.kept);
  const kept = judgement.kept.map((one): Judged => {
    const isSign = isSymptomCode(one.leaf.entry.code) && one.leaf.beside === undefined;
    if (
      isOpen &&
      isSign &&
      one.assertion.value === "affirmed" &&
      one.mention.source !== "similar" &&
      one.assertion.addressed
    )
      return { ...one, isLookedInto: true };
    if (!isSign || one.assertion.value !== "affirmed" || !judgedSections.has(one.clause.section)) return one;
    const { before } = surroundingsOf(note.text, one.mention);
    return isLookedInto(before)
      ? { ...one, isLookedInto: true, assertion: { ...one.assertion, addressed: true } }
      : one;
  });
  const assessed = new Set(
    kept.flatMap(({ clause, leaf }) => (judgedSections.has(clause.section) ? [leaf.entry.code] : [])),
  );
  const suspected = new Set(
    judgement.aside.flatMap(({ code, reason, mention }) =>
      reason === "uncertain" && code !== undefined && restsOnTheTold(note, mention) ? [code] : [],
    ),
  );
  const resting = [...suspected].filter(
    (diagnosis) => ![...assessed].some((code) => isIntegralTo(diagnosis, code)),
  );
  const isOfConcern = !kept.some(({ leaf }) => swelling.test(leaf.entry.code)) && isSwellingOfConcern(note);
  const taken = [...judgement.listed, ...judgement.measured].filter(
    ({ mention, leaf: { entry, beside } }) =>
      mention.source !== "similar" &&
      beside === undefined &&
      isSymptomCode(entry.code) &&
      ((isOfConcern && swelling.test(entry.code)) ||
        resting.some((diagnosis) => isIntegralTo(diagnosis, entry.code))),
  );
  if (taken.length === 0) return { ...judgement, kept };
  const places = new Set(taken.map(({ mention, leaf }) => `${mention.start} ${leaf.entry.code}`));
  return {
    ...judgement,
    kept: [
      ...kept,
      ...taken.map(
        (one): Judged => ({
          ...one,
          leaf: localized(note, one, release),
          isLookedInto: true,
          assertion: { ...one.assertion, addressed: true },
        }),
      ),
    ],
    aside: judgement.aside.filter(({ mention, code }) => !places.has(`${mention.start} ${code}`)),
  };
}

const doubt =
  /\b(?:looks? like|sounds? like|could be|may be|might be|(?:i|we) (?:think|suspect|favor|wonder)|suspect\w*|probabl[ey]|likely|possibl[ey]|presum\w+|maybe|perhaps|rule out|r\/o|question of|not sure|unclear|unsure|etiology|cause|versus|vs)\b|\?/i;
const tested =
  /\b(?:ct|mri|ultrasound|us|x-?rays?|films?|echo\w*|holter|monitor|eeg|emg|ncs|labs?|egd|endoscopy|colonoscopy|scope|cysto\w*|biopsy|stress test|cultures?|referral|imaging|spirometry|pfts?|sleep study|tilt table|event monitor|work-?up)\b[^.;\n]{0,40}\b(?:tomorrow|ordered|pending|scheduled|next|this week|to follow|sent|booked|first|today|arranged|requested)\b|\b(?:order\w*|schedul\w+|refer\w*|await\w*|until|get(?:ting)?|send(?:ing)?|sent|book\w*|arrang\w+|plan|pending|tomorrow's)\b[^.;\n]{0,30}\b(?:ct|mri|ultrasound|us|x-?rays?|films?|echo\w*|holter|monitor|eeg|emg|labs?|egd|endoscopy|colonoscopy|scope|cysto\w*|biopsy|stress test|cultures?|imaging|spirometry|pfts?|sleep study|cardiology|neurology|gi|urology|ent)\b/i;

/** A few lines without an assessment that name no disease, only what it might be and the test that is to tell (FY2026 guidelines IV.H). */
function endsWithoutDiagnosis({ text, clauses }: ReadNote, kept: readonly Judged[]): boolean {
  if (clauses.some(({ section }) => judgedSections.has(section)) || !doubt.test(text) || !tested.test(text))
    return false;
  return !kept.some(
    ({ mention, leaf, assertion }) =>
      mention.source !== "similar" &&
      assertion.value === "affirmed" &&
      /^[A-T]/.test(leaf.entry.code) &&
      !isSymptomCode(leaf.entry.code),
  );
}

function isSwellingOfConcern({ text, clauses }: ReadNote): boolean {
  return clauses.some(
    ({ section, start, end }) =>
      judgedSections.has(section) &&
      (text.slice(start, end).match(concerns) ?? []).some((said) => swollen.test(said)),
  );
}

/** An edema whose limb stands in its clause is localized (Tabular List: R60.0). */
function localized({ text }: ReadNote, { clause, leaf }: Judged, release: CodeRelease): Judged["leaf"] {
  const entry =
    leaf.entry.code === "R60.9" && limb.test(text.slice(clause.start, clause.end)) && release.get("R60.0");
  return entry ? { ...leaf, entry } : leaf;
}

function restsOnTheTold(note: ReadNote, mention: Span): boolean {
  const clause = clauseAt(note, mention.start);
  if (clause === undefined || !judgedSections.has(clause.section)) return false;
  const { before, after } = surroundingsOf(note.text, mention);
  return asTold.test(before) || asTold.test(after);
}
