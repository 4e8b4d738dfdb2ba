import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { getBrowser } from "./harness/browsers.ts";

/** Code that needs a DOM, in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // Named, so that none is found in the middle of a run and reloads the page.
  optimizeDeps: {
    include: [
      "preact",
      "preact/hooks",
      "preact/jsx-runtime",
      "preact/jsx-dev-runtime",
      "axe-core",
      "d3-force",
      "fast-check",
    ],
  },
  // For the tests that run longer on demand: a page has no environment.
  define: {
    "import.meta.env.BACKGROUNDER_STRESS": JSON.stringify(process.env["BACKGROUNDER_STRESS"] ?? ""),
  },
  test: {
    name: "page",
    testTimeout: 60_000,
    include: ["tests/{page,view}/**/*.test.{ts,tsx}"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: getBrowser("chromium") } }),
      instances: [{ browser: "chromium" }],
    },
  },
});
