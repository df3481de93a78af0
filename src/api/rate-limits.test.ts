import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RequestProblem } from "./problem.ts";
import { networkOf, rateLimits, usualRates } from "./rate-limits.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Seconds of `Retry-After`, or 0 where it was let through. */
async function waitOf(work: Promise<void>): Promise<number> {
  try {
    await work;
    return 0;
  } catch (error) {
    if (!(error instanceof RequestProblem) || error.kind !== "too-many-requests") throw error;
    return Number(error.options.headers?.["Retry-After"]);
  }
}

describe("rate limits", () => {
  it("let so many a minute through, for each address and each caller", async () => {
    const limits = rateLimits({ perAddress: 3, perActor: 2, signIns: 1 });
    for (let at = 0; at < 3; at++) expect(await waitOf(limits.address("192.0.2.1"))).toBe(0);
    expect(await waitOf(limits.address("192.0.2.1"))).toBe(60);
    expect(await waitOf(limits.address("192.0.2.2"))).toBe(0);
    vi.advanceTimersByTime(45_000);
    expect(await waitOf(limits.address("192.0.2.1"))).toBe(15);
    vi.advanceTimersByTime(15_000);
    expect(await waitOf(limits.address("192.0.2.1"))).toBe(0);
    for (const wait of [0, 0, 60]) expect(await waitOf(limits.actor("ada"))).toBe(wait);
    expect(await waitOf(limits.actor("bea"))).toBe(0);
    for (const wait of [0, 60]) expect(await waitOf(limits.signIn("192.0.2.1"))).toBe(wait);
  });

  it("set none at 0", async () => {
    const limits = rateLimits({ perAddress: 0, perActor: 0, signIns: 0 });
    for (let at = 0; at < 100; at++) expect(await waitOf(limits.address("192.0.2.1"))).toBe(0);
  });

  it("lock wrong credentials out for ever longer, from that address alone", async () => {
    const limits = rateLimits(usualRates);
    const attempt = async () => {
      const wait = await waitOf(limits.credentials("192.0.2.1", "key"));
      if (wait === 0) await limits.wrong("192.0.2.1", "key");
      return wait;
    };
    for (let at = 0; at < 5; at++) expect(await attempt()).toBe(0);
    const waits: number[] = [];
    for (let at = 0; at < 10; at++) {
      const wait = await attempt();
      waits.push(wait);
      expect(await waitOf(limits.credentials("192.0.2.2", "key"))).toBe(0);
      expect(await waitOf(limits.credentials("192.0.2.1", "other"))).toBe(0);
      vi.advanceTimersByTime(wait * 1000);
      expect(await attempt()).toBe(0);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
  });

  it("forget wrong credentials once right ones came", async () => {
    const limits = rateLimits(usualRates);
    for (let at = 0; at < 4; at++) await limits.wrong("192.0.2.1", "key");
    await limits.right("192.0.2.1", "key");
    for (let at = 0; at < 4; at++) await limits.wrong("192.0.2.1", "key");
    expect(await waitOf(limits.credentials("192.0.2.1", "key"))).toBe(0);
    await limits.wrong("192.0.2.1", "key");
    expect(await waitOf(limits.credentials("192.0.2.1", "key"))).toBe(15);
  });

  it("stop an address that tries one key after another", async () => {
    const limits = rateLimits(usualRates);
    for (let at = 0; at < 60; at++) {
      expect(await waitOf(limits.credentials("192.0.2.1", `key ${at}`))).toBe(0);
      await limits.wrong("192.0.2.1", `key ${at}`);
    }
    expect(await waitOf(limits.credentials("192.0.2.1", "yet another"))).toBe(60);
    expect(await waitOf(limits.credentials("192.0.2.2", "yet another"))).toBe(0);
  });

  it("hold a bounded number of counts whatever the number of addresses", async () => {
    const limits = rateLimits({ perAddress: 1, perActor: 0, signIns: 0 });
    const timers = vi.getTimerCount();
    for (let at = 0; at < 70_000; at++)
      await waitOf(limits.address(`10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`));
    expect(vi.getTimerCount() - timers).toBeGreaterThan(10_000);
    expect(vi.getTimerCount() - timers).toBeLessThanOrEqual(65_536);
  });
});

describe("networkOf", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"],
    ["2001:db8:1:2::9", "2001:0db8:0001:0002"],
    ["::1", "0000:0000:0000:0000"],
    ["local", "local"],
  ])("%s: %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
