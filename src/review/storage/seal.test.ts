import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { sealerOf } from "./seal.ts";

const key = () => randomBytes(32).toString("base64");

it("opens what it sealed, in its own context only", () => {
  const sealer = sealerOf([key()]);
  const sealed = sealer.seal("Größe 🫀", "note 1");
  expect(sealed).not.toContain("Gr");
  expect(sealer.open(sealed, "note 1")).toBe("Größe 🫀");
  expect(sealer.open(sealed, "note 2")).toBeUndefined();
  expect(sealer.seal("Größe 🫀", "note 1")).not.toBe(sealed);
});

it("does not open what was changed, cut or is none of its own", () => {
  const sealer = sealerOf([key()]);
  const sealed = sealer.seal("cough", "c");
  const bytes = Buffer.from(sealed.split(":")[2] ?? "", "base64");
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(sealer.open(`${sealed.slice(0, 13)}${changed.toString("base64")}`, "c")).toBeUndefined();
  }
  for (const text of ["", "gcm:", "gcm:00000000:AAAA", sealed.slice(0, 20), sealed.slice(4)]) {
    expect(sealer.open(text, "c")).toBeUndefined();
  }
});

it("opens with any of its keys and seals with the first", () => {
  const [old, young] = [key(), key()];
  const sealed = sealerOf([old]).seal("cough", "c");
  expect(sealerOf([young]).open(sealed, "c")).toBeUndefined();
  expect(sealerOf([young, old]).open(sealed, "c")).toBe("cough");
  expect(sealerOf([old]).open(sealerOf([young, old]).seal("cough", "c"), "c")).toBeUndefined();
});

it("keeps words readable without a key, and opens them still when one is set", () => {
  const sealed = sealerOf([]).seal("cough", "c");
  expect(sealerOf([]).encrypted).toBe(false);
  expect(sealerOf([key()]).open(sealed, "c")).toBe("cough");
});

it("refuses a key of another length", () => {
  expect(() => sealerOf([randomBytes(16).toString("base64")])).toThrow(RangeError);
});
