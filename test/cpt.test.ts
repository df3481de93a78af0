/** A site's own CPT files, from import to suggestion. Unassigned numbers and wording of our own: no CPT content. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeSearchRequestSchema } from "../src/contract/codes.ts";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { defaultDataFolder, openEngine } from "../src/engine.ts";
import type { Engine } from "../src/engine-contract.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));

const long = [
  "A made-up licence header for 2026",
  "",
  "00001\tMending of a garden gate, wooden",
  "00002\tPainting of a picket fence, one coat",
  "00003\tPruning of a rose hedge, with ladder",
  "",
].join("\r\n");
const consumer = "Concept Id\tCPT Code\tConsumer Friendly Descriptor\r\n1\t00002\tFence painting\r\n";

let folder: string;
let engine: Engine;
beforeAll(async () => {
  await openEngine({ dataFolder: defaultDataFolder }).then((first) => first.close());
  folder = await mkdtemp(join(tmpdir(), "chartcode-cpt-"));
  await mkdir(join(folder, "licensed"));
  await mkdir(join(folder, "index"));
  await writeFile(join(folder, "licensed", "LONGULT.txt"), long);
  await writeFile(join(folder, "licensed", "ConsumerDescriptor.txt"), consumer);
  for (const name of await readdir(join(defaultDataFolder, "index"))) {
    if (name.startsWith("icd10cm-")) {
      await symlink(join(defaultDataFolder, "index", name), join(folder, "index", name));
    }
  }
  const command = [
    "bin/chartcode.js",
    "codes",
    "import",
    "cpt",
    "--from",
    join(folder, "licensed"),
    "--json",
  ];
  const { stdout } = await run(process.execPath, command, {
    cwd: root,
    env: { ...process.env, CHARTCODE_DATA_DIR: folder },
  });
  expect(() => JSON.parse(stdout)).not.toThrow();
  engine = await openEngine({ dataFolder: folder });
}, 600_000);
afterAll(async () => {
  engine?.close();
  await rm(folder, { recursive: true, force: true });
});

test("stands beside ICD-10-CM in the releases", () => {
  expect(engine.releases().releases.map(({ system, version }) => `${system} ${version}`)).toEqual([
    "icd10cm 2026",
    "cpt 2026",
  ]);
});

test("is searched by its long and its consumer wording", async () => {
  const find = async (q: string) =>
    (await engine.search(codeSearchRequestSchema.parse({ q, system: "cpt", date: "2026-05-01" }))).codes[0]
      ?.code;
  expect(await find("mending a wooden garden gate")).toBe("00001");
  expect(await find("fence painting")).toBe("00002");
  expect(await find("00003")).toBe("00003");
});

test("is suggested with the diagnosis, and named in the versions", async () => {
  const answer = await engine.suggest(
    suggestionRequestSchema.parse({
      note: { text: "ASSESSMENT AND PLAN\n1. Hypertension.\n2. Fence painting was performed today.\n" },
      encounter: { setting: "outpatient", dateOfService: "2026-05-01" },
    }),
  );
  expect(answer.versions.codeSets).toEqual({ icd10cm: "2026", cpt: "2026" });
  expect(answer.unavailable).toEqual([]);
  expect(answer.suggestions.map(({ system, code }) => `${system} ${code}`)).toEqual(
    expect.arrayContaining(["icd10cm I10", "cpt 00002"]),
  );
});

test("is left out of facility inpatient claims unless asked for", async () => {
  const note = { text: "ASSESSMENT\nHypertension.\n" };
  const encounter = { setting: "inpatient", claim: "facility", dateOfService: "2026-05-01" } as const;
  const usual = await engine.suggest(suggestionRequestSchema.parse({ note, encounter }));
  expect(Object.keys(usual.versions.codeSets)).toEqual(["icd10cm"]);
  const asked = await engine.suggest(suggestionRequestSchema.parse({ note, encounter, systems: ["cpt"] }));
  expect(Object.keys(asked.versions.codeSets)).toEqual(["cpt"]);
});
