/**
 * The stage that stands with a kidney disease named by its cause: "diabetic CKD 3b", "hypertensive CKD stage 4".
 *
 * Source: Tabular List: E08.22 to E13.22, I12 and I13 use additional code to identify the stage of chronic kidney disease (N18.-); Guidelines FY2026 I.C.14.a.1.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";

const caused = /^(?:E(?:08|09|1[013])\.22|I1[23](?:\.|$))/;
const kidney = /\b(?:ckd|(?:kidney|renal) (?:disease|insufficiency)|nephropathy)\b/i;
const number = "([1-5]|iii|ii|iv|v|i)([ab]?)";
const stagesAfter = new RegExp(
  `\\b(?:ckd|disease|insufficiency|nephropathy)\\W{0,3}(?:(?:stage|stg|grade|g) ?)?${number}\\b(?!\\s*(?:mg|g\\b|cm|years?|\\/(?!\\s?a[1-3]\\b)|x\\b))`,
  "i",
);
const stagesBefore = new RegExp(`\\b(?:stage|stg) ?${number}\\W{1,3}(?:\\w+ ){0,3}(?:ckd|kidney|renal)`, "i");
const roman: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };
const stageThree: Readonly<Record<string, string>> = { "": "N18.30", a: "N18.31", b: "N18.32" };
const looksBack = 12;
const looksAhead = 14;

/** @returns the mentions, and one of the kidney disease itself for each whose stage stands beside it and has no mention of its own */
export function withKidneyStages(note: ReadNote, named: readonly Mention[]): Mention[] {
  const told = new Set(
    named.flatMap(({ clause, codes }) => (codes.some((code) => code.startsWith("N18")) ? [clause] : [])),
  );
  return named.flatMap((mention) => {
    const { start, end, clause, codes } = mention;
    if (told.has(clause) || !codes.every((code) => caused.test(code))) return [mention];
    const words = note.text.slice(start, end);
    const around = note.text.slice(Math.max(0, start - looksBack), end + looksAhead);
    const code = kidney.test(words) ? stageIn(around) : undefined;
    return code === undefined ? [mention] : [mention, { ...mention, codes: [code] }];
  });
}

function stageIn(text: string): string | undefined {
  const [, said = "", part = ""] = stagesAfter.exec(text) ?? stagesBefore.exec(text) ?? [];
  if (said === "") return undefined;
  const stage = roman[said.toLowerCase()] ?? said;
  return stage === "3" ? stageThree[part.toLowerCase()] : `N18.${stage}`;
}
