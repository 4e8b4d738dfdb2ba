import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { startServer } from "../harness/server.ts";
import { quantile, round } from "./page-files.ts";

const runs = 20;

/** Runs in the page: notes the frame in which names are highlighted first. */
function watchHighlights(): void {
  const look = (): void => {
    if (CSS.highlights.has("backgrounder")) performance.mark("names");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measure(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage();
  try {
    await page.addInitScript(watchHighlights);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("names").length > 0);
    return await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      const [names] = performance.getEntriesByName("names");
      const loaded = (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
      return (names?.startTime ?? Number.NaN) - loaded;
    });
  } finally {
    await page.close();
  }
}

/** From DOMContentLoaded to the frame with names on the demo article, worker cold and warm, in ms. */
export async function benchPaint(): Promise<void> {
  const server = await startServer({ folder: "assets/demo" });
  const chromium = await launchChromium({ extension: "dist/chrome" });
  const cold: number[] = [];
  const warm: number[] = [];
  try {
    await measure(chromium, server.url("/"));
    for (let run = 0; run < runs; run++) {
      await chromium.killWorker();
      cold.push(await measure(chromium, server.url("/")));
      warm.push(await measure(chromium, server.url("/")));
    }
  } finally {
    await Promise.all([chromium.close(), server.close()]);
  }
  console.log(
    JSON.stringify({
      runs,
      coldMedianMs: round(quantile(cold)),
      coldMaxMs: round(Math.max(...cold)),
      warmMedianMs: round(quantile(warm)),
      warmMaxMs: round(Math.max(...warm)),
    }),
  );
}
