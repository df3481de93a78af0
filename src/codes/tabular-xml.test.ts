import { expect, test } from "vitest";
import { readTabularXml } from "./tabular-xml.ts";

const list = (diag: string) => `<?xml version="1.0"?><ICD10CM.tabular><chapter><name>19</name>
  <desc>Made-up injuries (S00-T88)</desc>
  <section id="S90-S99"><desc>Made-up foot injuries (S90-S99)</desc>${diag}</section></chapter></ICD10CM.tabular>`;

test("7th characters become rows of their own, padded with X", () => {
  const rows = readTabularXml(
    list(`<diag><name>S90</name><desc>Bruise</desc>
      <sevenChrDef><extension char="A">initial encounter</extension><extension char="S">sequela</extension></sevenChrDef>
      <diag><name>S90.0</name><desc>Bruise of ankle</desc><inclusionTerm><note>Black ankle</note></inclusionTerm></diag>
      </diag>`),
  );
  expect(rows.filter((row) => row.flag === "billable" || row.flag === "header")).toMatchObject([
    { code: "S90", flag: "header" },
    { code: "S90.0", flag: "header", notes: [{ kind: "inclusionTerm", text: "Black ankle" }] },
    { code: "S90.0XXA", flag: "billable", title: "Bruise of ankle, initial encounter" },
    { code: "S90.0XXS", flag: "billable", title: "Bruise of ankle, sequela" },
  ]);
});

test("chapters and sections keep their notes and lose their range", () => {
  const rows = readTabularXml(list("<diag><name>S90</name><desc>Bruise</desc></diag>"));
  expect(rows.map((row) => [row.code, row.flag, row.title])).toEqual([
    ["chapter 19", "chapter", "Made-up injuries"],
    ["section S90-S99", "section", "Made-up foot injuries"],
    ["S90", "billable", "Bruise"],
  ]);
});

test("another document is refused", () => {
  expect(() => readTabularXml("<html></html>")).toThrow("not an ICD-10-CM Tabular List");
});
