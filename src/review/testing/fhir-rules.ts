/**
 * Rules of FHIR R4 (4.0.1) that types and cardinalities do not say, for the resources that exports hold: invariants by their R4 names, required
 * bindings, the types a reference may point to, and that references inside a Bundle resolve.
 */
import type { FhirBundle } from "../../contract/fhir-export.ts";

export interface Fault {
  readonly rule: string;
  /** Names and positions from the Bundle down. */
  readonly path: string;
}

const people = ["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"];

/** What a reference at the end of the path may point to; an element that is not here takes any type. */
const targets: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bsubject$/, ["Patient", "Group"]],
  [/\bencounter$/, ["Encounter"]],
  [/\bdiagnosis\.\d+\.condition$/, ["Condition", "Procedure"]],
  [/\bagent\.\d+\.who$/, people],
];

const terminology = "http://terminology.hl7.org/CodeSystem/";
/** Required bindings to CodeableConcepts: system and codes. */
const bindings: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [
    /\bverificationStatus$/,
    `${terminology}condition-ver-status`,
    ["unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error"],
  ],
];

export function faultsOf(bundle: FhirBundle): Fault[] {
  const faults: Fault[] = [];
  const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
  const types = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  const fault = (rule: string, path: string) => faults.push({ rule, path });

  if (new Set(urls).size !== urls.length) fault("bdl-7", "entry");
  for (const [at, { fullUrl, resource }] of bundle.entry.entries()) {
    if (/\/_history\//.test(fullUrl)) fault("bdl-8", `entry.${at}`);
    if (fullUrl !== `urn:uuid:${resource.id}`) fault("fullUrl", `entry.${at}`);
    if (resource.resourceType === "Condition") {
      const isProblem = resource.category.some((one) =>
        one.coding?.some(({ code }) => code === "problem-list-item"),
      );
      if (isProblem && !("clinicalStatus" in resource)) fault("con-3", `entry.${at}`);
      for (const { code, detail } of resource.evidence ?? []) {
        if (code === undefined && detail === undefined) fault("con-2", `entry.${at}`);
      }
    }
  }
  walk(bundle, "", (value, path) => {
    if (value === null || value === "") fault("ele-1", path);
    if (typeof value === "object" && value !== null && Object.keys(value).length === 0) fault("ele-1", path);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a FHIR string may not hold
    if (typeof value === "string" && /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|^\s|\s$/.test(value)) {
      fault("string", path);
    }
    const allowed = targets.find(([at]) => at.test(path))?.[1];
    if (allowed !== undefined || isReference(value)) checkReference(value, path, allowed);
    for (const [at, system, codes] of bindings) {
      if (at.test(path) && !codings(value).some((one) => one.system === system && codes.includes(one.code))) {
        fault("binding", path);
      }
    }
  });
  return faults;

  function checkReference(value: unknown, path: string, allowed: readonly string[] | undefined) {
    const { reference, type, identifier, display } = recordOf(value);
    if (reference === undefined && identifier === undefined && display === undefined)
      fault("ref-empty", path);
    const found = typeof reference === "string" ? types.get(reference) : undefined;
    if (reference !== undefined && found === undefined) fault("reference", path);
    if (found !== undefined && type !== undefined && type !== found) fault("reference", path);
    const pointed = found ?? type;
    if (allowed !== undefined && (typeof pointed !== "string" || !allowed.includes(pointed))) {
      fault("target-type", path);
    }
  }
}

function walk(value: unknown, path: string, visit: (value: unknown, path: string) => void): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value))
    walk(child, path === "" ? name : `${path}.${name}`, visit);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const isReference = (value: unknown) => "reference" in recordOf(value);

function codings(value: unknown): { system: unknown; code: string }[] {
  const { coding } = recordOf(value);
  return Array.isArray(coding)
    ? coding.map((one: unknown) => ({ system: recordOf(one).system, code: String(recordOf(one).code) }))
    : [];
}
