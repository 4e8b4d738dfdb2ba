import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { type AnyBrowser, type AnyPage, launchAny, readAnyMarks } from "./any-browser.ts";
import { characters, depth, floodSeconds, heavyPages, nodes } from "./heavy-markup.ts";
import { storyNames, storyPage } from "./story.ts";

/** In ms. */
const longest = 300_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ pages: heavyPages });
});
afterAll(() => server.close());

async function waitForStory(page: AnyPage): Promise<void> {
  await waitFor("all of the story's names underlined", async () => {
    const marks = await readAnyMarks(page);
    return storyNames.every((name) => marks.includes(name));
  });
}

async function startFlood(page: AnyPage): Promise<{ changes: number; frames: number }> {
  return (await page.evaluate(`flood(${floodSeconds})`)) as { changes: number; frames: number };
}

describe.each(["chromium", "firefox"] as const)("heavy pages in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/flood"));
  });
  afterAll(() => browser.close());

  it.each([
    [`${nodes} nodes`, "/large"],
    [`${depth} elements in one another`, "/deep"],
  ])("have their names underlined: %s", { timeout: longest }, async (_case, path) => {
    await page.goto(server.url(path));
    await waitForStory(page);
    const names = new Set(await readAnyMarks(page));
    expect([...names].filter((name) => !storyPage().includes(name))).toEqual([]);
  });

  it("may hold a text that is too long to be read", { timeout: longest }, async () => {
    await page.goto(server.url("/long-text"));
    const length = await page.evaluate("document.getElementById('long').firstChild.length");
    expect(length).toBeGreaterThan(characters - 1);
    // The story beside it is read all the same.
    await waitForStory(page);
  });

  it("are still followed after a flood of changes", { timeout: longest }, async () => {
    await page.goto(server.url("/flood"));
    await waitForStory(page);
    const before = await readAnyMarks(page);
    expect((await startFlood(page)).changes).toBe(floodSeconds * 10_000);
    expect(await readAnyMarks(page)).toEqual(before);
    await page.evaluate(`document.querySelector("article p").firstChild.data += " In Ukraine."`);
    await waitFor("the new name", async () => (await readAnyMarks(page)).includes("Ukraine"));
  });
});
