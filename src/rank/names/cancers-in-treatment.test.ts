import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { inTreatment, withCancersInTreatment, withHormonesGiven } from "./cancers-in-treatment.ts";
import { mentionByRule } from "./mentions.ts";

test.each([
  ["History of prostate cancer. Still on Lupron every 3 months; injection given today.", "Z85.46", "C61"],
  ["History of prostate cancer, remains on Eligard.", "Z85.46", "C61"],
  ["Hx prostate ca, continues ADT.", "Z85.46", "C61"],
  ["History of breast cancer, continues Herceptin through May.", "Z85.3", "C50.919"],
  ["History of bladder cancer, getting BCG weekly.", "Z85.51", "C67.9"],
  ["History of prostate cancer, finished Lupron in 2018.", "Z85.46", "Z85.46"],
  ["History of prostate cancer, never on Lupron, surgery only.", "Z85.46", "Z85.46"],
  ["History of prostate cancer, PSA 0.", "Z85.46", "Z85.46"],
])("%s", (text, code, expected) => {
  const note = readNote(text);
  const mention = mentionByRule(note, 0, { start: 0, end: 10 }, { code });
  expect(withCancersInTreatment(note, [mention])[0]?.codes).toEqual([expected]);
});

test.each([
  ["Breast cancer, mastectomy 2024. She is on tamoxifen 20 mg a day.", true],
  ["Breast cancer, lumpectomy last year, still taking letrozole.", true],
  ["Breast cancer 2010, finished letrozole in 2015.", false],
  ["Breast cancer 2010. She is on tamoxifen for prevention, tamoxifen prophylaxis.", false],
  ["Breast cancer, declined tamoxifen.", false],
  ["Breast cancer, no drugs.", false],
])("hormones given: %s %s", (text, isTreated) => {
  const note = readNote(text);
  const mention = mentionByRule(note, 0, { start: 0, end: 13 }, { code: "C50.911" });
  expect(withHormonesGiven(note, [mention])[0]?.wording === inTreatment).toBe(isTreated);
});
