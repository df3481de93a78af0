import { expect, test } from "vitest";
import { candidate } from "../test-candidates.ts";
import { withoutStrayCauses } from "./external-causes.ts";

/** What stays of these codes on a claim. */
const kept = (...codes: string[]) =>
  withoutStrayCauses(
    codes.map((code) => candidate(code, 0.8, "lexicon")),
    "billing",
  ).codes.map(({ entry }) => entry.code);

test.each([
  [
    "of later care stays beside a healing fracture",
    ["S82.51XD", "W00.0XXA", "W00.0XXD"],
    ["S82.51XD", "W00.0XXD"],
  ],
  ["of active treatment beside a fresh one", ["S82.51XB", "W00.0XXA", "W00.0XXD"], ["S82.51XB", "W00.0XXA"]],
  ["alone stays, whatever its 7th character", ["S82.51XD", "W00.0XXA"], ["S82.51XD", "W00.0XXA"]],
  [
    "stays twice beside an old and a new injury",
    ["S82.51XD", "S60.211A", "W00.0XXA", "W00.0XXD"],
    ["S82.51XD", "S60.211A", "W00.0XXA", "W00.0XXD"],
  ],
])("a cause %s", (_name, codes, expected) => {
  expect(kept(...codes)).toEqual(expected);
});
