import { expect, it } from "vitest";
import { gutDetail } from "./gut-details.ts";

it.each([
  ["K56.609", "SBO again, still passing flatus. CT: incomplete blockage at the ileum.", "K56.600"],
  ["K56.50", "Adhesive band in the pelvis, a partial small bowel obstruction.", "K56.51"],
  ["K56.50", "Adhesions. The obstruction was complete; lysis in the OR.", "K56.52"],
  ["K85.10", "Gallstone pancreatitis with sterile necrosis of the tail.", "K85.11"],
  ["K85.20", "CT: infected walled-off necrosis, drained.", "K85.22"],
  ["K40.30", "Strangulated hernia; the loop in it was dead and was resected.", "K40.40"],
  ["K57.92", "CT: inflamed sigmoid with a walled-off pus pocket next to it. Diverticulitis.", "K57.20"],
  ["K57.93", "Sigmoid pouches, one oozing. Diverticulitis with bleeding.", "K57.33"],
  ["K57.32", "Sigmoid diverticulitis. A 4 cm pelvic abscess was drained.", "K57.20"],
  ["K42.9", "Belly-button hernia that would not go back in; loop of gut caught inside.", "K42.0"],
  ["K40.90", "Can't push it back. CT: bowel trapped in the right inguinal hernia.", "K40.30"],
  ["K43.2", "Incisional hernia, stuck: irreducible, with dead bowel in it.", "K43.1"],
  ["K80.62", "Stones in the gallbladder and one wedged in the common duct.", "K80.63"],
  ["K80.50", "A stone blocking the common bile duct, jaundiced.", "K80.51"],
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
  ["K57.92", "Diverticulitis of the jejunum."],
  ["K57.32", "Sigmoid diverticulitis without abscess or perforation."],
  ["K57.32", "Sigmoid diverticulitis. Return if fever; risk of abscess told."],
  ["K57.30", "Sigmoid diverticula. Abscess of the thigh drained."],
  ["K42.9", "Umbilical hernia, reducible. Come back if it cannot be pushed back in."],
  ["K40.90", "Inguinal hernia, not incarcerated, goes back easily."],
  ["K80.50", "Choledocholithiasis, no obstruction of the duct."],
  ["K40.90", "Reducible hernia. Told to come if it turns black: gangrenous bowel kills."],
])("%s in '%s' says no more", (code, text) => expect(gutDetail(code, text)).toBeUndefined());
