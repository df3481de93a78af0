import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { reasonsForLess } from "./reasons-for-less.ts";
import { underdosedIn } from "./underdosed.ts";

const all = new Set(Array.from({ length: 20 }, (_, at) => at));
const read = (text: string) => {
  const note = readNote(`ASSESSMENT: ${text}`);
  const drugs = underdosedIn(note, all).map(({ drug }) => drug.name);
  const reasons = reasonsForLess(note).map(({ code }) => code);
  return [...new Set(drugs), ...(drugs.length > 0 ? reasons : [])].join(", ");
};

describe("more words of taking less than prescribed, and why (I.C.19.e.5.c)", () => {
  test.each([
    ["Rejection. Says the 9 pm Prograf slips his mind.", "prograf, Z91.138"],
    ["She felt so well she no longer needed the Zoloft and tapered herself off.", "zoloft, Z91.128"],
    ["Mom admits giving Singulair only every other night to make a bottle last.", "singulair, Z91.A20"],
    ["Dad forgot to refill the Keppra.", "keppra, Z91.A3"],
    [
      "Rx is metformin 1000 bid; he takes a single tab at night since two gave him the runs.",
      "metformin, Z91.128",
    ],
    ["Symbicort only on bad days because the inhaler costs $300.", "symbicort, Z91.120"],
    ["Basal insulin lapsed when the mail order never came.", "basal insulin, Z91.138"],
    ["Stopped his Lasix two weeks ago, tired of running to the bathroom.", "lasix, Z91.128"],
    ["Levothyroxine 100. She takes it when she remembers.", "levothyroxine, Z91.138"],
    [
      "About half the Synthroid is still in the blister; at her age she can't keep track.",
      "synthroid, Z91.130",
    ],
    ["Takes metoprolol every day, no missed doses.", ""],
    ["Takes one metformin with breakfast. He misses his wife.", ""],
    ["Start sertraline. She missed two days of work.", ""],
    ["Stopped his Lasix per cardiology for AKI.", ""],
    ["Propranolol 40 bid working. She missed work twice.", ""],
    ["Giving albuterol every 4 hours, improved.", ""],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
