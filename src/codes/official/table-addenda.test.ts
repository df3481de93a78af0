import { expect, test } from "vitest";
import { addendaHead, readAddenda } from "./addenda-text.ts";
import { indexEditor } from "./index-addenda.ts";
import type { IndexTerm } from "./index-terms.ts";

/** The columns and change words are the publisher's, the rows ours. */
const row = (title: string, cells: string, ...terms: IndexTerm[]): IndexTerm => ({
  title,
  cells: cells.split(" ").map((cell) => (cell === "-" ? "" : cell)),
  terms,
});

test("the first line says which table changes", () => {
  expect(addendaHead("ICD-10-CM TABLE of NEOPLASMS\n2026 Addenda\n")).toEqual({
    of: "neoplasms",
    date: "2025-10-01",
  });
  expect(addendaHead("ICD-10-CM TABLE of DRUGS and CHEMICALS\nApril 2026 Addenda\n")).toEqual({
    of: "drugs",
    date: "2026-04-01",
  });
});

test("rows of the neoplasm table are added, deleted and revised, column by column", () => {
  const editor = indexEditor(
    [
      row(
        "Neoplasm, neoplastic",
        "C80.1 C79.9 D09.9 D36.9 D48.9 D49.9",
        row("toe", "C76.5- C79.89 D04.7- D36.7 D48.7 D49.89", row("nail", "C44.70 - - D23.7- - -")),
        row("wing", "C76.8 - - - - -"),
      ),
    ],
    "neoplasms",
  );
  const { applied, failed } = editor.apply(
    readAddenda(`ICD-10-CM TABLE of NEOPLASMS
                     2026 Addenda
No Change     Neoplasm, neoplastic
Revise from   - toe C76.5- C79.89 D04.7- D36.7 D48.7 D49.89
Revise to     - toe C76.5- C79.89 D04.7- D36.7 D48.7 D49.2
Add           - - tip C76.51 - - - - D49.2
Delete        - wing C76.8 - - - - -
Delete        - fin C76.8 - - - - -
`).lines,
  );
  expect(applied).toBe(3);
  expect([...failed]).toEqual([["nothing there to delete", 1]]);
  expect(editor.terms()[0]?.terms).toEqual([
    row(
      "toe",
      "C76.5- C79.89 D04.7- D36.7 D48.7 D49.2",
      row("nail", "C44.70 - - D23.7- - -"),
      row("tip", "C76.51 - - - - D49.2"),
    ),
  ]);
});

test("the neoplasm table's one main term need not be named", () => {
  const editor = indexEditor(
    [row("Neoplasm", "C80.1 - - - - -", row("toe", "C76.5- - - - - -"))],
    "neoplasms",
  );
  const { applied } = editor.apply(
    readAddenda(`ICD-10-CM TABLE of NEOPLASMS
2026 Addenda
No Change     T
No Change     - toe C76.5- - - - - -
Add           - - tip C76.51 - - - - -
`).lines,
  );
  expect(applied).toBe(1);
  expect(editor.terms()[0]?.terms[0]?.terms[0]?.title).toBe("tip");
});

test("substances of the table of drugs are main terms; what is there already is left alone", () => {
  const editor = indexEditor([row("Aconite", "T46.991 T46.992 T46.993 T46.994 T46.995 T46.996")], "drugs");
  const report = editor.apply(
    readAddenda(`ICD-10-CM TABLE of DRUGS and CHEMICALS
2026 Addenda
No Change     A
Add           Aconite T46.991 T46.992 T46.993 T46.994 T46.995 T46.996
Add           Acornine T50.991 T50.992 T50.993 T50.994 T50.995 T50.996
Add           - smoked T65.91 T65.92 T65.93 T65.94 -- --
`).lines,
  );
  expect(report).toMatchObject({ applied: 2, already: 1 });
  expect(editor.terms()[1]).toEqual(
    row(
      "Acornine",
      "T50.991 T50.992 T50.993 T50.994 T50.995 T50.996",
      row("smoked", "T65.91 T65.92 T65.93 T65.94 - -"),
    ),
  );
});
