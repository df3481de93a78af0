/** What is set aside says the rule: the convention's own where one decided, else the guideline behind the reason. */
import { expect, test } from "vitest";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools } from "../src/engine.ts";
import { suggest } from "../src/suggest.ts";

const text = `HPI: here for blood pressure. Mother had breast cancer. No chest pain.
ASSESSMENT AND PLAN
1. Hypertension. Continue lisinopril.
2. CKD stage 3a. Check labs.
3. Type 2 diabetes. Continue metformin.`;

test("each mention set aside names its rule and where it stands", async () => {
  const { icd10cm, close } = await openTools();
  const { notSuggested } = await suggest(
    suggestionRequestSchema.parse({ note: { text }, encounter: { setting: "outpatient" } }),
    icd10cm,
  );
  close();
  const ruleOf = (words: string) => notSuggested.find((one) => one.text.toLowerCase() === words)?.rule;
  expect(ruleOf("mother had breast cancer")?.source).toBe("FY2026 guidelines I.C.21.c.4");
  expect(ruleOf("chest pain")?.source).toBe("FY2026 guidelines I.A.19");
  expect(ruleOf("hypertension")?.source).toContain("I.C.9.a");
  expect(notSuggested.every(({ rule }) => rule.text !== "" && rule.source !== "")).toBe(true);
});
