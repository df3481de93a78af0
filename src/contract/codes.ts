/** Code systems, codes and code search as they travel on the wire. */
import { z } from "zod";

export const codeSystemSchema = z.enum(["icd10cm", "icd10pcs", "hcpcs", "cpt"]).meta({
  id: "CodeSystem",
  description: "A code system. `cpt` answers only where the site has imported its own licensed files.",
});
export type CodeSystem = z.infer<typeof codeSystemSchema>;

/** The systems in the order they are reported. */
export const codeSystems = codeSystemSchema.options;

/** Fields that name a code, as a person types it. */
export const codeChoice = {
  system: codeSystemSchema.default("icd10cm"),
  code: z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(20)
    .meta({ description: "With or without its dot.", example: "E11.22" }),
};

const calendarDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether `text` is a day that exists: `2026-02-29` is not. */
function isCalendarDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const dateSchema = z
  .string()
  .regex(calendarDate, "must be a calendar date written YYYY-MM-DD")
  .refine(isCalendarDate, "is not a day of the calendar")
  .refine((day) => day >= "1900-01-01" && day < "2100-01-01", "must be between 1900 and 2099")
  .meta({ description: "A calendar date, YYYY-MM-DD.", example: "2026-05-14" });

export const matchReasonSchema = z
  .object({
    kind: z
      .enum(["code", "lexicon", "title", "synonym", "index", "similar"])
      .meta({ description: "What found the code: what was typed is a code, or a name of it, or like one." }),
    text: z.string().meta({ example: "Pneumonia, bacterial" }),
    source: z.string().optional().meta({ description: "What says so.", example: "Alphabetic Index" }),
  })
  .meta({ id: "MatchReason" });
export type MatchReason = z.infer<typeof matchReasonSchema>;

export const codeMatchSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string().meta({ description: "With its dot, as in E11.22.", example: "E11.22" }),
    display: z.string().meta({ description: "The long title in the release searched." }),
    billable: z.boolean().meta({ description: "Valid for a claim on the date asked about." }),
    score: z.number().min(0).max(1).meta({ description: "How well the words match; 1 is best." }),
    reason: matchReasonSchema.optional(),
  })
  .meta({ id: "CodeMatch" });
export type CodeMatch = z.infer<typeof codeMatchSchema>;

/** The longest search phrase, in UTF-16 code units. */
export const maxPhraseLength = 500;

export const codeSearchRequestSchema = z
  .strictObject({
    q: z
      .string()
      .trim()
      .min(1, "must not be empty")
      .max(maxPhraseLength)
      .meta({ description: "A phrase, a code or the beginning of a code.", example: "heart attack" }),
    system: codeSystemSchema.default("icd10cm"),
    date: dateSchema.optional().meta({ description: "Date of service; today when absent." }),
    limit: z.int().min(1).max(100).default(20),
  })
  .meta({ id: "CodeSearchRequest" });
export type CodeSearchRequest = z.infer<typeof codeSearchRequestSchema>;

export const codeSearchResponseSchema = z
  .object({ codes: z.array(codeMatchSchema) })
  .meta({ id: "CodeSearchResponse" });
export type CodeSearchResponse = z.infer<typeof codeSearchResponseSchema>;

/** The kinds of note the Tabular List attaches to a code. */
export const noteKindSchema = z
  .enum([
    "includes",
    "inclusionTerm",
    "excludes1",
    "excludes2",
    "codeFirst",
    "useAdditionalCode",
    "codeAlso",
    "notes",
    "sevenChrNote",
    "sevenChrDef",
  ])
  .meta({ id: "NoteKind" });
export type NoteKind = z.infer<typeof noteKindSchema>;

const codeReferenceSchema = z
  .object({ code: z.string(), display: z.string(), billable: z.boolean() })
  .meta({ id: "CodeReference" });
export type CodeReference = z.infer<typeof codeReferenceSchema>;

export const codeDetailSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string(),
    display: z.string(),
    billable: z.boolean().meta({ description: "Valid for a claim on the date asked about." }),
    release: z
      .object({ version: z.string(), from: dateSchema, to: dateSchema.optional(), inForce: z.boolean() })
      .meta({
        description: "The release that answered, and whether it is in force on the date asked about.",
      }),
    parents: z
      .array(codeReferenceSchema)
      .meta({ description: "From the nearest parent up to the category." }),
    children: z.array(codeReferenceSchema),
    notes: z
      .partialRecord(
        noteKindSchema,
        z.array(
          z.object({ text: z.string(), from: z.string().meta({ description: "The code it stands at." }) }),
        ),
      )
      .meta({ description: "Instructional notes, those inherited from parents included." }),
  })
  .meta({ id: "CodeDetail" });
export type CodeDetail = z.infer<typeof codeDetailSchema>;
