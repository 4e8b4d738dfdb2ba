import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { floodSeconds, heavyPages } from "./heavy-markup.ts";
import { measureOwnTasks, printFigures } from "./own-tasks.ts";

/** In ms. */
const longest = 300_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ pages: heavyPages });
});
afterAll(() => server.close());

describe("what heavy pages cost", () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ extension: "dist/chrome" });
  });
  afterAll(() => chromium.close());

  it.each([
    // The browser's own searches of so many nodes are not to be parted, nor is what its collector does.
    ["/large", 32],
    ["/deep", 16],
    ["/long-text", 16],
  ])("keeps each task short on %s", { timeout: longest }, async (path, longestTask) => {
    const url = server.url(path);
    const page = await chromium.context.newPage();
    const figures = await measureOwnTasks(chromium, url, async () => {
      await page.goto(url);
      // Longer than any of them takes to be read.
      await pause(5000);
    });
    await page.close();
    printFigures(path, figures);
    expect(figures.busy).toBeLessThanOrEqual(2000);
    expect(figures.median).toBeLessThanOrEqual(8);
    expect(figures.longest).toBeLessThanOrEqual(longestTask);
  });

  it("stays out of the way of a flood of changes", { timeout: longest }, async () => {
    const url = server.url("/flood");
    const page = await chromium.context.newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    const readHeap = async (): Promise<number> => {
      await cdp.send("HeapProfiler.collectGarbage");
      const { metrics } = await cdp.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
    };
    let frames = 0;
    let heap = 0;
    const figures = await measureOwnTasks(chromium, url, async () => {
      await page.goto(url);
      await waitFor("names", () => page.evaluate("CSS.highlights.size > 0"));
      const before = await readHeap();
      ({ frames } = (await page.evaluate(`flood(${floodSeconds})`)) as { frames: number });
      heap = ((await readHeap()) - before) / 1e6;
    });
    await page.close();
    // The page's own changes are part of the tasks in which its observers are called.
    printFigures("/flood", { busy: figures.busy, frames, "heap MB": heap });
    expect(figures.busy).toBeLessThanOrEqual(500);
    expect(frames).toBeGreaterThanOrEqual(floodSeconds * 59);
    expect(heap).toBeLessThanOrEqual(10);
  });
});
