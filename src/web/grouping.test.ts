import { expect, it } from "vitest";
import { setAsideReasonSchema } from "../contract/suggestions.ts";
import { cardFlags, groupSetAside } from "./grouping.ts";
import { setAsideLabels } from "./labels.ts";

const rule = { text: "It is not coded.", source: "FY2026 guidelines I.A.19" };

it("groups what was set aside by reason, in the order of the note, dropping nothing", () => {
  const groups = groupSetAside([
    { start: 40, end: 42, text: "MI", trigger: "mother", reason: "family", rule },
    { start: 20, end: 25, text: "fever", trigger: "no", reason: "negated", rule },
    { start: 5, end: 10, text: "cough", trigger: "no", reason: "negated", rule },
    { start: 5, end: 10, text: "cough", trigger: "no", reason: "negated", rule, code: "R05.9" },
  ]);
  expect(groups.map(({ title, mentions }) => [title, mentions.map(({ at }) => at)])).toEqual([
    ["Negated", [2, 3, 1]],
    ["Family history", [0]],
  ]);
  expect(groupSetAside([])).toEqual([]);
});

it("has words for every reason of the contract", () => {
  expect(Object.keys(setAsideLabels).toSorted()).toEqual(setAsideReasonSchema.options.toSorted());
});

it("leaves to the banner what is true of the whole answer", () => {
  const own = { check: "excludes1", severity: "warning" as const, text: "Not with E10." };
  const shared = { check: "release-not-in-force", severity: "warning" as const, text: "None in force." };
  expect(cardFlags([shared, own])).toEqual([own]);
});
