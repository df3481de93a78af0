/** A dump as a file: gzip, readable to its owner only, there whole or not at all. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import {
  type DumpHeader,
  DumpProblem,
  type DumpRow,
  type DumpTrailer,
  dumpHeaderSchema,
  dumpRowSchema,
  dumpTrailerSchema,
} from "./dump.ts";

/**
 * Writes a file beside its place first, makes it durable, then moves it there.
 * @throws DumpProblem where there is one already and `replace` is not set
 */
export async function writeDumpFile(
  file: string,
  lines: AsyncIterable<string>,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<void> {
  if (!replace && (await exists(file))) throw new DumpProblem("the file exists already");
  const partial = join(dirname(file), `.${basename(file)}.${randomUUID()}.partial`);
  try {
    const written = createWriteStream(partial, { flags: "wx", mode: 0o600 });
    await pipeline(Readable.from(lines), createGzip(), written);
    await syncPath(partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncPath(dirname(file));
}

/** Makes what was written to a file, or renamed in a folder, durable. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** What a whole and unchanged file said of itself. */
export interface CheckedDump {
  readonly header: DumpHeader;
  readonly trailer: DumpTrailer;
}

/**
 * Reads a dump to its end.
 * @param take is given each page of rows, in order, before the file is known to be whole: what it does must be undone where this throws
 * @throws DumpProblem where the file is no dump, is cut, or was changed
 */
export async function readDumpFile(
  file: string,
  take: (rows: readonly DumpRow[]) => Promise<void> = async () => undefined,
): Promise<CheckedDump> {
  const { size } = await stat(file);
  const gunzip = createGunzip();
  const source = createReadStream(file);
  const flowing = pipeline(source, gunzip).catch(() => undefined);
  try {
    const checked = await readLines(linesOf(gunzip), take);
    if (gunzip.bytesWritten !== size) throw changed("bytes after its end");
    return checked;
  } catch (error) {
    throw problemOf(error);
  } finally {
    source.destroy();
    gunzip.destroy();
    await flowing;
  }
}

async function readLines(
  lines: AsyncIterable<Buffer>,
  take: (rows: readonly DumpRow[]) => Promise<void>,
): Promise<CheckedDump> {
  const hash = createHash("sha256");
  const counts = new Map<string, number>();
  let header: DumpHeader | undefined;
  let trailer: DumpTrailer | undefined;
  let page: DumpRow[] = [];
  for await (const bytes of lines) {
    if (trailer !== undefined) throw changed("lines after its end");
    const document = parsed(bytes);
    if (header === undefined) {
      header = dumpHeaderSchema.safeParse(document).data;
      if (header === undefined) throw new DumpProblem("the file is not a backup that this version reads");
    } else {
      const row = dumpRowSchema.safeParse(document).data;
      if (row === undefined) {
        trailer = dumpTrailerSchema.safeParse(document).data;
        if (trailer === undefined) throw changed("a line that is neither a row nor the end");
        continue;
      }
      counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
      page.push(row);
      if (page.length >= 250) {
        await take(page);
        page = [];
      }
    }
    hash.update(bytes).update("\n");
  }
  if (header === undefined || trailer === undefined) throw new DumpProblem("the file is cut off");
  if (page.length > 0) await take(page);
  if (hash.digest("hex") !== trailer.sha256) throw changed("another SHA-256 than its last line says");
  for (const table of new Set([...counts.keys(), ...Object.keys(trailer.rows)])) {
    if ((counts.get(table) ?? 0) !== (trailer.rows[table] ?? 0)) {
      throw changed("another number of rows than its last line says");
    }
  }
  return { header, trailer };
}

const changed = (how: string) => new DumpProblem(`the file was changed: it has ${how}`);

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw changed("a line that is not JSON");
  }
}

/** A line longer than this is no row of ours. */
const longestLine = 2 ** 28;

/** Lines without their ends; bytes after the last line's end are a line cut off. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, to)]);
      begun = [];
      length = 0;
      from = to + 1;
    }
    begun.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw changed("a line that is too long");
  }
  if (length > 0) throw new DumpProblem("the file is cut off");
}

function problemOf(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return new DumpProblem("the file is cut off", { cause: error });
  if (typeof code === "string" && code.startsWith("Z_")) {
    return new DumpProblem("the file is not a backup, or was changed", { cause: error });
  }
  return error;
}
