/** What `chartcode audit` does: proves the audit log, and takes what proves it elsewhere. */
import type { KeyObject } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Kysely } from "kysely";
import { type Config, readConfig } from "../config.ts";
import {
  type Anchor,
  anchorOf,
  anchorSchema,
  isSignedBy,
  signingKey,
  verifyingKey,
} from "../review/audit/anchor.ts";
import { entryTexts, headOfChain } from "../review/audit/head.ts";
import { type BadLink, type Verdict, verifySnapshot } from "../review/audit/verify.ts";
import type { RecordSchema } from "../review/storage/schema.ts";
import { inSnapshot } from "../review/storage/snapshot.ts";
import { countProgress } from "./count-progress.ts";
import { CommandFailed, note, printJson, printText } from "./output.ts";
import { readNamedFile, withRecord } from "./record.ts";

/** Prints the chain's head, signed where a key is set. */
export async function printHead({ json }: { readonly json?: boolean }): Promise<void> {
  const config = readConfig(process.env);
  const key = await privateKeyOf(config);
  const head = await withRecord(config, ({ db }) => headNow(db, key));
  if (json) printJson(head);
  else printText(JSON.stringify(head));
}

/** Prints every entry, a line each, and the head as the last line: one snapshot. */
export async function exportLog(): Promise<void> {
  const config = readConfig(process.env);
  const key = await privateKeyOf(config);
  await withRecord(config, (database) =>
    inSnapshot(database, async ({ db }) => {
      await pipeline(Readable.from(exportLines(db, key)), process.stdout, { end: false });
    }),
  );
}

async function* exportLines(db: Kysely<RecordSchema>, key: KeyObject | undefined): AsyncGenerator<string> {
  for await (const texts of entryTexts(db)) yield texts.map((text) => `${text}\n`).join("");
  yield `${JSON.stringify({ head: await headNow(db, key) })}\n`;
}

async function headNow(db: Kysely<RecordSchema>, key: KeyObject | undefined): Promise<Anchor> {
  const head = await headOfChain(db);
  if (head === undefined) {
    throw new CommandFailed("the ledger and the chain's last link differ; run `chartcode audit verify`");
  }
  return anchorOf({ ...head, at: new Date().toISOString() }, key);
}

async function privateKeyOf({ auditKeyFile }: Config): Promise<KeyObject | undefined> {
  if (auditKeyFile === undefined) return undefined;
  const pem = await readNamedFile(auditKeyFile, "file of CHARTCODE_AUDIT_KEY_FILE");
  try {
    return signingKey(pem);
  } catch (cause) {
    throw new CommandFailed("CHARTCODE_AUDIT_KEY_FILE must name an Ed25519 private key, PEM, PKCS #8", {
      cause,
    });
  }
}

export interface VerifyArguments {
  readonly anchor?: readonly string[];
  readonly publicKey?: string;
  readonly json?: boolean;
}

interface CheckedAnchor {
  readonly file: string;
  readonly seq: number;
  /** `unchecked`: there is no key to check it with. */
  readonly signature: "valid" | "invalid" | "absent" | "unchecked";
}

/** Proves the audit log and says so. @throws CommandFailed with the first link that does not hold */
export async function verifyLog({ anchor: files = [], publicKey, json }: VerifyArguments): Promise<void> {
  const config = readConfig(process.env);
  const key = await publicKeyOf(config, publicKey);
  const anchors = await Promise.all(files.map(readAnchor));
  const checked = anchors.map(
    (anchor, at): CheckedAnchor => ({
      file: files[at] ?? "",
      seq: anchor.seq,
      signature: signatureOf(anchor, key),
    }),
  );
  const verdict = await withRecord(config, (database) =>
    inSnapshot(database, async (snapshot) => {
      const head = await snapshot.db.selectFrom("ledger").select("seq").executeTakeFirst();
      const display = countProgress("Verifying links", process.stderr);
      try {
        const onProgress = (links: number) => display.show(links, Math.max(links, head?.seq ?? 0));
        return await verifySnapshot(snapshot, { anchors, onProgress });
      } finally {
        display.end();
      }
    }),
  );
  // A key named on purpose must have signed each; a signature that is there must be right.
  const refused = checked.filter(
    ({ signature }) => signature === "invalid" || (signature === "absent" && publicKey !== undefined),
  );
  if (json) printJson({ ...verdict, anchors: checked });
  else if (verdict.sound) printText(soundText(verdict, checked, refused.length));
  for (const { file, signature } of checked) {
    if (signature === "invalid") note(`error: the signature of ${file} does not verify`);
    else if (signature === "absent" && publicKey !== undefined) note(`error: ${file} is not signed`);
    else if (signature === "unchecked")
      note(`Warning: the signature of ${file} was not checked; give --public-key`);
  }
  if (!verdict.sound) throw new CommandFailed(brokenText(verdict));
  if (refused.length > 0) process.exitCode = 1;
}

async function publicKeyOf(config: Config, file: string | undefined): Promise<KeyObject | undefined> {
  const from = file ?? config.auditKeyFile;
  if (from === undefined) return undefined;
  const pem = await readNamedFile(
    from,
    file === undefined ? "file of CHARTCODE_AUDIT_KEY_FILE" : "public key",
  );
  try {
    return verifyingKey(pem);
  } catch (cause) {
    const name = file === undefined ? "CHARTCODE_AUDIT_KEY_FILE" : "--public-key";
    throw new CommandFailed(`${name} must name an Ed25519 key in PEM`, { cause });
  }
}

async function readAnchor(file: string): Promise<Anchor> {
  const text = await readNamedFile(file, "anchor");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {}
  const anchor = anchorSchema.safeParse(document).data;
  if (anchor === undefined) throw new CommandFailed("the anchor is not what `chartcode audit head` prints");
  return anchor;
}

function signatureOf(anchor: Anchor, key: KeyObject | undefined): CheckedAnchor["signature"] {
  if (anchor.signature === undefined) return "absent";
  if (key === undefined) return "unchecked";
  return isSignedBy(anchor, key) ? "valid" : "invalid";
}

function soundText(
  { links, head }: Extract<Verdict, { sound: true }>,
  anchors: readonly CheckedAnchor[],
  refused: number,
): string {
  const signed = anchors.filter(({ signature }) => signature === "valid").length;
  return [
    links === 0
      ? "The audit log is sound, and empty."
      : `The audit log is sound: ${links} links, head ${head}.`,
    anchors.length === 0
      ? "No anchor was given: a tail cut off, or a chain rewritten to its end, is not ruled out."
      : `It agrees with ${anchors.length} of ${anchors.length} anchors; ${signed} signed by the key, ${refused} refused.`,
  ].join("\n");
}

const meanings: Readonly<Record<BadLink, string>> = {
  changed: "its text or a column of it was changed",
  missing: "it is missing",
  inserted: "it was inserted",
  moved: "it speaks of another place in the chain",
  "not-canonical": "it was not written by Chartcode",
  "tail-missing": "it is missing, with all that followed",
  "head-differs": "the ledger knows another end of the chain",
  "anchor-differs": "it is not the link that the anchor holds",
  "decision-changed": "its decision was changed",
  "decision-missing": "its decision is missing",
  "decision-without-link": "it is missing, and a decision has no link",
  "review-changed": "its review, or what was suggested in it, was changed",
  "review-missing": "its review is missing",
  "review-without-link": "it is missing, and a review has no link",
};

export function brokenText({ seq, reason, row }: Extract<Verdict, { sound: false }>): string {
  const which = row === undefined ? "" : `: ${row}`;
  return `the audit log does not hold: link ${seq}, ${reason} (${meanings[reason]}${which})`;
}
