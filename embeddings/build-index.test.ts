import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type BuildOptions, type BuiltIndex, ensureIndex } from "./build-index.ts";
import { testEmbedder, testLexicon, testRelease } from "./test-index.ts";

const root = await mkdtemp(join(tmpdir(), "chartcode-index-"));
afterAll(() => rm(root, { recursive: true, force: true }));

let made = 0;
const newFolder = () => join(root, `${made++}`, "index");
const release = testRelease();
const open: BuiltIndex[] = [];
afterAll(() => {
  for (const { index } of open) index.close();
});

async function ensure(changes: Partial<BuildOptions> & { folder: string }): Promise<BuiltIndex> {
  const result = await ensureIndex({
    release,
    embedder: testEmbedder(),
    lexicon: testLexicon,
    staleAfter: 2_000,
    ...changes,
  });
  open.push(result);
  return result;
}

async function answers({ index }: BuiltIndex) {
  const texts = ["broken wrist", "ulcer", "rash of the left knee", "swelling found on examination"];
  const vectors = await testEmbedder().embed(texts);
  return { dense: await index.dense(vectors, texts.length, 10), lexical: await index.lexical(texts, 10) };
}

/** Runs as a user without rights where the test runs as root, who may write anywhere. */
async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test("is built on first start and opened after", async () => {
  const folder = newFolder();
  const seen: [number, number][] = [];
  const first = await ensure({ folder, onProgress: (done, total) => seen.push([done, total]) });
  expect(first).toMatchObject({ built: true, stamp: { system: "icd10cm", release: "2026", rows: 202 } });
  expect(seen).toEqual([
    [0, 202],
    [202, 202],
  ]);
  const embedder = testEmbedder();
  const second = await ensure({ folder, embedder });
  expect(second).toMatchObject({ built: false, folder: first.folder, stamp: first.stamp });
  expect(embedder.embedded()).toBe(0);
  expect(await answers(second)).toEqual(await answers(first));
  const [wrist] = (await answers(second)).lexical;
  expect(wrist?.[0]).toMatchObject({ concept: "L14.9", kind: "lexicon", text: "broken wrist" });
});

test("equal content has an equal digest and equal answers, wherever and whenever it was built", async () => {
  const [a, b] = [await ensure({ folder: newFolder() }), await ensure({ folder: newFolder() })];
  expect(b.stamp.content).toBe(a.stamp.content);
  expect(await answers(b)).toEqual(await answers(a));
  const turned = testEmbedder();
  const other = await ensure({
    folder: newFolder(),
    embedder: { ...turned, embed: async (texts) => (await turned.embed(texts)).map((value) => -value) },
  });
  expect(other.stamp.content).not.toBe(a.stamp.content);
});

test.each([
  ["the model", { embedder: testEmbedder({ id: "another" }) }],
  ["the code set", { release: testRelease({ digest: "2".repeat(64) }) }],
  ["the lexicon", { lexicon: { ...testLexicon, digest: "3".repeat(64) } }],
])("is built anew where %s changed; the one before is kept, older ones are not", async (_, change) => {
  const folder = newFolder();
  const first = await ensure({ folder });
  const second = await ensure({ folder, ...change });
  expect(second.built).toBe(true);
  expect(second.stamp.content).not.toBe(first.stamp.content);
  expect((await answers(first)).dense.every((hits) => hits.length > 0)).toBe(true);
  expect(await ensure({ folder })).toMatchObject({ built: false, folder: first.folder });
  const third = await ensure({ folder, embedder: testEmbedder({ id: "third" }) });
  const kept = (await readdir(folder)).map((name) => join(folder, name));
  expect(kept).toHaveLength(2);
  expect(kept).toContain(third.folder);
});

test("other systems do not depend on the lexicon", async () => {
  const folder = newFolder();
  const hcpcs = testRelease({ system: "hcpcs" });
  await ensure({ folder, release: hcpcs });
  expect(await ensure({ folder, release: hcpcs, lexicon: { entries: [], digest: "4" } })).toMatchObject({
    built: false,
  });
});

const damages: [string, (folder: string) => Promise<void>][] = [
  ["one byte of the vectors is another", (folder) => flipByte(folder, /data\/.*\.lance$/)],
  ["one byte of the vector index is another", (folder) => flipByte(folder, /auxiliary\.idx$/)],
  ["one byte of the manifest is another", (folder) => flipByte(folder, /\.manifest$/)],
  ["a file is cut short", async (folder) => writeFile(await fileIn(folder, /auxiliary\.idx$/), "")],
  ["a file is missing", async (folder) => rm(await fileIn(folder, /tokens\.lance$/))],
  ["a file was added", (folder) => writeFile(join(folder, "rows.lance", "extra"), "")],
  ["the stamp is missing", (folder) => rm(join(folder, "stamp.json"))],
  ["the stamp is no JSON", (folder) => appendFile(join(folder, "stamp.json"), "}")],
  [
    "the stamp is another index's",
    async (folder) => {
      const path = join(folder, "stamp.json");
      await writeFile(path, (await readFile(path, "utf8")).replace(/"hashing"/, '"other"'));
    },
  ],
];

test.each(damages)("is never served where %s", async (_, damage) => {
  const folder = newFolder();
  const sound = await ensure({ folder });
  await damage(sound.folder);
  const rebuilt = await ensure({ folder });
  expect(rebuilt.built).toBe(true);
  expect(rebuilt.folder).not.toBe(sound.folder);
  expect(rebuilt.stamp.content).toBe(sound.stamp.content);
  expect(await ensure({ folder })).toMatchObject({ built: false, folder: rebuilt.folder });
});

test("rebuilding leaves the index that is being served where it is", async () => {
  const folder = newFolder();
  const served = await ensure({ folder });
  const before = await answers(served);
  const rebuilt = await ensure({ folder, rebuild: true });
  expect(rebuilt).toMatchObject({ built: true });
  expect(rebuilt.folder).not.toBe(served.folder);
  expect(await answers(served)).toEqual(before);
});

test("a symlinked folder is the folder it leads to, lock included", async () => {
  const folder = newFolder();
  await mkdir(folder, { recursive: true });
  const link = join(root, "link, with blank #1 %20 é");
  await symlink(folder, link);
  const embedder = testEmbedder({ delay: 300 });
  const both = await Promise.all([ensure({ folder, embedder }), ensure({ folder: link, embedder })]);
  expect(both.map(({ built }) => built).sort()).toEqual([false, true]);
  expect(await readdir(folder)).toHaveLength(1);
  expect(await answers(both[1])).toEqual(await answers(both[0]));
});

test("a folder that cannot be written serves a sound index, and says so where there is none", async () => {
  const folder = newFolder();
  await mkdir(folder, { recursive: true });
  await chmod(root, 0o755);
  const built = await ensure({ folder });
  await chmod(folder, 0o555);
  const opened = await withoutRights(() => ensure({ folder }));
  expect(opened).toMatchObject({ built: false, folder: built.folder });
  expect(await answers(opened)).toEqual(await answers(built));
  await expect(
    withoutRights(() => ensure({ folder, embedder: testEmbedder({ id: "another" }) })),
  ).rejects.toThrow(`the index folder ${folder} cannot be written (EACCES)`);
  await chmod(folder, 0o755);
});

test("a folder below a file is named in the error", async () => {
  const file = join(root, "file");
  await writeFile(file, "");
  await expect(ensure({ folder: join(file, "index") })).rejects.toThrow(
    `the search index cannot be built in ${join(file, "index")}: ENOTDIR`,
  );
});

test("a build that fails leaves neither a folder nor a lock", async () => {
  const folder = newFolder();
  const full = Object.assign(new Error("write"), { code: "ENOSPC" });
  const embedder = { ...testEmbedder(), embed: () => Promise.reject(full) };
  await expect(ensure({ folder, embedder })).rejects.toThrow(`the index folder ${folder} is full`);
  expect(await readdir(folder)).toEqual([]);
  expect(await ensure({ folder })).toMatchObject({ built: true });
});

test("a release without codes is an index without rows", async () => {
  const { index, built } = await ensure({ folder: newFolder(), release: testRelease({ rows: [] }) });
  expect(built).toBe(true);
  expect(index.rows).toBe(0);
  expect(await index.dense(new Float32Array(32).fill(1), 2, 5)).toEqual([[], []]);
  expect(await index.lexical(["wrist"], 5)).toEqual([[]]);
});

async function fileIn(folder: string, name: RegExp): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const found = names.find((candidate) => name.test(candidate));
  if (found === undefined) throw new Error(`no file like ${name} in ${names.join(", ")}`);
  return join(folder, found);
}

async function flipByte(folder: string, name: RegExp): Promise<void> {
  const path = await fileIn(folder, name);
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(path, bytes);
}
