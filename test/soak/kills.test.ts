import { describe, expect, it } from "vitest";
import { testDatabases } from "../../src/review/testing/databases.ts";
import { killOnce, killWorld } from "./kills.ts";

const slice = 3;

describe.each(testDatabases())("a slice of the kills on $name", ({ fresh, crash }) => {
  it("loses no acknowledged decision, and the chain verifies", async () => {
    const world = killWorld(await fresh(), crash);
    for (let index = 0; index < slice; index += 1) await killOnce(world, 20_261_129, index);
    expect(world.acknowledged.length).toBeGreaterThan(0);
  }, 180_000);
});
