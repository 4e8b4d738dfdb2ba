import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePageReport } from "../../src/messaging/parse-message.ts";
import type { PageReport } from "../../src/messaging/protocol.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { type Attached, type TabChromium, launchTabChromium } from "../harness/tab-chromium.ts";
import { waitFor } from "../harness/wait.ts";
import { readAnyMarks } from "./any-browser.ts";
import { storyNames, storyPage } from "./story.ts";

/** A story is underlined within a fraction of this time, in ms. */
const longEnough = 1500;

const ahead = `<script type="speculationrules">
  {"prerender": [{"urls": ["/b"], "eagerness": "immediate"}]}
</script>`;
const road = `<p>${"The road through Crimea was closed, and nobody in Ukraine knew why. ".repeat(20)}</p>`;
const first = storyPage({ head: ahead, before: `<a href="/b">Next</a>` })
  .replaceAll("Neighbours compare their lists", "A road is closed")
  .replace(/(<\/time>)[^]*(<\/article>)/, `$1${road}$2`);
const second = storyPage({ head: "<script>window.wasAhead = document.prerendering</script>" });

interface Heard {
  readonly type: string;
  readonly url: string;
  readonly name?: string;
}

let server: TestServer;
let chromium: TabChromium;
let tab: number;
beforeAll(async () => {
  server = await startServer({ pages: { "/a": first, "/b": second } });
  chromium = await launchTabChromium("dist/chrome");
  await chromium.worker.evaluate(`
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener(({ type, name }, { url }) => {
      heard.push({ type, url, name });
    });
  `);
  tab = (await chromium.worker.evaluate(
    "chrome.tabs.query({ active: true }).then(([{ id }]) => id)",
  )) as number;
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** What scripts of a page have sent to the worker. */
async function readHeard(path: string): Promise<Heard[]> {
  const heard = (await chromium.worker.evaluate("heard")) as Heard[];
  return heard.filter(({ url }) => url === server.url(path));
}

/** What the panel is told of the tab. */
async function askTabReport(): Promise<PageReport> {
  const { value } = (await chromium.worker.evaluate(
    `chrome.tabs.sendMessage(${tab}, { type: "page:report" }, { frameId: 0 })`,
  )) as { value: unknown };
  return parsePageReport(value);
}

function readBadge(): Promise<unknown> {
  return chromium.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`);
}

async function waitForMarks(page: Attached, names: readonly string[]): Promise<string[]> {
  return waitFor(`underlined: ${names.join()}`, async () => {
    const marks = await readAnyMarks(page);
    return names.every((name) => marks.includes(name)) ? marks : undefined;
  });
}

const hasHost = `document.querySelector("[popover]") !== null`;

describe("a page that Chromium loads ahead", () => {
  it("is nobody's business until the reader comes to it, and then it is the tab's page", async () => {
    const [page] = chromium.pages;
    if (page === undefined) throw new Error("there is no page");
    await page.send("Page.navigate", { url: server.url("/a") });
    const firstMarks = await waitForMarks(page, ["Crimea", "Ukraine"]);
    const next = await waitFor("the page loaded ahead", async () => {
      const found = chromium.pages.find(({ subtype }) => subtype === "prerender");
      return (await found?.evaluate("document.readyState")) === "complete" ? found : undefined;
    });
    await pause(longEnough);
    expect(await next.evaluate("[location.pathname, document.prerendering]")).toEqual(["/b", true]);
    expect(await readAnyMarks(next)).toEqual([]);
    expect(await next.evaluate(hasHost)).toBe(false);
    expect(await readHeard("/b")).toEqual([]);
    expect(await askTabReport()).toMatchObject({
      url: server.url("/a"),
      title: "A road is closed",
      status: "article",
    });
    expect(await readBadge()).toBe(String(new Set(firstMarks).size));

    await page.evaluate(`document.querySelector("a").click()`);
    const marks = await waitForMarks(next, storyNames);
    const activation = `performance.getEntriesByType("navigation")[0].activationStart > 0`;
    expect(await next.evaluate(`[wasAhead, document.prerendering, ${activation}]`)).toEqual([
      true,
      false,
      true,
    ]);
    const report = await askTabReport();
    expect(report).toMatchObject({
      url: server.url("/b"),
      title: "Neighbours compare their lists",
      status: "article",
    });
    expect(new Set(marks)).toEqual(new Set(report.entities.map(({ name }) => name)));
    await waitFor("the count of the second page", async () => {
      return (await readBadge()) === String(report.entities.length);
    });
    const asked = (await readHeard("/b")).filter(({ type }) => type === "article:annotate");
    expect(asked).toHaveLength(1);

    await chromium.worker.evaluate(
      `chrome.tabs.sendMessage(${tab}, { type: "mention:walk", step: 1 }, { frameId: 0 })`,
    );
    await waitFor("the card of the second page's first name", () => next.evaluate(hasHost));
    const drawn = (await readHeard("/b")).filter(({ type }) => type === "card:draw");
    expect(drawn).toMatchObject([{ name: marks[0] }]);
    expect(server.requests.filter(({ path }) => path === "/b")).toHaveLength(1);
  });
});
