import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withTobaccoTold } from "./tobacco-told.ts";

it.each([
  ["Tobacco-free x 11 y.", ["Z87.891"]],
  ["Put down cigarettes a decade ago.", ["Z87.891"]],
  ["Kicked the habit in 2010.", ["Z87.891"]],
  ["Nonsmoker for 12 years now.", ["Z87.891"]],
  ["Last cigarette in 2015.", ["Z87.891"]],
  ["No cigarettes since 2009.", ["Z87.891"]],
  ["Goes through a pack a day.", ["F17.210"]],
  ["Marlboros, about 15 a day.", ["F17.210"]],
  ["Still lights up.", ["F17.210"]],
  ["Vaping all day.", ["F17.290"]],
  ["Never smoked.", []],
  ["His wife goes through a pack a day.", []],
  ["Wants to put down cigarettes.", []],
  ["Camels at the zoo.", []],
])("%s", (text, codes) => {
  const made = withTobaccoTold(readNote(`Hospital course: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
