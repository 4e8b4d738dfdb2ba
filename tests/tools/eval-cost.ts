import { dirname } from "node:path";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { startServer } from "../harness/server.ts";
import {
  type TraceEvent,
  callbackCategories,
  evaluationCategories,
  sumCallbacks,
  sumEvaluations,
} from "./script-time.ts";
import { findPages, quantile, round } from "./page-files.ts";
import { recordTrace } from "./record-trace.ts";

/** Time in which a page settles, in ms. */
const settle = 1500;

async function record(
  chromium: Chromium,
  url: string,
  categories: string[],
): Promise<TraceEvent[]> {
  const page = await chromium.context.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss());
  try {
    return await recordTrace(chromium.cdp, categories, async () => {
      await page.goto(url, { waitUntil: "load", timeout: 15_000 });
      await page.waitForTimeout(settle);
    });
  } finally {
    await page.close();
  }
}

async function measure(chromium: Chromium, url: string): Promise<number> {
  const prefix = chromium.extensionUrl("src/content/");
  const first = sumEvaluations(await record(chromium, url, evaluationCategories), prefix);
  return first + sumCallbacks(await record(chromium, url, callbackCategories), prefix);
}

/** `cost DIR`: running time of the content scripts on each page, from load until it has settled. */
export async function evalCost([folder = ""]: readonly string[]): Promise<number> {
  const base = dirname(folder);
  const pages = findPages(base, [folder.slice(base.length + 1)]);
  const server = await startServer({ folder: base });
  const chromium = await launchChromium({ extension: "dist/chrome" });
  const times: { readonly path: string; readonly ms: number }[] = [];
  try {
    for (const path of pages) {
      try {
        times.push({ path, ms: await measure(chromium, server.url(`/${path}`)) });
      } catch (error) {
        console.log(`not measured: ${path}: ${String(error).slice(0, 100)}`);
      }
    }
  } finally {
    await Promise.all([chromium.close(), server.close()]);
  }
  const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
  for (const { path, ms } of slowest) console.log(`${round(ms)} ms  ${path}`);
  const values = times.map(({ ms }) => ms);
  console.log(
    JSON.stringify({
      pages: values.length,
      medianMs: round(quantile(values)),
      p95Ms: round(quantile(values, 0.95)),
      maxMs: round(Math.max(...values)),
    }),
  );
  return 0;
}
