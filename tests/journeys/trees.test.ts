import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserKind } from "../harness/browsers.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { type AnyBrowser, type AnyPage, launchAny, readAnyMarks } from "./any-browser.ts";
import { storyNames, storyPage } from "./story.ts";

const story = storyPage();
const article = /<article>.*<\/article>/s.exec(story)?.[0] ?? "";

/** The story in an open shadow root, as whole sites are built. */
const shadowPage = story.replace(
  article,
  `<x-story></x-story><template id="t">${article}</template><script>
    document.querySelector("x-story").attachShadow({ mode: "open" })
      .append(document.getElementById("t").content.cloneNode(true));
  </script>`,
);
const framePage = story.replace(
  "</article>",
  '<iframe src="/note" width="500" height="100"></iframe></article>',
);
const note =
  "<!doctype html><body><p>People who live near Crimea followed the talks and said so to reporters.</p>";

/** The middle of the first name that is underlined in a document, in the page's viewport. */
const middleOfMark = (inFrame: boolean): string => `(() => {
  const frame = ${inFrame ? 'document.querySelector("iframe")' : "null"};
  const view = frame === null ? window : frame.contentWindow;
  const [found] = view.CSS.highlights.get("backgrounder");
  const range = view.document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  (frame ?? found.startContainer.parentElement).scrollIntoView({ block: "center" });
  const rect = range.getBoundingClientRect();
  const around = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return [around.x + rect.x + rect.width / 2 + (frame?.clientLeft ?? 0),
    around.y + rect.y + rect.height / 2 + (frame?.clientTop ?? 0)];
})()`;

describe.each<BrowserKind>(["chromium", "firefox"])("in %s", (kind) => {
  let server: TestServer;
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    server = await startServer({
      pages: { "/shadow": shadowPage, "/frame": framePage, "/note": note },
    });
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/shadow"));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function hoverMark(inFrame: boolean): Promise<string> {
    const [x, y] = (await page.evaluate(middleOfMark(inFrame))) as [number, number];
    let moves = 0;
    return waitFor("the card", async () => {
      // The page may still be scrolling, which calls a card off: a hand moves on a little.
      await page.moveMouse(x + (moves++ % 2), y);
      const card = await page.readCard();
      return card.includes("as of") ? card : undefined;
    });
  }

  it("a story in a shadow root has its names underlined, and their cards", async () => {
    const marks = await waitFor("underlined names", async () => {
      const found = await readAnyMarks(page);
      return found.length > 0 ? found : undefined;
    });
    expect(marks).toEqual(expect.arrayContaining(storyNames));
    expect(
      await page.evaluate(`document.querySelector("x-story").shadowRoot.adoptedStyleSheets.length`),
    ).toBe(1);
    expect(await hoverMark(false)).toContain(marks[0]);
  });

  it("a story's frame has its names underlined, and their cards", async () => {
    await page.goto(server.url("/frame"));
    const inFrame = `document.querySelector("iframe")?.contentWindow.CSS.highlights.size`;
    await waitFor(
      "underlined names in the frame",
      async () => (await page.evaluate(inFrame)) === 1,
    );
    expect(await page.evaluate(inFrame)).toBe(1);
    expect(await hoverMark(true)).toContain("Crimea");
  });
});
