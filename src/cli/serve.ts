/** `chartcode serve`. */
import type { Command } from "commander";
import { readConfig } from "../config.ts";

export function addServe(program: Command): void {
  program
    .command("serve")
    .description("serve the API and the review page")
    .option("--port <port>", "port; 0 takes a free one (CHARTCODE_PORT, PORT; 8080)")
    .option("--host <host>", "address (CHARTCODE_HOST; 127.0.0.1)")
    .action(async (options: { port?: string; host?: string }) => {
      const config = readConfig(process.env, options);
      const [{ ensurePage }, { runService }] = await Promise.all([
        import("./review-page.ts"),
        import("./service.ts"),
      ]);
      await ensurePage();
      await runService(config);
    });
}
