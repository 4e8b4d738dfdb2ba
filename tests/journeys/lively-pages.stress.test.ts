import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { type AnyBrowser, type AnyPage, launchAny, readAnyMarks } from "./any-browser.ts";
import { isStress, printFigures } from "./own-tasks.ts";
import { patchBuiltIns } from "./patched-page.ts";
import { storyNames, storyPage } from "./story.ts";

const moves = isStress ? 500 : 12;
const quarrel = isStress ? 10_000 : 3000;
const longest = 900_000;

/** Takes away what we put in, and answers each of our appearances by a change of its text. */
const quarrelsome = storyPage({
  head: `<script>
    window.cleared = 0;
    window.removed = 0;
    window.longestFrame = 0;
    let last = 0;
    const look = (now) => {
      if (last > 0) longestFrame = Math.max(longestFrame, now - last);
      last = now;
      const text = document.querySelector("article p")?.firstChild;
      if (CSS.highlights.has("backgrounder")) {
        cleared++;
        CSS.highlights.clear();
        text.data += " again";
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new MutationObserver(() => {
      const host = document.querySelector("[popover]");
      if (host !== null) { removed++; host.remove(); }
    }).observe(document, { childList: true, subtree: true });
  </script>`,
});

const places = ["Ukraine", "Crimea", "Moscow", "Minsk"];

/** A page whose script shows other stories: the address changes with each. */
const application = storyPage({
  head: `<script>
    window.go = (place, turn) => {
      history.pushState({}, "", "/story/" + turn);
      const text = "The road through " + place + " was closed for the night, and nobody knew why. ";
      document.querySelector("article").innerHTML =
        "<h1>A road</h1>" + ("<p>" + text.repeat(3) + "</p>").repeat(6);
    };
  </script>`,
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    pages: {
      "/story": storyPage(),
      "/patched": storyPage({ head: patchBuiltIns }),
      "/quarrel": quarrelsome,
      "/application": application,
    },
  });
});
afterAll(() => server.close());

async function waitForStory(page: AnyPage): Promise<string[]> {
  return waitFor("all of the story's names underlined", async () => {
    const marks = await readAnyMarks(page);
    return storyNames.every((name) => marks.includes(name)) ? marks : undefined;
  });
}

describe.each(["chromium", "firefox"] as const)("lively pages in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/story"));
  });
  afterAll(() => browser.close());

  it("change nothing of what is found by changing the built-ins of their scripts", async () => {
    await page.goto(server.url("/story"));
    const expected = await waitForStory(page);
    await page.goto(server.url("/patched"));
    const marks = await waitFor("what the page has seen", () => page.evaluate("seenMarks"));
    expect(marks).toEqual(expected);
    expect(Number(await page.evaluate("patched"))).toBeGreaterThanOrEqual(40);
  });

  it(
    "that take away what is put in have their way after five returns",
    { timeout: longest },
    async () => {
      await page.goto(server.url("/quarrel"));
      await waitFor("a first mark", () => page.evaluate("cleared > 0"));
      const before = Number(await page.evaluate("cleared"));
      const began = performance.now();
      await page.hover("Vladimir Putin", "article");
      await pause(quarrel);
      const returns = Number(await page.evaluate("cleared")) - before;
      const periods = Math.ceil((performance.now() - began) / 10_000);
      expect(returns).toBeLessThanOrEqual(5 * periods + 1);
      expect(Number(await page.evaluate("removed"))).toBeLessThanOrEqual(5 * periods);
      if (!isStress) return;
      const frame = Number(await page.evaluate("longestFrame"));
      printFigures(`quarrel in ${kind}`, { returns, frame });
    },
  );

  // In Chromium navigations.stress.test.ts does the same, and counts what is read and kept.
  if (kind === "chromium") return;
  it("show no mark of a story that their script has replaced", { timeout: longest }, async () => {
    await page.goto(server.url("/application"));
    await waitForStory(page);
    const stale: string[] = [];
    for (let turn = 0; turn < moves; turn++) {
      const place = places[turn % places.length] ?? "";
      await page.evaluate(`go(${JSON.stringify(place)}, ${turn})`);
      await waitFor(`"${place}" underlined`, async () =>
        (await readAnyMarks(page)).includes(place),
      );
      const others = (await readAnyMarks(page)).filter((mark) => mark !== place);
      if (others.length > 0) stale.push(`${turn}: ${others.join()}`);
    }
    expect(stale).toEqual([]);
  });
});
