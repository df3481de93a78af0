/** Secrets of 256 random bits, of which only SHA-256 is kept. Being random they need no slow hash. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** 43 characters of base64url. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** 64 hexadecimal digits. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compares in a time that tells nothing about where two hashes differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The token a page sends with each change: only who holds the session's token can make it, so it is kept nowhere. */
export const csrfTokenOf = (sessionToken: string): string =>
  createHmac("sha256", sessionToken).update("csrf").digest("base64url");

export function sameText(one: string, other: string): boolean {
  return sameHash(hashOf(one), hashOf(other));
}
