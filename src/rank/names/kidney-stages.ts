/**
 * The stage that stands with a kidney disease named by its cause, "diabetic CKD 3b", or with one not called chronic, "stage 3a kidney disease": only
 * chronic kidney disease has stages of one to five.
 *
 * Source: Tabular List: E08.22 to E13.22, I12 and I13 use additional code to identify the stage of chronic kidney disease (N18.-); Guidelines FY2026 I.C.14.a.1.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const caused = /^(?:E(?:08|09|1[013])\.22|I1[23](?:\.|$))/;
const kidney = /\b(?:ckd|(?:kidney|renal) (?:disease|insufficiency)|nephropathy)\b/i;
/** Known by no more than its organ; an acute injury has stages of its own. */
const unnamed = /^N28\.9$/;
const staged = /\b(?:kidney|renal) (?:disease|insufficiency|dysfunction|impairment)\b/i;
const acute = /\b(?:acute|aki|injury)\b/i;
const number = "([1-5]|iii|ii|iv|v|i)([ab]?)";
const names = "\\b(?:ckd|disease|insufficiency|nephropathy|dysfunction|impairment)";
const noAmount = "(?!\\s*(?:mg|g\\b|cm|years?|\\/(?!\\s?a[1-3]\\b)|x\\b))";
/** "Disease, stage 3a", "disease (G3b A2)": a number by its word. */
const saidAfter = new RegExp(
  `${names}\\W{0,3}(?:(?:stage|stg|grade)\\W{0,2}(?:g ?)?|g)${number}\\b${noAmount}`,
  "i",
);
/** "CKD 3b", "CKD III", but not "disease, I held". */
const bareAfter = new RegExp(`${names}(?:\\W{0,3}([1-5])| (iii|ii|iv))([ab]?)\\b${noAmount}`, "i");
const stagesBefore = new RegExp(
  `\\b(?:(?:stage|stg)\\W{0,2}(?:g ?)?|g)${number}\\W{1,3}(?:\\w+ ){0,3}(?:ckd|kidney|renal)`,
  "i",
);
const roman: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };
const stageThree: Readonly<Record<string, string>> = { "": "N18.30", a: "N18.31", b: "N18.32" };
const looksBack = 12;
const looksAhead = 14;

/**
 * @returns the mentions, and one of the kidney disease itself for each named by its cause whose stage stands beside it and has no mention of its own;
 * one known by its organ alone gives way to its stage
 */
export function withKidneyStages(note: ReadNote, named: readonly Mention[]): Mention[] {
  const told = new Set(
    named.flatMap(({ clause, codes }) => (codes.some((code) => code.startsWith("N18")) ? [clause] : [])),
  );
  const found = named.flatMap((mention) => {
    const { start, end, clause, codes } = mention;
    const isUnnamed = codes.every((code) => unnamed.test(code));
    if (!isUnnamed && !codes.every((code) => caused.test(code))) return [mention];
    const words = note.text.slice(start, end);
    const around = note.text.slice(Math.max(0, start - looksBack), end + looksAhead);
    if (isUnnamed) {
      const isStaged = staged.test(words) && !acute.test(around);
      const code = isStaged ? (stageAfterWord(around) ?? stageBefore(around)) : undefined;
      return code === undefined ? [mention] : [{ ...mention, codes: [code] }];
    }
    const code = told.has(clause) || !kidney.test(words) ? undefined : stageIn(around);
    return code === undefined ? [mention] : [mention, { ...mention, codes: [code] }];
  });
  const toldOf = found.flatMap(({ clause, codes }) =>
    codes.some((code) => code.startsWith("N18")) ? [clause] : [],
  );
  return [...kidneysAtStage(note, new Set(toldOf)), ...found];
}

/** "His kidney function is stable at stage 4", "the kidneys: G3a", "eGFR 24, so she remains in stage 4". */
const kidneysStaged = new RegExp(
  `\\b(?:kidneys?|renal|e?gfr)\\b(?: function)?(?:(?!\\b(?:from|was|were|if|until|before|toward|not|no|normal|without|never|than|acute|aki|injury|cancer|carcinoma|tumou?r|mass|dialysis|transplant)\\b)(?:[^.;\\n]|\\.(?=\\d))){0,40}?(?:\\bstage ?(?:g ?)?|\\bg(?=[1-5]))${number}\\b`,
  "i",
);
const notOfKidneys =
  /\b(?:cancer|carcinoma|tumou?r|rcc|pressure|ulcer|heart failure|retinopathy|fibrosis|aki|acute|mother|father|brother|sister)\b/i;

/** @param told clauses that name a chronic kidney disease already */
function kidneysAtStage(note: ReadNote, told: ReadonlySet<number>): Mention[] {
  return note.clauses.flatMap(({ start, end, codable }, clause) => {
    if (!codable || told.has(clause)) return [];
    const label = note.clauses[clause - 1];
    const lead =
      label !== undefined && start - label.start < 30 && /^(?:label|heading)$/.test(label.kind)
        ? label.start
        : start;
    const text = note.text.slice(lead, end);
    const found = kidneysStaged.exec(text);
    const code = stageOf(found?.[1] ?? "", found?.[2] ?? "");
    if (found === null || code === undefined || notOfKidneys.test(text)) return [];
    const until = lead + found.index + found[0].length;
    if (until <= start) return [];
    const span = { start: Math.max(start, lead + found.index), end: until };
    return [mentionByRule(note, clause, span, { code, wording: "chronic kidney disease" })];
  });
}

function stageIn(text: string): string | undefined {
  const [, digit, numeral, part = ""] = bareAfter.exec(text) ?? [];
  return stageAfterWord(text) ?? stageOf(digit ?? numeral ?? "", part) ?? stageBefore(text);
}

function stageAfterWord(text: string): string | undefined {
  const [, said = "", part = ""] = saidAfter.exec(text) ?? [];
  return stageOf(said, part);
}

function stageBefore(text: string): string | undefined {
  const [, said = "", part = ""] = stagesBefore.exec(text) ?? [];
  return stageOf(said, part);
}

function stageOf(said: string, part: string): string | undefined {
  if (said === "") return undefined;
  const stage = roman[said.toLowerCase()] ?? said;
  return stage === "3" ? stageThree[part.toLowerCase()] : `N18.${stage}`;
}
