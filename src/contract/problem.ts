/** Errors on the wire: RFC 9457 problem details. They never carry text of a note or of a search phrase. */
import { z } from "zod";

export const problemSchema = z
  .object({
    type: z.string().meta({ example: "/problems/invalid-request" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({ description: "JSON Pointer to the field.", example: "#/note/text" }),
          detail: z.string(),
        }),
      )
      .optional(),
    signIn: z.string().optional().meta({
      description: "With 401, where people sign in.",
      example: "/auth/sign-in",
    }),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

export const readinessSchema = z
  .object({
    ready: z.boolean(),
    phase: z.enum(["starting", "building-index", "ready", "failed"]),
    progress: z
      .object({ done: z.int(), total: z.int() })
      .optional()
      .meta({ description: "Rows of the index built so far." }),
    releases: z.array(
      z.object({
        system: z.string(),
        version: z.string(),
        from: z.string(),
        to: z.string().optional(),
        inForce: z.boolean(),
      }),
    ),
    warnings: z.array(z.string()),
  })
  .meta({ id: "Readiness" });
export type Readiness = z.infer<typeof readinessSchema>;
