import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { detailsOf } from "./story-details.ts";

const startOf = (text: string, code: string) =>
  detailsOf(readNote(`HOSPITAL COURSE: ${text}`))
    .find(({ completes }) => completes(code))
    ?.from(code);

it.each([
  ["Films showed comminution of the tibial diaphysis.", "S82.201", "S82.2"],
  ["The fibular shaft was comminuted at the same level.", "S82.401", "S82.4"],
  ["Segmental femur fracture.", "S72.301", "S72.3"],
  ["Spiral humeral shaft fracture.", "S42.301", "S42.3"],
  ["Comminuted tibial plateau.", "S82.201", undefined],
  ["The tibia is broken.", "S82.201", undefined],
  ["She has had ulcerative pancolitis since 19.", "K51.90", "K51.00"],
  ["Left-sided colitis on scope.", "K51.919", "K51.519"],
  ["Radiation proctitis.", "K51.90", undefined],
])("%s", (text, code, expected) => {
  expect(startOf(text, code)).toBe(expected);
});
