/** Seals words of a patient's record: AES-256-GCM with the operator's key where one is set, readable text where none is. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

export interface Sealer {
  /** @param context what the text belongs to; it must be given again to open it, so that rows cannot be exchanged */
  seal(text: string, context: string): string;
  /** @returns undefined where it was sealed with a key that is not among these, or was changed */
  open(sealed: string, context: string): string | undefined;
  /** Whether what is kept is encrypted. */
  readonly encrypted: boolean;
}

interface Key {
  /** Tells which key sealed a text: the first 8 hexadecimal digits of its SHA-256. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** Bytes (NIST SP 800-38D). */
const nonceLength = 12;
const tagLength = 16;

/**
 * @param keys 32 bytes each in base64; the first seals, the others open what was sealed before a change of keys
 * @throws RangeError where a key is not 32 bytes
 */
export function sealerOf(keys: readonly string[]): Sealer {
  const ring = keys.map(keyOf);
  const [current] = ring;
  return {
    encrypted: current !== undefined,
    seal(text, context) {
      if (current === undefined) return `plain:${text}`;
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", current.bytes, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `gcm:${current.id}:${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64")}`;
    },
    open(sealed, context) {
      if (sealed.startsWith("plain:")) return sealed.slice("plain:".length);
      const [, id, body] = /^gcm:([0-9a-f]{8}):(.+)$/.exec(sealed) ?? [];
      const key = ring.find((one) => one.id === id);
      if (key === undefined || body === undefined) return undefined;
      const bytes = Buffer.from(body, "base64");
      if (bytes.length < nonceLength + tagLength) return undefined;
      const nonce = bytes.subarray(0, nonceLength);
      const decipher = createDecipheriv("aes-256-gcm", key.bytes, nonce, { authTagLength: tagLength })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-tagLength));
      try {
        return Buffer.concat([
          decipher.update(bytes.subarray(nonceLength, -tagLength)),
          decipher.final(),
        ]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}

function keyOf(text: string): Key {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32) throw new RangeError("a record key must be 32 bytes in base64");
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}
