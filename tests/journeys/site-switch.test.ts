import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import type { TestHost } from "../harness/hosts.ts";
import { hoverText } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { enterContentWorld } from "./content-world.ts";
import { readMarks, waitForMarks, waitForNoMarks } from "./marks.ts";
import { allSites, flipSwitch, openPopupOf, thisSite } from "./popup.ts";
import { storyPage } from "./story.ts";

let server: TestServer;
let profile: string;
let chromium: Chromium;
/** Two tabs of one site, one of a subdomain of it, one of another site. */
let first: Page;
let second: Page;
let subdomain: Page;
let other: Page;

/** What is underlined in the story where nothing is switched off. */
let names: string[];

function openStory(host: TestHost): Promise<Page> {
  return chromium.openPage(server.url("/story", host));
}

async function openStories(): Promise<void> {
  first = await openStory("news.example");
  second = await openStory("news.example");
  subdomain = await openStory("sub.news.example");
  other = await openStory("other.example");
}

beforeAll(async () => {
  server = await startServer({ pages: { "/story": storyPage(), "/empty": "<p>Soon</p>" } });
  profile = mkdtempSync(join(tmpdir(), "backgrounder-switch-"));
  chromium = await launchChromium({ extension: "dist/chrome", profile });
  await openStories();
  names = await waitForMarks(first);
  for (const page of [second, subdomain, other]) await waitForMarks(page);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

async function readHosts(page: Page): Promise<number> {
  return page.locator("[popover]").count();
}

describe("the switch for a site", () => {
  it("stops the underlining in every open tab of the site and its subdomain at once", async () => {
    await flipSwitch(chromium, first, thisSite);
    for (const page of [first, second, subdomain]) await waitForNoMarks(page);
    expect(await readMarks(other)).toEqual(names);
  });

  it("leaves nothing of the extension on a page: no host, no highlight, no card", async () => {
    await first.bringToFront();
    await hoverText(first, "Vladimir Putin", { within: "article" });
    // Longer than the mouse rests on a name before its card opens.
    await pause(900);
    expect(await findCard(first)).toBeUndefined();
    expect(await readHosts(first)).toBe(0);
    expect(await first.evaluate("CSS.highlights.size")).toBe(0);
  });

  it("holds for a page that is loaded later", async () => {
    await second.reload();
    const popup = await openPopupOf(chromium, second);
    await popup.getByText("names known here").waitFor();
    expect(await readMarks(second)).toEqual([]);
    await popup.close();
  });

  it("holds after the browser was started anew", async () => {
    await chromium.close();
    chromium = await launchChromium({ extension: "dist/chrome", profile });
    await openStories();
    await waitForMarks(other);
    const popup = await openPopupOf(chromium, first);
    const site = popup.getByRole("switch", { name: thisSite });
    await site.waitFor();
    expect(await site.isChecked()).toBe(false);
    for (const page of [first, second, subdomain]) expect(await readMarks(page)).toEqual([]);
    await popup.close();
  });

  it("brings the underlining back in all of them", async () => {
    await flipSwitch(chromium, second, thisSite);
    for (const page of [first, second, subdomain]) expect(await waitForMarks(page)).toEqual(names);
  });

  it("takes an open card away with the names", async () => {
    await first.bringToFront();
    await hoverText(first, "Vladimir Putin", { within: "article" });
    await waitFor("the card", () => findCard(first));
    await flipSwitch(chromium, second, thisSite);
    await waitForNoMarks(first);
    await waitFor("no card", async () => (await findCard(first)) === undefined);
    expect(await readHosts(first)).toBe(0);
    await flipSwitch(chromium, second, thisSite);
    for (const page of [first, second, subdomain]) expect(await waitForMarks(page)).toEqual(names);
  });

  it("works from the real popup of the toolbar button", async () => {
    await first.bringToFront();
    const popup = await chromium.openPopup();
    await popup.waitUntil(`document.querySelectorAll("input[role=switch]").length === 2`);
    await popup.evaluate(`document.querySelector("input[role=switch]").click()`);
    for (const page of [first, second, subdomain]) await waitForNoMarks(page);
    await popup.evaluate(`document.querySelector("input[role=switch]").click()`);
    for (const page of [first, second, subdomain]) expect(await waitForMarks(page)).toEqual(names);
    await popup.close();
  });
});

describe("the popup", () => {
  it("counts the article's names, lists the first ones, and leads to panel and options", async () => {
    const popup = await openPopupOf(chromium, first);
    await popup.getByText(/^\d+ names known here$/).waitFor();
    const listed = await popup.locator(".found .entry").allTextContents();
    expect(listed).toHaveLength(5);
    expect(listed).toContain("Vladimir Putin");
    await popup.getByRole("button", { name: "Open side panel" }).waitFor();
    const opening = chromium.context.waitForEvent("page");
    await popup.getByRole("button", { name: "Options" }).click();
    const options = await opening;
    await options.getByRole("heading", { name: "Options" }).waitFor();
    await options.getByRole("heading", { name: "Shortcuts" }).waitFor();
    await options.close();
    await popup.close();
  });
});

describe("the switch for all sites", () => {
  it("stops the underlining everywhere, and disables the switch for the site", async () => {
    await flipSwitch(chromium, first, allSites);
    for (const page of [first, second, subdomain, other]) await waitForNoMarks(page);
    const popup = await openPopupOf(chromium, other);
    await popup.getByText("Off on all sites").waitFor();
    expect(await popup.getByRole("switch", { name: thisSite }).isDisabled()).toBe(true);
    await popup.close();
  });

  it("brings it back", async () => {
    await flipSwitch(chromium, other, allSites);
    const pages = [first, second, subdomain, other];
    for (const page of pages) expect(await waitForMarks(page)).toEqual(names);
  });

  it("can be paused: all sites at once, and back by hand", async () => {
    const popup = await openPopupOf(chromium, other);
    await popup.getByRole("button", { name: "Pause for an hour" }).click();
    await popup.getByText(/Paused until \d/).waitFor();
    for (const page of [first, second, subdomain, other]) await waitForNoMarks(page);
    await popup.getByRole("button", { name: "Go on now" }).click();
    for (const page of [first, other]) expect(await waitForMarks(page)).toEqual(names);
    await popup.close();
  });

  it("goes on by itself when the pause is over", async () => {
    const popup = await openPopupOf(chromium, other);
    await popup.evaluate(`chrome.storage.local.set({ pausedUntil: Date.now() + 3000 })`);
    for (const page of [first, other]) await waitForNoMarks(page);
    for (const page of [first, other]) expect(await waitForMarks(page)).toEqual(names);
    await popup.close();
  });
});

describe("a page that the browser tells of no change", () => {
  it("follows the popup that is opened over it", async () => {
    const deaf = await chromium.openPage(server.url("/empty", "other.example"));
    const run = await enterContentWorld(deaf, chromium.extensionUrl("").slice(0, -1));
    await run("chrome.storage.onChanged.addListener = () => undefined");
    await deaf.evaluate((html) => {
      document.head.innerHTML = html.split("<head>")[1]?.split("</head>")[0] ?? "";
      document.body.innerHTML = html.split("<body>")[1] ?? "";
    }, storyPage());
    expect(await waitForMarks(deaf)).toEqual(names);
    await flipSwitch(chromium, other, allSites);
    await waitForNoMarks(other);
    expect(await readMarks(deaf)).toEqual(names);
    // Opening the popup is enough to bring it up to date, and so is what is switched there.
    const popup = await openPopupOf(chromium, deaf);
    await waitForNoMarks(deaf);
    await popup.getByRole("switch", { name: allSites }).click();
    expect(await waitForMarks(deaf)).toEqual(names);
    await popup.close();
    await deaf.close();
  });
});
