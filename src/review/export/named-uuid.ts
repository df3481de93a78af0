import { createHash } from "node:crypto";

/** The namespace of the ids in exports; a random UUID, never to change. */
const exportNamespace = Buffer.from("4b1d0c7e2f3a4c6e9d58a1b7c0e6f294", "hex");

/** A UUID of version 5 (RFC 9562, 5.5) over the parts of a name: the same parts give the same id at any time. */
export function namedUuid(...name: readonly string[]): string {
  const bytes = createHash("sha1")
    .update(exportNamespace)
    .update(JSON.stringify(name))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
