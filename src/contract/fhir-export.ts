/**
 * The FHIR R4 (4.0.1) Bundle of a final set: the elements that are used, with the types, cardinalities and required bindings that R4 gives
 * them. Nothing else is written, and no extension.
 */
import { z } from "zod";

/** A FHIR string: not empty, no white space around it. */
const string = z.string().regex(/^\S(?:[\s\S]*\S)?$/);
const id = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/);
const code = z.string().regex(/^[^\s]+(?: [^\s]+)*$/);
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/);
const instant = z.iso.datetime({ offset: true });
const dateTime = z.union([z.iso.date(), instant]);
const many = <T extends z.ZodType>(one: T) => z.array(one).min(1);

const codingSchema = z.strictObject({
  system: uri,
  version: string.optional(),
  code,
  display: string.optional(),
});
const conceptSchema = z.strictObject({ coding: many(codingSchema).optional(), text: string.optional() });
const identifierSchema = z.strictObject({ system: uri.optional(), value: string });
const referenceSchema = z.strictObject({
  reference: uri.optional(),
  type: z
    .enum(["Patient", "Practitioner", "Device", "DocumentReference", "Condition", "Procedure", "Encounter"])
    .optional(),
  identifier: identifierSchema.optional(),
  display: string.optional(),
});

const conditionSchema = z.strictObject({
  resourceType: z.literal("Condition"),
  id,
  verificationStatus: conceptSchema,
  category: many(conceptSchema),
  code: conceptSchema,
  subject: referenceSchema,
  encounter: referenceSchema,
  recordedDate: dateTime,
  evidence: many(
    z.strictObject({ code: many(conceptSchema).optional(), detail: many(referenceSchema).optional() }),
  ).optional(),
});

const procedureSchema = z.strictObject({
  resourceType: z.literal("Procedure"),
  id,
  status: z.enum([
    "preparation",
    "in-progress",
    "not-done",
    "on-hold",
    "stopped",
    "completed",
    "entered-in-error",
    "unknown",
  ]),
  code: conceptSchema,
  subject: referenceSchema,
  encounter: referenceSchema,
});

const fhirEncounterSchema = z.strictObject({
  resourceType: z.literal("Encounter"),
  id,
  status: z.enum([
    "planned",
    "arrived",
    "triaged",
    "in-progress",
    "onleave",
    "finished",
    "cancelled",
    "entered-in-error",
    "unknown",
  ]),
  class: codingSchema,
  subject: referenceSchema,
  period: z.strictObject({ start: dateTime.optional(), end: dateTime.optional() }).optional(),
  diagnosis: many(
    z.strictObject({ condition: referenceSchema, use: conceptSchema, rank: z.int().min(1) }),
  ).optional(),
});

const deviceSchema = z.strictObject({
  resourceType: z.literal("Device"),
  id,
  deviceName: many(
    z.strictObject({
      name: string,
      type: z.enum([
        "udi-label-name",
        "user-friendly-name",
        "patient-reported-name",
        "manufacturer-name",
        "model-name",
        "other",
      ]),
    }),
  ),
  version: many(z.strictObject({ type: conceptSchema, value: string })),
});

const provenanceSchema = z.strictObject({
  resourceType: z.literal("Provenance"),
  id,
  target: many(referenceSchema),
  recorded: instant,
  activity: conceptSchema,
  agent: many(z.strictObject({ type: conceptSchema, who: referenceSchema })),
  entity: many(
    z.strictObject({
      role: z.enum(["derivation", "revision", "quotation", "source", "removal"]),
      what: referenceSchema,
    }),
  ).optional(),
});

export const fhirResourceSchema = z.discriminatedUnion("resourceType", [
  fhirEncounterSchema,
  conditionSchema,
  procedureSchema,
  deviceSchema,
  provenanceSchema,
]);

export const fhirBundleSchema = z
  .strictObject({
    resourceType: z.literal("Bundle"),
    id,
    identifier: identifierSchema,
    type: z.literal("collection"),
    timestamp: instant,
    entry: many(z.strictObject({ fullUrl: uri, resource: fhirResourceSchema })),
  })
  .meta({ id: "FhirBundle", description: "FHIR R4: the final set of a review." });

export type FhirCoding = z.infer<typeof codingSchema>;
export type FhirReference = z.infer<typeof referenceSchema>;
export type FhirCondition = z.infer<typeof conditionSchema>;
export type FhirProcedure = z.infer<typeof procedureSchema>;
export type FhirEncounter = z.infer<typeof fhirEncounterSchema>;
export type FhirDevice = z.infer<typeof deviceSchema>;
export type FhirProvenance = z.infer<typeof provenanceSchema>;
export type FhirResource = z.infer<typeof fhirResourceSchema>;
export type FhirBundle = z.infer<typeof fhirBundleSchema>;
