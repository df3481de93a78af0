import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bucketOf, inclusionPart, mainTermKey, mainTermPart } from "./main-term-split.ts";

test.each([
  ["Pneumonia (acute) (double) (migratory)", "pneumonia", 6, "train"],
  ["Diabetes, diabetic (mellitus) (sugar)", "diabetes, diabetic", 0, "train"],
  ["Ménière's disease, syndrome or vertigo", "ménière's disease, syndrome or vertigo", 0, "test"],
  ["  Pain(s)  (see also Painful) ", "pain", 4, "test"],
  ["Abscess (connective tissue) (embolic)", "abscess", 1, "test"],
  ["Cough (affected)", "cough", 1, "dev"],
  ["A ((nested) x) b", "a ( x) b", 0, "train"],
] as const)("%s, as models/train/split.py has it", (mainTerm, key, bucket, part) => {
  expect(mainTermKey(mainTerm)).toBe(key);
  expect(bucketOf(mainTerm)).toBe(bucket);
  expect(mainTermPart(mainTerm)).toBe(part);
});

test("inclusion terms go by category, whatever the rest of the code", () => {
  expect(bucketOf("E11")).toBe(4);
  expect(inclusionPart("E11.22")).toBe("train");
  const categories = Array.from({ length: 100 }, (_, number) => `S${String(number).padStart(2, "0")}`);
  for (const category of categories) expect(inclusionPart(`${category}.1XXA`)).toBe(inclusionPart(category));
  expect(new Set(categories.map(inclusionPart))).toEqual(new Set(["train", "test"]));
});

const recipe = fileURLToPath(new URL("../models/train/split.py", import.meta.url));
const program = `
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("split", sys.argv[1])
split = importlib.util.module_from_spec(spec)
spec.loader.exec_module(split)
print(json.dumps([[split.main_term_key(term), split.index_part(term)] for term in json.load(sys.stdin)]))
`;

function python(terms: readonly string[]): unknown {
  const options = { input: JSON.stringify(terms), encoding: "utf8" } as const;
  return JSON.parse(execFileSync("python3", ["-B", "-c", program, recipe], options));
}

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return existsSync(recipe);
  } catch {
    return false;
  }
}

test.skipIf(!hasPython())("agrees with the recipe itself on a thousand terms", () => {
  const terms = Array.from({ length: 1000 }, (_, n) => `Term ${n}, Été  ${n % 7} (mild) (of  ${n})`);
  expect(terms.map((term) => [mainTermKey(term), mainTermPart(term)])).toEqual(python(terms));
});
