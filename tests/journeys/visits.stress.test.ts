import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { readMarks, waitForMarks } from "./marks.ts";
import { isStress, printFigures } from "./own-tasks.ts";
import { listPage, storyPage } from "./story.ts";

const returns = isStress ? 20 : 4;
const words = isStress ? 50_000 : 5000;
const keys = isStress ? 100 : 20;
const longest = 300_000;

const draft = "Vladimir Putin spoke in Minsk, and Alyaksandr Lukashenka listened. ".repeat(
  Math.ceil(words / 9),
);
/** As CodeMirror 6 is built: a scrolled box, an editable element in it, a line an element. */
const codeEditor = `<div class="cm-editor"><div class="cm-scroller"><div class="cm-content"
  contenteditable="true" role="textbox" spellcheck="false" id="code">${draft
    .match(/.{1,80} /g)
    ?.slice(0, 500)
    .map((line) => `<div class="cm-line">${line}</div>`)
    .join("")}</div></div></div>`;
const editors: Readonly<Record<string, string>> = {
  "a long editable element": `<div id="editor" contenteditable spellcheck="false">${draft}</div>`,
  "a text area": `<textarea id="editor" spellcheck="false">${draft}</textarea>`,
  "a code editor": codeEditor.replace('id="code"', 'id="editor"'),
};
const editorPages = Object.entries(editors).map(([title, editor], index) => ({
  title,
  path: `/editor-${index}`,
  body: storyPage().replace("</article>", `${editor}</article>`),
}));

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await startServer({
    pages: {
      "/list": listPage,
      "/kept": { body: storyPage(), headers: { "cache-control": "no-cache" } },
      ...Object.fromEntries(editorPages.map(({ path, body }) => [path, body])),
    },
  });
  chromium = await launchChromium({ extension: "dist/chrome", backForwardCache: true });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

describe("a page to which the reader comes back", () => {
  it("comes from the cache each time, with its names", { timeout: longest }, async () => {
    const page = await chromium.openPage(server.url("/kept"));
    const names = await waitForMarks(page);
    await page.evaluate(`addEventListener("pageshow", ({ persisted }) => {
      window.back = (window.back ?? 0) + Number(persisted);
    })`);
    for (let turn = 1; turn <= returns; turn++) {
      await page.goto(server.url("/list"));
      await page.goBack({ waitUntil: "commit" });
      await waitFor("the page from the cache", async () => {
        return (await page.evaluate("window.back")) === turn;
      });
      expect(await waitForMarks(page)).toEqual(names);
    }
    expect(await page.evaluate("window.back")).toBe(returns);
  });
});

/** Times from a key to the frame after it, in ms. */
async function type(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const began = (): void => {
            const from = performance.now();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          };
          document.getElementById("editor")?.addEventListener("keydown", began, { once: true });
        }),
    );
    // The listener has to be there first.
    await page.evaluate("0");
    await page.keyboard.press(key % 10 === 9 ? "Space" : "KeyM");
    times.push(await shown);
  }
  return times.toSorted((a, b) => a - b);
}

describe("text that is being written", () => {
  it.each(editorPages)("is never marked: $title", { timeout: longest }, async ({ title, path }) => {
    const page = await chromium.openPage(server.url(path));
    const names = await waitForMarks(page);
    await page.locator("#editor").click();
    const times = await type(page);
    // Longer than the page's quiet time and its reading together.
    await pause(1200);
    const inside = await page.evaluate(() => {
      const editor = document.getElementById("editor");
      const marked = [...CSS.highlights.values()].flatMap((highlight) => Array.from(highlight));
      return marked.filter(({ startContainer }) => editor?.contains(startContainer)).length;
    });
    expect(inside).toBe(0);
    expect(await readMarks(page)).toEqual(names);
    await page.close();
    if (!isStress) return;
    const bare = await launchChromium();
    try {
      const same = await bare.openPage(server.url(path));
      await same.locator("#editor").click();
      const before = await type(same);
      const middle = keys >> 1;
      const figures = { ours: times[middle] ?? 0, without: before[middle] ?? 0 };
      printFigures(title, figures);
      expect(figures.ours - figures.without).toBeLessThanOrEqual(8);
    } finally {
      await bare.close();
    }
  });
});
