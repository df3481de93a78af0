import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withClinicWords } from "./clinic-words.ts";

const codesOf = (text: string) =>
  withClinicWords(readNote(`Assessment:\n${text}`), []).flatMap(({ codes }) => codes);

it.each([
  ["Rising PSA, biopsy discussed.", ["R97.20"]],
  ["Her temporal artery biopsy in June proved giant cell disease.", ["M31.6"]],
  ["He has worn oxygen day and night since autumn.", ["Z99.81"]],
  ["Cannabis - weekends, mild use disorder.", ["F12.10"]],
  ["Alcohol: nightly, severe use disorder.", ["F10.20"]],
])("%s", (text, codes) => expect(codesOf(text)).toEqual(codes));

it.each([
  "Prostate cancer, PSA rising on leuprolide.",
  "PSA 1.2, not elevated.",
  "Temporal artery biopsy was negative for giant cells.",
  "Does not wear oxygen day and night.",
  "Cannabis - weekends, use disorder in remission.",
  "Brother: alcohol, severe use disorder.",
])("not: %s", (text) => expect(codesOf(text)).toEqual([]));
