/** A measurement and the judgement on it, and what only looks like a dose. */
import { describe, expect, it } from "vitest";
import { afterValue } from "./measurements.ts";
import { readNote } from "./read.ts";

const judged = (text: string) => {
  const from = afterValue(text);
  return from === undefined ? undefined : text.slice(from);
};

describe("what is judged after a value", () => {
  it.each([
    ["BMI 41, morbid obesity", "morbid obesity"],
    ["Weight 98 kg, BMI 36.4, class 2 obesity", "class 2 obesity"],
    ["Potassium 5.9, mild hyperkalemia", "mild hyperkalemia"],
    ["K 2.9 (hypokalemia)", "hypokalemia)"],
    ["EF 30% - ischemic cardiomyopathy", "ischemic cardiomyopathy"],
  ])("%s: %s", (text, judgement) => expect(judged(text)).toBe(judgement));

  it.each(["Magnesium low", "Na 134 | K 4.1", "WBC 12.3"])("nothing in: %s", (text) =>
    expect(judged(text)).toBeUndefined());
});

describe("doses", () => {
  const kinds = (text: string) =>
    readNote(`ASSESSMENT AND PLAN\n1. ${text}. Continue.\n`)
      .clauses.map(({ kind }) => kind)
      .includes("medication");
  it("are not read from 2/2 before CAP", () => {
    expect(kinds("AHRF 2/2 CAP, weaned to RA")).toBe(false);
    expect(kinds("Omeprazole 2 caps daily")).toBe(true);
  });
});
