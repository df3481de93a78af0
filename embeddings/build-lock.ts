/** Lets one process at a time build; the lock of a process that died or stopped answering is taken over. */
import { setTimeout as wait } from "node:timers/promises";
import { lock } from "proper-lockfile";

export interface BuildLock {
  /** True once another process has taken the lock over, because this one did not renew it in time. */
  lost(): boolean;
  release(): Promise<void>;
}

export interface BuildLockOptions {
  /** Milliseconds after which a lock that is not renewed counts as abandoned, at least 2000. It is renewed three times as often. */
  readonly staleAfter?: number;
  /** Called once where another process holds the lock. */
  readonly onWait?: (() => void) | undefined;
}

const pollEvery = 250;

/**
 * Waits for as long as another process holds the lock and keeps renewing it.
 * @param path the lock is the folder `<path>.lock`; the folder above must be there
 * @throws Error where the lock cannot be written
 */
export async function takeBuildLock(
  path: string,
  { staleAfter = 15_000, onWait }: BuildLockOptions = {},
): Promise<BuildLock> {
  let lost = false;
  const options = {
    realpath: false,
    stale: staleAfter,
    update: staleAfter / 3,
    onCompromised: () => {
      lost = true;
    },
  };
  for (let waited = false; ; waited = true) {
    try {
      const release = await lock(path, options);
      return {
        lost: () => lost,
        release: async () => {
          // A lock taken over is no longer ours to remove; one that cannot be removed goes stale.
          if (!lost) await release().catch(() => undefined);
        },
      };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ELOCKED")) throw error;
      if (!waited) onWait?.();
      await wait(pollEvery);
    }
  }
}
