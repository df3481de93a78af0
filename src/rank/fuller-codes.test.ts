import { describe, expect, it } from "vitest";
import { readNote } from "../note/read.ts";
import { fullerCode } from "./fuller-codes.ts";

const note = readNote("ASSESSMENT: as below.");

describe("what stands around a name and decides its code", () => {
  it.each([
    ["M19.92", "Post-traumatic osteoarthritis right knee", "M17.3"],
    ["M19.90", "OA of both hips", "M16.1"],
    ["M19.90", "Generalized primary OA", "M15.0"],
    ["G40.109", "Focal epilepsy with impaired awareness seizures", "G40.209"],
    ["G40.919", "Epilepsy, drug-resistant, focal with impaired awareness", "G40.219"],
    ["M81.0", "Osteoporosis caused by the prednisone", "M81.8"],
    ["M81.0", "Steroid-induced osteoporosis", "M81.8"],
  ])("%s, %s", (code, text, expected) => {
    expect(fullerCode(note, code, text)).toBe(expected);
  });

  it.each([
    ["G40.909", "Generalized epilepsy with impaired awareness"],
    ["G40.109", "Focal epilepsy, aware seizures"],
    ["M81.0", "Osteoporosis. Knee pain better on prednisone"],
    ["M17.11", "OA of both hips"],
  ])("%s stays in %s", (code, text) => {
    expect(fullerCode(note, code, text)).toBe(code);
  });
});
