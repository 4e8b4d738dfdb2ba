import { browser } from "./browser.ts";

/** Opens the options, in a tab that may be open already. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

const firstRun = "src/welcome/index.html";

/** Where the first-run page stands. */
export function firstRunAddress(): string {
  return browser.runtime.getURL(firstRun);
}

/** Shows the first-run page once, when the extension has been installed. Call it at the top level of the worker. */
export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: firstRunAddress() });
  });
}
