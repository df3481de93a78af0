/** Opens the engine for a command, showing on standard error what it waits for. */
import type { Config } from "../config.ts";
import type { Engine } from "../engine-contract.ts";
import { CommandFailed, note } from "./output.ts";
import { type IndexProgress, indexProgress } from "./progress.ts";

/** What of the configuration the engine needs. */
export type EngineConfig = Pick<Config, "dataFolder" | "encoder" | "digestKey">;

export interface OpenOptions {
  readonly rebuild?: boolean;
  /** Called as well as the display. */
  readonly onProgress?: (progress: IndexProgress) => void;
}

/** @throws CommandFailed where a shipped file is missing or the data folder cannot be written */
export async function openEngineFor(
  { dataFolder, encoder, digestKey }: EngineConfig,
  { rebuild = false, onProgress }: OpenOptions = {},
): Promise<Engine> {
  const { openEngine } = await import("../engine.ts");
  const display = indexProgress(process.stderr);
  try {
    return await openEngine({
      dataFolder,
      encoder,
      rebuild,
      ...(digestKey === undefined ? {} : { digestKey }),
      onProgress: (progress) => {
        onProgress?.(progress);
        display.show(progress);
      },
      onWait: () => note("Another process is building the index; waiting for it."),
    });
  } catch (cause) {
    throw new CommandFailed(
      `the engine cannot be opened: ${cause instanceof Error ? cause.message : "unknown reason"}`,
      { cause },
    );
  } finally {
    display.end();
  }
}

/** Runs `use` with an open engine and closes it. */
export async function withEngine<T>(config: EngineConfig, use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngineFor(config);
  try {
    return await use(engine);
  } finally {
    engine.close();
  }
}
