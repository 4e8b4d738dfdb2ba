import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { findTabId, panelPath } from "../harness/page-report.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import {
  type AnyBrowser,
  type AnyPage,
  launchAny,
  openAnyCard,
  readAnyMarks,
} from "./any-browser.ts";
import { clobberPages, hostilePages, otherDocuments } from "./hostile-markup.ts";
import { waitForMarks } from "./marks.ts";
import { storyNames, storyPage } from "./story.ts";

const hostile = Object.entries(hostilePages).map(
  ([title, page], index) => [title, `/hostile-${index}`, page] as const,
);

const inDialog = storyPage({ before: "<dialog id=box>" }).replace(
  "</body>",
  "</dialog><script>box.showModal()</script></body>",
);

/** The same page as XML: with its namespace, and every element closed. */
function xhtmlOf(html: string): string {
  return html
    .replace("<!doctype html>\n", "")
    .replace("<html", '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replaceAll(/<meta([^>]*)>/g, "<meta$1/>");
}

let server: TestServer;
beforeAll(async () => {
  const pages = {
    ...Object.fromEntries(hostile.map(([, path, page]) => [path, page])),
    ...clobberPages,
    ...otherDocuments,
    "/dialog": inDialog,
    "/story.xhtml": { type: "application/xhtml+xml", body: xhtmlOf(storyPage()) },
    "/plain": storyPage(),
  };
  server = await startServer({ pages });
});
afterAll(() => server.close());

async function waitForAllMarks(page: AnyPage): Promise<string[]> {
  return waitFor("all of the story's names underlined", async () => {
    const marks = await readAnyMarks(page);
    return storyNames.every((name) => marks.includes(name)) ? marks : undefined;
  });
}

/** Only a card that can be clicked shows the rest of its facts. */
async function expandCard(page: AnyPage): Promise<void> {
  await page.clickInCard(/^(?:More|\d+ more facts?)$/);
  await waitFor("the card's other facts", async () => (await page.readCard()).includes("Less"));
}

describe.each(["chromium", "firefox"] as const)("hostile pages in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/dialog"));
  });
  afterAll(() => browser.close());

  it.each(hostile)("leave names underlined and cards working: %s", async (title, path) => {
    await page.goto(server.url(path));
    await waitForAllMarks(page);
    if (title === "a script that clears all highlights") {
      await waitFor("highlights that came back after each clearing", () =>
        page.evaluate("cleared > 2"),
      );
    }
    expect(await openAnyCard(page, "Vladimir Putin")).toContain("Vladimir Putin");
    await expandCard(page);
  });

  it("may show the story in a modal dialog: the card in it can be clicked", async () => {
    await page.goto(server.url("/dialog"));
    await waitForAllMarks(page);
    await openAnyCard(page, "Vladimir Putin");
    await expandCard(page);
    expect(await page.evaluate("box.matches(':modal')")).toBe(true);
  });

  it("may be XHTML", async () => {
    await page.goto(server.url("/story.xhtml"));
    await waitForAllMarks(page);
    expect(await openAnyCard(page, "Vladimir Putin")).toContain("Vladimir Putin");
    await expandCard(page);
  });

  it("leave documents alone that are not HTML", async () => {
    const touched: string[] = [];
    for (const path of Object.keys(otherDocuments)) {
      // What the browser downloads instead of showing it, it leaves by itself.
      await page.goto(server.url(path)).catch(() => undefined);
      // A story is underlined within a fraction of this time.
      await pause(700);
      const marks = await readAnyMarks(page);
      const host = await page.evaluate("document.querySelector('[popover]') !== null");
      if (marks.length > 0 || host === true) touched.push(path);
    }
    expect(touched).toEqual([]);
  });
});

describe("named elements in chromium", () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ extension: "dist/chrome" });
  });
  afterAll(() => chromium.close());

  it("hide nothing that the extension needs, whatever their names", async () => {
    const page = await chromium.openPage(server.url("/plain"));
    const tab = await findTabId(chromium, page);
    const panel = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
    const message = `{ type: "mention:walk", step: 1 }`;
    const readPage = async (path: string): Promise<string> => {
      await page.goto(server.url(path));
      const marks = await waitForMarks(page);
      await panel.evaluate(`chrome.tabs.sendMessage(${tab}, ${message}, { frameId: 0 })`);
      const { text } = await waitFor(`a card on ${path}`, async () => {
        const card = await findCard(page);
        return card?.text.includes("as of") === true ? card : undefined;
      });
      return `${marks.join()}: ${text}`;
    };
    const expected = await readPage("/plain");
    const different: string[] = [];
    for (const path of Object.keys(clobberPages)) {
      const found = await readPage(path).catch(String);
      if (found !== expected) different.push(`${path}: ${found}`);
    }
    expect(different).toEqual([]);
  });
});
