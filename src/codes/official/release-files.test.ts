import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InstallProblem } from "./install-problem.ts";
import { releaseFilesIn } from "./release-files.ts";
import { indexAddenda, indexXml, neoplasmXml, orderText, tabularXml } from "./test-release.ts";
import { zipOf } from "./test-zip.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function kept(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function refusal(path: string): Promise<string> {
  const problem: unknown = await releaseFilesIn([path]).catch((error: unknown) => error);
  if (!(problem instanceof InstallProblem)) throw new Error("not refused as it should be");
  expect(problem.message).not.toContain("\n");
  return problem.message;
}

test("files are told by their content, at any depth, whatever their names", async () => {
  const root = join(folder, "release");
  await mkdir(join(root, "deep", "er"), { recursive: true });
  await writeFile(join(root, "deep", "er", "one.bin"), orderText);
  await writeFile(join(root, "two"), tabularXml);
  await writeFile(join(root, "three.txt"), indexXml);
  await writeFile(join(root, "four.xml"), neoplasmXml);
  await writeFile(join(root, "five.doc"), indexAddenda);
  await writeFile(join(root, "readme.txt"), "ICD-10-CM order file, see below\n");
  await writeFile(
    join(root, "pcs_order.txt"),
    `00001 001     0 ${"Made-up section".padEnd(60)} Made-up section\n`,
  );
  const found = await releaseFilesIn([root]);
  expect(Object.fromEntries(found.map(({ name, publication }) => [name, publication]))).toEqual({
    "one.bin": { kind: "order" },
    two: { kind: "tabular", year: 2025 },
    "three.txt": { kind: "index", part: "diseases", year: 2025 },
    "four.xml": { kind: "index", part: "neoplasms", year: 2025 },
    "five.doc": { kind: "index-addenda", part: "diseases", date: "2025-10-01" },
  });
});

test("an archive as CMS lays it out, with an archive in it", async () => {
  const tables = zipOf([{ name: "icd10cm_tabular_2026.xml", bytes: tabularXml, deflated: true }]);
  const path = await kept(
    "code-descriptions.zip",
    zipOf([
      { name: "Code Descriptions/", bytes: "" },
      { name: "Code Descriptions/icd10cm_order_2026.txt", bytes: orderText, deflated: true },
      { name: "Code Descriptions/guide.pdf", bytes: "%PDF" },
      { name: "tables.zip", bytes: tables },
    ]),
  );
  const found = await releaseFilesIn([path]);
  expect(found.map(({ name }) => name)).toEqual([
    "code-descriptions.zip: icd10cm_order_2026.txt",
    "code-descriptions.zip: tables.zip: icd10cm_tabular_2026.xml",
  ]);
  expect((await found[0]?.bytes())?.toString()).toBe(orderText);
});

test("what does not exist, or is neither archive nor release file, is refused", async () => {
  expect(await refusal(join(folder, "nowhere"))).toContain("does not exist");
  expect(await refusal(await kept("notes.zip", "no archive at all"))).toContain("neither a zip archive nor");
});

test("a damaged archive is refused", async () => {
  const sound = zipOf([{ name: "a.txt", bytes: orderText }]);
  expect(await refusal(await kept("cut.zip", sound.subarray(0, sound.length - 30)))).toContain("zip archive");
  const wrongByte = zipOf([{ name: "a.txt", bytes: orderText, deflated: true }]);
  wrongByte.fill(0xff, 60, 90);
  expect(await refusal(await kept("wrong.zip", wrongByte))).toContain("damaged");
});

test.each([
  "../../etc/order.txt",
  "/etc/order.txt",
  "a/../../b.txt",
])("a path that leads out is refused: %s", async (name) => {
  const path = await kept("climb.zip", zipOf([{ name, bytes: orderText }]));
  expect(await refusal(path)).toContain("leads out of the archive");
});

test("a bomb is refused before it is unpacked, and where its size is a lie", async () => {
  const zeros = Buffer.alloc(3_000_000);
  expect(
    await refusal(await kept("bomb.zip", zipOf([{ name: "a.txt", bytes: zeros, deflated: true }]))),
  ).toContain("unpacks to more");
  const lie = zipOf([{ name: "a.txt", bytes: zeros, deflated: true, claimedSize: 500 }]);
  expect(await refusal(await kept("lie.zip", lie))).toContain("damaged");
});

test("archives in archives in archives are refused", async () => {
  const nested = ["c.zip", "b.zip", "a.zip"].reduce(
    (bytes, name) => zipOf([{ name, bytes }]),
    zipOf([{ name: "order.txt", bytes: orderText }]),
  );
  expect(await refusal(await kept("nested.zip", nested))).toContain("archives within archives");
});
