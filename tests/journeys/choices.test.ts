import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { hoverText, readHighlights } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { clickButton, restOn, waitForCardText, waitForNoCard } from "./card-buttons.ts";
import { storyPage } from "./story.ts";

let server: TestServer;
let chromium: Chromium;
let story: Page;
let options: Page;
/** What is underlined where nothing was chosen. */
let usual: string[];
beforeAll(async () => {
  server = await startServer({ pages: { "/story": storyPage(), "/again": storyPage() } });
  chromium = await launchChromium({ extension: "dist/chrome" });
  story = await chromium.openPage(server.url("/story", "news.example"));
  usual = await waitForStyle("backgrounder");
  options = await chromium.openPage(chromium.extensionUrl("src/options/index.html"));
  await options.getByRole("heading", { name: "Options" }).waitFor();
});
beforeEach(async () => {
  const worker = await chromium.getWorker();
  await worker.evaluate(() => chrome.storage.local.clear());
  await story.mouse.move(5, 5);
  await waitFor("the usual marks", async () => {
    const marks = await readMarks();
    return marks.length === usual.length;
  });
  await options.bringToFront();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function readMarks(style = "backgrounder"): Promise<string[]> {
  return (await readHighlights(story))[style] ?? [];
}

function waitForStyle(style: string): Promise<string[]> {
  return waitFor(`names in the style ${style}`, async () => {
    const marks = await readMarks(style);
    return marks.length > 0 ? marks : undefined;
  });
}

async function waitForMarks(wanted: (marks: readonly string[]) => boolean): Promise<string[]> {
  return waitFor("the marks", async () => {
    const marks = await readMarks();
    return wanted(marks) ? marks : undefined;
  });
}

function readStored(): Promise<Record<string, unknown>> {
  return options.evaluate(() => chrome.storage.local.get(null));
}

function store(values: object): Promise<void> {
  return options.evaluate((each) => chrome.storage.local.set(each), values);
}

describe("the options take effect at once in an open page", () => {
  it("in the style of the marks, which the page's other styles give way to", async () => {
    await options.getByLabel("Thin line").check();
    expect(await waitForStyle("backgrounder-solid")).toEqual(usual);
    expect(await readMarks()).toEqual([]);
    await options.getByLabel("Faint background").check();
    expect(await waitForStyle("backgrounder-wash")).toEqual(usual);
    await options.getByLabel("Dotted line").check();
    expect(await waitForStyle("backgrounder")).toEqual(usual);
    expect(await readStored()).toEqual({});
  });

  it("together with the switch, where both change at once", async () => {
    await store({ everywhere: false });
    await waitForMarks((marks) => marks.length === 0);
    await store({ everywhere: true, markStyle: "solid" });
    expect(await waitForStyle("backgrounder-solid")).toEqual(usual);
    expect(await readMarks()).toEqual([]);
  });

  it("in how many names are marked, and which kinds", async () => {
    await options.getByLabel("Every mention").check();
    const all = await waitForMarks((marks) => marks.length > usual.length);
    expect(all.filter((text) => text.includes("Putin"))).toEqual(["Vladimir Putin", "Putin"]);
    await options.getByRole("checkbox", { name: "People" }).uncheck();
    const others = await waitForMarks((marks) => marks.length < all.length);
    expect(others.filter((text) => /Putin|Lukashenka|Tsikhanouskaya/.test(text))).toEqual([]);
    expect(others).toContain("Minsk");
  });

  it("in how long a name is rested on before its card opens, and how long it stays", async () => {
    const delays = { openDelay: "Rest before it opens", closeDelay: "Time before it closes" };
    for (const [key, label] of Object.entries(delays)) {
      await options.getByLabel(label).fill("1000");
      await waitFor("the choice to be stored", async () => (await readStored())[key] === 1000);
    }
    const shorter = 700;
    await story.bringToFront();
    await hoverText(story, "Vladimir Putin", { within: "article" });
    await story.waitForTimeout(shorter);
    expect(await findCard(story)).toBeUndefined();
    await waitForCardText(story, "as of");
    await story.mouse.move(1275, 5);
    await story.waitForTimeout(shorter);
    expect(await findCard(story)).toBeDefined();
    await waitForNoCard(story);
    await options.getByLabel(delays.openDelay).fill("400");
    await options.getByLabel(delays.closeDelay).fill("300");
    await waitFor("the usual delays", async () => !("closeDelay" in (await readStored())));
  });

  it("in what opens a card", async () => {
    await options.getByLabel("when a name is clicked").check();
    await waitFor(
      "the choice to be stored",
      async () => (await readStored())["openMode"] === "click",
    );
    await story.bringToFront();
    await hoverText(story, "Vladimir Putin", { within: "article" });
    const rest = 700;
    await story.waitForTimeout(rest);
    expect(await findCard(story)).toBeUndefined();
    await story.mouse.down();
    await story.mouse.up();
    await waitForCardText(story, "as of");
    await story.keyboard.press("Escape");
    await waitForNoCard(story);
    await options.getByLabel("Alt is held").check();
    await waitFor(
      "the choice to be stored",
      async () => (await readStored())["openMode"] === "alt",
    );
    await story.bringToFront();
    await hoverText(story, "Alyaksandr Lukashenka", { within: "article" });
    await story.waitForTimeout(rest);
    expect(await findCard(story)).toBeUndefined();
    await story.keyboard.down("Alt");
    await waitForCardText(story, "Leader of Belarus");
    await story.keyboard.up("Alt");
    await story.keyboard.press("Escape");
  });

  it("in the language of page, card, panel and popup", async () => {
    await options.getByRole("combobox", { name: "Language" }).selectOption("be");
    await options.getByRole("heading", { name: "Налады" }).waitFor();
    expect(await options.evaluate(() => document.documentElement.lang)).toBe("be");
    await story.bringToFront();
    await restOn(story, "Vladimir Putin");
    const { text } = await waitForCardText(story, "Звесткі па");
    expect(text).toMatch(/Звесткі па \d+ [а-яўі]+ \d{4} г\./);
    expect(text).toMatch(/\d (?:год|гады|гадоў) таму/);
    await story.mouse.move(5, 5);
    await options.bringToFront();
    await options.locator(".pick select").selectOption("uk");
    for (const [path, word] of [
      ["src/panel/index.html?tab=0", "Налаштування"],
      ["src/popup/index.html?tab=0", "Відкрити бічну панель"],
      ["src/welcome/index.html", "Спробуйте"],
    ] as const) {
      const page = await chromium.openPage(chromium.extensionUrl(path));
      await page.getByText(word).first().waitFor();
      await page.close();
    }
  });
});

describe("rules for sites", () => {
  it("are added, changed and removed, and the nearest decides", async () => {
    await options.getByLabel("Site", { exact: true }).fill("https://news.example/section?a");
    await options.getByRole("button", { name: "Add" }).click();
    await waitForMarks((marks) => marks.length === 0);
    const rule = options.locator(".rule", { hasText: "news.example" });
    await rule.getByRole("combobox").selectOption("on");
    await waitForMarks((marks) => marks.length === usual.length);
    await options.getByLabel("Site", { exact: true }).fill("example");
    await options.getByRole("button", { name: "Add" }).click();
    await options.locator(".rule").nth(1).waitFor();
    expect(await readMarks()).toEqual(usual);
    await options.getByRole("button", { name: "Remove the rule for news.example" }).click();
    await waitForMarks((marks) => marks.length === 0);
    await options.getByRole("button", { name: "Remove the rule for example" }).click();
    expect(await waitForMarks((marks) => marks.length > 0)).toEqual(usual);
  });

  it("say so where a text is the name of no site", async () => {
    await options.getByLabel("Site", { exact: true }).fill("no site");
    await options.getByRole("button", { name: "Add" }).click();
    await options.getByText("“no site” is not the name of a site").waitFor();
    expect(await readStored()).toEqual({});
  });

  it("go into a file and come back from it; a file of something else is refused", async () => {
    await options.getByLabel("Site", { exact: true }).fill("news.example");
    await options.getByRole("button", { name: "Add" }).click();
    await options.locator(".rule").waitFor();
    const downloading = options.waitForEvent("download");
    await options.getByRole("button", { name: "Save the rules as a file" }).click();
    const file = join(tmpdir(), `backgrounder-sites-${process.pid}.json`);
    await (await downloading).saveAs(file);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
      format: "backgrounder-sites",
      version: 1,
      sites: [{ site: "news.example", on: false }],
    });
    await options.getByRole("button", { name: "Remove the rule for news.example" }).click();
    await waitForMarks((marks) => marks.length > 0);
    await options.getByLabel("Read rules from a file").setInputFiles(file);
    await options.getByText("1 rule was read.").waitFor();
    await waitForMarks((marks) => marks.length === 0);
    await writeFile(file, "{}");
    await options.getByLabel("Read rules from a file").setInputFiles(file);
    await options.getByText("The file was not taken: file.format must be one of").waitFor();
  });
});

describe("what a reader says in a card", () => {
  it("takes a name's mark away on the page, and back", async () => {
    await story.bringToFront();
    await restOn(story, "Minsk");
    await clickButton(story, /^Why this/);
    await waitForCardText(story, "The name is full enough to stand alone.");
    await clickButton(story, /^on this page/);
    await waitForCardText(story, "On this page it is taken for somebody else");
    expect(await waitForMarks((marks) => !marks.includes("Minsk"))).toEqual(
      usual.filter((name) => name !== "Minsk"),
    );
    await clickButton(story, /^Undo/);
    expect(await waitForMarks((marks) => marks.includes("Minsk"))).toEqual(usual);
    expect(await readStored()).toEqual({});
  });

  it("holds for the site, is listed in the options, and is undone there", async () => {
    await story.bringToFront();
    await restOn(story, "Minsk");
    await clickButton(story, /^Why this/);
    await clickButton(story, /^on this site/);
    await waitForMarks((marks) => !marks.includes("Minsk"));
    const other = await chromium.openPage(server.url("/again", "other.example"));
    await waitFor("the other site's marks", async () =>
      (await readHighlights(other))["backgrounder"]?.includes("Minsk"),
    );
    await other.close();
    await options.bringToFront();
    await options.getByText("not this one on news.example").waitFor();
    await options.getByRole("button", { name: "Undo for Minsk" }).click();
    expect(await waitForMarks((marks) => marks.includes("Minsk"))).toEqual(usual);
  });

  it("keeps a known name in the panel, without a mark, also on pages that are opened later", async () => {
    await story.bringToFront();
    await restOn(story, "Vladimir Putin");
    await clickButton(story, /^Why this/);
    await clickButton(story, /^I know this one/);
    await waitForMarks((marks) => !marks.some((name) => name.includes("Putin")));
    await story.mouse.move(5, 5);
    await story.keyboard.press("Escape");
    const later = await chromium.openPage(server.url("/again", "news.example"));
    const marks = await waitFor(
      "the later page's marks",
      async () => (await readHighlights(later))["backgrounder"],
    );
    expect(marks.filter((name) => name.includes("Putin"))).toEqual([]);
    const tab = await options.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: true, currentWindow: true });
      return tabs[0]?.id;
    });
    const panel = await chromium.openPage(chromium.extensionUrl(`src/panel/index.html?tab=${tab}`));
    await panel.getByRole("button", { name: "Vladimir Putin", exact: true }).waitFor();
    await panel.close();
    await later.close();
  });
});

describe("what is stored", () => {
  it("is counted, and all of it deleted once that is confirmed", async () => {
    await options.getByText("0 choices, 0 bytes").waitFor();
    await options.getByLabel("Every mention").check();
    await options.getByText("1 choice, 16 bytes").waitFor();
    await options.getByRole("button", { name: "Delete everything" }).click();
    await options.getByRole("button", { name: "Keep it" }).click();
    expect(await readStored()).toEqual({ budget: "all" });
    await options.getByRole("button", { name: "Delete everything" }).click();
    await options.getByRole("button", { name: "Delete all of it" }).click();
    await options.getByText("Everything is deleted.").waitFor();
    expect(await readStored()).toEqual({});
  });
});

describe("the first-run page", () => {
  it("is reached from the options, has the names of its text underlined, and cards over them", async () => {
    await options.getByRole("link", { name: "How it works, and a text to try it on" }).click();
    await options.getByRole("heading", { name: "What it never does" }).waitFor();
    await options.goBack();
    const page = await chromium.openPage(chromium.extensionUrl("src/welcome/index.html"));
    const marks = await waitFor("marks", async () => (await readHighlights(page))["backgrounder"]);
    expect(marks).toContain("Svyatlana Tsikhanouskaya");
    await restOn(page, "Vladimir Putin");
    await waitForCardText(page, "President of Russia");
    await page.close();
  });
});
