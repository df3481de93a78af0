/**
 * The final set as a FHIR R4 Bundle of type `collection`, without extensions.
 *
 * Claim order stands in `Encounter.diagnosis`: R4 has `rank` there ("for each role type") and the role `billing`, and asks for no more than the
 * encounter. A Claim would need an insurer, a provider and a priority that nobody told us; a List has no ranks. Procedures follow in their
 * order; present on admission, units and modifiers, which R4 has only on a Claim, are in the JSON export.
 *
 * The patient is not known to Chartcode. Each `subject` is the same logical reference: an identifier, made from the review, for "the patient of
 * this note", which a first and a second review share. A Patient in the Bundle, or contained, would be a person made up, whom a receiver may store.
 */
import type { ExportedCode, ReviewExport } from "../../contract/exports.ts";
import type {
  FhirBundle,
  FhirCoding,
  FhirCondition,
  FhirEncounter,
  FhirProcedure,
  FhirReference,
  FhirResource,
} from "../../contract/fhir-export.ts";
import type { Encounter } from "../../contract/suggestions.ts";
import { provenanceOf } from "./fhir-provenance.ts";
import { namedUuid } from "./named-uuid.ts";

export const fhirMediaType = "application/fhir+json; charset=utf-8";

const terminology = "http://terminology.hl7.org/CodeSystem";

/** The same set gives the same Bundle; ids are version 5 UUIDs of what they name, so a resource keeps its id when a review is finalized again. */
export function fhirBundleOf(set: ReviewExport): FhirBundle {
  const encounterId = namedUuid("encounter", set.review);
  const links: Links = {
    patient: {
      type: "Patient",
      identifier: {
        system: "urn:ietf:rfc:3986",
        value: `urn:uuid:${namedUuid("patient", set.secondOf ?? set.review)}`,
      },
      display: "The patient of the note; not known to Chartcode",
    },
    encounter: { reference: urn(encounterId), type: "Encounter" },
    note: {
      type: "DocumentReference",
      identifier: { value: fhirText(set.noteId) ?? set.noteDigest },
    },
  };
  const coded = set.codes.map((code) =>
    code.kind === "diagnosis" ? conditionOf(code, set, links) : procedureOf(code, set, links),
  );
  const id = namedUuid("bundle", set.finalization);
  return {
    resourceType: "Bundle",
    id,
    identifier: { system: "urn:ietf:rfc:3986", value: urn(id) },
    type: "collection",
    timestamp: set.finalizedAt,
    entry: [
      encounterOf(encounterId, set, links),
      ...coded,
      ...provenanceOf(set, {
        note: links.note,
        encounter: links.encounter,
        referenceTo: (code) => ({ reference: urn(idOf(code, set)), type: resourceTypeOf(code) }),
      }),
    ].map((resource: FhirResource) => ({ fullUrl: urn(resource.id), resource })),
  };
}

interface Links {
  readonly patient: FhirReference;
  readonly encounter: FhirReference;
  readonly note: FhirReference;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a FHIR string may hold no others than tab, CR and LF
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]+/g;

/** As R4 has strings: nothing but tab, CR and LF below U+0020, no white space around. @returns undefined where nothing is left */
function fhirText(text: string | undefined): string | undefined {
  return text?.replace(forbidden, " ").trim() || undefined;
}

const urn = (id: string) => `urn:uuid:${id}`;

const idOf = ({ system, code }: ExportedCode, { review }: ReviewExport) =>
  namedUuid("code", review, system, code);

const resourceTypeOf = ({ kind }: ExportedCode) => (kind === "diagnosis" ? "Condition" : "Procedure");

function codingOf({ systemUri, version, code, display }: ExportedCode): FhirCoding {
  return {
    system: systemUri,
    ...(version === undefined ? {} : { version }),
    code,
    ...(display === "" ? {} : { display }),
  };
}

/** `clinicalStatus` is left out: a code for a claim does not say whether the condition is active, and R4 asks for it on problem lists only (con-3). */
function conditionOf(
  code: ExportedCode,
  set: ReviewExport,
  { patient, encounter, note }: Links,
): FhirCondition {
  const quotes = (code.evidence ?? []).flatMap(({ text }) => fhirText(text) ?? []);
  return {
    resourceType: "Condition",
    id: idOf(code, set),
    verificationStatus: {
      coding: [{ system: `${terminology}/condition-ver-status`, code: "confirmed", display: "Confirmed" }],
    },
    category: [
      {
        coding: [
          {
            system: `${terminology}/condition-category`,
            code: "encounter-diagnosis",
            display: "Encounter Diagnosis",
          },
        ],
      },
    ],
    code: { coding: [codingOf(code)] },
    subject: patient,
    encounter,
    recordedDate: code.decidedAt,
    ...(quotes.length === 0
      ? {}
      : { evidence: quotes.map((text) => ({ code: [{ text }], detail: [note] })) }),
  };
}

/** `completed`: a procedure on a claim has been done. */
function procedureOf(code: ExportedCode, set: ReviewExport, { patient, encounter }: Links): FhirProcedure {
  return {
    resourceType: "Procedure",
    id: idOf(code, set),
    status: "completed",
    code: { coding: [codingOf(code)] },
    subject: patient,
    encounter,
  };
}

const classes = {
  outpatient: { code: "AMB", display: "ambulatory" },
  inpatient: { code: "IMP", display: "inpatient encounter" },
  emergency: { code: "EMER", display: "emergency" },
} as const;

function classOf({ setting }: Encounter): FhirCoding {
  return setting === undefined
    ? { system: `${terminology}/v3-NullFlavor`, code: "UNK", display: "unknown" }
    : { system: `${terminology}/v3-ActCode`, ...classes[setting] };
}

/** A stay is coded by the release in force at discharge, so that for inpatients the date of service is its end. */
function periodOf({ setting, dateOfService }: Encounter): Pick<FhirEncounter, "period"> {
  if (dateOfService === undefined) return {};
  return { period: setting === "inpatient" ? { end: dateOfService } : { start: dateOfService } };
}

function encounterOf(id: string, set: ReviewExport, { patient }: Links): FhirEncounter {
  const diagnoses = set.codes.filter(({ kind }) => kind === "diagnosis");
  return {
    resourceType: "Encounter",
    id,
    status: "unknown",
    class: classOf(set.encounter),
    subject: patient,
    ...periodOf(set.encounter),
    ...(diagnoses.length === 0
      ? {}
      : {
          diagnosis: diagnoses.map((code) => ({
            condition: { reference: urn(idOf(code, set)), type: "Condition" },
            use: {
              coding: [{ system: `${terminology}/diagnosis-role`, code: "billing", display: "Billing" }],
            },
            rank: code.sequence,
          })),
        }),
  };
}
