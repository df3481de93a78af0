import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { projectFolder } from "../config.ts";

/** Chartcode's version, from `package.json`. */
export async function packageVersion(): Promise<string> {
  const text = await readFile(join(projectFolder, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
