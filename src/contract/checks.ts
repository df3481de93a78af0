/** Rules over a set of codes, asked for by themselves. */
import { z } from "zod";
import { codeChoice, codeSystemSchema } from "./codes.ts";
import { encounterSchema, flagSchema, patientSchema } from "./suggestions.ts";

export const checksRequestSchema = z
  .strictObject({
    codes: z.array(z.strictObject(codeChoice)).min(1).max(200).meta({ description: "In claim order." }),
    encounter: encounterSchema.optional(),
    patient: patientSchema.optional(),
  })
  .meta({ id: "ChecksRequest" });
export type ChecksRequest = z.infer<typeof checksRequestSchema>;

export const checksResponseSchema = z
  .object({
    codes: z.array(
      z.object({
        system: codeSystemSchema,
        code: z.string(),
        display: z.string().optional().meta({ description: "Absent where the release has no such code." }),
        flags: z.array(flagSchema),
      }),
    ),
    codeSets: z.partialRecord(codeSystemSchema, z.string()),
  })
  .meta({ id: "ChecksResponse" });
export type ChecksResponse = z.infer<typeof checksResponseSchema>;
