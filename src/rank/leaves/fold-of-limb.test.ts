import { expect, it } from "vitest";
import { foldOfLimb } from "./fold-of-limb.ts";

it.each([
  ["L03.90", "Cellulitis L antecubital", "L03.114"],
  ["L03.90", "cellulitis of the right AC fossa", "L03.113"],
  ["L02.91", "abscess, left popliteal fossa, drained", "L02.416"],
  ["L03.90", "cellulitis, antecubital", "L03.119"],
  ["L03.90", "cellulitis of the cheek", undefined],
  ["L03.211", "cellulitis of face, antecubital IV", undefined],
  ["L03.90", "cellulitis from biceps to calf", undefined],
])("%s: %s", (code, text, fuller) => expect(foldOfLimb(code, text)).toBe(fuller));
