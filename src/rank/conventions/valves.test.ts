import { expect, test } from "vitest";
import { combinationsOf } from "../combine.ts";

const made = (codes: readonly string[], words = "") =>
  combinationsOf(codes, { date: "2026-01-01", says: (_, __, said) => said.test(words) }).map(
    ({ code }) => code,
  );

test("diseases of two or three valves of untold cause are one code, of a told cause they are not", () => {
  expect(made(["I35.0", "I34.0"])).toEqual(["I08.0"]);
  expect(made(["I34.0", "I36.1"])).toEqual(["I08.1"]);
  expect(made(["I35.1", "I34.0", "I36.1"]).at(-1)).toBe("I08.3");
  expect(made(["I35.0", "I34.0"], "calcific aortic stenosis")).toEqual([]);
  expect(made(["I34.0", "I36.1"], "degenerative mitral regurgitation")).toEqual([]);
});
