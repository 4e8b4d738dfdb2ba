import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { findText, hoverText } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { type Card, findBox, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { waitForMarks } from "./marks.ts";
import { storyPage } from "./story.ts";

let server: TestServer;
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  server = await startServer({ pages: { "/story": storyPage() } });
  chromium = await launchChromium({ extension: "dist/chrome" });
});
beforeEach(async () => {
  page = await chromium.openPage(server.url("/story"));
  await waitForMarks(page);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Rests the mouse on a name until its card shows the facts. */
async function openCard(name: string): Promise<Card> {
  await hoverText(page, name, { within: "article" });
  return waitFor(`the card of ${name}`, async () => {
    const card = await findCard(page);
    return card?.text.includes("2021") === true ? card : undefined;
  });
}

async function waitForNoCard(): Promise<void> {
  await waitFor("no card", async () => (await findCard(page)) === undefined);
}

describe("the card", () => {
  it("opens over a name with facts that have a date and a document", async () => {
    const { text } = await openCard("Alyaksandr Lukashenka");
    expect(text).toContain("Alyaksandr Lukashenka");
    // A fact's last line: publisher, date, how old that is, title.
    expect(text).toMatch(/, as of \d+ \w+ \d{4}.*?: \S/);
  });

  it("does not cover its word and stays inside the window", async () => {
    const { elements } = await openCard("Vladimir Putin");
    const word = await findText(page, "Vladimir Putin", { within: "article" });
    const boxes = await Promise.all(elements.map((element) => findBox(page, element)));
    const card = boxes.find((box) => box !== undefined && box.width > 200);
    if (card === undefined) throw new Error("the card has no size");
    expect(card.y >= word.y + word.height || card.y + card.height <= word.y).toBe(true);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(1280);
    expect(card.y + card.height).toBeLessThanOrEqual(900);
  });

  it("covers no line of a name that runs over two", async () => {
    // The article is made narrower until the name breaks.
    const lower = await page.evaluate(() => {
      const article = document.querySelector("article");
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node !== null && node.nodeValue?.includes("Svyatlana Tsikh") !== true)
        node = walker.nextNode();
      if (article === null || node === null) return undefined;
      const range = document.createRange();
      const start = node.nodeValue?.indexOf("Svyatlana Tsikh") ?? 0;
      range.setStart(node, start);
      range.setEnd(node, start + "Svyatlana Tsikhanouskaya".length);
      for (let width = 700; width > 200; width -= 10) {
        article.style.width = `${width}px`;
        const [, second] = range.getClientRects();
        if (second !== undefined && second.width > 20) return second.bottom + scrollY;
      }
      return undefined;
    });
    const { elements } = await openCard("Svyatlana");
    const boxes = await Promise.all(elements.map((element) => findBox(page, element)));
    const card = boxes.find((box) => box !== undefined && box.width > 200);
    const scrolled = await page.evaluate(() => scrollY);
    expect(lower).toBeDefined();
    expect(card?.y).toBeGreaterThanOrEqual((lower ?? 0) - scrolled);
  });

  it("stays open while the mouse goes into it, and closes when the mouse has left both", async () => {
    const { elements } = await openCard("Vladimir Putin");
    const boxes = await Promise.all(elements.map((element) => findBox(page, element)));
    const box = boxes.find((each) => each !== undefined && each.width > 200);
    if (box === undefined) throw new Error("the card has no size");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    // Longer than the card waits after the mouse has left: closing would show by now.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 600);
        }),
    );
    expect(await findCard(page)).toBeDefined();
    await page.mouse.move(1275, 5, { steps: 5 });
    await waitForNoCard();
  });

  it("closes at Escape", async () => {
    await openCard("Svyatlana Tsikhanouskaya");
    await page.keyboard.press("Escape");
    await waitForNoCard();
    expect(await findCard(page)).toBeUndefined();
  });

  it("goes from one name to the next", async () => {
    await openCard("Vladimir Putin");
    await page.mouse.move(1275, 5, { steps: 5 });
    await waitForNoCard();
    const { text } = await openCard("Svyatlana Tsikhanouskaya");
    expect(text).toContain("Svyatlana Tsikhanouskaya");
  });

  it("opens for the name to which the mouse goes straight from another", async () => {
    await openCard("Vladimir Putin");
    // Both names stand on one line: the card of the first is not on the way.
    await hoverText(page, "Alyaksandr Lukashenka", { within: "article" });
    const heading = await waitFor("the card of the second name", async () => {
      const { elements } = (await findCard(page)) ?? { elements: [] };
      const name = elements.find(({ tag }) => tag === "h2")?.text;
      return name === "Vladimir Putin" ? undefined : name;
    });
    expect(heading).toBe("Alyaksandr Lukashenka");
  });
});
