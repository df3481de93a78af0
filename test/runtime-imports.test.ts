/** What runs in a container, where only `dependencies` are installed, asks for nothing else: the program, the page and its build. */
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const isOfTests = (file: string) => /(?:^|\/)test-|\.test\.|\/testing\//.test(file);

/** `@scope/name` or `name` of each import that is neither relative nor Node's own. */
function packagesIn(file: string): string[] {
  const text = readFileSync(`${root}${file}`, "utf8");
  const named = [
    ...text.matchAll(/^(?:(?:import|export|\}).* from|import) "([^"]+)";$/gm),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ].map(([, name = ""]) => name);
  return named
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
    .filter((name) => !/^(?:\.|node:)/.test(name) && !builtinModules.includes(name));
}

it("is installed without development dependencies", () => {
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const files = [
    "vite.config.ts",
    ...["bin", "src", "embeddings"].flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:ts|tsx|js)$/.test(file))
        .map((file) => `${folder}/${file}`),
    ),
  ];
  const missing = files
    .filter((file) => !isOfTests(file) && file !== "bin/test.js")
    .flatMap((file) => packagesIn(file).map((name) => ({ file, name })))
    .filter(({ name }) => !(name in dependencies));
  expect(files.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
