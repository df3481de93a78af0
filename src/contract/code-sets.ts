/** What a site has installed: code sets with their dates, and what suggests. */
import { z } from "zod";
import { codeSystemSchema, dateSchema } from "./codes.ts";

export const codeSetSchema = z
  .object({
    system: codeSystemSchema,
    version: z.string().meta({ description: "The release, as suggestions name it.", example: "2026" }),
    edition: z.string().meta({ description: "The release as its publisher names it." }),
    source: z.string().meta({ description: "The files it was read from." }),
    rights: z.string(),
    from: dateSchema.meta({ description: "The first date of service it is in force for." }),
    to: dateSchema.optional().meta({ description: "The last one; open where absent." }),
    inForce: z.boolean(),
    inUse: z.boolean().meta({
      description:
        "Whether a note of the day is coded by it: of its system the release in force, or where none is, the newest, standing in.",
    }),
    codes: z.int().min(0).meta({ description: "Billable codes." }),
    officialIndex: z.boolean().meta({ description: "Whether it came with its Alphabetic Index." }),
    digest: z.string().meta({ description: "SHA-256 of the code table, hexadecimal." }),
    index: z.string().optional().meta({
      description:
        "Digest of the search index built for it, as suggestions name it; absent where none is open.",
    }),
  })
  .meta({ id: "CodeSet" });
export type CodeSet = z.infer<typeof codeSetSchema>;

export const codeSetsSchema = z
  .object({
    date: dateSchema.meta({ description: "The day that `inForce` and `inUse` are told for." }),
    codeSets: z
      .array(codeSetSchema)
      .meta({ description: "By system, in each the release of the latest dates first." }),
    versions: z
      .object({ app: z.string(), model: z.string(), guidelines: z.string() })
      .meta({ description: "What suggests, as suggestions name it." }),
  })
  .meta({ id: "CodeSets" });
export type CodeSets = z.infer<typeof codeSetsSchema>;
