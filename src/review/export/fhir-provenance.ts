/** Who and what made a final set: the device that suggested, the person who took each code, and the one who made the set final. */
import type { ExportedCode, ReviewExport } from "../../contract/exports.ts";
import type { FhirDevice, FhirProvenance, FhirReference } from "../../contract/fhir-export.ts";
import type { Actor } from "../../contract/reviews.ts";
import type { Versions } from "../../contract/suggestions.ts";
import { namedUuid } from "./named-uuid.ts";

export interface ProvenanceLinks {
  readonly encounter: FhirReference;
  readonly note: FhirReference;
  readonly referenceTo: (code: ExportedCode) => FhirReference;
}

/** The device, its Provenance over all codes it suggested, one Provenance for each code's decision, and one for the set. */
export function provenanceOf(
  set: ReviewExport,
  { encounter, note, referenceTo }: ProvenanceLinks,
): (FhirDevice | FhirProvenance)[] {
  const device = deviceOf(set.versions);
  const suggested = set.codes.filter(({ origin }) => origin === "suggested");
  const suggestion: FhirProvenance[] =
    suggested.length === 0
      ? []
      : [
          {
            resourceType: "Provenance",
            id: namedUuid("suggestion", set.finalization, set.suggestion),
            target: suggested.map(referenceTo),
            recorded: set.suggestedAt,
            activity: { text: "Codes suggested from the note" },
            agent: [agent("assembler", "Assembler", { reference: `urn:uuid:${device.id}`, type: "Device" })],
            entity: [{ role: "source", what: note }],
          },
        ];
  return [
    device,
    ...suggestion,
    ...set.codes.map((code) => decisionOf(code, set, referenceTo(code))),
    {
      resourceType: "Provenance",
      id: namedUuid("finalization", set.finalization),
      target: [encounter, ...set.codes.map(referenceTo)],
      recorded: set.finalizedAt,
      activity: { text: "Set of codes finalized" },
      agent: [agent("attester", "Attester", whoIs(set.finalizedBy))],
    },
  ];
}

/** A suggestion is verified by who accepts it; a code brought in has who brought it for its author. */
function decisionOf(code: ExportedCode, { review }: ReviewExport, target: FhirReference): FhirProvenance {
  const isVerified = code.origin === "suggested";
  return {
    resourceType: "Provenance",
    id: namedUuid("decision", review, code.system, code.code, code.decidedAt),
    target: [target],
    recorded: code.decidedAt,
    activity: { text: isVerified ? "Suggested code confirmed" : `Code ${saidOf[code.origin]}` },
    agent: [
      isVerified
        ? agent("verifier", "Verifier", whoIs(code.decidedBy))
        : agent("author", "Author", whoIs(code.decidedBy)),
    ],
  };
}

const saidOf = {
  suggested: "confirmed",
  restored: "brought back from what was set aside",
  added: "added",
  replacement: "put in the place of a suggested one",
} as const;

function agent(code: string, display: string, who: FhirReference) {
  const system = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
  return { type: { coding: [{ system, code, display }] }, who };
}

/** A logical reference by the id that this service knows: users are people, API keys are systems. */
function whoIs({ id, role }: Actor): FhirReference {
  const isSystem = role === "integrator" || role === "service";
  return { type: isSystem ? "Device" : "Practitioner", identifier: { value: id } };
}

/** One id for each set of versions. */
function deviceOf(versions: Versions): FhirDevice {
  const { app, model, index, guidelines, codeSets } = versions;
  const parts: [string, string][] = [
    ["app", app],
    ["model", model],
    ["index", index],
    ["guidelines", guidelines],
    ...Object.entries(codeSets).sort(),
  ];
  const known = parts.filter(([, value]) => value.trim() !== "");
  return {
    resourceType: "Device",
    id: namedUuid("device", ...known.flat()),
    deviceName: [{ name: "Chartcode", type: "user-friendly-name" }],
    version: known.map(([text, value]) => ({ type: { text }, value: value.trim() })),
  };
}
