/**
 * Builds the review page from `src/web` into `dist/web`. The page may load nothing from elsewhere and nothing inline, so that a strict
 * Content-Security-Policy holds. Tests have `vitest.config.ts`: a container builds the page without what only tests need.
 */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const project = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: `${project}src/web`,
  plugins: [react()],
  build: {
    outDir: `${project}dist/web`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/v1": "http://127.0.0.1:8080", "/readyz": "http://127.0.0.1:8080" },
  },
});
