/** What reviews tell of the suggestions and of the reviewing: precision, acceptance, time, agreement, and an alarm for rubber-stamping. */
import { z } from "zod";
import { codeSystemSchema } from "./codes.ts";
import { rejectReasonSchema } from "./reviews.ts";

const share = {
  count: z.int().min(0),
  of: z.int().min(0),
  share: z.number().min(0).max(1).nullable().meta({ description: "`count / of`; null where `of` is 0." }),
  low: z.number().min(0).max(1).meta({ description: "Wilson 95% interval." }),
  high: z.number().min(0).max(1),
};
export const shareSchema = z.object(share).meta({ id: "Share" });
export type ShareFigure = z.infer<typeof shareSchema>;

const acceptance = { ...share, count: share.count.meta({ description: "Accepted as suggested." }) };

export const durationSchema = z
  .object({
    count: z.int().min(0),
    median: z.number().min(0).nullable(),
    p90: z.number().min(0).nullable(),
  })
  .meta({ id: "DurationFigures", description: "Seconds; null where there is none." });
export type DurationFigures = z.infer<typeof durationSchema>;

export const alarmRuleSchema = z
  .object({
    minDecisions: z.int().min(1).meta({ description: "Suggestions decided, before anything is said." }),
    minReviews: z.int().min(1).meta({ description: "Reviews they must stem from." }),
    minAcceptance: z.number().min(0).max(1).meta({
      description:
        "The lower bound of acceptance must reach it, and the mean confidence of what was decided.",
    }),
    maxSecondsPerCode: z.number().positive().meta({
      description: "The median working time for a code, reading included, must be under it.",
    }),
  })
  .meta({ id: "RubberStampRule" });
export type AlarmRule = z.infer<typeof alarmRuleSchema>;

export const reviewingSchema = z
  .object({
    reviews: z.int().min(0),
    acceptance: z.object(acceptance).meta({ description: "Of the suggestions decided." }),
    meanConfidence: z.number().min(0).max(1).nullable().meta({
      description: "Of what was decided: the acceptance to expect of calibrated suggestions.",
    }),
    secondsPerCode: z.number().min(0).nullable().meta({ description: "Median over the reviews." }),
    alarm: z.enum(["raised", "quiet", "too-few"]),
  })
  .meta({ id: "Reviewing" });
export type Reviewing = z.infer<typeof reviewingSchema>;

export const qualityReportSchema = z
  .object({
    reviews: z.object({
      total: z.int().min(0),
      final: z.int().min(0),
      closed: z
        .int()
        .min(0)
        .meta({ description: "Ended without a set of codes: not in `total`, nor in any figure." }),
      second: z.int().min(0),
      from: z.iso.datetime().optional(),
      to: z.iso.datetime().optional().meta({ description: "When the last of them was begun." }),
    }),
    versions: z.array(z.object({ app: z.string(), model: z.string(), reviews: z.int().min(1) })).meta({
      description: "What suggested, the most used first: figures over several mix them.",
    }),
    suggestions: z
      .object({
        shown: z.int().min(0),
        precision: shareSchema.meta({ description: "Accepted as suggested, of those decided." }),
        replaced: shareSchema,
        rejected: shareSchema,
        byReason: z.array(
          z.object({
            outcome: z.enum(["rejected", "replaced"]),
            reason: z.union([rejectReasonSchema, z.literal("not-given")]),
            ...share,
          }),
        ),
      })
      .meta({ description: "Of first reviews, as they stand." }),
    finalSets: z
      .object({
        reviews: z.int().min(0),
        recall: shareSchema.meta({ description: "Final codes that had been suggested." }),
        perReview: z
          .object({
            codes: z.number().min(0),
            added: z.number().min(0),
            restored: z.number().min(0),
            replacement: z.number().min(0),
          })
          .nullable()
          .meta({ description: "Mean number of final codes, and of those a person brought in." }),
      })
      .meta({ description: "Of first reviews that are final." }),
    acceptance: z
      .object({
        byRank: z.array(z.object({ ranks: z.string().meta({ example: "11-20" }), ...acceptance })),
        byConfidence: z.array(
          z.object({
            from: z.number().meta({ description: "The tenth from here, this included." }),
            to: z.number().meta({ description: "Up to here; 1 is in the last." }),
            meanConfidence: z.number(),
            ...acceptance,
          }),
        ),
        byCheck: z.array(
          z.object({
            check: z
              .string()
              .meta({ description: "A check that flagged the suggestion; `none` for no flag." }),
            ...acceptance,
          }),
        ),
        bySystem: z.array(z.object({ system: codeSystemSchema, ...acceptance })),
      })
      .meta({ description: "Of the decided suggestions of first reviews." }),
    times: z.object({
      toFirstDecision: durationSchema.meta({
        description: "From begin to the first decision on a code; waiting in the queue is part of it.",
      }),
      betweenDecisions: durationSchema.meta({
        description:
          "Between decisions on codes by one person in one review; breaks of over 30 minutes left out.",
      }),
      toFinal: durationSchema.meta({ description: "From begin to the finalization that stands." }),
    }),
    agreement: z
      .object({
        pairs: z.int().min(0),
        f1: z.number().min(0).max(1).nullable().meta({ description: "Mean over the pairs." }),
        kappa: z.number().nullable().meta({
          description: "Cohen's kappa of accepting a suggestion, over the suggestions of all pairs.",
        }),
        sameSet: shareSchema,
        sameFirstListed: shareSchema,
      })
      .meta({ description: "Of final second reviews with their final first ones." }),
    rubberStamp: z.object({
      rule: alarmRuleSchema,
      raised: z.boolean().meta({ description: "For anyone, or for all together." }),
      overall: reviewingSchema,
      reviewers: z
        .array(reviewingSchema.extend({ reviewer: z.string() }))
        .meta({ description: "Raised ones first, then by the number of decisions." }),
    }),
  })
  .meta({ id: "QualityReport" });
export type QualityReport = z.infer<typeof qualityReportSchema>;
