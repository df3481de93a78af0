/** `chartcode eval run --dataset reviews`: what people decided, as figures; the work is `src/review/quality.ts`. */
import { stat } from "node:fs/promises";
import type { QualityReport } from "../contract/quality.ts";
import { CommandFailed, note } from "./output.ts";

/**
 * @param where the record's database: a PostgreSQL URL or the path of a SQLite file
 * @throws CommandFailed where there is none; the message holds nothing of a URL
 */
export async function evalReviews(where: string): Promise<QualityReport> {
  const isUrl = /^postgres(?:ql)?:\/\//.test(where);
  if (!isUrl && !(await stat(where).catch(() => undefined))?.isFile()) {
    throw new CommandFailed("there is no record database at that path");
  }
  const { openRecordDatabase } = await import("../review/storage/database.ts");
  const { readQuality } = await import("../review/quality.ts");
  const database = await openRecordDatabase(where).catch((error: unknown) => {
    throw new CommandFailed("the record database cannot be opened", { cause: error });
  });
  try {
    return await readQuality(database.db, {
      onProgress: (reviews) => {
        if (reviews % 10_000 === 0) note(`Read ${reviews} reviews`);
      },
    });
  } finally {
    await database.close();
  }
}
