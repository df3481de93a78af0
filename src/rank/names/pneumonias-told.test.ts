import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { mentionByRule } from "./mentions.ts";
import { withPneumoniasTold } from "./pneumonias-told.ts";

it.each([
  ["The pneumonitis came from food going down the wrong way.", ["J69.0"]],
  ["Food went down the wrong pipe and set up a pneumonia.", ["J69.0"]],
  ["Pneumonia from aspirating her feeds.", ["J69.0"]],
  ["Pneumonia after inhaling gastric contents.", ["J69.0"]],
  ["Inhaled vomitus during the seizure; pneumonitis from this.", ["J69.0"]],
  ["Choked on a piece of meat and developed a pneumonia.", ["J69.0"]],
  ["Pneumonia, no aspiration seen.", []],
  ["Possible pneumonia from aspiration.", []],
  ["Pneumonia. Food went well.", []],
  ["Pneumonia from the virus.", []],
])("%s", (text, codes) => {
  const made = withPneumoniasTold(readNote(`Hospital course: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});

const covid = (note: ReturnType<typeof readNote>) =>
  mentionByRule(note, 0, { start: 17, end: 22 }, { code: "U07.1", wording: "covid" });

it.each([
  ["The pneumonia is the virus itself, no bacteria.", true],
  ["Bilateral viral pneumonia from it.", true],
  ["Pneumonitis caused by the virus.", true],
  ["Pneumonia due to SARS-CoV-2.", true],
  ["COVID has caused a multifocal pneumonia.", true],
  ["Pneumonia is bacterial.", false],
  ["Pneumonia, not from the virus.", false],
  ["No viral pneumonia.", false],
  ["Pneumococcal pneumonia.", false],
])("beside COVID-19: %s", (text, isOfIt) => {
  const note = readNote(`Hospital course: COVID positive. ${text}`);
  const codes = withPneumoniasTold(note, [covid(note)]).flatMap((one) => one.codes);
  expect(codes.includes("J12.82")).toBe(isOfIt);
});
