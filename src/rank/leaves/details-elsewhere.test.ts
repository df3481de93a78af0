import { describe, expect, test } from "vitest";
import { isDilated, obstructingStone } from "./details-elsewhere.ts";

describe("a stone that dilates the kidney (N13.2)", () => {
  test.each([
    [
      "Obstructing left UVJ calculus",
      "CT: 6 mm stone at the left UVJ with moderate hydroureteronephrosis.",
      "N13.2",
    ],
    ["Left ureteral stone with obstruction", "US: mild left hydronephrosis.", "N13.2"],
    ["Obstructing ureteral stone", "CT: stone, no hydronephrosis.", undefined],
    ["Nonobstructing renal stone", "CT: right hydronephrosis.", undefined],
    ["Ureteral stone without obstruction", "CT: mild hydro.", undefined],
    ["Left ureteral stone", "CT: hydro resolved.", undefined],
  ])("%s; %s", (where, text, expected) => {
    expect(obstructingStone("N20.1", where, () => isDilated(text))).toBe(expected);
  });
});
