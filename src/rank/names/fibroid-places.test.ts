import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withFibroidPlaces } from "./fibroid-places.ts";
import { mentionByRule } from "./mentions.ts";

it.each([
  ["Fibroids, one intramural + one submucosal, causing heavy menses.", ["D25.0", "D25.1"]],
  ["Intramural and subserosal fibroids, stable.", ["D25.1", "D25.2"]],
  ["Fibroids, 14 week size.", ["D25.9"]],
  ["Fibroids, intramural or submucosal on the ultrasound.", ["D25.9"]],
  ["Fibroids without a submucosal component.", ["D25.9"]],
  ["Fibroids; hysteroscopy if submucosal.", ["D25.9"]],
])("the places of fibroids: %s", (text, expected) => {
  const note = readNote(`ASSESSMENT:\n${text}`);
  const start = note.text.search(/fibroids/i);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const mention = mentionByRule(note, clause, { start, end: start + 8 }, { code: "D25.9" });
  expect(withFibroidPlaces(note, [mention]).flatMap(({ codes }) => codes)).toEqual(expected);
});
