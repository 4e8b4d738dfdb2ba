import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Pure code and house rules, in Node. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    name: "unit",
    include: ["tests/{core,messaging,platform,options,words,cli,architecture}/**/*.test.{ts,tsx}"],
    environment: "node",
    // One file takes half the time of all: on two cores the others run beside it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // On a busy machine the random tests take their time; none is about time.
    testTimeout: 60_000,
  },
});
