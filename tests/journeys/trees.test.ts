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
/** The middle of the first name that is underlined, in the page's viewport. */
const middleOfMark = `(() => {
  const [found] = CSS.highlights.get("backgrounder");
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  found.startContainer.parentElement.scrollIntoView({ block: "center" });
  const rect = range.getBoundingClientRect();
  return [rect.x + rect.width / 2, rect.y + rect.height / 2];
})()`;

describe.each<BrowserKind>(["chromium", "firefox"])("in %s", (kind) => {
  let server: TestServer;
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    server = await startServer({
      pages: { "/shadow": shadowPage },
    });
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/shadow"));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function hoverMark(): Promise<string> {
    const [x, y] = (await page.evaluate(middleOfMark)) as [number, number];
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
    expect(await hoverMark()).toContain(marks[0]);
  });
});
