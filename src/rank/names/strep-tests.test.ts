import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withStrepTests } from "./strep-tests.ts";

test.each([
  ["Sore throat, exudate. Rapid strep positive. Amoxicillin.", ["J02.0"]],
  ["Throat red. Strep swab came back positive; Keflex 10 days.", ["J02.0"]],
  ["Acute tonsillitis. Rapid strep +. Penicillin.", ["J03.00"]],
  ["Sore throat, positive rapid strep, bicillin given.", ["J02.0"]],
  ["Sore throat, rapid strep negative. Amoxicillin for the ear.", []],
  ["Sore throat. Rapid strep positive in her brother last week. Amoxicillin.", []],
  ["Sore throat; amoxicillin if strep positive.", []],
  ["GBS positive, penicillin in labor. Swallowing fine.", []],
])("%s", (text, codes) => {
  expect(withStrepTests(readNote(text), []).flatMap((one) => one.codes)).toEqual(codes);
});
