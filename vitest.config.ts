import { defineConfig } from "vitest/config";

// Slow and busy machines run these tests too; nothing is asserted by a timer.
export default defineConfig({
  test: { testTimeout: 30_000, hookTimeout: 60_000 },
});
