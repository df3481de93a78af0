import { defineConfig } from "vitest/config";

// Slow and busy machines run these tests too; nothing is asserted by a timer. Every core works: Vitest leaves one idle by itself, half of a machine with two.
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: "100%" },
});
