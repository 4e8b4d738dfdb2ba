import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Pure code and house rules, in Node. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    name: "unit",
    include: ["tests/{core,messaging,platform,options,words,cli,architecture}/**/*.test.{ts,tsx}"],
    environment: "node",
    // On a busy machine the random tests take their time; none is about time.
    testTimeout: 60_000,
  },
});
