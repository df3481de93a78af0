/** The files of a release in folders (to any depth) and zip archives (one archive in another included); nothing is written to disk. */
import { open, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { InstallProblem } from "./install-problem.ts";
import { headLength, type Publication, publicationOf } from "./publication.ts";
import { readZip } from "./zip.ts";

export interface ReleaseFile {
  /** As the operator would know it: file name, or `archive.zip: file`. */
  readonly name: string;
  readonly publication: Exclude<Publication, { kind: "zip" }>;
  bytes(): Promise<Buffer>;
}

/** No file of a release comes near these. */
const mostFiles = 20_000;
const deepest = 12;
const archivesInArchives = 2;

/**
 * @param paths folders, zip archives or single files
 * @returns those recognised by their content, in the order of the paths, then by name
 * @throws InstallProblem where a path cannot be read, or an archive is damaged, unsafe or too large
 */
export async function releaseFilesIn(
  paths: readonly string[],
  onFile?: (seen: number) => void,
): Promise<ReleaseFile[]> {
  const found: ReleaseFile[] = [];
  const count = { seen: 0, unpacked: 0 };
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      (error: unknown) => {
        throw new InstallProblem(`${path} ${isMissing(error) ? "does not exist" : "cannot be read"}`);
      },
    );
    const files = isFolder ? await filesBelow(path, 0) : [path];
    for (const file of files) {
      if (++count.seen > mostFiles) throw new InstallProblem(`${path} holds more than ${mostFiles} files`);
      onFile?.(count.seen);
      const publication = publicationOf(await headOf(file));
      if (publication?.kind === "zip") {
        await addFromZip(found, file, await readFile(file), count, archivesInArchives);
      } else if (publication !== undefined) {
        found.push({ name: basename(file), publication, bytes: () => readFile(file) });
      } else if (!isFolder) {
        throw new InstallProblem(`${path} is neither a zip archive nor a file of an ICD-10-CM release`);
      }
    }
  }
  return found;
}

async function addFromZip(
  found: ReleaseFile[],
  archive: string,
  bytes: Buffer,
  count: { unpacked: number },
  depth: number,
): Promise<void> {
  for await (const entry of readZip(bytes, basename(archive), count)) {
    const name = `${basename(archive)}: ${basename(entry.name)}`;
    const publication = publicationOf(entry.bytes.subarray(0, headLength));
    if (publication?.kind === "zip") {
      if (!/\.zip$/i.test(entry.name)) continue;
      if (depth === 1) throw new InstallProblem(`${basename(archive)} holds archives within archives`);
      await addFromZip(found, name, entry.bytes, count, depth - 1);
    } else if (publication !== undefined) {
      found.push({ name, publication, bytes: () => Promise.resolve(entry.bytes) });
    }
  }
}

/** Plain files, by name; links are not followed. */
async function filesBelow(folder: string, depth: number): Promise<string[]> {
  if (depth > deepest) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new InstallProblem(`${folder} cannot be read`);
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory()) files.push(...(await filesBelow(path, depth + 1)));
  }
  return files;
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => {
    throw new InstallProblem(`${path} cannot be read`);
  });
  try {
    const head = Buffer.alloc(headLength);
    const { bytesRead } = await file.read(head, 0, headLength, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
