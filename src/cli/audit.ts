/** `chartcode audit verify | head | export`; the work is `audit-log.ts`, loaded when it is asked for. */
import type { Command } from "commander";
import type { VerifyArguments } from "./audit-log.ts";

export function addAudit(program: Command): void {
  const audit = program.command("audit").description("the audit log of the record");

  audit
    .command("verify")
    .description("prove the audit log, or name the first link that does not hold")
    .option(
      "--anchor <file>",
      "a head exported before, as `audit head` prints it; may be given several times",
      (file: string, files: readonly string[] = []) => [...files, file],
    )
    .option("--public-key <file>", "PEM of the key that must have signed the anchors")
    .option("--json", "print the verdict as one JSON document")
    .action(async (options: VerifyArguments) => (await import("./audit-log.ts")).verifyLog(options));

  audit
    .command("head")
    .description(
      "print the chain's head, to be kept where this machine cannot write; signed with CHARTCODE_AUDIT_KEY_FILE",
    )
    .option("--json", "print it as one indented JSON document; without, as one line of JSON")
    .action(async (options: { json?: boolean }) => (await import("./audit-log.ts")).printHead(options));

  audit
    .command("export")
    .description("print every entry as a line of JSON, as it was hashed, and the head as the last line")
    .action(async () => (await import("./audit-log.ts")).exportLog());
}
