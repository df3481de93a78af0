/**
 * The hash chain of the audit log. Each link's hash is SHA-256 over the hash before it and the canonical JSON (RFC 8785) of its entry, so
 * that no entry can be changed, removed, moved or put in without breaking every later hash.
 */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import { actorSchema } from "../../contract/reviews.ts";

export const auditEntrySchema = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  by: actorSchema,
  /** The network address asked from, or `local` or `command-line`. */
  from: z.string(),
  action: z.enum([
    "review-created",
    "second-review-created",
    "note-read",
    "decision",
    "exported",
    "purged",
    "suggested",
    "access-changed",
    "signed-in",
    "signed-out",
    "sign-in-refused",
    "restored-from-backup",
  ]),
  review: z.string().optional(),
  /** The review's version after it. */
  version: z.int().optional(),
  /** Codes, kinds, ranks, versions and digests; never words of a note or typed by a person. */
  about: z.record(z.string(), z.unknown()).optional(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export type AuditAction = AuditEntry["action"];

export interface Link {
  readonly entry: AuditEntry;
  /** Canonical JSON of the entry: what was hashed. */
  readonly text: string;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** What the first link follows. */
export const beginning = "";

/** The link that follows the one with hash `previous`. */
export function linkAfter(previous: string, entry: AuditEntry): Link {
  const text = canonicalJson(entry);
  return { entry, text, hash: hashOf(previous, text) };
}

export function hashOf(previous: string, text: string): string {
  return createHash("sha256").update(`${previous}\n${text}`).digest("hex");
}

/** Canonical JSON (RFC 8785): the same value gives the same text, whatever order its fields were written in. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(JSON.parse(JSON.stringify(value)));
  if (text === undefined) throw new TypeError("the value has no JSON form");
  return text;
}

/** SHA-256 of a value's canonical JSON, in hexadecimal: ties a row of another table to its audit entry. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
