import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { obesityClass } from "./obesity-class.ts";

it.each([
  ["Morbid obesity, which in the current terms is class III.", "E66.01", "E66.813"],
  ["Severe obesity, BMI 46, class 3. Semaglutide.", "E66.01", "E66.813"],
  ["BMI 42, grade three. Morbidly obese.", "E66.01", "E66.813"],
  ["Obesity (class II), BMI 36.", "E66.9", "E66.812"],
  ["BMI 36: class two obesity range.", "E66.9", "E66.812"],
  ["Obesity: BMI 32.1, class 1.", "E66.9", "E66.811"],
  ["Class I by BMI, obese since college.", "E66.9", "E66.811"],
  ["Morbid obesity, BMI 41. NYHA class II dyspnea is stable.", "E66.01", undefined],
  ["Obesity. Heart failure, functional class III.", "E66.9", undefined],
  ["Obesity was class III before the sleeve.", "E66.9", undefined],
  ["Obesity, BMI 34. Diet.", "E66.9", undefined],
  ["Obesity, class 3.", "E66.2", undefined],
])("%s %s", (text, code, expected) => {
  expect(obesityClass(code, readNote(text))).toBe(expected);
});
