import { expect, test } from "vitest";
import { birthWeightCode, bornAt, bornWeighing } from "./prematurity.ts";

test("prematurity by its weeks (P07.2-, P07.3-)", () => {
  expect(bornAt("P07.30", "Born at 34w5d by cesarean.")).toBe("P07.37");
  expect(bornAt("P07.30", "Preterm, 30 weeks 2 days.")).toBe("P07.33");
  expect(bornAt("P07.30", "26 6/7 weeks at birth")).toBe("P07.25");
  expect(bornAt("P07.30", "Premature infant.")).toBeUndefined();
  expect(bornAt("P22.0", "Born at 34 weeks.")).toBeUndefined();
});

test("the birth weight beside it (P07.0-, P07.1-)", () => {
  expect(birthWeightCode(2210)).toBe("P07.18");
  expect(birthWeightCode(1480)).toBe("P07.15");
  expect(birthWeightCode(640)).toBe("P07.02");
  expect(birthWeightCode(2500)).toBeUndefined();
});

test("a low birth weight by the weight told (P07.0-, P07.1-)", () => {
  expect(bornWeighing("P07.10", "Birth weight 1,620 g, small.")).toBe("P07.16");
  expect(bornWeighing("P07.10", "BW 2040 grams")).toBe("P07.18");
  expect(bornWeighing("P07.10", "Weight today 2,100")).toBeUndefined();
  expect(bornWeighing("P22.1", "Birth weight 1620 g")).toBeUndefined();
});
