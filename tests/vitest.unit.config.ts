import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Pure code and house rules, in Node. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    name: "unit",
    include: ["tests/{core,messaging,cli,architecture}/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
