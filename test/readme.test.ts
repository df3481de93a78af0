/** The README's examples, run as a newcomer would, answer what the README says. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const run = promisify(execFile);

interface Example {
  readonly command: string;
  readonly output: string;
}

/** An example is marked by a comment, then holds a `sh` block and a block of its output. */
function example(name: string): Example {
  const marked = new RegExp(
    `<!-- example: ${name} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\`\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``,
  );
  const found = marked.exec(readme);
  if (found === null) throw new Error(`the README has no example ${name}`);
  return { command: found[1] ?? "", output: found[2] ?? "" };
}

const shell = async (command: string) =>
  (await run("bash", ["-c", command], { cwd: root, maxBuffer: 1e7 })).stdout;

test("the first two commands are the two commands", () => {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block?.trim());
  expect(blocks.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
});

test("the command-line example", async () => {
  const { command, output } = example("suggest");
  expect(await shell(command)).toBe(output);
}, 600_000);

describe("over HTTP", () => {
  const port = "8123";
  let server: ChildProcess;
  beforeAll(async () => {
    server = spawn(process.execPath, ["bin/chartcode.js", "serve", "--port", port], {
      cwd: root,
      stdio: "ignore",
    });
    for (let attempt = 0; attempt < 1200; attempt++) {
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error("the service did not become ready");
  }, 600_000);
  afterAll(async () => {
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    await gone;
  });

  test("the curl example", async () => {
    const { command, output } = example("curl");
    const answer: unknown = JSON.parse(await shell(command.replaceAll(":8080", `:${port}`)));
    expect(answer).toEqual(JSON.parse(output));
  });
});
