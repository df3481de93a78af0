import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { fetusTold } from "./fetus-told.ts";
import { withWatchedPregnancy } from "./watched-told.ts";

describe("what a pregnancy is watched for", () => {
  it.each([
    ["Baby is bottom first, version offered.", ["O32.1"]],
    ["Presentation: A bottom first at every scan.", ["O32.1"]],
    ["Baby lies crosswise; recheck.", ["O32.2"]],
    ["One earlier section, 2021, low segment cut.", ["O34.21"]],
    ["Failed the 3-hour glucose test; on metformin.", ["O24.41"]],
    ["The placenta partly covers the cervix.", ["O44.2"]],
    ["The placenta covers the cervix.", ["O44.0"]],
    ["Age: cfDNA low risk.", ["O09.5"]],
    ["Gestational age: by scan.", []],
    ["Baby was breech at 30 weeks, now head down.", []],
    ["The placenta no longer covers the cervix.", []],
    ["Did not fail; no abnormal 3-hour test.", []],
    ["Her sister had one section in 2020.", []],
    ["Feet swollen first thing.", []],
  ])("%s", (text, codes) => {
    const note = readNote(`OB visit, 33w0d, 38 y.o., G3P1.\nASSESSMENT:\n1. ${text}`);
    expect(withWatchedPregnancy(note, []).flatMap((one) => one.codes)).toEqual(codes);
  });

  it("is of a pregnancy only", () => {
    const note = readNote("ASSESSMENT:\n1. Previous section in 2019, scar sore.");
    expect(withWatchedPregnancy(note, [])).toEqual([]);
  });
});

it.each([
  ["Presentation: A bottom first", "1"],
  ["Twin B growth restricted", "2"],
  ["Baby A breech", "1"],
  ["A long visit", undefined],
  ["Breech", undefined],
])("the fetus of %s", (where, told) => {
  expect(fetusTold(where, "Twins, dichorionic.")).toBe(told);
  expect(fetusTold(where, "Singleton.")).toBeUndefined();
});
