/**
 * The class of an obesity told apart from its name: "Morbid obesity, which in current terms is class III", "BMI 42, class 3. Severely obese".
 *
 * Source: Guidelines FY2026 I.B.2; Tabular List: E66.81- obesity class, in force since October 2024.
 */
import type { ReadNote } from "../../note/types.ts";
import { onceIn } from "./once.ts";

const unclassed = /^E66\.(?:01|9)$/;
const number = "(iii|ii|i|three|two|one|[1-3])";
/** Classes of other things: the heart's, a drug's, a device's. */
const ofOther = "(?<!\\b(?:nyha|killip|ccs|functional|who|angina|failure|nephritis|lupus|drug|asa)(?: fc)? )";
const near =
  "(?:(?!\\b(?:nyha|killip|ccs|heart|angina|lupus|nephritis|not|no|denies|was|were|from|formerly)\\b)[^;\\n]){0,70}?";
const body = "(?:obes\\w*|bmi|body mass index)";
const after = new RegExp(
  `\\b${body}\\b${near}${ofOther}\\b(?:class|grade|cl\\.) ?${number}\\b(?! (?:to|recommendation|drug|antiarrhythmic|heart|hf|evidence))`,
  "i",
);
const before = new RegExp(
  `${ofOther}\\b(?:class|grade) ?${number}\\b(?: (?:by|per|on|at|category|range|severe|of|with))*[ ,(:]{0,3}(?:a |the )?${body}\\b`,
  "i",
);
const classes: Readonly<Record<string, string>> = {
  iii: "3",
  ii: "2",
  i: "1",
  three: "3",
  two: "2",
  one: "1",
};

/** @returns the code of the class that the note tells of an obesity, or nothing */
export function obesityClass(code: string, note: ReadNote): string | undefined {
  if (!unclassed.test(code)) return undefined;
  const said = onceIn(note)("class of obesity", () =>
    (after.exec(note.text) ?? before.exec(note.text))?.[1]?.toLowerCase(),
  );
  return said === undefined ? undefined : `E66.81${classes[said] ?? said}`;
}
