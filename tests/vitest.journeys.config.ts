import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const isStress = process.env["BACKGROUNDER_STRESS"] === "1";

/**
 * The built extension in real browsers, two files at a time: they wait more than they work. Times are
 * only printed where nothing else runs.
 */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    name: "journeys",
    include: ["tests/journeys/**/*.test.ts"],
    // Times are no matter of the ordinary tests.
    exclude: isStress ? [] : ["**/*.times.stress.test.ts"],
    environment: "node",
    fileParallelism: !isStress,
    maxWorkers: isStress ? 1 : 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
