import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { traumaticChest } from "./traumatic-chest.ts";

const fell = "HPI: Fell from a ladder onto his left side.\nASSESSMENT:\n1. Left rib fractures 4-8\n2. ";

it.each([
  ["J94.2", `${fell}L hemopneumothorax`, "S27.2"],
  ["J94.2", `${fell}L hemothorax`, "S27.1"],
  ["J93.9", `${fell}L pneumothorax`, "S27.0"],
  ["J93.9", `${fell}L pneumothorax after central line placement`, undefined],
  ["J93.9", "HPI: Fell from a ladder last year. No rib pain.\nASSESSMENT: R pneumothorax", undefined],
  ["J93.83", "HPI: Sudden pleuritic pain at rest.\nASSESSMENT: R pneumothorax, old rib fracture", undefined],
  ["J90", `${fell}L effusion`, undefined],
])("%s, %s", (code, text, expected) => {
  expect(traumaticChest(code, text.split("\n").at(-1) ?? "", readNote(text))).toBe(expected);
});
