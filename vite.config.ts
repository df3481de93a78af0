/**
 * Builds the review page from `src/web` into `dist/web`. The page may load nothing from elsewhere and nothing inline, so that a strict
 * Content-Security-Policy holds. Vitest reads this file too; there the root stays the project.
 */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const project = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig(({ mode }) => ({
  root: mode === "test" ? project : `${project}src/web`,
  plugins: [react()],
  build: {
    outDir: `${project}dist/web`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  // Slow and busy machines run these tests too; nothing is asserted by a timer.
  test: { testTimeout: 30_000, hookTimeout: 60_000 },
  server: {
    host: "127.0.0.1",
    proxy: { "/v1": "http://127.0.0.1:8080", "/readyz": "http://127.0.0.1:8080" },
  },
}));
