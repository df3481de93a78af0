import { expect, it } from "vitest";
import { openCatalog } from "../src/codes/catalog.ts";
import { shippedTables } from "../src/engine.ts";
import { readVignettes } from "./vignette-set.ts";

const [read, unread, catalog] = await Promise.all([
  readVignettes("read"),
  readVignettes("unread"),
  openCatalog([shippedTables]),
]);
const all = [...read, ...unread];

it("has twenty vignettes of each subject, ten to be read and ten to measure", () => {
  const subjects = new Set(all.map(({ subject }) => subject));
  expect(subjects.size).toBe(32);
  for (const half of [read, unread])
    for (const subject of subjects)
      expect(half.filter((one) => one.subject === subject).length, subject).toBe(10);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

it("names codes that a claim may carry on the day of the encounter, each once", () => {
  const faults = all.flatMap(({ id, codes, optional, not, dateOfService }) => {
    const release = catalog.on("icd10cm", dateOfService)?.release;
    const named = [...codes.map(({ code }) => code), ...optional.map(({ code }) => code), ...not];
    const unknown = named.filter((code) => release?.get(code)?.billable !== true);
    return new Set(named).size < named.length || unknown.length > 0 ? [`${id}: ${unknown.join(" ")}`] : [];
  });
  expect(faults).toEqual([]);
});
