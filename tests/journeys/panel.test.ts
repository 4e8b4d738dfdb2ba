import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EntityType } from "../../src/core/dataset/pack.ts";
import type { PageReport } from "../../src/messaging/protocol.ts";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { askReport, findTabId, panelPath } from "../harness/page-report.ts";
import { hoverText, readHighlights } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { clickInCard, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { waitForMarks, waitForNoMarks } from "./marks.ts";
import { flipSwitch, thisSite } from "./popup.ts";
import { listPage, storyPage } from "./story.ts";

const putin = "Vladimir Putin";
const groups: Readonly<Record<EntityType, string>> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
  event: "Events",
  agreement: "Agreements",
  term: "Terms",
};

let server: TestServer;
let chromium: Chromium;
let story: Page;
let panel: Page;
let report: PageReport;
beforeAll(async () => {
  // The story begins below the window: going to a mention has to scroll.
  const far = storyPage({ before: `<div style="height: 3000px"></div>` });
  const strangers = storyPage().replace(
    "Officials in Minsk",
    "The envoy Jane Doe was there, and nobody asked Jane Doe why. Officials in Minsk",
  );
  server = await startServer({
    pages: { "/story": storyPage(), "/far": far, "/list": listPage, "/strangers": strangers },
  });
  chromium = await launchChromium({ extension: "dist/chrome" });
  story = await chromium.openPage(server.url("/far"));
  await waitForMarks(story);
});
beforeEach(async () => {
  panel = await openPanelOf(story);
});
afterEach(async () => {
  // A panel in a tab would take what a card chose from the panel beside the page.
  const tabs = chromium.context.pages();
  for (const tab of tabs) if (tab.url().startsWith(chromium.extensionUrl(""))) await tab.close();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** The panel that belongs to a tab, opened as a tab itself. */
async function openPanelOf(page: Page): Promise<Page> {
  const tab = await findTabId(chromium, page);
  const opened = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
  report = await askReport(opened, tab);
  return opened;
}

/** The panel's groups as it shows them: heading, then each name with its count. */
function readGroups(page: Page): Promise<string[][]> {
  return page.locator("section:has(h2.label):has(.row)").evaluateAll((sections) =>
    sections.map((section) => {
      const heading = section.querySelector("h2")?.textContent ?? "";
      const rows = [...section.querySelectorAll(".row")].map((row) => {
        const name = row.querySelector(".entry")?.textContent;
        return `${name}: ${row.querySelector(".tally [aria-hidden]")?.textContent}`;
      });
      return [heading, ...rows];
    }),
  );
}

function expectedGroups({ entities }: PageReport): string[][] {
  return (Object.keys(groups) as EntityType[])
    .map((type) => [type, entities.filter((entity) => entity.type === type)] as const)
    .filter(([, found]) => found.length > 0)
    .map(([type, found]) => {
      const rows = found.map(({ name, count }) => `${name}: ${count}`);
      return [`${groups[type]} ${found.length}`].concat(rows);
    });
}

describe("the panel", () => {
  it("lists the story's names by kind with how often each occurs", async () => {
    await panel.getByRole("heading", { name: "Neighbours compare their lists" }).waitFor();
    await panel.getByText("Published 5 November 2021").waitFor();
    expect(report.entities.length).toBeGreaterThan(8);
    expect(await readGroups(panel)).toEqual(expectedGroups(report));
    expect((await readGroups(panel)).flat()).toContain(`${putin}: 2`);
  });

  it("opens a name's facts with document and date, and goes back to the list", async () => {
    await panel.getByRole("button", { name: putin, exact: true }).click();
    await panel.getByRole("heading", { name: putin, level: 1 }).waitFor();
    const fact = panel.getByRole("listitem").filter({ hasText: "as of 4 November 2021" }).first();
    await fact.waitFor();
    expect(await fact.locator(".source a").getAttribute("href")).toMatch(
      /^https:\/\/www\.rferl\.org\//,
    );
    await panel.getByRole("button", { name: "Back", exact: true }).click();
    await panel.getByRole("heading", { name: "People" }).waitFor();
    expect(await readGroups(panel)).toEqual(expectedGroups(report));
  });

  it("takes the page to a name's mentions and says which of them it is", async () => {
    const row = panel.locator(".row", { hasText: putin });
    const next = row.getByRole("button", { name: `Next mention of ${putin}` });
    const shown: string[] = [];
    const flashed: string[] = [];
    const step = async (button: typeof next, position: string): Promise<void> => {
      await button.click();
      await row.getByText(position, { exact: true }).waitFor();
      shown.push((await row.locator(".tally").textContent()) ?? "");
      const { "backgrounder-flash": flash = [] } = await readHighlights(story);
      flashed.push(...flash);
    };
    await step(next, "1 of 2");
    await step(next, "2 of 2");
    await step(next, "1 of 2");
    await step(row.getByRole("button", { name: `Previous mention of ${putin}` }), "2 of 2");
    expect(shown).toEqual(["1 of 2", "2 of 2", "1 of 2", "2 of 2"]);
    expect(flashed).toEqual([putin, "Putin", putin, "Putin"]);
    await story.bringToFront();
    await waitFor("the mention inside the window", () =>
      story.evaluate(() => {
        const paragraph = document.querySelectorAll("article p")[1];
        const { top = -1, bottom = 0 } = paragraph?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }),
    );
  });

  it("draws who is named with an entity, names the documents, and leads there and back", async () => {
    await panel.getByRole("button", { name: putin, exact: true }).click();
    const net = panel.locator(".company");
    const companion = net.locator("button").first();
    const name = (await companion.locator("bdi").textContent()) ?? "";
    await companion.hover();
    await net.getByText(new RegExp(`^${name}\\. \\d+ documents? names? both:$`)).waitFor();
    expect(await net.locator(".shared a").first().getAttribute("href")).toMatch(/^https:\/\//);
    await companion.click();
    await panel.getByRole("heading", { name, level: 1 }).waitFor();
    await panel.getByRole("button", { name: "Back", exact: true }).click();
    await panel.getByRole("heading", { name: putin, level: 1 }).waitFor();
    await panel.getByRole("button", { name: "Back", exact: true }).click();
    await panel.getByRole("heading", { name: "People" }).waitFor();
  });

  it("draws an entity's facts on a line of time, and says up to when the dataset knows", async () => {
    await panel.getByText(/^Known up to \d+ \w+ \d{4}$/).waitFor();
    await panel.getByRole("button", { name: putin, exact: true }).click();
    const timeline = panel.locator("figure", { has: panel.locator("svg") }).first();
    await timeline.waitFor();
    const years = await panel.locator(".timeline text").allTextContents();
    expect(years.length).toBeGreaterThan(1);
    expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => a - b));
  });

  it("copies a fact with its citation", async () => {
    await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await panel.getByRole("button", { name: putin, exact: true }).click();
    const fact = panel.locator(".fact").first();
    await fact.hover();
    await fact.getByRole("button", { name: /^Cite/ }).click();
    await fact.getByRole("button", { name: "Copy as Markdown" }).click();
    await panel.getByText("Copied.").waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\S \(\[.+, “.+”\]\(https?:\S+\), \d+ \w+ \d{4}\)$/,
    );
  });

  it("lists names of the article that nothing is known of", async () => {
    const page = await chromium.openPage(server.url("/strangers"));
    const beside = await openPanelOf(page);
    await beside.getByRole("heading", { name: "No background yet 1" }).waitFor();
    expect(await beside.locator(".unknown li").allTextContents()).toEqual([
      "Jane Doe 2 2 mentions",
    ]);
    await page.close();
  });

  it("lists the dataset's articles about the same, without the page itself", async () => {
    const related = panel.locator("section", { hasText: "Related articles" }).first();
    await related.getByText("Putin, Lukashenka Agree To 28 Union State").waitFor();
    expect(await related.locator(".in-common").first().textContent()).toContain("Union State");
    for (const link of await related.getByRole("link").all()) {
      expect(await link.getAttribute("href")).toMatch(/^https?:/);
      expect(await link.getAttribute("rel")).toContain("noreferrer");
    }
  });

  it("searches all names, those that the page does not mention too", async () => {
    const search = panel.getByRole("searchbox", { name: "Search all names" });
    expect(report.entities.map(({ name }) => name)).not.toContain("Black Sea");
    await search.fill("black s");
    await panel.getByRole("button", { name: "Black Sea" }).click();
    await panel.getByRole("heading", { name: "Black Sea", level: 1 }).waitFor();
    await panel.getByText("as of 4 November 2021").first().waitFor();
    await panel.getByRole("button", { name: "Back", exact: true }).click();
    expect(await panel.locator(".row .entry").allTextContents()).toEqual(["Black Sea"]);
    await search.fill("qqq");
    await panel.getByText("No name in the dataset starts with “qqq”.").first().waitFor();
    await search.press("Escape");
    await panel.getByRole("heading", { name: "People" }).waitFor();
    expect(await readGroups(panel)).toEqual(expectedGroups(report));
  });

  it("says so where the page is no article, searches all the same, and follows it to one", async () => {
    const page = await chromium.openPage(server.url("/list"));
    const beside = await openPanelOf(page);
    await beside.getByRole("heading", { name: "Not an article" }).waitFor();
    expect(await beside.locator(".row").count()).toBe(0);
    await beside.getByRole("searchbox").fill("crim");
    await beside.getByRole("button", { name: "Crimea", exact: true }).first().waitFor();
    await beside.getByRole("searchbox").press("Escape");
    await page.goto(server.url("/story"));
    await beside.getByRole("button", { name: putin, exact: true }).waitFor();
    await page.close();
  });

  it("lists the same names where underlining is switched off", async () => {
    const expected = expectedGroups(report);
    await flipSwitch(chromium, story, thisSite);
    await waitForNoMarks(story);
    await panel.getByText("Names are not underlined on this page").waitFor();
    expect(await readGroups(panel)).toEqual(expected);
    // A page that is loaded while it is off is read because the panel asks.
    await story.reload();
    const beside = await openPanelOf(story);
    await beside.getByText("Names are not underlined on this page").waitFor();
    expect(await readGroups(beside)).toEqual(expected);
    await beside.getByRole("button", { name: `Next mention of ${putin}` }).click();
    await beside.getByText("1 of 2", { exact: true }).waitFor();
    await flipSwitch(chromium, story, thisSite);
    await waitForMarks(story);
  });
});

/** Clicks "Open in panel" in the card of a name. */
async function openFromCard(page: Page, name: string): Promise<void> {
  await page.mouse.move(1275, 5);
  await waitFor("no card", async () => (await findCard(page)) === undefined);
  await hoverText(page, name, { within: "article" });
  const button = await waitFor(`the button in the card of ${name}`, async () => {
    const { elements } = (await findCard(page)) ?? { elements: [] };
    return elements.find(({ tag, text }) => tag === "button" && text === "Open in panel");
  });
  await clickInCard(page, button);
}

describe("the side panel of the browser", () => {
  beforeEach(() => panel.close());

  it("opens from a card with the card's entity, and changes to the next one's", async () => {
    const page = await chromium.openPage(server.url("/story"));
    await waitForMarks(page);
    await openFromCard(page, putin);
    const side = await chromium.getSidePanel();
    const heading = `document.querySelector("article.entity h1")?.innerText`;
    await side.waitUntil(`${heading} === ${JSON.stringify(putin)}`);
    await side.waitUntil(`document.body.innerText.includes("as of 4 November 2021")`);
    await openFromCard(page, "Svyatlana Tsikhanouskaya");
    await side.waitUntil(`${heading} === "Svyatlana Tsikhanouskaya"`);
    await side.evaluate(`document.querySelector(".back").click()`);
    await side.waitUntil(`document.querySelectorAll(".row").length === ${report.entities.length}`);
    expect(await side.evaluate("document.querySelector('h1').innerText")).toBe(report.title);
  });
});
