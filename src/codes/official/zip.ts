/** Reads zip archives in memory, refusing what a publisher would never send: paths that climb out, bombs, encryption. */
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { InstallProblem } from "./install-problem.ts";

export interface ZipEntry {
  /** With its folders. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The largest file CMS publishes (an order file) has 15 MB; the whole of a release 60 MB. */
const largestFile = 128 * 1024 * 1024;
const largestTotal = 1024 * 1024 * 1024;
const mostEntries = 5_000;
/** Text and XML of a release shrink to a twentieth at most. */
const strongestPacking = 200;

/** Only these hold what is read; PDF, spreadsheets and the like are passed over unread. */
const wanted = /\.(?:txt|xml|zip)$|(?:^|\/)[^./]+$/i;

/**
 * Files of the archive one by one; folders and files of other kinds are passed over.
 * @param unpacked.unpacked bytes unpacked so far, over all archives of one installation
 * @throws InstallProblem naming the archive
 */
export async function* readZip(
  archive: Buffer,
  name: string,
  unpacked: { unpacked: number },
): AsyncGenerator<ZipEntry> {
  const zip = await fromBufferPromise(archive, { validateEntrySizes: true }).catch((cause) => {
    throw new InstallProblem(`${name} is not a readable zip archive`, { cause });
  });
  if (zip.entryCount > mostEntries) throw new InstallProblem(`${name} holds more than ${mostEntries} files`);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/") || !wanted.test(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new InstallProblem(`${name} is encrypted`);
      const { uncompressedSize, compressedSize } = entry;
      unpacked.unpacked += uncompressedSize;
      if (
        uncompressedSize > largestFile ||
        unpacked.unpacked > largestTotal ||
        (uncompressedSize > 1_000_000 && uncompressedSize > strongestPacking * compressedSize)
      ) {
        throw new InstallProblem(`${name} unpacks to more than a release can hold; it is not read`);
      }
      yield { name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) };
    }
  } catch (cause) {
    if (cause instanceof InstallProblem) throw cause;
    const climbs =
      cause instanceof Error && /relative path|absolute path|characters in fileName/i.test(cause.message);
    throw new InstallProblem(
      climbs
        ? `${name} holds a file whose path leads out of the archive; it is not read`
        : `${name} is a damaged zip archive`,
      { cause },
    );
  }
}
