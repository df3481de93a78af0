import { expect, it } from "vitest";
import type { Assertion, ReadNote } from "../../note/types.ts";
import type { Mention } from "../names/mentions.ts";
import { isIndication, ofEarlierPregnancy, ofEarlierSection } from "./births-told.ts";

const at = (text: string, words: string, code: string) => {
  const start = text.indexOf(words);
  return [
    { text } as ReadNote,
    { codes: [code], start, end: start + words.length } as unknown as Mention,
  ] as const;
};
const planned = { value: "planned", experiencer: "patient", addressed: false } as Assertion;

it.each([
  ["Primary cesarean at 40w3d for nonreassuring tracing.", "nonreassuring tracing", "O76", true],
  ["Prior cesarean in 2021 for breech.", "breech", "O32.1XX0", false],
  ["Talked about section for twins.", "twins", "Z37.2", false],
])("why a birth was brought about: %s", (text, words, code, isTold) => {
  expect(isIndication(...at(text, words, code), planned)).toBe(isTold);
});

it.each([
  ["Prior cesarean 2021, low transverse scar (op note on file) for breech.", "breech", "O32.1XX0", true],
  ["Cesarean today for breech.", "breech", "O32.1XX0", false],
  ["Prior cesarean 2021. Breech now.", "Breech", "O32.1XX0", false],
])("of an earlier section: %s", (text, words, code, isEarlier) => {
  expect(ofEarlierSection(...at(text, words, code)) !== undefined).toBe(isEarlier);
});

it.each([
  ["30w2d, doing well.\nG1: vag delivery 2023, uncomplicated.", "vag delivery", "O80", true],
  ["NSVD 2021, now 20 weeks.", "NSVD", "O80", true],
  ["SVD of a boy at 0412 over an intact perineum.", "SVD", "O80", false],
  ["NSVD 3/4/2026 without complications.", "NSVD", "O80", false],
  ["G1: preeclampsia 2023.", "preeclampsia", "O14.93", false],
])("a birth of an earlier pregnancy: %s", (text, words, code, isEarlier) => {
  expect(ofEarlierPregnancy(...at(text, words, code)) !== undefined).toBe(isEarlier);
});
