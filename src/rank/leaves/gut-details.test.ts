import { expect, it } from "vitest";
import { gutDetail } from "./gut-details.ts";

it.each([
  ["K56.609", "SBO again, still passing flatus. CT: incomplete blockage at the ileum.", "K56.600"],
  ["K56.50", "Adhesive band in the pelvis, a partial small bowel obstruction.", "K56.51"],
  ["K56.50", "Adhesions. The obstruction was complete; lysis in the OR.", "K56.52"],
  ["K85.10", "Gallstone pancreatitis with sterile necrosis of the tail.", "K85.11"],
  ["K85.20", "CT: infected walled-off necrosis, drained.", "K85.22"],
  ["K40.30", "Strangulated hernia; the loop in it was dead and was resected.", "K40.40"],
  ["K43.0", "Incarcerated incisional hernia with gangrenous small bowel.", "K43.1"],
])("%s in '%s' is %s", (code, text, fuller) => expect(gutDetail(code, text)).toBe(fuller));

it.each([
  ["K56.609", "Small bowel obstruction. NG tube, admit."],
  [
    "K56.609",
    "SBO, partial versus complete obstruction not clear: partial obstruction or complete obstruction.",
  ],
  ["K85.10", "Gallstone pancreatitis. CT without necrosis."],
  ["K85.90", "Acute pancreatitis, no necrosis or infection."],
  ["K40.30", "Incarcerated hernia, no gangrenous bowel, viable loop."],
  ["K40.90", "Reducible hernia. Told to come if it turns black: gangrenous bowel kills."],
])("%s in '%s' says no more", (code, text) => expect(gutDetail(code, text)).toBeUndefined());
