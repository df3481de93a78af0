import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { poisoningsIn } from "./poisonings.ts";
import { ingestionRuledOut } from "./wrongly-taken.ts";

const noted = (text: string) => readNote(`ASSESSMENT: ${text}`);

describe("drugs taken wrongly, in more words (I.C.19.e.5.b)", () => {
  test.each([
    ["Has been swallowing two of the metoprolol tablets twice a day rather than one.", "metoprolol 1"],
    ["Took a double dose of her glyburide by accident.", "glyburide 1"],
    ["Hypoglycemia from extra glyburide.", "glyburide 1"],
    ["Was popping Tylenol like candy for a toothache.", "tylenol 1"],
    ["Drugged: a coworker confessed to dropping Ambien in the glass.", "ambien 3"],
    ["The alcohol on top of the benzo did it.", "benzo 1, alcohol 1"],
    ["Somnolence from clonazepam with vodka.", "clonazepam 1, alcohol 1"],
    ["Ate two pot brownies at a party without knowing.", "pot brownie 1"],
    ["Took her husband's Ambien by mistake.", "ambien 1"],
    ["Heroin overdose.", "heroin 1"],
    ["Ate breakfast and took her metformin.", ""],
    ["Takes two metoprolol tablets daily.", ""],
    ["Do not drink alcohol with the benzo.", ""],
    ["Alcohol use disorder. On clonazepam for anxiety.", ""],
    ["Smokes marijuana daily.", ""],
    ["Open Norvasc bottle, chewed pills. Ingestion ruled out.", ""],
  ])("%s", (text, expected) => {
    const found = poisoningsIn(noted(text)).map(({ drug, intent }) => `${drug.name} ${intent}`);
    expect(found.join(", ")).toBe(expected);
  });

  test("an ingestion that was ruled out", () => {
    expect(ingestionRuledOut(noted("Suspected ingestion was ruled out.")).length).toBe(1);
    expect(ingestionRuledOut(noted("Sulfonylurea ingestion.")).length).toBe(0);
  });
});
