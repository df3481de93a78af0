import { describe, expect, it } from "vitest";
import { type FhirBundle, fhirBundleSchema } from "../../contract/fhir-export.ts";
import { faultsOf } from "../testing/fhir-rules.ts";
import {
  answerOver,
  type Made,
  noteText,
  reviewWithDecisions,
  type SentDecision,
} from "../testing/final-review.ts";
import { fhirBundleOf } from "./fhir-bundle.ts";
import { finalSet } from "./final-set.ts";

const decisions: SentDecision[] = [
  { kind: "accept", code: "R05.9" },
  { kind: "accept", code: "J20.9" },
  { kind: "reject", code: "I10", reason: "not-documented" },
  { kind: "restore", notSuggested: 0 },
  { kind: "add", system: "hcpcs", code: "A0001" },
  {
    kind: "order",
    codes: [{ code: "J20.9" }, { code: "R05.9" }, { code: "R50.9" }, { system: "hcpcs", code: "A0001" }],
  },
  { kind: "finalize" },
];

const bundleOf = (made: Partial<Made> = {}, evidence = false) =>
  fhirBundleOf(finalSet(reviewWithDecisions({ decisions, ...made }), { evidence }));
const resources = (bundle: FhirBundle) => bundle.entry.map(({ resource }) => resource);
const only = <T extends string>(bundle: FhirBundle, type: T) =>
  resources(bundle).filter(
    (one): one is Extract<typeof one, { resourceType: T }> => one.resourceType === type,
  );

const answerInpatient = answerOver(["R05.9", "J20.9", "I10"], { role: "secondary" });
const forms: [string, FhirBundle][] = [
  ["plain", bundleOf()],
  ["with evidence", bundleOf({}, true)],
  ["inpatient", bundleOf({ encounter: { setting: "inpatient", dateOfService: "2026-05-14" } })],
  ["purged", bundleOf({ answer: answerInpatient, purged: true }, true)],
  ["second", bundleOf({ secondOf: "review-0", by: { id: "key-1", role: "integrator" } })],
  ["empty", bundleOf({ answer: answerOver([]), decisions: [{ kind: "finalize" }] })],
];

describe("the Bundle", () => {
  it.each(forms)("is valid R4: %s", (_, bundle) => {
    expect(fhirBundleSchema.parse(bundle)).toEqual(bundle);
    expect(faultsOf(bundle)).toEqual([]);
  });

  it("ranks the diagnoses in claim order, for billing", () => {
    const bundle = bundleOf();
    const codes = new Map(
      only(bundle, "Condition").map(({ id, code }) => [`urn:uuid:${id}`, code.coding?.[0]]),
    );
    const ranked = only(bundle, "Encounter")[0]?.diagnosis?.map(({ condition, rank, use }) => [
      rank,
      codes.get(condition.reference ?? "")?.code,
      use.coding?.[0]?.code,
    ]);
    expect(ranked).toEqual([
      [1, "J20.9", "billing"],
      [2, "R05.9", "billing"],
      [3, "R50.9", "billing"],
    ]);
    expect(codes.values().next().value).toEqual({
      system: "http://hl7.org/fhir/sid/icd-10-cm",
      version: "2026",
      code: "J20.9",
      display: "Acute bronchitis, unspecified",
    });
    expect(only(bundle, "Procedure").map(({ code }) => code.coding?.[0]?.code)).toEqual(["A0001"]);
    expect(JSON.stringify(bundle)).not.toContain("I10");
  });

  it("names the device that suggested with its versions, and the person who took each code, with times", () => {
    const bundle = bundleOf();
    const device = only(bundle, "Device")[0];
    expect(device?.version.map(({ type, value }) => `${type.text} ${value}`)).toEqual([
      "app 0.1.0",
      "model m",
      "index i",
      "guidelines FY2026",
      "icd10cm 2026",
    ]);
    const told = only(bundle, "Provenance").map(({ agent, target, recorded }) => [
      agent[0]?.type.coding?.[0]?.code,
      agent[0]?.who.identifier?.value ?? agent[0]?.who.reference,
      target.length,
      recorded.slice(11, 16),
    ]);
    expect(told).toEqual([
      ["assembler", `urn:uuid:${device?.id}`, 2, "10:00"],
      ["verifier", "ada", 1, "10:02"],
      ["verifier", "ada", 1, "10:01"],
      ["author", "ada", 1, "10:04"],
      ["author", "ada", 1, "10:05"],
      ["attester", "ada", 5, "10:07"],
    ]);
  });

  it("holds no word of the note but evidence asked for", () => {
    const words = /Cough for|No fever|=acute|"Cough"/;
    expect(noteText).toMatch(words);
    expect(JSON.stringify(bundleOf())).not.toMatch(words);
    expect(only(bundleOf({}, true), "Condition").flatMap(({ evidence = [] }) => evidence)).toContainEqual({
      code: [{ text: "Cough" }],
      detail: [{ type: "DocumentReference", identifier: { value: "note-7" } }],
    });
  });

  it("is the same each time; codes, patient and encounter keep their ids when the set is final again", () => {
    expect(bundleOf()).toEqual(bundleOf());
    const again = bundleOf({
      decisions: [...decisions, { kind: "reopen", reason: "other" }, { kind: "finalize" }],
    });
    expect(again.id).not.toBe(bundleOf().id);
    const ids = (bundle: FhirBundle) => only(bundle, "Condition").map(({ id, subject }) => [id, subject]);
    expect(ids(again)).toEqual(ids(bundleOf()));
  });

  it("speaks of the same patient in a first and a second review of a note", () => {
    const subjectOf = (bundle: FhirBundle) => only(bundle, "Encounter")[0]?.subject.identifier?.value;
    expect(subjectOf(bundleOf({ secondOf: "review-1" }))).toBe(subjectOf(bundleOf()));
    expect(subjectOf(bundleOf({ secondOf: "review-0" }))).not.toBe(subjectOf(bundleOf()));
  });

  it("does not guess a setting", () => {
    const classOf = (bundle: FhirBundle) => only(bundle, "Encounter")[0]?.class.code;
    expect(forms.map(([, bundle]) => classOf(bundle))).toEqual(["UNK", "UNK", "IMP", "IMP", "UNK", "UNK"]);
    expect(classOf(bundleOf({ encounter: { setting: "emergency" } }))).toBe("EMER");
  });
});

describe("the rules of R4 find", () => {
  const broken: [string, (bundle: FhirBundle) => void][] = [
    ["bdl-7", (bundle) => bundle.entry.splice(1, 0, ...bundle.entry.slice(0, 1))],
    ["reference", (bundle) => bundle.entry.splice(1, 1)],
    ["con-3", (bundle) => Object.assign(only(bundle, "Condition")[0] ?? {}, { category: [problemList] })],
    ["con-2", (bundle) => Object.assign(only(bundle, "Condition")[0] ?? {}, { evidence: [{}] })],
    ["ele-1", (bundle) => Object.assign(only(bundle, "Condition")[0] ?? {}, { evidence: [] })],
    [
      "binding",
      (bundle) => Object.assign(only(bundle, "Condition")[0] ?? {}, { verificationStatus: problemList }),
    ],
    [
      "ref-empty",
      (bundle) => Object.assign(only(bundle, "Procedure")[0] ?? {}, { subject: { type: "Patient" } }),
    ],
    [
      "target-type",
      (bundle) =>
        Object.assign(only(bundle, "Procedure")[0] ?? {}, { subject: { type: "Device", display: "x" } }),
    ],
    ["string", (bundle) => Object.assign(only(bundle, "Condition")[0] ?? {}, { code: { text: "a\u0000b" } })],
  ];
  const problemList = {
    coding: [
      { system: "http://terminology.hl7.org/CodeSystem/condition-category", code: "problem-list-item" },
    ],
  };
  it.each(broken)("%s broken", (rule, breakIt) => {
    const bundle = bundleOf();
    breakIt(bundle);
    expect(faultsOf(bundle).map(({ rule }) => rule)).toContain(rule);
  });
});
