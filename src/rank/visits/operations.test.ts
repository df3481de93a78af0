import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { operationsDone } from "./operations.ts";

const codesIn = (text: string) => operationsDone(readNote(text)).flatMap(({ codes }) => codes);

test.each([
  ["PSH: lap R hemicolectomy 3/2024", ["Z90.49"]],
  ["PSH: TAH/BSO 2001", ["Z90.710", "Z90.722"]],
  ["Had a right radical inguinal orchiectomy in May 2023.", ["Z90.79"]],
  ["s/p right mastectomy 2015, no recurrence", ["Z90.11"]],
  ["Bilateral mastectomies 2012.", ["Z90.13"]],
  ["PSH: R TKA 2019, left total hip arthroplasty", ["Z96.651", "Z96.642"]],
  ["DES to mid LAD Aug 2023.", ["Z95.5"]],
  ["HPI: Chest pain.\nLHC 11/05/2019: 95% mid LCx, DES x1.", ["Z95.5"]],
  ["CAD s/p stent LAD 2020.", ["Z95.5"]],
  ["s/p CABG x3 in 2018", ["Z95.1"]],
  ["L BKA 2018 after osteomyelitis", ["Z89.512"]],
  ["R great toe amputation 2022, L 4th toe amp 2021", ["Z89.411", "Z89.422"]],
  ["RUL lobectomy in 2021 for lung cancer", ["Z90.2"]],
  ["Dual chamber pacemaker in place.", ["Z95.0"]],
  ["Kidney transplant 2016.", ["Z94.0"]],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test.each([
  "HPI: NSTEMI.\nLHC 11/05: 95% mid LCx, DES x1.",
  "Planned: R total hip arthroplasty 6/11/26 under spinal",
  "She may want a right total knee replacement eventually.",
  "Refer to valve team for TAVR.",
  "Father had CABG at 60.",
  "No pacemaker indicated.",
  "EKG: ST elevation in aVR",
  "Partial nephrectomy was discussed.",
  "Will schedule lap chole.",
  "Procedure: right mastectomy\nPSH: mastectomy",
  "Thyroid lobectomy 2019.",
  "Carotid stent 2020.".replace("Carotid", "Ureteral"),
])("leaves nothing: %s", (text) => {
  expect(codesIn(text)).toEqual([]);
});

test("what is weeks ago is recent", () => {
  const recent = (text: string) => operationsDone(readNote(text)).map(({ isRecent }) => isRecent);
  expect(recent("6 wks s/p R TKA, doing well")).toEqual([true]);
  expect(recent("POD 14 left total hip arthroplasty")).toEqual([true]);
  expect(recent("s/p R TKA 2019")).toEqual([false]);
});
