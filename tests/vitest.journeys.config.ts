import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The built extension in real browsers, one file at a time. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    name: "journeys",
    include: ["tests/journeys/**/*.test.ts"],
    // Times are no matter of the ordinary tests.
    exclude: process.env["BACKGROUNDER_STRESS"] === "1" ? [] : ["**/*.times.stress.test.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
