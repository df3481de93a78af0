import { describe, expect, it } from "vitest";
import { codeSetSchema } from "../contract/code-sets.ts";
import type { CodeSystem } from "../contract/codes.ts";
import { catalogOf } from "./catalog.ts";
import { codeSetsOn } from "./code-sets.ts";
import { releaseOf } from "./release.ts";

const madeRelease = (system: CodeSystem, version: string, from: string, to?: string) =>
  releaseOf({
    system,
    version,
    from,
    ...(to === undefined ? {} : { to }),
    edition: `FY${version}`,
    source: "made for a test",
    rights: "none",
    digest: `digest of ${version}`,
    rows: [
      { code: "R05", flag: "header", title: "Cough", notes: [] },
      { code: "R05.1", flag: "billable", title: "Acute cough", notes: [] },
      { code: "R05.9", flag: "billable", title: "Cough, unspecified", notes: [] },
    ],
  });
const older = madeRelease("icd10cm", "2025", "2024-10-01", "2025-09-30");
const newer = madeRelease("icd10cm", "2026", "2025-10-01", "2026-09-30");
const cpt = madeRelease("cpt", "2026", "2026-01-01");
const catalog = catalogOf([cpt, older, newer]);
const standingOn = (date: string) =>
  codeSetsOn(catalog, date).map(({ system, version, inForce, inUse }) =>
    [system, version, inForce ? "in force" : "", inUse ? "in use" : ""].join(" ").trim(),
  );

describe("the code sets of a site", () => {
  it("keep the contract, with the release's own words and the billable codes counted", () => {
    const [set] = codeSetsOn(catalog, "2026-05-14", ({ version }) =>
      version === "2026" ? "0123456789abcdef" : undefined,
    );
    expect(codeSetSchema.parse(set)).toEqual({
      system: "icd10cm",
      version: "2026",
      edition: "FY2026",
      source: "made for a test",
      rights: "none",
      from: "2025-10-01",
      to: "2026-09-30",
      inForce: true,
      inUse: true,
      codes: 2,
      officialIndex: false,
      digest: "digest of 2026",
      index: "0123456789abcdef",
    });
    const open = codeSetsOn(catalog, "2026-05-14").find(({ system }) => system === "cpt");
    expect(open).not.toHaveProperty("to");
    expect(open).not.toHaveProperty("index");
  });

  it("stand in order, the one in force in use", () => {
    expect(standingOn("2025-09-30")).toEqual([
      "icd10cm 2026",
      "icd10cm 2025 in force in use",
      "cpt 2026  in use",
    ]);
    expect(standingOn("2026-05-14")).toEqual([
      "icd10cm 2026 in force in use",
      "icd10cm 2025",
      "cpt 2026 in force in use",
    ]);
  });

  it("say which stands in where none is in force", () => {
    expect(standingOn("2027-01-01")).toEqual([
      "icd10cm 2026  in use",
      "icd10cm 2025",
      "cpt 2026 in force in use",
    ]);
  });
});
