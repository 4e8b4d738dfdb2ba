import type { Page } from "playwright";
import type { Chromium } from "../harness/chromium.ts";
import { findTabId } from "../harness/page-report.ts";

/** The popup's switches, by their labels. */
export const thisSite = /^On this site/;
export const allSites = /^On all sites/;

/** The popup that belongs to a tab, opened as a tab itself. */
export async function openPopupOf(chromium: Chromium, page: Page): Promise<Page> {
  const tab = await findTabId(chromium, page);
  return chromium.openPage(chromium.extensionUrl(`src/popup/index.html?tab=${tab}`));
}

/** Clicks a switch in the popup of a tab. */
export async function flipSwitch(chromium: Chromium, page: Page, label: RegExp): Promise<void> {
  const popup = await openPopupOf(chromium, page);
  await popup.getByRole("switch", { name: label }).click();
  await popup.close();
}
