import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { isPutOff, reasonAt } from "./visit-places.ts";

function spanOf(text: string) {
  const start = text.indexOf("<<");
  const end = text.indexOf(">>") - 2;
  return { text: text.replace("<<", "").replace(">>", ""), span: { start, end } };
}

test.each([
  ["<<ANNUAL PHYSICAL>>\n52F feels well.", "title"],
  ["CC: <<sports physical>>\nHPI: healthy.", "title"],
  [
    "Clinic note.\nSeen by me.\nEstablished patient.\nReason for visit: <<Pap smear>>\nHPI: well.",
    "complaint",
  ],
  ["Clinic.\nFriday.\nEstablished.\nHPI: She is here today for her <<annual exam>> and flu shot.", "told"],
  ["Clinic.\nFriday.\nEstablished.\nHPI: well.\nAssessment:\n1. <<Annual exam>>, normal.", "assessed"],
])("tells the reason: %s", (marked, place) => {
  const { text, span } = spanOf(marked);
  expect(reasonAt(readNote(text), span)).toBe(place);
});

test.each([
  "Clinic.\nFriday.\nEstablished.\nHPI: back pain. Gets an <<annual physical>> with Dr. Ames.",
  "Clinic.\nFriday.\nEstablished.\nHPI: pain.\nAssessment:\n1. Lumbago. Due for <<annual physical>> in May.",
  "Clinic.\nFriday.\nEstablished.\nHPI: pain.\nPlan: heat. <<School note>> given.",
])("tells no reason of this visit: %s", (marked) => {
  const { text, span } = spanOf(marked);
  expect(reasonAt(readNote(text), span)).toBeUndefined();
});

test.each([
  ["Schedule <<annual physical>>.", true],
  ["<<Mammogram>> due, order placed.", true],
  ["<<Eye exam>> in June.", true],
  ["Refer for <<screening colonoscopy>>.", true],
  ["No complaints, <<annual physical>>.", false],
  ["<<Well child visit>>, 4 years.", false],
  ["<<Tdap>> given today.", false],
])("%s is put off: %s", (marked, expected) => {
  const { text, span } = spanOf(marked);
  expect(isPutOff(text, span)).toBe(expected);
});
