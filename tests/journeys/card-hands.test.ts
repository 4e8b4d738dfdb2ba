import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { findTabId } from "../harness/page-report.ts";
import { findText, hoverText } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { type Box, type CardElement, findBox, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { clickButton, findButton, restOn, waitForCardText, waitForNoCard } from "./card-buttons.ts";
import { waitForMarks } from "./marks.ts";
import { storyPage } from "./story.ts";

/** Longer than a card waits before it closes. */
const longer = 700;

let server: TestServer;
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  const before = `<button id="before">A button of the page</button>`;
  server = await startServer({
    pages: {
      "/story": storyPage({ before }),
      "/undated": storyPage().replaceAll(/<time.*?<\/time>|<meta property="article.*?>/gs, ""),
      "/early": storyPage({ date: "1970-03-01" }),
      "/namesakes": storyPage().replace(
        "<p>",
        `<p>Viachorka said on Tuesday that the talks would go on. The adviser, Franak Viachorka, came
         late; Franak Viachorka did not say why. His father is Vintsuk Viachorka.</p><p>`,
      ),
    },
  });
  chromium = await launchChromium({ extension: "dist/chrome" });
  page = await chromium.openPage(server.url("/story"));
  await waitForMarks(page);
});
beforeEach(async () => {
  await page.bringToFront();
  await page.mouse.move(1275, 5);
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** What the keyboard's command for the next or the previous name does. */
async function walk(step: 1 | -1): Promise<void> {
  const tab = await findTabId(chromium, page);
  const worker = await chromium.getWorker();
  await worker.evaluate(
    ([id, by]) => chrome.tabs.sendMessage(id, { type: "mention:walk", step: by }, { frameId: 0 }),
    [tab, step] as const,
  );
}

/** Whether the focus is in the extension's host, and what the page has selected. */
function readFocus(): Promise<{ inCard: boolean; id: string; selection: string }> {
  return page.evaluate(() => {
    const selection = getSelection();
    const node = selection?.anchorNode;
    return {
      inCard: document.activeElement?.getAttribute("popover") === "manual",
      id: document.activeElement?.id ?? "",
      selection:
        node?.nodeValue?.slice(selection?.anchorOffset, (selection?.anchorOffset ?? 0) + 9) ?? "",
    };
  });
}

async function boxOfCard(target = page): Promise<Box> {
  const { elements } = (await findCard(target)) ?? { elements: [] };
  const card = elements.find(({ attributes }) => attributes.get("role") === "dialog");
  const box = card && (await findBox(target, card));
  if (box === undefined) throw new Error("the card is not painted");
  return box;
}

/** Walks with Tab from the card itself to one of its elements, and presses Enter there. */
async function pressEnterOn(isWanted: (element: CardElement) => boolean): Promise<void> {
  const { elements } = (await findCard(page)) ?? { elements: [] };
  const stops = elements.filter(
    ({ tag, attributes }) =>
      tag === "button" || attributes.has("href") || attributes.get("tabindex") === "0",
  );
  const wanted = stops.findIndex(isWanted);
  if (wanted < 0) throw new Error("the card has no such element");
  for (let presses = 0; presses <= wanted; presses++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

describe("with the keyboard alone", () => {
  it("names are walked, their card is entered, used and left, and the focus comes back", async () => {
    await page.focus("#before");
    await walk(1);
    await waitForCardText(page, "as of");
    expect(await readFocus()).toMatchObject({ inCard: true });
    // The mouse has no say over what the keyboard opened.
    await page.mouse.move(600, 700, { steps: 3 });
    await page.waitForTimeout(longer);
    expect(await findCard(page)).toBeDefined();
    await pressEnterOn(({ text }) => text.endsWith("more facts"));
    await waitForCardText(page, "Other names");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expect(await readFocus()).toMatchObject({ inCard: false, id: "before" });
  });

  it("leads from fact to fact without losing the focus, and out again to where it came from", async () => {
    await page.focus("#before");
    await walk(1);
    await waitForCardText(page, "as of");
    await pressEnterOn(({ attributes }) => attributes.get("role") === "link");
    await waitForCardText(page, "Back to");
    expect(await readFocus()).toMatchObject({ inCard: true });
    await pressEnterOn(({ text }) => text.startsWith("‹ Back to"));
    await waitFor(
      "the first card",
      async () => (await findCard(page))?.text.includes("Back to") === false,
    );
    expect(await readFocus()).toMatchObject({ inCard: true });
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expect(await readFocus()).toMatchObject({ inCard: false, id: "before" });
  });

  it("goes on to the next name from within a card, and back", async () => {
    const headings: string[] = [];
    for (const step of [1, 1, -1] as const) {
      await walk(step);
      const last = headings.at(-1);
      headings.push(
        await waitFor("another card", async () => {
          const { elements } = (await findCard(page)) ?? { elements: [] };
          const name = elements.find(({ tag }) => tag === "h2")?.text;
          return name === last ? undefined : name;
        }),
      );
    }
    expect(headings[0]).toBe(headings[2]);
    expect(headings[1]).not.toBe(headings[0]);
  });

  it("leaves the place at the name where nothing had the focus", async () => {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
    });
    await walk(1);
    const { elements } = await waitForCardText(page, "as of");
    const name = elements.find(({ tag }) => tag === "h2")?.text ?? "";
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    const { inCard, selection } = await readFocus();
    expect(inCard).toBe(false);
    expect(name).toContain(selection.split(" ")[0]);
  });
});

describe("with the mouse", () => {
  it("a card is dismissed without moving the mouse, stays under it, and as long as it is wanted", async () => {
    await restOn(page, "Vladimir Putin");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await page.mouse.move(1275, 5);
    await restOn(page, "Vladimir Putin");
    const { x, y, width, height } = await boxOfCard();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 12 });
    await page.waitForTimeout(longer);
    expect(await findCard(page)).toBeDefined();
  });

  it("is pinned by its button or by Ctrl, and stays when the mouse has left", async () => {
    for (const pin of [() => clickButton(page, /^Pin$/), () => page.keyboard.press("Control")]) {
      await restOn(page, "Vladimir Putin");
      await pin();
      const button = await findButton(page, /^Pin$/);
      expect(button.attributes.get("aria-pressed")).toBe("true");
      await page.mouse.move(1275, 5, { steps: 5 });
      await hoverText(page, "Minsk", { within: "article" });
      await page.waitForTimeout(longer);
      expect((await findCard(page))?.text).toContain("Vladimir Putin");
      await clickButton(page, /^Close$/);
      await waitForNoCard(page);
      await page.mouse.move(1275, 5);
    }
  });

  it("is moved by dragging, by the arrow keys and by a click, and stays in the window", async () => {
    await restOn(page, "Vladimir Putin");
    const before = await boxOfCard();
    const handle = await findBox(page, await findButton(page, /^Move$/));
    if (handle === undefined) throw new Error("the handle is not painted");
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(x + 150, y + 40, { steps: 5 });
    await page.mouse.up();
    const dragged = await boxOfCard();
    expect([dragged.x - before.x, dragged.y - before.y].map(Math.round)).toEqual([150, 40]);
    await clickButton(page, /^Move$/);
    const aside = await boxOfCard();
    expect([0, 1280]).toContain(Math.round(aside.x === 0 ? 0 : aside.x + aside.width));
    await page.keyboard.press("ArrowUp");
    expect(Math.round(aside.y - (await boxOfCard()).y)).toBe(24);
    await page.keyboard.press("Escape");
  });

  it("leads from fact to fact, with a way back", async () => {
    const { elements } = await restOn(page, "Alyaksandr Lukashenka");
    const link = elements.find(({ attributes }) => attributes.get("role") === "link");
    await clickButton(page, new RegExp(`^${link?.text}$`));
    const next = await waitForCardText(page, "Back to Alyaksandr Lukashenka");
    expect(next.elements.find(({ tag }) => tag === "h2")?.text).not.toBe("Alyaksandr Lukashenka");
    await clickButton(page, /^‹ Back to/);
    await waitForCardText(page, "Leader of Belarus");
  });

  it("copies a fact as text, as Markdown and as a report, on a page without https", async () => {
    const other = await chromium.openPage(server.url("/story", "news.example"));
    await waitForMarks(other);
    expect(await other.evaluate(() => isSecureContext)).toBe(false);
    await restOn(other, "Alyaksandr Lukashenka");
    await clickButton(other, /^Cite: /);
    const copied: string[] = [];
    const paper = await chromium.openPage(server.url("/story"));
    for (const label of [/^Copy as text/, /^Copy as Markdown/, /^Report as wrong/]) {
      await other.bringToFront();
      await clickButton(other, label);
      await waitForCardText(
        other,
        label.source.includes("Report") ? "Nothing was sent" : "Copied.",
      );
      await paper.bringToFront();
      await paper.evaluate(() => {
        document.body.innerHTML = "<textarea></textarea>";
        document.querySelector("textarea")?.focus();
      });
      await paper.keyboard.press("Control+V");
      copied.push(await paper.locator("textarea").inputValue());
    }
    expect(copied[0]).toMatch(/\S \(.+, “.+”, \d+ \w+ \d{4}, https?:\S+\)$/);
    expect(copied[1]).toMatch(/\S \(\[.+, “.+”\]\(https?:\S+\), \d+ \w+ \d{4}\)$/);
    expect(copied[2]).toContain("Entity: Alyaksandr Lukashenka (alyaksandr-lukashenka)");
    await paper.close();
    await other.close();
  });

  it("shows more when it is expanded: a timeline, related articles, other names", async () => {
    await restOn(page, "Vladimir Putin");
    await clickButton(page, /more facts$/);
    const { elements, text } = await waitForCardText(page, "Other names");
    for (const part of ["Timeline", "Related articles", "Путин", "Known up to"]) {
      expect(text).toContain(part);
    }
    expect(elements.some(({ tag }) => tag === "svg")).toBe(true);
    const related = elements.filter(({ attributes }) => attributes.get("class") === "title");
    expect(related.length).toBeGreaterThan(3);
  });

  it("says why a name is whom it shows, and who else has it; leads there, and back", async () => {
    const namesakes = await chromium.openPage(server.url("/namesakes"));
    await waitForMarks(namesakes);
    await restOn(namesakes, "Viachorka");
    await clickButton(namesakes, /^Why this/);
    const { text } = await waitForCardText(namesakes, "fit this page less");
    expect(text).toContain("Franak Viachorka");
    await clickButton(namesakes, /^Vintsuk Viachorka/);
    const other = await waitForCardText(namesakes, "Back to Franak Viachorka");
    expect(other.elements.find(({ tag }) => tag === "h2")?.text).toBe("Vintsuk Viachorka");
    await clickButton(namesakes, /^‹ Back to/);
    await waitForCardText(namesakes, "Why this");
    await namesakes.close();
  });

  it("says so where the page has no date", async () => {
    const undated = await chromium.openPage(server.url("/undated"));
    await waitForMarks(undated);
    await restOn(undated, "Alyaksandr Lukashenka");
    const { text } = await waitForCardText(undated, "as of");
    expect(text).toContain("The page gives no date, so this is seen from today.");
    await undated.close();
  });

  it("puts what came after the article under its own heading", async () => {
    const early = await chromium.openPage(server.url("/early"));
    await waitForMarks(early);
    const { text } = await restOn(early, "Alyaksandr Lukashenka");
    expect(text.indexOf("Since then")).toBeGreaterThan(0);
    expect(text.indexOf("Since then")).toBeLessThan(text.indexOf("as of"));
    await early.close();
  });
});

describe("with a finger", () => {
  it("a tap opens a sheet over the window's lower edge, and a tap beside it closes it", async () => {
    const cdp = await chromium.context.newCDPSession(page);
    await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    const tap = async (x: number, y: number): Promise<void> => {
      await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const { x, y, width, height } = await findText(page, "Vladimir Putin", { within: "article" });
    await tap(x + width / 2, y + height / 2);
    await waitForCardText(page, "President of Russia");
    const sheet = await boxOfCard();
    expect([sheet.x, sheet.width, sheet.y + sheet.height].map(Math.round)).toEqual([0, 1280, 900]);
    expect(sheet.height).toBeLessThanOrEqual(900 * 0.6 + 1);
    await tap(640, 20);
    await waitForNoCard(page);
    await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: false });
  });
});
