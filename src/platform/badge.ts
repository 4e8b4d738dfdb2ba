import { browser } from "./browser.ts";

/** Shows how many entities the tab's article names; nothing where there are none. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? "" : String(count) });
}
