/** The chain's head, exported for keeping elsewhere: who holds one can prove that nothing before it was changed or cut off since. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "./chain.ts";

export const anchorSchema = z
  .strictObject({
    seq: z.int().min(0),
    hash: z.string().regex(/^(?:[0-9a-f]{64})?$/),
    at: z.iso.datetime(),
    signature: z
      .string()
      .optional()
      .meta({ description: "Ed25519 over the canonical JSON of the other fields, base64." }),
  })
  .meta({ id: "AuditHead" });
export type Anchor = z.infer<typeof anchorSchema>;

/** @param key an Ed25519 private key; unsigned where absent */
export function anchorOf(head: Omit<Anchor, "signature">, key?: KeyObject): Anchor {
  if (key === undefined) return head;
  return { ...head, signature: sign(null, Buffer.from(canonicalJson(head)), key).toString("base64") };
}

/** Whether the anchor's signature was made by the private half of `key`. */
export function isSignedBy({ signature, ...head }: Anchor, key: KeyObject): boolean {
  if (signature === undefined) return false;
  return verify(null, Buffer.from(canonicalJson(head)), key, Buffer.from(signature, "base64"));
}

/** @param pem PKCS #8 @throws Error where it is not an Ed25519 private key */
export function signingKey(pem: string): KeyObject {
  return ed25519(createPrivateKey(pem));
}

/** @param pem of a public key, or of the private one @throws Error where it is not an Ed25519 key */
export function verifyingKey(pem: string): KeyObject {
  return ed25519(createPublicKey(pem));
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== "ed25519") throw new TypeError("the audit key must be an Ed25519 key");
  return key;
}
