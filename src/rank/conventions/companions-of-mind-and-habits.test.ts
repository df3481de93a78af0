import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withDiabetesByType } from "../names/diabetes-by-type.ts";
import { withToldHabits } from "../names/told-habits.ts";
import { factsOf } from "../note-facts.ts";

const besidesOf = (text: string, host: string) => {
  const found = factsOf(readNote(text)).besides?.filter(({ row }) => row.host.test(host)) ?? [];
  return [...new Set(found.map(({ code }) => code))].join(" ");
};

describe("what stands beside a condition, in clinicians' words", () => {
  test.each([
    ["COPD, stable. Put down her last Camel in 2011 after 35 pack-years.", "J44.9", "Z87.891"],
    ["COPD stable. Hasn't touched a cigarette since 2009.", "J44.9", "Z87.891"],
    ["COPD. Kicked the habit in 2001.", "J44.9", "Z87.891"],
    ["CAD. Gave up Newports in 1999.", "I25.10", "Z87.891"],
    ["COPD. 40 pk-yr, quit '08.", "J44.9", "Z87.891"],
    ["CAD stable. Smokes ten Camels a day.", "I25.10", "F17.210"],
    ["COPD. Down to five cigs a day.", "J44.9", "F17.210"],
    ["Serum ethanol 287. Alcohol abuse.", "F10.10", "Y90.8"],
    ["BAC 0.31. Alcohol dependence.", "F10.20", "Y90.8"],
    ["EtOH level 95. Intoxicated.", "F10.929", "Y90.4"],
    ["HTN. Small stroke in 2018, left her with nothing at all; continue Plavix.", "I10", "Z86.73"],
    ["Had a TIA last spring, no events since. HTN.", "I10", "Z86.73"],
    ["HTN. CVA in 2015 from which he recovered completely.", "I10", "Z86.73"],
    ["She infarcted a small piece of the left pons in 2023 (nothing left over).", "E78.5", "Z86.73"],
  ])("%j beside %s: %s", (text, host, code) => expect(besidesOf(text, host)).toBe(code));

  test.each([
    ["COPD. Never smoked a cigarette.", "J44.9"],
    ["Alcohol use disorder. 12 beers a day.", "F10.20"],
    ["HTN. Father had a stroke in 2018.", "I10"],
    ["HTN. Stroke in 2019, right arm weak ever since.", "I10"],
    ["HTN. At low risk of stroke.", "I10"],
  ])("%j beside %s: nothing", (text, host) => expect(besidesOf(text, host)).toBe(""));
});

const named = (text: string) =>
  withDiabetesByType(readNote(text), withToldHabits(readNote(text), []))
    .flatMap(({ codes }) => codes)
    .join(" ");

describe("what only the parts of a note name", () => {
  test.each([
    ["Dips a can of Copenhagen a day, dependent on it.", "F17.220"],
    ["Vapes all day and can't go an hour without.", "F17.290"],
    ["Powder cocaine, weekends only. Never more than a mild disorder.", "F14.10"],
    ["Heroin for ten years. Severe use disorder.", "F11.20"],
    ["Type 2 for 12 years, A1c 7.1 on metformin.", "E11.9"],
    ["Type 1 since age 9, on a pump.", "E10.9"],
  ])("%j: %s", (text, code) => expect(named(text)).toBe(code));

  test.each([
    "Denies cocaine. Mild disorder of gait.",
    "Cocaine and heroin. Severe disorder.",
    "Type 2 MI, troponin flat.",
    "Brother is type 2 on metformin.",
    "Dependent on oxygen.",
  ])("%j: nothing", (text) => expect(named(text)).toBe(""));
});
