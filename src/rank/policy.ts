/**
 * What an assertion means for coding: keep the mention, set it aside with a reason, or look for the history, status, allergy or
 * screening code it stands for instead.
 */
import type { Encounter, Focus, SetAsideReason } from "../contract/suggestions.ts";
import type { Assertion } from "../note/types.ts";

export type Verdict = { readonly keep: true } | { readonly keep: false; readonly reason: SetAsideReason };

const keep: Verdict = { keep: true };
const aside = (reason: SetAsideReason): Verdict => ({ keep: false, reason });

/** Codes that say themselves what the assertion says: a history code may rest on a historical mention. */
const speaksFor: readonly { readonly codes: RegExp; readonly assertions: readonly string[] }[] = [
  { codes: /^Z8[0-4]/, assertions: ["family", "historical"] },
  { codes: /^(?:Z(?:8[5-7]|9[0-9]|22)|O99\.82)/, assertions: ["historical"] },
  { codes: /^Z(?:0[0-9]|1[1-3]|2[0-3]|3[0-9]|4[0-9]|5[1-3]|7[1-6])/, assertions: ["screening", "planned"] },
  { codes: /^Z(?:88|91\.0|91\.8)/, assertions: ["allergy", "historical"] },
  { codes: /^Z(?:53|28|91\.1)/, assertions: ["declined", "negated"] },
  // What went before bears on the pregnancy: an earlier cesarean, a preterm birth (I.C.15.b.2; Tabular List, O09.2-, O34.21-).
  { codes: /^O(?:09\.[0-4]|34\.21)/, assertions: ["historical"] },
  { codes: /^O(?:1[0-6]|2[1-9]|3[0-6]|4[0-8])/, assertions: ["planned"] },
  // The weeks are of the pregnancy, whatever is said of the condition that asks for them.
  { codes: /^Z3A\./, assertions: ["historical", "screening"] },
  // What threatens is the diagnosis (I.B.11: the index has it under its own name): a threatened miscarriage, a false labor.
  { codes: /^O(?:20\.0|47)/, assertions: ["uncertain"] },
  // Of a newborn, what its mother had.
  { codes: /^P(?:0[0-4]|70\.[01])/, assertions: ["family"] },
  // A suspect eye is a diagnosis of its own (Tabular List: H40.0 glaucoma suspect).
  { codes: /^H40\.0/, assertions: ["uncertain"] },
  // A remission's code says itself that the episode, or the use, is over.
  { codes: /^F(?:1\d\.[129]1|3(?:1\.7[0-8]|2\.[45]|3\.4[0-2]))$/, assertions: ["historical"] },
  { codes: /^I25\.2$/, assertions: ["historical"] },
  { codes: /^Z0[89]$/, assertions: ["historical"] },
  // A sequela's code says itself that its cause is past (I.B.10).
  { codes: /^I69\.|^[ST]\d.*S$/, assertions: ["historical"] },
  { codes: /^[VWXY]/, assertions: ["historical", "planned"] },
  // Another person, or their animal, is the cause: "bitten by the neighbor's dog", "hit by her brother".
  { codes: /^(?:W5[0-9]|W6[0-4]|X9[2-9]|Y0)/, assertions: ["family"] },
];

/**
 * @param code the code the mention would get
 * @source FY2026 guidelines IV.H (uncertain diagnoses are not coded for outpatients, professional claims and unknown settings),
 *   II.H and III.C (they may be for facility inpatient claims), I.C.21.c.4 (history codes)
 */
export function verdictOn(assertion: Assertion, code: string, encounter: Encounter | undefined): Verdict {
  const said = assertion.experiencer === "patient" ? assertion.value : "family";
  if (said === "affirmed") return keep;
  if (speaksFor.some(({ codes, assertions }) => codes.test(code) && assertions.includes(said))) return keep;
  switch (said) {
    case "uncertain":
      return encounter?.setting === "inpatient" &&
        encounter.claim !== "professional" &&
        !onlyConfirmed.test(code)
        ? keep
        : aside("uncertain");
    case "screening":
      return aside("hypothetical");
    case "negated":
    case "family":
    case "historical":
    case "hypothetical":
    case "planned":
    case "declined":
    case "allergy":
      return aside(said);
  }
}

/** Coded only when confirmed, in every setting: HIV, Zika, COVID-19, avian and other identified influenza (I.C.1.a.1, I.C.1.f, I.C.1.g.1.a, I.C.10.c). */
const onlyConfirmed = /^(?:B20|Z21|R75|A92\.5|P35\.4|U07\.1|J12\.82|J09\.|J10\.)/;

/** Wordings under which the phrase book may know the status that a set-aside mention stands for. */
export function statusWordings(reason: SetAsideReason, wording: string): readonly string[] {
  switch (reason) {
    case "historical":
      return [
        `history of ${wording}`,
        `personal history of ${wording}`,
        `status post ${wording}`,
        `s/p ${wording}`,
      ];
    case "family":
      return [`family history of ${wording}`];
    case "allergy":
      return [`${wording} allergy`, `allergy to ${wording}`, `allergic to ${wording}`];
    case "hypothetical":
      return [`screening for ${wording}`, `${wording} screening`];
    default:
      return [];
  }
}

/** Whether a kept mention is enough for a claim: listed and result-only mentions are not (guidelines IV.J, III.B). */
export function isBillableEvidence(assertion: Assertion, section: string, focus: Focus): Verdict {
  if (focus === "complete") return keep;
  if (resultSections.has(section)) return aside("result-only");
  if (!assertion.addressed) return aside("listed-only");
  return keep;
}

/** Where a note tells what was measured or seen: no statement of a diagnosis (III.B). */
export const resultSections: ReadonlySet<string> = new Set([
  "results",
  "labs",
  "imaging",
  "vitals",
  "physical-exam",
  "findings",
  "objective",
]);
