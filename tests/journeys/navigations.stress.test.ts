import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Worker } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { readMarks, waitForMarks } from "./marks.ts";
import { isStress, printFigures } from "./own-tasks.ts";
import { storyPage } from "./story.ts";

const navigations = isStress ? 500 : 25;
/** After so many everything that is made once has been made. */
const early = isStress ? 50 : 5;
const longest = 600_000;
/** Longer than the page's quiet time and its reading together, in ms. */
const longEnough = 1200;

/** What may be there more after all navigations than after the first, in bytes: each story has 60,000. */
const mostGrowth = 5_000_000;
/** The same of nodes: each story has more than twice as many. */
const mostNodes = 50;

const places = ["Ukraine", "Crimea", "Belarus", "Russia"] as const;

/** The page's own script: it puts a story in place of the other, and counts marks of earlier ones. */
const application = `<script>
  window.stale = 0;
  window.place = "";
  window.go = (turn, next) => {
    history.pushState({}, "", "/stories/" + turn);
    place = next;
    document.title = "Road " + turn;
    const text = "Road " + turn + " through " + next + " was closed for the night, and nobody knew why. ";
    document.querySelector("article").innerHTML =
      "<h1>Road " + turn + "</h1>" + ("<p>" + text.repeat(15) + "</p>").repeat(54);
  };
  const look = () => {
    for (const [name, highlight] of CSS.highlights) {
      if (place === "" || !name.startsWith("backgrounder")) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const text = startContainer.data.slice(startOffset, endOffset);
        if (!startContainer.isConnected || text !== place) stale++;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await startServer({ pages: { "/story": storyPage({ head: application }) } });
  chromium = await launchChromium({ extension: "dist/chrome" });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Has the worker keep the address of every article that it is asked about. */
async function listenForArticles(worker: Worker): Promise<() => Promise<string[]>> {
  await worker.evaluate(`
    globalThis.articles = [];
    chrome.runtime.onMessage.addListener(({ type, url }) => {
      if (type === "article:annotate") articles.push(url);
    });
  `);
  return () => worker.evaluate("articles");
}

interface Kept {
  readonly heap: number;
  readonly nodes: number;
}

/** What the page and our script in it hold on to. */
async function weigh(cdp: CDPSession): Promise<Kept> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const find = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return { heap: find("JSHeapUsedSize"), nodes: find("Nodes") };
}

describe("a page whose script goes from story to story", () => {
  it(
    "is read once at each, keeps no mark of an earlier one, and nothing else",
    {
      timeout: longest,
    },
    async () => {
      const readArticles = await listenForArticles(await chromium.getWorker());
      const page = await chromium.openPage(server.url("/story"));
      await waitForMarks(page);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("Performance.enable");
      const expected = [server.url("/story")];
      const weights: Kept[] = [];
      for (let turn = 1; turn <= navigations; turn++) {
        const place = places[turn % places.length] ?? "";
        expected.push(server.url(`/stories/${turn}`));
        await page.evaluate(`go(${turn}, "${place}")`);
        await waitFor(`"${place}" underlined`, async () => (await readMarks(page)).includes(place));
        if (turn === early || turn === navigations) weights.push(await weigh(cdp));
      }
      await pause(longEnough);
      expect(await readArticles()).toEqual(expected);
      expect(await page.evaluate("stale")).toBe(0);
      const [before, after] = weights;
      if (before === undefined || after === undefined) throw new Error("nothing was weighed");
      const growth = { heap: after.heap - before.heap, nodes: after.nodes - before.nodes };
      printFigures(`${navigations} navigations`, {
        ...growth,
        from: before.heap,
        of: before.nodes,
      });
      expect(Math.abs(growth.heap)).toBeLessThanOrEqual(mostGrowth);
      expect(growth.nodes).toBeLessThanOrEqual(mostNodes);
    },
  );
});
