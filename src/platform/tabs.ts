import { browser } from "./browser.ts";

/** The active tab of this window; undefined while a window closes. */
export async function findActiveTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab of this window becomes active or the active one loads another page. */
export function watchActiveTab(callback: () => void, signal: AbortSignal): void {
  const updated = (
    _id: number,
    change: { status?: string | undefined },
    tab: { active: boolean },
  ): void => {
    // What loads in the background is nobody's business here.
    if (change.status !== undefined && tab.active) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
