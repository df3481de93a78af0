/** Opens the record for a command. */
import { readFile } from "node:fs/promises";
import type { Config } from "../config.ts";
import type { RecordDatabase } from "../review/storage/database.ts";
import { exists } from "../review/storage/dump-file.ts";
import { CommandFailed } from "./output.ts";

/**
 * Runs `use` on the record, which must be there: a command that only reads makes no file.
 * @throws CommandFailed, which names neither the database nor what is in it
 */
export async function withRecord<T>(
  { database: where }: Pick<Config, "database">,
  use: (database: RecordDatabase) => Promise<T>,
): Promise<T> {
  const { isPostgres } = await import("../review/storage/database.ts");
  if (!isPostgres(where) && !(await exists(where))) throw new CommandFailed("there is no record yet");
  const database = await openDatabaseFor({ database: where });
  try {
    return await use(database);
  } catch (cause) {
    if (isOfDatabase(cause))
      throw new CommandFailed(`the record cannot be read (${codeOf(cause)})`, { cause });
    throw cause;
  } finally {
    await database.close();
  }
}

/** Opens the record, made where absent. @throws CommandFailed, which does not name the database */
export async function openDatabaseFor({ database }: Pick<Config, "database">): Promise<RecordDatabase> {
  const { openRecordDatabase } = await import("../review/storage/database.ts");
  return openRecordDatabase(database).catch((cause: unknown) => {
    throw new CommandFailed(`the record cannot be opened (${codeOf(cause)})`, { cause });
  });
}

/** @throws CommandFailed with what is wrong with the file: its code, never its content */
export async function readNamedFile(file: string, what: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new CommandFailed(`the ${what} cannot be read (${codeOf(cause)})`, { cause });
  });
}

/** What a system or a database calls an error: `ENOENT`, `SQLITE_BUSY`, `28P01`. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string" && code !== "") return code;
  return error instanceof Error ? error.constructor.name : "unknown reason";
}

function isOfDatabase(error: unknown): boolean {
  return /^(?:SQLITE_|[0-9A-Z]{5}$)/.test(codeOf(error));
}
