import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withInfectionsTold } from "./told-of-infections.ts";

const codesOf = (text: string) => withInfectionsTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Assessment: HIV polyneuropathy, gabapentin to 900 tid.", ["B20", "G63"]],
  ["Assessment: Axonal polyneuropathy which neurology put down to the HIV.", ["B20", "G63"]],
  ["Assessment: C. diff back for the second time, fidaxomicin.", ["A04.71"]],
  ["Assessment: Recurrent C diff, vancomycin taper.", ["A04.71"]],
  ["Assessment: Hep C cured in 2019, sustained response.", ["Z86.19"]],
  ["Assessment: Line infection of the blood from his PICC, PICC pulled.", ["T80.211A"]],
  ["Assessment: Yeast in the esophagus, fluconazole.", ["B37.81"]],
  ["Assessment: Chronic bone infection of the left foot, IV cefazolin.", ["M86.67"]],
  ["Assessment: Acute osteomyelitis of the right great toe.", ["M86.17"]],
  ["Assessment: Exposed to HIV by a broken condom, PEP started.", ["Z20.6"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: Neuropathy, HIV negative.",
  "Assessment: HIV well controlled. No neuropathy from HIV.",
  "Assessment: Neuropathy from diabetes, HIV test sent.",
  "Assessment: C. diff test sent again.",
  "Assessment: C. diff resolved, call if it recurs again.",
  "Assessment: Hep C not yet cured, week 4.",
  "Assessment: Hepatitis C: goal is cure, start Epclusa.",
  "Assessment: No line infection, PICC site clean.",
  "Assessment: Mother had MRSA years ago.",
  "Assessment: No chronic osteomyelitis of the foot on MRI.",
  "Assessment: Counselled on exposure to HIV, on PrEP.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
