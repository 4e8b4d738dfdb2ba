import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { type AnyBrowser, type AnyPage, launchAny, readAnyMarks } from "./any-browser.ts";
import { isStress, measureOwnTasks, printFigures } from "./own-tasks.ts";
import { storyNames, storyPage } from "./story.ts";

/** Sizes: nodes of a page, elements in one another, characters of a text, seconds of a flood. */
const nodes = isStress ? 200_000 : 20_000;
const depth = isStress ? 10_000 : 2_000;
const characters = isStress ? 10_000_000 : 1_000_000;
const floodSeconds = isStress ? 10 : 2;
const longest = 300_000;

const filler = "The road was closed for the night. ";

/** Half of the nodes in the story's own element, half beside it. */
function largePage(): string {
  // Each item has four nodes.
  const item = `<li><b>${filler}</b> and so on</li>`;
  const items = item.repeat(nodes / 8);
  return storyPage({ before: `<ul>${items}</ul>` }).replace(
    "</article>",
    `<ul class="list">${items}</ul></article>`,
  );
}

const deepPage = storyPage().replace(
  "</article>",
  `<script>{
    let deep = document.querySelector("article");
    for (let level = 0; level < ${depth}; level++) {
      const next = document.createElement("div");
      deep.append(next);
      deep = next;
    }
    deep.textContent = "Deep down it was dark. ";
  }</script></article>`,
);

/** The text is no part of the story: so long a story is none. */
const longTextPage = storyPage().replace(
  "</main>",
  `<p id="long"></p><script>{
    document.getElementById("long").textContent =
      ${JSON.stringify(filler)}.repeat(${Math.ceil(characters / filler.length)});
  }</script></main>`,
);

/** 10,000 changes a second for as long as it is told, of texts, nodes and attributes. */
const floodPage = storyPage({
  head: `<script>
    window.flood = (seconds) => new Promise((resolve) => {
      const box = document.getElementById("flood");
      let changes = 0;
      let frames = 0;
      const began = performance.now();
      const change = () => {
        const due = Math.min(seconds, (performance.now() - began) / 1000) * 10000;
        for (; changes < due; changes++) {
          const item = box.children[changes % 100];
          if (changes % 3 === 0) item.firstChild.data = "tick " + changes;
          else if (changes % 3 === 1) item.className = "c" + changes;
          else item.replaceWith(item.cloneNode(true));
        }
        if (changes < seconds * 10000) setTimeout(change);
        else resolve({ changes, frames });
      };
      const count = () => { frames++; requestAnimationFrame(count); };
      requestAnimationFrame(count);
      change();
    });
  </script>`,
}).replace("</article>", `<div id="flood">${"<p>tick</p>".repeat(100)}</div></article>`);

const pages = {
  "/large": largePage(),
  "/deep": deepPage,
  "/long-text": longTextPage,
  "/flood": floodPage,
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ pages });
});
afterAll(() => server.close());

async function waitForStory(page: AnyPage): Promise<void> {
  await waitFor("all of the story's names underlined", async () => {
    const marks = await readAnyMarks(page);
    return storyNames.every((name) => marks.includes(name));
  });
}

async function startFlood(page: AnyPage): Promise<{ changes: number; frames: number }> {
  return (await page.evaluate(`flood(${floodSeconds})`)) as { changes: number; frames: number };
}

describe.each(["chromium", "firefox"] as const)("heavy pages in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/flood"));
  });
  afterAll(() => browser.close());

  it.each([
    [`${nodes} nodes`, "/large"],
    [`${depth} elements in one another`, "/deep"],
    [`a text of ${characters} characters`, "/long-text"],
  ])("have their names underlined: %s", { timeout: longest }, async (_case, path) => {
    await page.goto(server.url(path));
    await waitForStory(page);
    const names = new Set(await readAnyMarks(page));
    expect([...names].filter((name) => !storyPage().includes(name))).toEqual([]);
  });

  it("are still followed after a flood of changes", { timeout: longest }, async () => {
    await page.goto(server.url("/flood"));
    await waitForStory(page);
    const before = await readAnyMarks(page);
    expect((await startFlood(page)).changes).toBe(floodSeconds * 10_000);
    expect(await readAnyMarks(page)).toEqual(before);
    await page.evaluate(`document.querySelector("article p").firstChild.data += " In Ukraine."`);
    await waitFor("the new name", async () => (await readAnyMarks(page)).includes("Ukraine"));
  });
});

if (isStress) {
  describe("what heavy pages cost", () => {
    let chromium: Chromium;
    beforeAll(async () => {
      chromium = await launchChromium({ extension: "dist/chrome" });
    });
    afterAll(() => chromium.close());

    it.each(["/large", "/deep", "/long-text"])(
      "keeps each task short on %s",
      { timeout: longest },
      async (path) => {
        const url = server.url(path);
        const page = await chromium.context.newPage();
        const figures = await measureOwnTasks(chromium, url, async () => {
          await page.goto(url);
          await waitFor("names", () => page.evaluate("CSS.highlights.size > 0"));
          await pause(2000);
        });
        await page.close();
        printFigures(path, figures);
        expect(figures.busy).toBeLessThanOrEqual(2000);
        expect(figures.median).toBeLessThanOrEqual(8);
        expect(figures.longest).toBeLessThanOrEqual(16);
      },
    );

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
}
