import { expect, it } from "vitest";
import type { SetAside } from "../judge.ts";
import { candidate, release } from "../test-candidates.ts";
import { explained } from "./explained.ts";

const section = { start: 0, end: 5 };
const setAside = (code: string, reason: SetAside["reason"]): SetAside => ({
  mention: { start: 50, end: 55 },
  code,
  trigger: section,
  reason,
});
const heartFailure = candidate("I50.9", 0.8, "lexicon", 10, 20);
const fracture = candidate("S42.031A", 0.8, "lexicon", 30, 40);

it.each([
  ["R60.0", "result-only"],
  ["R06.02", "listed-only"],
] as const)("%s of a heart failure, %s, is integral to it", (code, reason) => {
  expect(explained([setAside(code, reason)], [heartFailure], release)).toEqual([
    { ...setAside(code, "integral"), trigger: { start: 10, end: 20 } },
  ]);
});

it.each(["integral", "listed-only"] as const)("an injury of no kind, %s, is the fracture", (reason) => {
  expect(explained([setAside("S49.91XA", reason)], [heartFailure, fracture], release)).toEqual([
    { ...setAside("S49.91XA", "combined"), trigger: { start: 30, end: 40 } },
  ]);
});

it("what no suggested code explains, and what is denied, keeps its reason", () => {
  const kept = [
    setAside("R60.0", "negated"),
    setAside("R10.9", "listed-only"),
    setAside("S89.91XA", "listed-only"),
    setAside("E03.9", "listed-only"),
  ];
  expect(explained(kept, [heartFailure, fracture], release)).toEqual(kept);
});

it("what one mention of a symptom is integral to explains the others of the note", () => {
  const first = { ...setAside("R10.9", "integral"), trigger: { start: 70, end: 80 } };
  expect(explained([first, setAside("R10.9", "listed-only")], [], release)).toEqual([first, first]);
});

it("the heart failure explains, not the hypertension it is coded with", () => {
  const combined = {
    ...candidate("I11.0", 0.9, "lexicon", 60, 72),
    combination: { kind: "combination", text: "Presumed." },
  } as const;
  const [one] = explained([setAside("R60.0", "result-only")], [combined, heartFailure], release);
  expect(one?.trigger).toEqual({ start: 10, end: 20 });
});

it("a risk of what was named: the words point back to the code that is suggested", () => {
  const text = `${" ".repeat(45)}this edema`;
  const risk = { ...setAside("I50.1", "hypothetical") };
  expect(explained([risk], [heartFailure], release, text)).toEqual([
    { ...risk, reason: "combined", trigger: { start: 10, end: 20 } },
  ]);
  expect(explained([risk], [heartFailure], release, "y".repeat(60))).toEqual([risk]);
  expect(explained([setAside("E03.9", "hypothetical")], [heartFailure], release, text)).toEqual([
    setAside("E03.9", "hypothetical"),
  ]);
});
