import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { findText, hoverText } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { type Box, type Card, clickInCard, findBox, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { waitForMarks } from "./marks.ts";
import { isStress } from "./own-tasks.ts";
import { storyPage } from "./story.ts";

const name = "Vladimir Putin";
const longest = 300_000;

/** What a page's styles may do to an element that is put into it. */
const styles: Readonly<Record<string, string>> = {
  resets: "* { all: revert !important; position: static !important; float: left !important }",
  "no other children of html":
    "html > * { display: none !important } html > body { display: block !important }",
  "no pointer events": "body { pointer-events: none }",
  transforms: "html { transform: translateX(40px) scale(0.9); contain: layout; filter: blur(0px) }",
  "no scrolling": "html, body { overflow: hidden; height: 100% } main { overflow: auto }",
  "an overlay above all": `body::after {
    content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }`,
  "right to left": "html { direction: rtl }",
  "vertical writing": "html { writing-mode: vertical-rl } main { height: 500px }",
  "a large root font": "html { font-size: 100px } body { font-size: 16px }",
  "a dark filter": "html { filter: invert(1) hue-rotate(180deg); background: #fff }",
};

/** Where the story stands: markup round it, and a script that shows it. */
const containers: Readonly<Record<string, readonly [before: string, after: string]>> = {
  plain: ["", ""],
  "a modal dialog": ["<dialog id=a>", "</dialog><script>a.showModal()</script>"],
  "a modal dialog in another": [
    "<dialog id=a><dialog id=b>",
    "</dialog></dialog><script>a.showModal(); b.showModal()</script>",
  ],
  fullscreen: ["<div id=full style='overflow:auto;background:#fff'>", "</div>"],
  "a popover": ["<div popover=manual id=a>", "</div><script>a.showPopover()</script>"],
};

function pageOf(style: string, [before, after]: readonly [string, string]): string {
  return storyPage({ head: `<style>${style}</style>`, before }).replace(
    "</body>",
    `${after}</body>`,
  );
}

const cases = Object.entries(styles).flatMap(([style, css], row) =>
  Object.entries(containers).flatMap(([container, around], column) =>
    // Each style, each container twice; all of them on demand.
    isStress || column === row % 5
      ? [{ style, container, path: `/${row}-${column}`, body: pageOf(css, around) }]
      : [],
  ),
);

const odd: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [0.5, 0.8, 1, 1.5, 2, 3].map((zoom) => [
      `zoomed ${zoom}`,
      storyPage({ head: `<style>html { zoom: ${zoom} }</style>` }),
    ]),
  ),
  "with a zoomed body": storyPage({ head: "<style>body { zoom: 1.7 }</style>" }),
  "right to left": storyPage({ head: "<style>html { direction: rtl }</style>" }),
  vertical: storyPage({
    head: "<style>html { writing-mode: vertical-rl } main { height: 500px }</style>",
  }),
  "in quirks mode": storyPage().replace("<!doctype html>\n", ""),
  "moved and turned": storyPage({
    head: "<style>html { transform: translate(30px, 20px) } main { contain: paint }</style>",
  }),
};
const oddPages = Object.entries(odd).map(([title, body], index) => ({
  title,
  path: `/odd-${index}`,
  body,
}));

const withDialog = storyPage().replace(
  "</body>",
  `<dialog id=a><p><input id=field> <button>Close</button></p></dialog>
   <button id=first>First</button></body>`,
);

let server: TestServer;
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  const bodies = [...cases, ...oddPages].map(({ path, body }) => [path, body] as const);
  server = await startServer({ pages: { ...Object.fromEntries(bodies), "/dialog": withDialog } });
  chromium = await launchChromium({ extension: "dist/chrome" });
  page = await chromium.openPage(server.url("/dialog"));
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function openCard(): Promise<Card> {
  await hoverText(page, name, { within: "article" });
  return waitFor("the card", async () => {
    const card = await findCard(page);
    return card?.text.includes("as of") === true ? card : undefined;
  });
}

/** The box of the card itself: the first that is painted. What scrolls in it may be larger. */
async function boxOf({ elements }: Card): Promise<Box> {
  for (const element of elements) {
    const box = await findBox(page, element);
    if (box !== undefined && box.width > 100) return box;
  }
  throw new Error("the card is not painted");
}

async function readWindow(): Promise<{ width: number; height: number }> {
  return page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}

describe("the card on a page with hostile styles", () => {
  it.each(cases)(
    "can be clicked and is inside the window: $style, $container",
    { timeout: longest },
    async ({ container, path }) => {
      await page.goto(server.url(path));
      if (container === "fullscreen") {
        await page.evaluate("document.getElementById('full').requestFullscreen()");
      }
      await waitForMarks(page);
      const card = await openCard();
      const { x, y, width, height } = await boxOf(card);
      const window = await readWindow();
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(window.width);
      expect(y + height).toBeLessThanOrEqual(window.height);
      const more = card.elements.find(
        ({ tag, text }) => tag === "button" && /^(?:More|\d+ more facts?)$/.test(text),
      );
      if (more === undefined) throw new Error("the card has no button for more");
      await clickInCard(page, more);
      await waitFor("the card's other facts", async () =>
        (await findCard(page))?.text.includes("Less"),
      );
    },
  );
});

describe("the card on an odd page", () => {
  it.each(oddPages)("stands within 2 px of its place: $title", async ({ path }) => {
    await page.goto(server.url(path));
    await waitForMarks(page);
    const card = await openCard();
    const box = await boxOf(card);
    const word = await findText(page, name, { within: "article" });
    const below = box.y - (word.y + word.height);
    const above = word.y - (box.y + box.height);
    // Six px below or above the word, and beginning with it where the window has room.
    const distance = Math.max(below, above);
    expect(distance).toBeGreaterThanOrEqual(4);
    expect(distance).toBeLessThanOrEqual(8);
    const { width } = await readWindow();
    const ideal = Math.min(Math.max(word.x, 8), width - box.width - 8);
    expect(Math.abs(box.x - ideal)).toBeLessThanOrEqual(2);
  });
});

describe("a page's own dialog", () => {
  it("keeps its focus, its keys and its being modal while a card is open", async () => {
    await page.goto(server.url("/dialog"));
    await waitForMarks(page);
    await page.evaluate("document.getElementById('first').focus()");
    await openCard();
    const focus = "document.activeElement.id";
    expect(await page.evaluate(focus)).toBe("first");
    await page.evaluate("a.showModal()");
    expect(await page.evaluate(focus)).toBe("field");
    await page.keyboard.type("Minsk");
    expect(await page.evaluate("field.value")).toBe("Minsk");
    expect(await page.evaluate("a.matches(':modal')")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("a.open")).toBe(false);
    expect(await page.evaluate(focus)).toBe("first");
    await waitFor("no card", async () => (await findCard(page)) === undefined);
  });
});
