// Builds the review page where it is absent or older than its sources. npm's pre-scripts never run here (ignore-scripts).
import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["src/web", "src/contract", "index.html", "vite.config.ts"];

/** The folder the page is built into. */
export const pageFolder = join(root, "dist", "web");

/**
 * Builds the page if it is stale; Vite's output goes to standard error.
 * @returns {Promise<"fresh" | "built" | "no sources">}
 * @throws {Error} where Vite fails
 */
export async function ensurePage() {
  if ((await newestIn(join(root, "src/web"))) === 0 || (await newestIn(join(root, "vite.config.ts"))) === 0) {
    return "no sources";
  }
  const newest = Math.max(...(await Promise.all(sources.map((path) => newestIn(join(root, path))))));
  if (newest <= (await newestIn(join(pageFolder, "index.html")))) return "fresh";
  const code = await runBin("vite", "bin/vite.js", ["build"], ["ignore", process.stderr, process.stderr]);
  if (code !== 0) throw new Error(`vite build ended with ${code}`);
  return "built";
}

/**
 * Runs a script of an installed package in the project's folder.
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export function runBin(packageName, script, args, stdio) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const child = spawn(process.execPath, [join(dirname(manifest), script), ...args], { cwd: root, stdio });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** The time of the newest file at or below `path`, in milliseconds; 0 where there is none. */
async function newestIn(path) {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newestIn(join(path, name))))));
}
