import { expect, it } from "vitest";
import { arterySide, strokeArtery, strokeCause } from "./strokes.ts";

it.each([
  ["I63.9", "Acute ischemic stroke L MCA", "Mechanism: cardioembolic from AF.", "I63.412"],
  ["I63.512", "L MCA territory infarct", "Etiology is cardioembolic.", "I63.412"],
  ["I63.511", "Right MCA stroke", "Embolic from atrial fibrillation.", "I63.411"],
  ["I63.512", "L MCA infarct", "Etiology: cardioembolic versus large vessel.", undefined],
  ["I63.512", "L MCA infarct", "No embolic stroke before this.", undefined],
  ["I63.512", "L MCA infarct, thrombotic", "Mechanism: cardioembolic.", undefined],
  ["I63.9", "Stroke, clot from the heart to the right MCA", "", "I63.411"],
  ["I63.9", "Stroke of the left middle cerebral territory, thrown from the heart", "", "I63.412"],
  ["I63.9", "Acute ischemic stroke", "Mechanism: cardioembolic.", undefined],
  ["I63.511", "Right MCA infarct", "The embolus came from the heart.", "I63.411"],
  ["I63.511", "Right MCA infarct", "No embolus from the heart was found.", undefined],
  ["I63.9", "Stroke, right MCA territory infarct from M1 occlusion, no embolus seen", "", "I63.511"],
])("%s %s %s", (code, place, elsewhere, found) => {
  expect(strokeArtery(code, place, () => strokeCause(elsewhere))).toBe(found);
});

it.each([
  ["Embolus from the heart to the left MCA. CTA: left M2 cut off.", "left"],
  ["CTA: R MCA open, L MCA cut off.", undefined],
  ["Left arm weak.", undefined],
])("%s", (text, side) => {
  expect(arterySide(text)).toBe(side);
});
