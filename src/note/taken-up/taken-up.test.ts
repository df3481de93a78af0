import { expect, test } from "vitest";
import { addressedAs } from "../assertion.ts";
import { readNote } from "../read.ts";
import { takenUpFeatures } from "./features.ts";

/** The mention between angle brackets, read in its note. */
function marked(raw: string) {
  const start = raw.indexOf("<<");
  const end = raw.indexOf(">>") - 2;
  const note = readNote(raw.replace("<<", "").replace(">>", ""));
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  return { note, clause, mention: { start, end } };
}

test.each([
  ["PMH: <<gout>>, migraine, shingles 2019\n\nASSESSMENT:\n1. Ankle sprain, brace.", false],
  [
    "HPI: Cough for a week. She also has <<hypothyroidism>>; levothyroxine was raised to 100 mcg today.\n\nASSESSMENT:\n1. Bronchitis, albuterol.",
    true,
  ],
  [
    "HOSPITAL COURSE:\n1. Pneumonia, ceftriaxone.\n\nRESULTS:\nK 2.9, <<hypokalemia>> repleted IV, recheck 3.9.",
    true,
  ],
  ["ASSESSMENT:\n1. Ankle sprain, brace.\n\nNot active today: <<glaucoma>>, eczema.", false],
  ["EXAM:\nAbdomen soft, no <<hernia>>.\n\nASSESSMENT:\n1. Gastritis.", true],
  ["ROS: No <<syncope>>.\n\nASSESSMENT:\n1. Sprain.", false],
])("%s -> %s", (raw, addressed) => {
  const { note, clause, mention } = marked(raw);
  const value = /\bno <</i.test(raw) ? "negated" : "affirmed";
  expect(addressedAs(note, clause, mention, value)).toBe(addressed);
});

test("sees where a mention stands, what is done after it, and the words beside it", () => {
  const { note, clause, mention } = marked(
    "HPI: Fever.\n\nPMH: <<asthma>>, albuterol continued\n\nPLAN: rest",
  );
  const features = new Map(takenUpFeatures(note, clause, mention, { value: "affirmed", ruled: false }));
  expect([...features.keys()]).toEqual(
    expect.arrayContaining([
      "in list",
      "doneAfter",
      "drugAfter",
      "chronic",
      "after continued",
      "name asthma",
    ]),
  );
  expect(features.has("ruled")).toBe(false);
  for (const value of features.values()) expect(value).toBeGreaterThan(0);
});
