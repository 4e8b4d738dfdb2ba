import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import type { Pack } from "../../src/core/dataset/pack.ts";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { askReport, findTabId, panelPath } from "../harness/page-report.ts";
import { hoverText } from "../harness/page-text.ts";
import { startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { storyPage } from "../journeys/story.ts";
import { quantile, round } from "./page-files.ts";

const runs = 12;
/** The time that a mouse rests on a name before its card is asked for, in ms. */
const rest = 400;
const frames = 240;

/** A story that names as many entities as the dataset has with names in Latin letters. */
function crowdedStory(): string {
  const { entities } = JSON.parse(readFileSync("dist/dataset/pack.json", "utf8")) as Pack;
  const sentences = entities.map(
    ({ name }) =>
      `<p>On that day nobody in the room had expected to hear again of ${name} at all.</p>`,
  );
  return storyPage().replace("</article>", `${sentences.join("\n")}</article>`);
}

/** Runs in the page: notes when the mouse comes to rest and when a card is painted. */
function watchCards(): void {
  addEventListener("mousemove", () => performance.mark("moved"), { capture: true });
  const look = (): void => {
    const host = document.querySelector("[popover]:popover-open");
    const box = host?.getBoundingClientRect();
    if (box !== undefined && box.height > 0 && performance.getEntriesByName("card").length === 0) {
      performance.mark("card");
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From the end of the rest to the frame in which the card stands, in ms. */
async function measureCard(chromium: Chromium, url: string, cold: boolean): Promise<number> {
  const page = await chromium.context.newPage();
  try {
    await page.addInitScript(watchCards);
    await page.goto(url);
    await page.waitForFunction(() => CSS.highlights.has("backgrounder"));
    if (cold) await chromium.killWorker();
    await hoverText(page, "Alyaksandr Lukashenka", { within: "article" });
    await page.waitForFunction(() => performance.getEntriesByName("card").length > 0);
    const took = await page.evaluate(() => {
      const [card] = performance.getEntriesByName("card");
      const moved = performance.getEntriesByName("moved").at(-1);
      return (card?.startTime ?? Number.NaN) - (moved?.startTime ?? 0);
    });
    return took - rest;
  } finally {
    await page.close();
  }
}

/** From the panel's navigation to the frame in which it lists names, in ms. */
async function measurePanel(chromium: Chromium, tab: number): Promise<number> {
  const page = await chromium.context.newPage();
  try {
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.querySelector(".row") === null) requestAnimationFrame(look);
        else performance.mark("listed");
      };
      requestAnimationFrame(look);
    });
    await page.goto(chromium.extensionUrl(panelPath(tab)));
    await page.waitForFunction(() => performance.getEntriesByName("listed").length > 0);
    return await page.evaluate(() => performance.getEntriesByName("listed")[0]?.startTime ?? 0);
  } finally {
    await page.close();
  }
}

/** The times between frames while the panel is scrolled from end to end, in ms. */
function measureScrolling(panel: Page): Promise<number[]> {
  return panel.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = 0;
        const step = document.documentElement.scrollHeight / count;
        const next = (now: number): void => {
          if (last > 0) times.push(now - last);
          last = now;
          scrollBy(0, step);
          if (times.length < count) requestAnimationFrame(next);
          else resolve(times);
        };
        requestAnimationFrame(next);
      }),
    frames,
  );
}

/** How fast the surfaces are: the card over a name, the panel beside a story of some 200 entities. */
export async function benchSurfaces(): Promise<void> {
  const server = await startServer({
    folder: "assets/demo",
    pages: { "/crowded": crowdedStory() },
  });
  const chromium = await launchChromium({ extension: "dist/chrome" });
  try {
    await measureCard(chromium, server.url("/"), false);
    const cold: number[] = [];
    const warm: number[] = [];
    for (let run = 0; run < runs; run++) {
      cold.push(await measureCard(chromium, server.url("/"), true));
      warm.push(await measureCard(chromium, server.url("/"), false));
    }
    const crowded = await chromium.openPage(server.url("/crowded"));
    const tab = await findTabId(chromium, crowded);
    const panel = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
    const { entities } = await askReport(panel, tab);
    await waitFor(
      "the list",
      async () => (await panel.locator(".row").count()) === entities.length,
    );
    await panel.setViewportSize({ width: 400, height: 800 });
    const scrolled = [...(await measureScrolling(panel)), ...(await measureScrolling(panel))];
    // Alone, as a reader has it: panels share a process.
    await panel.close();
    const panels: number[] = [];
    for (let run = 0; run < runs; run++) panels.push(await measurePanel(chromium, tab));
    console.log(
      JSON.stringify({
        runs,
        entities: entities.length,
        cardWarmMedianMs: round(quantile(warm)),
        cardWarmMaxMs: round(Math.max(...warm)),
        cardColdMedianMs: round(quantile(cold)),
        cardColdMaxMs: round(Math.max(...cold)),
        panelMedianMs: round(quantile(panels)),
        panelMaxMs: round(Math.max(...panels)),
        frameP95Ms: round(quantile(scrolled, 0.95)),
        frameMaxMs: round(Math.max(...scrolled)),
      }),
    );
  } finally {
    await Promise.all([chromium.close(), server.close()]);
  }
}
