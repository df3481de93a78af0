/** What a built index says of itself, and whether its files are still the ones that were built. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

const basisSchema = z.object({
  builder: z.int(),
  model: z.string(),
  system: z.string(),
  release: z.string(),
  /** Digest of the code table. */
  codes: z.string(),
  lexicon: z.string(),
});
/** Everything an index is made from, by version or digest. */
export type IndexBasis = z.infer<typeof basisSchema>;

const stampSchema = basisSchema.extend({
  rows: z.int(),
  /**
   * SHA-256 over the basis, the rows and their vectors, the same wherever it is built. Builds of equal content answer alike; only far
   * down the list, for a text that resembles nothing, LanceDB's random rotation of the vectors can make a difference.
   */
  content: z.string(),
  /** SHA-256 over the names and contents of LanceDB's files, which differ from build to build: shows damage. */
  files: z.string(),
});
export type IndexStamp = z.infer<typeof stampSchema>;

const stampName = "stamp.json";

/** Marks a new folder as this build's own, with a stamp that says nothing yet. */
export async function reserveStamp(folder: string): Promise<void> {
  await writeFile(join(folder, stampName), "", { flag: "wx" });
}

/** Whether the folder is still the one that was marked: LanceDB makes a folder that was taken away anew, without a word. */
export async function isReserved(folder: string): Promise<boolean> {
  return access(join(folder, stampName)).then(
    () => true,
    () => false,
  );
}

/**
 * The last thing written to a folder before it is renamed into place.
 * @throws Error where the folder is no longer the one that was marked
 */
export async function writeStamp(
  folder: string,
  basis: IndexBasis,
  made: Pick<IndexStamp, "rows" | "content">,
): Promise<IndexStamp> {
  const stamp: IndexStamp = { ...basis, ...made, files: await digestOfFiles(folder) };
  await writeFile(join(folder, stampName), `${JSON.stringify(stamp, undefined, 2)}\n`, { flag: "r+" });
  return stamp;
}

/** @returns undefined where the folder was made from something else, is incomplete, or a file of it has changed */
export async function soundStamp(folder: string, basis: IndexBasis): Promise<IndexStamp | undefined> {
  try {
    const stamp = stampSchema.parse(JSON.parse(await readFile(join(folder, stampName), "utf8")));
    if (keyOf(basisSchema.parse(stamp)) !== keyOf(basis)) return undefined;
    return (await digestOfFiles(folder)) === stamp.files ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/** A short name of the basis, for folder names. */
export function keyOf(basis: IndexBasis): string {
  const { builder, model, system, release, codes, lexicon } = basis;
  const text = JSON.stringify([builder, model, system, release, codes, lexicon]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

async function digestOfFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== stampName)
    .sort();
  const whole = createHash("sha256");
  for (const name of names) {
    const one = createHash("sha256");
    await pipeline(createReadStream(join(folder, name), { highWaterMark: 1 << 20 }), one);
    whole.update(`${one.digest("hex")} ${name}\n`);
  }
  return whole.digest("hex");
}
