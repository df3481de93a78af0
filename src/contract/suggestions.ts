/** The main exchange: a clinical note in, ranked and evidenced codes for a person to confirm out. */
import { z } from "zod";
import { codeSystemSchema, dateSchema } from "./codes.ts";

/** The longest note accepted, in UTF-16 code units. */
export const maxNoteLength = 500_000;

const setting = z.enum(["outpatient", "inpatient", "emergency"]).meta({
  id: "Setting",
  description: "Where the patient was seen; unknown settings follow the outpatient rules.",
});

export const encounterSchema = z
  .strictObject({
    setting: setting.optional(),
    claim: z.enum(["professional", "facility"]).optional(),
    dateOfService: dateSchema.optional().meta({ description: "Decides the release of each code set." }),
  })
  .meta({ id: "Encounter" });
export type Encounter = z.infer<typeof encounterSchema>;

export const patientSchema = z
  .strictObject({
    birthDate: dateSchema.optional(),
    ageYears: z.int().min(0).max(130).optional(),
    sex: z.enum(["female", "male", "other", "unknown"]).optional(),
  })
  .meta({ id: "Patient" });
export type Patient = z.infer<typeof patientSchema>;

export const focusSchema = z.enum(["billing", "complete"]).meta({
  id: "Focus",
  description: "`billing`: what this encounter's claim needs. `complete`: everything the note documents.",
});
export type Focus = z.infer<typeof focusSchema>;

export const suggestionRequestSchema = z
  .strictObject({
    note: z.strictObject({
      text: z
        .string()
        .min(1, "must not be empty")
        .max(maxNoteLength, `must be at most ${maxNoteLength} characters`)
        .refine((text) => text.trim().length > 0, "must not be blank")
        .meta({
          description: "The note as written. Offsets in the answer count UTF-16 code units of this text.",
        }),
      type: z.string().max(100).optional(),
      id: z.string().max(200).optional(),
    }),
    encounter: encounterSchema.optional(),
    patient: patientSchema.optional(),
    systems: z.array(codeSystemSchema).min(1).max(4).optional(),
    focus: focusSchema.default("billing"),
    limit: z.int().min(1).max(100).default(20).meta({
      description:
        "At most so many. In `billing`, where no `minConfidence` is given, a note of up to 500 words gets at most 12 in any case.",
    }),
    minConfidence: z.number().min(0).max(1).optional(),
  })
  .meta({ id: "SuggestionRequest" });
export type SuggestionRequest = z.infer<typeof suggestionRequestSchema>;
/** What a caller may leave out is optional here. */
export type SuggestionRequestInput = z.input<typeof suggestionRequestSchema>;

export const assertionValueSchema = z
  .enum([
    "affirmed",
    "negated",
    "uncertain",
    "historical",
    "hypothetical",
    "planned",
    "declined",
    "allergy",
    "screening",
  ])
  .meta({ id: "AssertionValue" });
export type AssertionValue = z.infer<typeof assertionValueSchema>;

export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .meta({ id: "Span", description: "`note.text.slice(start, end) === text`, in UTF-16 code units." });
export type EvidenceSpan = z.infer<typeof spanSchema>;

export const evidenceSchema = spanSchema
  .extend({
    section: z
      .string()
      .meta({ description: "The kind of section the words stand in.", example: "assessment-plan" }),
    assertion: assertionValueSchema,
    addressed: z
      .boolean()
      .meta({ description: "Evaluated, monitored, treated or affecting care in this encounter." }),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidenceSchema>;

export const reasonSchema = z
  .object({
    kind: z.enum([
      "lexicon",
      "title",
      "synonym",
      "index",
      "similar",
      "leaf",
      "combination",
      "default",
      "section",
      "sequence",
    ]),
    text: z.string(),
    source: z.string().optional().meta({ description: "The guideline or note that says so." }),
  })
  .meta({ id: "Reason" });
export type Reason = z.infer<typeof reasonSchema>;

export const flagSchema = z
  .object({
    check: z.string().meta({ example: "release-not-in-force" }),
    severity: z.enum(["info", "warning", "error"]),
    text: z.string(),
    codes: z.array(z.string()).optional(),
  })
  .meta({ id: "Flag" });
export type Flag = z.infer<typeof flagSchema>;

export const suggestionSchema = z
  .object({
    rank: z.int().min(1).meta({ description: "1 is the most certain." }),
    sequence: z.int().min(1).meta({ description: "Proposed place on the claim." }),
    role: z.enum(["principal", "secondary"]).optional(),
    system: codeSystemSchema,
    code: z.string(),
    display: z.string(),
    billable: z.boolean(),
    confidence: z.number().min(0).max(1),
    presentOnAdmission: z.enum(["Y", "N", "U", "W", "exempt"]).optional(),
    units: z.int().min(1).optional(),
    modifiers: z.array(z.string()).optional(),
    evidence: z.array(evidenceSchema),
    reasons: z.array(reasonSchema),
    flags: z.array(flagSchema),
    alternatives: z.array(z.object({ code: z.string(), display: z.string(), differsBy: z.string() })),
  })
  .meta({ id: "Suggestion" });
export type Suggestion = z.infer<typeof suggestionSchema>;

export const setAsideReasonSchema = z
  .enum([
    "negated",
    "family",
    "historical",
    "uncertain",
    "hypothetical",
    "planned",
    "declined",
    "allergy",
    "ambiguous",
    "listed-only",
    "result-only",
    "integral",
    "combined",
    "excludes1",
  ])
  .meta({ id: "SetAsideReason" });
export type SetAsideReason = z.infer<typeof setAsideReasonSchema>;

export const notSuggestedSchema = spanSchema
  .extend({
    code: z.string().optional(),
    display: z.string().optional(),
    trigger: z.string().meta({
      description:
        "The words of the note that decided it: a cue, the heading it stands under, the diagnosis that explains or replaces it.",
    }),
    reason: setAsideReasonSchema,
    rule: z
      .object({ text: z.string(), source: z.string() })
      .meta({ description: "The rule of coding that set it aside, and where it stands." }),
  })
  .meta({ id: "NotSuggested", description: "Set aside, never hidden: a person can bring it back." });
export type NotSuggested = z.infer<typeof notSuggestedSchema>;

export const querySchema = z
  .object({
    about: z.string(),
    indicators: z.array(spanSchema),
    question: z.string(),
    options: z.array(z.string()).min(2),
  })
  .meta({
    id: "Query",
    description: "A non-leading documentation question for the clinician; it holds no code.",
  });
export type Query = z.infer<typeof querySchema>;

export const versionsSchema = z
  .object({
    app: z.string(),
    model: z.string(),
    index: z.string().meta({ description: "A digest of the built index files." }),
    guidelines: z.string(),
    codeSets: z.partialRecord(codeSystemSchema, z.string()),
  })
  .meta({ id: "Versions" });
export type Versions = z.infer<typeof versionsSchema>;

export const timingsSchema = z
  .object({
    read: z.number(),
    find: z.number(),
    assert: z.number(),
    decide: z.number(),
    check: z.number(),
    total: z.number(),
  })
  .meta({ id: "Timings", description: "Milliseconds." });
export type Timings = z.infer<typeof timingsSchema>;

export const suggestionResponseSchema = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    versions: versionsSchema,
    noteDigest: z.string().meta({ description: "A keyed digest (HMAC-SHA-256) of the note's text." }),
    suggestions: z.array(suggestionSchema),
    notSuggested: z.array(notSuggestedSchema),
    queries: z.array(querySchema),
    unavailable: z.array(z.object({ system: codeSystemSchema, reason: z.string() })),
    timings: timingsSchema,
  })
  .meta({ id: "SuggestionResponse" });
export type SuggestionResponse = z.infer<typeof suggestionResponseSchema>;
