/** A final set of codes as it leaves the service: what a claim needs, who confirmed each code, and what suggested it. */
import { z } from "zod";
import { type CodeSystem, codeSystemSchema } from "./codes.ts";
import { actorSchema, reviewItemSchema } from "./reviews.ts";
import { encounterSchema, spanSchema, suggestionSchema, versionsSchema } from "./suggestions.ts";

/** The URI that names a code system in FHIR R4 (HL7 Terminology). */
export const codeSystemUris: Readonly<Record<CodeSystem, string>> = {
  icd10cm: "http://hl7.org/fhir/sid/icd-10-cm",
  icd10pcs: "http://www.cms.gov/Medicare/Coding/ICD10",
  hcpcs: "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
  cpt: "http://www.ama-assn.org/go/cpt",
};

export const exportedCodeSchema = z
  .object({
    kind: z
      .enum(["diagnosis", "procedure"])
      .meta({ description: "`diagnosis` for ICD-10-CM, `procedure` for the other systems." }),
    sequence: z
      .int()
      .min(1)
      .meta({ description: "Place on the claim among the diagnoses, or among the procedures." }),
    role: z.enum(["principal", "secondary"]).optional().meta({
      description: "Of an inpatient stay's diagnoses only: the first is principal.",
    }),
    system: codeSystemSchema,
    systemUri: z.url().meta({ description: "The code system in FHIR." }),
    version: z.string().optional().meta({
      description: "The release; absent where the answer reviewed used none of this system.",
      example: "2026",
    }),
    code: z.string().meta({ example: "E11.22" }),
    display: z.string(),
    billable: z.boolean(),
    origin: reviewItemSchema.shape.origin,
    rank: z.int().min(1).optional().meta({ description: "The suggestion's rank." }),
    confidence: z.number().min(0).max(1).optional().meta({ description: "The suggestion's." }),
    presentOnAdmission: suggestionSchema.shape.presentOnAdmission.meta({
      description: "As suggested, for inpatient stays; absent for codes a person brought in.",
    }),
    units: suggestionSchema.shape.units,
    modifiers: suggestionSchema.shape.modifiers,
    decidedBy: actorSchema,
    decidedAt: z.iso.datetime(),
    evidence: z.array(spanSchema).optional().meta({
      description:
        "Words of the note, only where asked for and the note is kept: what the person selected, else what the suggestion rests on.",
    }),
  })
  .meta({ id: "ExportedCode" });
export type ExportedCode = z.infer<typeof exportedCodeSchema>;

export const reviewExportSchema = z
  .object({
    format: z.literal("chartcode-review"),
    formatVersion: z.literal(1),
    review: z.string(),
    secondOf: z.string().optional().meta({ description: "The review that this one checked independently." }),
    finalization: z.string().meta({ description: "The id of the decision that made the set final." }),
    finalizedAt: z.iso.datetime(),
    finalizedBy: actorSchema,
    noteId: z
      .string()
      .optional()
      .meta({ description: "The caller's id of the note, while the note is kept." }),
    noteDigest: z.string().meta({ description: "A keyed digest (HMAC-SHA-256) of the note's text." }),
    encounter: encounterSchema.meta({
      description: "As far as it is known; all but the setting goes with a purge.",
    }),
    suggestion: z.string().meta({ description: "The id of the answer reviewed." }),
    suggestedAt: z.string(),
    versions: versionsSchema.meta({ description: "What made the suggestions." }),
    codes: z.array(exportedCodeSchema).meta({
      description: "Accepted codes in claim order: diagnoses, then procedures.",
    }),
  })
  .meta({ id: "ReviewExport", description: "The final set of a review." });
export type ReviewExport = z.infer<typeof reviewExportSchema>;
