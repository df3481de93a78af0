/**
 * The split that training and measuring share: index phrases go by their main term, inclusion terms by their three-character category, so
 * that no main term is both learned from and measured on. The same as `models/train/split.py`, bucket by bucket.
 */
import { createHash } from "node:crypto";

export const splitParts = ["train", "dev", "test"] as const;
export type SplitPart = (typeof splitParts)[number];

/** The bucket, 0 to 9, of a text, whatever its case and outer blanks: its sha256, as a number, modulo 10. */
export function bucketOf(text: string): number {
  const digest = createHash("sha256").update(text.trim().toLowerCase(), "utf8").digest("hex");
  return Number(BigInt(`0x${digest}`) % 10n);
}

/** A main term as it is hashed: no nonessential modifiers, single blanks, lower case. */
export function mainTermKey(mainTerm: string): string {
  return mainTerm
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * Where all the index phrases under this main term belong.
 * @param mainTerm as printed: nonessential modifiers in brackets are ignored
 */
export function mainTermPart(mainTerm: string): SplitPart {
  const bucket = bucketOf(mainTermKey(mainTerm));
  return bucket === 0 ? "test" : bucket === 1 ? "dev" : "train";
}

/** Where the inclusion terms of this code belong, by its category: `E11.22` goes where `E11` goes. There is no dev part. */
export function inclusionPart(code: string): Exclude<SplitPart, "dev"> {
  return bucketOf(code.slice(0, 3)) === 0 ? "test" : "train";
}
