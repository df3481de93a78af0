/** Human confirmation on the wire: a review holds a note, what was suggested for it, and each decision a person took. */
import { z } from "zod";
import { codeChoice, codeSystemSchema } from "./codes.ts";
import { flagSchema, spanSchema, suggestionRequestSchema, suggestionResponseSchema } from "./suggestions.ts";

/** Who may do what is decided by role (`src/api/access.ts`). `local` is the one user of a service on 127.0.0.1 without sign-in. */
export const roleSchema = z
  .enum(["coder", "auditor", "integrator", "admin", "local", "service"])
  .meta({ id: "Role" });
export type Role = z.infer<typeof roleSchema>;

export const actorSchema = z
  .object({
    id: z.string().meta({ description: "A user's or an API key's id in this service.", example: "local" }),
    role: roleSchema,
  })
  .meta({ id: "Actor" });
export type Actor = z.infer<typeof actorSchema>;

/** A user's or an API key's id. */
export const personIdSchema = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(200)
  .regex(/^[^\p{C}]*$/u, "must be plain text on one line");

export const rejectReasonSchema = z
  .enum([
    "not-documented",
    "ruled-out",
    "history-only",
    "not-addressed",
    "wrong-specificity",
    "integral-or-combined",
    "not-the-patient",
    "guideline",
    "other",
  ])
  .meta({ id: "RejectReason" });
export type RejectReason = z.infer<typeof rejectReasonSchema>;

export const reopenReasonSchema = z
  .enum(["documentation-changed", "coding-error", "audit-finding", "payer-denial", "other"])
  .meta({ id: "ReopenReason" });
export type ReopenReason = z.infer<typeof reopenReasonSchema>;

export const closeReasonSchema = z
  .enum(["note-replaced", "duplicate", "wrong-patient", "not-codable", "other"])
  .meta({ id: "CloseReason", description: "Why a review comes to no set of codes." });
export type CloseReason = z.infer<typeof closeReasonSchema>;

const place = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });
const longText = z.string().trim().min(1, "must not be empty").max(4000);

/** What a person decides. Each kind that names a code names one of the review's items, or one found by search. */
export const decisionInputSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("accept"), ...codeChoice }),
    z.strictObject({
      kind: z.literal("reject"),
      ...codeChoice,
      reason: rejectReasonSchema,
      comment: longText.optional(),
    }),
    z.strictObject({
      kind: z.literal("replace"),
      ...codeChoice,
      with: z
        .strictObject(codeChoice)
        .meta({ description: "The code that takes the place; it counts as accepted." }),
      reason: rejectReasonSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal("add"),
      ...codeChoice,
      evidence: z.array(place).max(20).optional().meta({
        description: "Places in the note that prove it, in UTF-16 code units.",
      }),
    }),
    z.strictObject({
      kind: z.literal("restore"),
      notSuggested: z
        .int()
        .min(0)
        .meta({ description: "Its place in `answer.notSuggested`, from 0; it must have a code." }),
    }),
    z.strictObject({
      kind: z.literal("order"),
      codes: z.array(z.strictObject(codeChoice)).min(1).max(200).meta({
        description: "All items that are accepted or undecided, in claim order; the first is first-listed.",
      }),
    }),
    z.strictObject({
      kind: z.literal("query"),
      about: longText,
      question: longText,
      options: z.array(z.string().trim().min(1).max(500)).min(2).max(12),
    }),
    z.strictObject({
      kind: z.literal("answer"),
      query: z.string().max(64).meta({ description: "The id of the decision that sent the query." }),
      text: longText,
    }),
    z.strictObject({ kind: z.literal("comment"), text: longText }),
    z.strictObject({
      kind: z.literal("assign"),
      to: personIdSchema.nullable().meta({ description: "A user's id; null frees it." }),
    }),
    z
      .strictObject({ kind: z.literal("withdraw") })
      .meta({ description: "Takes back the last decision on the codes; both stay on record." }),
    z.strictObject({
      kind: z.literal("finalize"),
      acknowledgeErrors: z.boolean().default(false).meta({
        description: "Finalize although checks of severity `error` stand.",
      }),
    }),
    z
      .strictObject({
        kind: z.literal("close"),
        reason: closeReasonSchema,
        comment: longText.optional(),
      })
      .meta({ description: "Ends a review that is to have no final set; `reopen` takes it back." }),
    z.strictObject({
      kind: z.literal("reopen"),
      reason: reopenReasonSchema,
      comment: longText.optional(),
    }),
  ])
  .meta({ id: "DecisionInput" });
export type DecisionInput = z.infer<typeof decisionInputSchema>;
export type DecisionKind = DecisionInput["kind"];

/** A decision as recorded. */
export const decisionSchema = z
  .object({
    id: z.string(),
    version: z.int().min(2).meta({ description: "The review's version that it made." }),
    at: z.iso.datetime(),
    by: actorSchema,
    input: decisionInputSchema,
    wordsState: z.enum(["none", "kept", "purged", "locked"]).meta({
      description:
        "Words a person typed with it; they are empty in `input` once removed, or where the key to them is missing.",
    }),
  })
  .meta({ id: "Decision" });
export type Decision = z.infer<typeof decisionSchema>;

export const itemStateSchema = z.enum(["open", "accepted", "rejected", "replaced"]).meta({ id: "ItemState" });
export type ItemState = z.infer<typeof itemStateSchema>;

export const reviewItemSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string(),
    display: z.string(),
    billable: z.boolean(),
    origin: z.enum(["suggested", "restored", "added", "replacement"]),
    state: itemStateSchema,
    rank: z.int().optional().meta({ description: "The suggestion's rank." }),
    confidence: z.number().optional(),
    reason: rejectReasonSchema.optional(),
    replacedBy: z.string().optional().meta({ description: "The code that took its place." }),
    evidence: z.array(spanSchema).meta({ description: "What the person selected as proof." }),
    flags: z.array(flagSchema).meta({ description: "Checks of the set as it stands now." }),
  })
  .meta({ id: "ReviewItem" });
export type ReviewItem = z.infer<typeof reviewItemSchema>;

export const reviewQuerySchema = z
  .object({
    id: z.string(),
    about: z.string(),
    question: z.string(),
    options: z.array(z.string()),
    sentAt: z.iso.datetime(),
    answer: z.string().optional(),
    answeredAt: z.iso.datetime().optional(),
  })
  .meta({ id: "ReviewQuery" });
export type ReviewQuery = z.infer<typeof reviewQuerySchema>;

export const reviewStatusSchema = z.enum(["open", "final", "closed"]).meta({
  id: "ReviewStatus",
  description: "`closed`: ended without a set of codes, and left out of the quality figures.",
});
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

const reviewHead = {
  id: z.string(),
  version: z.int().min(1).meta({ description: "Grows by one with each decision; the ETag." }),
  status: reviewStatusSchema,
  createdAt: z.iso.datetime(),
  createdBy: actorSchema,
  updatedAt: z.iso.datetime(),
  finalizedAt: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
  assignee: z.string().optional(),
  secondOf: z.string().optional().meta({ description: "The review that this one checks independently." }),
};

export const reviewSummarySchema = z
  .object({
    ...reviewHead,
    noteId: z.string().optional(),
    setting: z.string().optional(),
    undecided: z.int().min(0),
    accepted: z.int().min(0),
  })
  .meta({ id: "ReviewSummary" });
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

const reviewBody = {
  items: z.array(reviewItemSchema).meta({ description: "In claim order; rejected and replaced ones last." }),
  queries: z.array(reviewQuerySchema),
};

/** What a decision made of the review: all that it can have changed. */
export const reviewProgressSchema = z
  .object({
    ...reviewHead,
    ...reviewBody,
    items: reviewBody.items.meta({
      description: "In claim order; evidence keeps its places, its words are in the review alone.",
    }),
    decision: decisionSchema,
  })
  .meta({ id: "ReviewProgress" });
export type ReviewProgress = z.infer<typeof reviewProgressSchema>;

export const reviewSchema = z
  .object({
    ...reviewHead,
    noteState: z.enum(["kept", "purged", "locked"]).meta({
      description:
        "`purged`: the text was removed, or never kept. `locked`: it is sealed with a key this service does not have.",
    }),
    request: suggestionRequestSchema.nullable().meta({
      description:
        "The note and what was asked; null unless `noteState` is `kept`, or the review was begun by this very request.",
    }),
    answer: suggestionResponseSchema.meta({
      description:
        "What was suggested, as shown. Without the note's text: codes, ranks, confidence and flags.",
    }),
    items: z
      .array(reviewItemSchema)
      .meta({ description: "In claim order; rejected and replaced ones last." }),
    queries: z.array(reviewQuerySchema),
    decisions: z.array(decisionSchema),
  })
  .meta({ id: "Review" });
export type Review = z.infer<typeof reviewSchema>;

export const reviewCreateSchema = suggestionRequestSchema
  .extend({
    assignee: personIdSchema.optional(),
  })
  .meta({ id: "ReviewCreate" });
export type ReviewCreate = z.infer<typeof reviewCreateSchema>;

export const reviewListSchema = z
  .object({ reviews: z.array(reviewSummarySchema), next: z.string().optional() })
  .meta({ id: "ReviewList" });
export type ReviewList = z.infer<typeof reviewListSchema>;

export const agreementSchema = z
  .object({
    first: z.string(),
    second: z.string(),
    sameSet: z.boolean(),
    sameFirstListed: z.boolean(),
    both: z.array(z.string()).meta({ description: "Codes in both final sets." }),
    onlyFirst: z.array(z.string()),
    onlySecond: z.array(z.string()),
    f1: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: "2 x both / (first + second); 1 where both are empty." }),
    kappa: z
      .number()
      .nullable()
      .meta({ description: "Cohen's kappa of accepting the suggested codes; null where it is undefined." }),
  })
  .meta({ id: "Agreement" });
export type Agreement = z.infer<typeof agreementSchema>;
