import type { Page } from "playwright";
import type { Chromium } from "../harness/chromium.ts";
import { quantile } from "./page-files.ts";
import { recordTrace } from "./record-trace.ts";
import { findOwnTasks, ownTaskCategories, sumTasks, taskCategories } from "./script-time.ts";

/** Time in which names are marked and all is painted, in ms; the same for every peer. */
const settle = 800;
const scrolledFrames = 90;

/** Opens a page in a tab of its own, has it looked at, and closes it. */
async function visit<T>(
  chromium: Chromium,
  url: string,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await chromium.context.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss());
  try {
    await page.addInitScript(watchPage);
    await page.goto(url, { waitUntil: "load", timeout: 15_000 });
    await page.waitForTimeout(settle);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page: counts changes of the document and shifts of its layout once it is parsed. */
function watchPage(): void {
  const counted = { mutations: 0, shifts: 0 };
  Reflect.set(globalThis, "counted", counted);
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver((records) => {
      counted.mutations += records.length;
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  new PerformanceObserver((list) => {
    counted.shifts += list.getEntries().length;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Processor time of the page's thread from its load on, in ms. */
export async function measureTotal(chromium: Chromium, url: string): Promise<number> {
  const trace = await recordTrace(chromium.cdp, taskCategories, () =>
    visit(chromium, url, async () => undefined),
  );
  return sumTasks(trace, url);
}

/** Lengths of the tasks in which the extension's scripts run, in ms of processor time. */
export async function measureTasks(chromium: Chromium, url: string): Promise<number[]> {
  const trace = await recordTrace(chromium.cdp, ownTaskCategories, () =>
    visit(chromium, url, async () => undefined),
  );
  return findOwnTasks(trace, url, chromium.extensionUrl("src/content/"));
}

export interface PageCounts {
  readonly mutations: number;
  readonly shifts: number;
}

export function countChanges(chromium: Chromium, url: string): Promise<PageCounts> {
  return visit(chromium, url, (page) => page.evaluate<PageCounts>("counted"));
}

/** The texts that we mark. */
export function readMarked(chromium: Chromium, url: string): Promise<string[]> {
  return visit(chromium, url, (page) =>
    page.evaluate<string[]>(`[...(CSS.highlights.get("backgrounder") ?? [])]
        .filter(({ startContainer, endContainer }) => startContainer === endContainer)
        .map(({ startContainer: { data }, startOffset, endOffset }) =>
          data.slice(startOffset, endOffset))`),
  );
}

/** How many elements mark.js has put into the page. */
export function countMarkElements(chromium: Chromium, url: string): Promise<number> {
  return visit(chromium, url, (page) => page.locator("mark[data-markjs]").count());
}

export interface Scrolling {
  /** The frame time below which 95 % of the frames lie while the settled page is scrolled, in ms. */
  readonly frame: number;
  /** JavaScript memory in kB before that, after a collection: of the page and of content scripts. */
  readonly memory: number;
}

async function readMemory(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  await cdp.detach();
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1024;
}

export function measureScrolling(chromium: Chromium, url: string): Promise<Scrolling> {
  return visit(chromium, url, async (page) => {
    const memory = await readMemory(page);
    const frames = await page.evaluate(
      (count) =>
        new Promise<number[]>((resolve) => {
          const times: number[] = [];
          let last = 0;
          const step = (now: number): void => {
            if (last > 0) times.push(now - last);
            last = now;
            scrollBy(0, 60);
            if (times.length < count) requestAnimationFrame(step);
            else resolve(times);
          };
          requestAnimationFrame(step);
        }),
      scrolledFrames,
    );
    return { frame: quantile(frames, 0.95), memory };
  });
}
