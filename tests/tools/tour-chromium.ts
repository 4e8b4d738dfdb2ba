import { mkdirSync } from "node:fs";
import type { Page } from "playwright";
import type { PageReport } from "../../src/messaging/protocol.ts";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { askReport, findTabId, panelPath } from "../harness/page-report.ts";
import { hoverText, readHighlights } from "../harness/page-text.ts";
import { findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { formatReport } from "./print-report.ts";

const folder = "dist/screenshots";
const panelSize = { width: 400, height: 900 };

/** The text of a mark of the page's most important person (or of anything, where there is none). */
async function chooseName(page: Page, { entities }: PageReport): Promise<string> {
  const marked = Object.values(await readHighlights(page)).flat();
  const people = entities.filter(({ type }) => type === "person");
  const wanted = [...people, ...entities].map(({ name }) => name.split(" ").at(-1) ?? name);
  const found = wanted.map((name) => marked.find((text) => text.includes(name)));
  const choice = found.find((text) => text !== undefined) ?? marked[0];
  if (choice === undefined) throw new Error("no name of the article is marked");
  return choice;
}

async function shootPage(page: Page, report: PageReport): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    // Without motion: a card that is fading in would be pictured half-way.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.mouse.move(5, 5);
    await hoverText(page, await chooseName(page, report), { within: "article" });
    await waitFor("the card", () => findCard(page));
    const name = scheme === "light" ? "page-with-card" : "page-with-card-dark";
    await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function shootPanel(page: Page, { entities }: PageReport): Promise<void> {
  await page.setViewportSize(panelSize);
  const first = entities.find(({ type }) => type === "person") ?? entities[0];
  if (first === undefined) return;
  const entry = page.getByRole("button", { name: first.name }).first();
  await entry.waitFor();
  await page.screenshot({ path: `${folder}/panel.png`, animations: "disabled" });
  await entry.click();
  await page.getByRole("heading", { name: first.name }).first().waitFor();
  await page.screenshot({ path: `${folder}/panel-entity.png`, animations: "disabled" });
}

/** As a page of its own: without a window the browser does not size the real one to its content. */
async function shootPopup(chromium: Chromium, tab: number): Promise<void> {
  const popup = await chromium.openPage(chromium.extensionUrl(`src/popup/index.html?tab=${tab}`));
  await popup.locator(".popup:has(.found) input[role=switch]").first().waitFor();
  await popup.locator("main").screenshot({ path: `${folder}/popup.png` });
}

/** Reads an article with the extension, prints what it found, and gives the number of entities. */
export async function tourChromium(url: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const chromium = await launchChromium({ extension: "dist/chrome", scale: 2 });
  try {
    const article = await chromium.openPage(url);
    const tab = await findTabId(chromium, article);
    const panel = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
    const report = await askReport(panel, tab);
    console.log(formatReport(report));
    if (report.entities.length === 0) return 0;
    await article.bringToFront();
    await waitFor(
      "marked names",
      async () => Object.keys(await readHighlights(article)).length > 0,
    );
    await shootPage(article, report);
    await shootPanel(panel, report);
    await shootPopup(chromium, tab);
    console.log(`\nScreenshots: ${folder}/`);
    return report.entities.length;
  } finally {
    await chromium.close();
  }
}
