import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { askReport, findTabId, panelPath } from "../harness/page-report.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findBox, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { storyPage } from "./story.ts";

/** A document for a frame: one paragraph about a place or a body that the story does not name. */
function framed(name: string, more = ""): string {
  return `<!doctype html><body style="margin:0"><p>People who live near ${name} followed the talks with little hope and said so to reporters.</p>${more}</body>`;
}

const frames = (other: string): string => `
  <iframe id="same" src="/same" width="500" height="200"></iframe>
  <iframe id="other" src="${other}/other" width="500" height="80"></iframe>
  <iframe id="written" srcdoc='${framed("RFE/RL")}' width="500" height="80"></iframe>
  <iframe id="sandboxed" sandbox src="/sandboxed" width="500" height="80"></iframe>`;

let server: TestServer;
let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  const pages: Record<string, string> = {
    "/same": framed("Crimea", '<iframe src="/nested" width="450" height="80"></iframe>'),
    "/nested": framed("the Black Sea"),
    "/later": framed("Ukraine"),
    "/other": framed("AFP"),
    "/sandboxed": framed("AFP"),
  };
  server = await startServer({ pages });
  pages["/story"] = storyPage().replace(
    "</article>",
    `${frames(server.url("", "other.example"))}</article>`,
  );
  chromium = await launchChromium({ extension: "dist/chrome" });
  page = await chromium.openPage(server.url("/story", "news.example"));
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** The story names none of these. */
const places = new Set(["Crimea", "Black Sea", "Ukraine", "AFP", "RFE/RL"]);

async function readFound(): Promise<string[]> {
  const tab = await findTabId(chromium, page);
  const panel = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
  const { entities } = await askReport(panel, tab);
  await panel.close();
  await page.bringToFront();
  return entities.map(({ name }) => name).filter((name) => places.has(name));
}

function frameAt(path: string): Frame {
  const frame = page.frames().find((each) => each.url().endsWith(path));
  if (frame === undefined) throw new Error(`no frame shows ${path}`);
  return frame;
}

describe("the frames of a story", () => {
  it("are read where they are of the page's own origin, nested ones too", async () => {
    await waitFor("the names in frames", async () => (await readFound()).length >= 2);
    expect((await readFound()).toSorted()).toEqual(["Black Sea", "Crimea"]);
  });

  it("have their names underlined in their own documents", async () => {
    const marks = await frameAt("/same").evaluate(() =>
      [...(CSS.highlights.get("backgrounder") ?? [])].map((range) =>
        range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
      ),
    );
    expect(marks).toEqual(["Crimea"]);
    expect(await frameAt("/same").evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    for (const path of ["/sandboxed", "/other"]) {
      expect(await frameAt(path).evaluate(() => CSS.highlights.size)).toBe(0);
    }
  });

  it("open the card beside the name", async () => {
    const word = await frameAt("/same").evaluate(() => {
      const [range] = CSS.highlights.get("backgrounder") ?? [];
      const live = document.createRange();
      if (range === undefined) throw new Error("nothing is underlined");
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      frameElement?.scrollIntoView({ block: "center" });
      const { x, y, width, height } = live.getBoundingClientRect();
      const frame = frameElement?.getBoundingClientRect() as DOMRect;
      const { clientLeft = 0, clientTop = 0 } = frameElement ?? {};
      return { x: x + frame.x + clientLeft, y: y + frame.y + clientTop, width, height };
    });
    await page.mouse.move(word.x + word.width / 2, word.y + word.height / 2, { steps: 4 });
    const card = await waitFor("the card", async () => {
      const found = await findCard(page);
      return found?.text.includes("Crimea") === true ? found : undefined;
    });
    const boxes = await Promise.all(card.elements.map((element) => findBox(page, element)));
    const box = boxes.find((each) => each !== undefined && each.width > 200);
    if (box === undefined) throw new Error("the card has no size");
    const gap = Math.min(
      Math.abs(box.y - word.y - word.height),
      Math.abs(word.y - box.y - box.height),
    );
    expect(gap).toBeLessThanOrEqual(10);
    await page.keyboard.press("Escape");
  });

  it("are read when they come later", async () => {
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/later";
      document.querySelector("#same")?.after(frame);
    });
    const found = await waitFor("the name in the new frame", async () => {
      const names = await readFound();
      return names.includes("Ukraine") ? names : undefined;
    });
    expect(found.toSorted()).toEqual(["Black Sea", "Crimea", "Ukraine"]);
  });
});
