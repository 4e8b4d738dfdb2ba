import type { Page } from "playwright";
import { parsePageReport } from "../../src/messaging/parse-message.ts";
import type { PageReport } from "../../src/messaging/protocol.ts";
import type { Chromium } from "./chromium.ts";
import type { FirefoxPage } from "./firefox-page.ts";
import { waitFor } from "./wait.ts";

/** The question that the panel asks the content script of a tab, in the contract's own words. */
function question(tab: number): string {
  return `browser.tabs.sendMessage(${tab}, { type: "page:report" }, { frameId: 0 })`;
}

interface Envelope {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

function openEnvelope(answer: unknown): PageReport {
  const { ok, value, error } = (answer ?? {}) as Envelope;
  if (!ok) throw new Error(`the content script did not report: ${error ?? "no answer"}`);
  return parsePageReport(value);
}

/** The id by which the extension knows a tab of Chromium; the tab comes to the front. */
export async function findTabId(chromium: Chromium, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await chromium.getWorker();
  return waitFor("the active tab", async () => {
    const [tab] = await worker.evaluate(() =>
      chrome.tabs.query({ active: true, lastFocusedWindow: true }),
    );
    return tab?.id;
  });
}

/** What the content script of a tab reports once it has read its page, asked from a page of the extension. */
export function askReport(extensionPage: Page, tab: number): Promise<PageReport> {
  return waitFor("the report of the page", async () => {
    const report = openEnvelope(
      await extensionPage.evaluate(question(tab).replace("browser.", "chrome.")),
    );
    return report.status === "reading" ? undefined : report;
  });
}

/** The id by which the extension knows the tab of Firefox that was opened last. */
export async function findFirefoxTabId(extensionPage: FirefoxPage): Promise<number> {
  const tabs = (await extensionPage.evaluate(
    "browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))",
  )) as number[];
  return Math.max(...tabs);
}

/** As askReport, in Firefox. */
export function askFirefoxReport(extensionPage: FirefoxPage, tab: number): Promise<PageReport> {
  return waitFor("the report of the page", async () => {
    const report = openEnvelope(await extensionPage.evaluate(question(tab)));
    return report.status === "reading" ? undefined : report;
  });
}

/** A page of the extension that shows what belongs to a given tab, opened as a tab itself. */
export function panelPath(tab: number): string {
  return `src/panel/index.html?tab=${tab}`;
}
