import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageReport } from "../../src/messaging/protocol.ts";
import type { FirefoxPage } from "../harness/firefox-page.ts";
import { type Firefox, launchFirefox } from "../harness/firefox.ts";
import { askFirefoxReport, findFirefoxTabId, panelPath } from "../harness/page-report.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { readAnyMarks } from "./any-browser.ts";
import { readNote } from "./panel-note.ts";
import { storyNames, storyPage } from "./story.ts";
import { testimony, untouched, witness } from "./witness.ts";

let server: TestServer;
let firefox: Firefox;
/** A page of the extension, for the panel and the popup that belong to the article's tab. */
let own: FirefoxPage;
let article: FirefoxPage;
let tab: number;
beforeAll(async () => {
  server = await startServer({
    folder: "assets/demo",
    pages: { "/story": storyPage({ head: witness }) },
  });
  firefox = await launchFirefox({ extension: "dist/firefox" });
  await openTabs(server.url("/"));
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

async function openTabs(url: string): Promise<void> {
  own = await firefox.openPage(firefox.extensionUrl(panelPath(0)));
  article = await firefox.openPage(url);
  tab = await findFirefoxTabId(own);
}

async function waitForText(page: FirefoxPage, text: string): Promise<void> {
  const expression = `document.body.innerText.includes(${JSON.stringify(text)})`;
  await waitFor(`"${text}"`, () => page.evaluate(expression));
}

async function waitForMarks(page: FirefoxPage): Promise<string[]> {
  return waitFor("underlined names", async () => {
    const marks = await readAnyMarks(page);
    return marks.length > 0 ? marks : undefined;
  });
}

async function waitForNoMarks(page: FirefoxPage): Promise<void> {
  await waitFor("no underlined name", async () => (await readAnyMarks(page)).length === 0);
}

/** Clicks the popup's first switch, the one for the site. */
async function flipSite(): Promise<void> {
  await own.goto(firefox.extensionUrl(`src/popup/index.html?tab=${tab}`));
  const site = `document.querySelector("input[role=switch][aria-describedby]")`;
  await waitFor("the switch for the site", () => own.evaluate(`${site} !== null`));
  await own.evaluate(`${site}.click()`);
}

function waitForCard(text: string): Promise<string> {
  return waitFor(`the card with "${text}"`, async () => {
    const card = await article.readCard();
    return card.includes(text) ? card : undefined;
  });
}

/** In the browser's own window: pages may not read the clipboard. */
const readClipboard = `(() => {
  const transfer = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
  transfer.init(null);
  transfer.addDataFlavor("text/plain");
  Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
  const data = {};
  transfer.getTransferData("text/plain", data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;
})()`;

function askReport(): Promise<PageReport> {
  return askFirefoxReport(own, tab);
}

describe("the extension in Firefox", () => {
  it("underlines at least 15 entities of the demo article", async () => {
    const marks = await waitForMarks(article);
    expect(marks.length).toBeGreaterThanOrEqual(15);
    const report = await askReport();
    expect(report.status).toBe("article");
    expect(report.entities.length).toBeGreaterThanOrEqual(15);
  });

  it("opens a card over a name, with facts that have a date and a document", async () => {
    await article.activate();
    await article.hoverText("Alyaksandr Lukashenka", "article");
    const card = await waitFor("the card", async () => {
      const text = await article.readCard();
      return text.includes("as of") ? text : undefined;
    });
    expect(card).toContain("Alyaksandr Lukashenka");
    // A fact's last line: publisher, date, how old that is, title.
    expect(card).toMatch(/, as of \d+ \w+ \d{4}.*?: \S/);
    await article.moveMouse(5, 5);
    await waitFor("no card", async () => (await article.readCard()) === "");
  });

  it("lists the article's names in the panel, with facts behind them", async () => {
    const { entities } = await askReport();
    await own.activate();
    await own.goto(firefox.extensionUrl(panelPath(tab)));
    await waitForText(own, entities[0]?.name ?? "");
    const listed = await own.evaluate(
      `[...document.querySelectorAll("[data-entity]")].map(({ dataset }) => dataset.entity)`,
    );
    expect((listed as string[]).toSorted()).toEqual(entities.map(({ id }) => id).toSorted());
    const note = await own.evaluate(readNote("vladimir-putin"));
    expect(note).toContain("as of 4 November 2021");
  });

  it("searches all names in the panel", async () => {
    await own.goto(firefox.extensionUrl(panelPath(tab)));
    await waitFor("the search", () => own.evaluate("document.querySelector('#search') !== null"));
    await own.evaluate("document.querySelector('#search').focus()");
    for (const key of "black s") await own.press(key);
    await waitForText(own, "1 name found");
    expect(await own.evaluate("document.querySelector('[data-entity]').innerText")).toBe(
      "Black Sea",
    );
  });

  it("shows the number of names and both switches in the popup", async () => {
    const { entities } = await askReport();
    await own.goto(firefox.extensionUrl(`src/popup/index.html?tab=${tab}`));
    await waitForText(own, `${entities.length} names known here`);
    await waitForText(own, "127.0.0.1");
    const switches = await own.evaluate(
      `[...document.querySelectorAll("input[role=switch]")].map(({ checked }) => checked)`,
    );
    expect(switches).toEqual([true, true]);
  });

  it("switches a site off and on in an open page", async () => {
    const before = await waitForMarks(article);
    await flipSite();
    await waitForNoMarks(article);
    expect(await article.evaluate("CSS.highlights.size")).toBe(0);
    await flipSite();
    expect(await waitForMarks(article)).toEqual(before);
  });

  it("keeps a site off after the browser was started anew", async () => {
    await flipSite();
    await waitForNoMarks(article);
    await firefox.restart();
    await openTabs(server.url("/"));
    const report = await askReport();
    expect(report.highlighting).toBe(false);
    expect(report.entities.length).toBeGreaterThanOrEqual(15);
    expect(await readAnyMarks(article)).toEqual([]);
    await flipSite();
    await waitForMarks(article);
  });

  it("says again how things stand when its page is shown again", async () => {
    await own.activate();
    await own.evaluate(`(() => {
      window.heard = 0;
      browser.runtime.onMessage.addListener(({ type }) => { heard += Number(type === "page:changed"); });
    })()`);
    await article.activate();
    await waitFor("the page's word", () => own.evaluate("heard > 0"));
    expect(await own.evaluate("heard")).toBeGreaterThan(0);
  });

  it("goes from fact to fact in a card and back, copies one, and takes a mark away and back", async () => {
    await article.activate();
    await article.moveMouse(5, 5);
    const count = `CSS.highlights.get("backgrounder").size`;
    const before = Number(await article.evaluate(count));
    await article.hoverText("Alyaksandr Lukashenka", "article");
    await waitForCard("Leader of Belarus");
    await article.clickInCard(/^Cite: /);
    await waitForCard("Copy as text");
    await article.clickInCard(/^Copy as text/);
    await waitForCard("Copied.");
    expect(await firefox.evaluateInBrowser(readClipboard)).toMatch(
      /\S \(.+, “.+”, \d+ \w+ \d{4}, https?:\S+\)$/,
    );
    await article.clickInCard(/^(?!Cite|Copy|Report|\d|Open|Why|Pin|Move|Close)/);
    await waitForCard("Back to Alyaksandr Lukashenka");
    await article.clickInCard(/^‹ Back to/);
    await waitForCard("Leader of Belarus");
    await article.clickInCard(/^Why this/);
    await waitForCard("The name is full enough");
    await article.clickInCard(/^on this page/);
    await waitFor("one name less", () => article.evaluate(`${count} === ${before - 1}`));
    await article.clickInCard(/^Undo/);
    await waitFor("the name again", () => article.evaluate(`${count} === ${before}`));
  });

  it("takes the options over at once, in the page and in the card's language", async () => {
    await own.goto(firefox.extensionUrl("src/options/index.html"));
    await waitForText(own, "Underlined names");
    await own.evaluate(`document.querySelector("input[value=solid]").click()`);
    await article.activate();
    await waitFor("the other style", () =>
      article.evaluate(
        `CSS.highlights.has("backgrounder-solid") && !CSS.highlights.has("backgrounder")`,
      ),
    );
    await own.evaluate(`document.querySelector("input[value=dotted]").click()`);
    await own.evaluate(`(() => {
      const select = document.querySelector(".pick select");
      select.value = "be";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await waitForText(own, "Налады");
    await article.activate();
    await article.moveMouse(5, 5);
    await waitFor("no card", async () => (await article.readCard()) === "");
    await article.hoverText("Vladimir Putin", "article");
    expect(await waitForCard("Звесткі па")).toContain("Адкрыць на панэлі");
    await own.evaluate("browser.storage.local.clear()");
  });

  it("shows real cards on its first-run page", async () => {
    const page = await firefox.openPage(firefox.extensionUrl("src/welcome/index.html"));
    expect(await waitForMarks(page)).toContain("Svyatlana Tsikhanouskaya");
    await page.activate();
    await page.hoverText("Vladimir Putin", "article");
    await waitFor("the card", async () => (await page.readCard()).includes("President of Russia"));
    await page.close();
  });

  it("leaves a page's text, elements and nodes as they are", async () => {
    await article.goto(server.url("/story"));
    expect(await waitForMarks(article)).toEqual(expect.arrayContaining(storyNames));
    await article.activate();
    await article.hoverText("Vladimir Putin", "article");
    await waitFor("the card", async () => (await article.readCard()) !== "");
    expect(await article.evaluate(testimony)).toEqual(untouched);
  });
});
