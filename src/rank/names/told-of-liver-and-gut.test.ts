import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withLiverAndGutTold } from "./told-of-liver-and-gut.ts";

const codesOf = (text: string) =>
  withLiverAndGutTold(readNote(`A/P:\n1. ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  ["This is encephalopathy from the liver, grade 1.", ["K76.82"]],
  ["The portal pressure itself is plainly high.", ["K76.6"]],
  ["The snakeskin gastropathy of it.", ["K31.89"]],
  ["His liver is fatty.", ["K76.0"]],
  ["His liver is fatty from drinking.", ["K70.0"]],
  ["Hepatitis C, known since 2021, never treated.", ["B18.2"]],
  ["Clot in the portal vein, apixaban.", ["I81"]],
  ["Cirrhosis, belly full of fluid again.", ["R18.8"]],
  ["His pancreas no longer makes enough enzyme.", ["K86.81"]],
  ["Her stomach is emptying slowly, nerve damage from the diabetes.", ["K31.84"]],
  ["Irritable bowel, loose type.", ["K58.0"]],
  ["Piles, internal.", ["K64.8"]],
  ["Tear at the anus.", ["K60.2"]],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "The portal pressure is not high.",
  "Possible encephalopathy from the liver.",
  "The portal vein clot has resolved.",
  "Hepatitis C, known since 2011, cured in 2016.",
  "Vaccinated, hepatitis B never treated.",
  "Slow stomach emptying is from the semaglutide.",
  "Sorted two piles of paper.",
  "If the belly is full of fluid again, tap it.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
