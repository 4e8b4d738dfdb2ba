import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { readMarks, waitForMarks, waitForNoMarks } from "./marks.ts";
import { listPage, storyNames, storyPage } from "./story.ts";

/** Longer than the page's quiet time and its reading together, in ms. */
const longEnough = 1200;

/** Looks at every painted frame at what is underlined, and keeps each text with how often it was. */
const watchMarks = `<script>
  window.everMarked = new Set();
  const look = () => {
    for (const range of CSS.highlights.get("backgrounder") ?? []) {
      everMarked.add(range.startContainer.data.slice(range.startOffset, range.endOffset));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

const editable = `<div id="editor" contenteditable>Vladimir Putin and Minsk. </div>`;

let server: TestServer;
let chromium: Chromium;
beforeAll(async () => {
  const withEditor = storyPage({ head: watchMarks }).replace("</article>", `${editable}</article>`);
  server = await startServer({
    pages: {
      "/story": storyPage({ head: watchMarks }),
      "/editor": withEditor,
      "/list": listPage,
      // The server's own "no-store" would keep it out of the cache for coming back.
      "/kept": { body: storyPage(), headers: { "cache-control": "no-cache" } },
    },
  });
  chromium = await launchChromium({ extension: "dist/chrome", backForwardCache: true });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function openStory(path = "/story"): Promise<Page> {
  const page = await chromium.openPage(server.url(path));
  await waitForMarks(page);
  return page;
}

async function waitForMark(page: Page, text: string): Promise<void> {
  await waitFor(`"${text}" underlined`, async () => (await readMarks(page)).includes(text));
}

/** Every text that was underlined in any painted frame. */
async function readEverMarked(page: Page): Promise<string[]> {
  return (await page.evaluate("[...everMarked]")) as string[];
}

describe("a page that changes", () => {
  it("never has a mark on other text than a name when text is put before one in its node", async () => {
    const page = await openStory();
    const names = new Set(await readMarks(page));
    for (let change = 0; change < 40; change++) {
      await page.evaluate((at) => {
        const text = document.querySelectorAll("article p")[at % 3]?.firstChild as Text;
        if (at % 2 === 0) text.insertData(0, "Again. ");
        else text.deleteData(0, "Again. ".length);
      }, change);
    }
    await page.evaluate(`document.querySelector("article p").firstChild.insertData(0, "Later, ")`);
    await waitForMark(page, storyNames[0] ?? "");
    expect((await readEverMarked(page)).filter((text) => !names.has(text))).toEqual([]);
    expect(new Set(await readMarks(page))).toEqual(names);
  });

  it("loses the mark of a name that is rewritten, and gets that of the new name", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const text = document.querySelector("article p")?.firstChild as Text;
      text.data = text.data.replace("Vladimir Putin", "Svyatlana Tsikhanouskaya");
    });
    await waitFor("the new name's mark", async () => {
      const marks = await readMarks(page);
      return marks[0] === "Svyatlana Tsikhanouskaya" ? marks : undefined;
    });
    expect(await readMarks(page)).not.toContain("Vladimir Putin");
  });

  it("has names underlined in paragraphs that come later", async () => {
    const page = await openStory();
    const before = await readMarks(page);
    expect(before).not.toContain("Ukraine");
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent =
        "In Ukraine the news was read with care, and the first answers came in the evening.";
      document.querySelector("article")?.append(paragraph);
    });
    await waitForMark(page, "Ukraine");
    expect(await readMarks(page)).toEqual([...before, "Ukraine"]);
  });

  it("has no mark in text that is being written, before, while and after the typing", async () => {
    const page = await openStory("/editor");
    const before = await readMarks(page);
    await page.locator("#editor").click();
    await page.keyboard.press("End");
    await page.keyboard.type("Alyaksandr Lukashenka in Moscow, Vladimir Putin in Minsk. ", {
      delay: 5,
    });
    await pause(longEnough);
    const inEditor = await page.evaluate(() => {
      const editor = document.querySelector("#editor");
      const names = CSS.highlights.get("backgrounder") ?? [];
      return [...names].filter(({ startContainer }) => editor?.contains(startContainer)).length;
    });
    expect(inEditor).toBe(0);
    expect(await readMarks(page)).toEqual(before);
  });

  it("shows the marks of the story that its script put in place of another", async () => {
    const page = await openStory();
    for (const [turn, name] of ["Ukraine", "Crimea", "Ukraine"].entries()) {
      await page.evaluate(
        ([place, number]) => {
          history.pushState({}, "", `/story/${number}`);
          const text = `The road through ${place} was closed for the night, and nobody knew why. `;
          const paragraphs = Array.from({ length: 6 }, () => `<p>${text.repeat(3)}</p>`);
          const article = document.querySelector("article");
          if (article !== null) article.innerHTML = `<h1>A road</h1>${paragraphs.join("")}`;
        },
        [name, turn] as const,
      );
      await waitForMark(page, name);
      expect(new Set(await readMarks(page))).toEqual(new Set([name]));
    }
  });

  it("has no marks left when its script put a list in place of the story", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      history.pushState({}, "", "/front");
      document.body.innerHTML = `<ul><li><a href="/1">Putin speaks</a></li></ul>`;
    });
    await waitForNoMarks(page);
    await pause(longEnough);
    expect(await readMarks(page)).toEqual([]);
  });

  it("has its marks again when the reader comes back to it", async () => {
    const page = await openStory("/kept");
    const before = await readMarks(page);
    await page.evaluate(
      `addEventListener("pageshow", ({ persisted }) => { window.back = persisted; })`,
    );
    await page.goto(server.url("/list"));
    await page.goBack({ waitUntil: "commit" });
    await waitFor("the page from the cache", () => page.evaluate("window.back !== undefined"));
    expect(await page.evaluate("window.back")).toBe(true);
    expect(await waitForMarks(page)).toEqual(before);
    // It is still read when it changes, and asks for what is in it.
    await page.evaluate(`document.querySelector("article p").firstChild.data += " In Ukraine."`);
    await waitForMark(page, "Ukraine");
  });
});
