import type { Runtime } from "webextension-polyfill";
import { parsePageReport } from "../messaging/parse-message.ts";
import type { ContentRequests, PageReport } from "../messaging/protocol.ts";
import { browser } from "./browser.ts";
import { ask } from "./envelope.ts";
import { isOurs } from "./sender.ts";

/** Asks the content script of a tab's top frame; throws where the tab has none (a browser page, a store). */
export function askTab<K extends keyof ContentRequests>(
  tab: number,
  type: K,
  request: ContentRequests[K]["request"],
): Promise<ContentRequests[K]["reply"]> {
  const send = (): Promise<unknown> =>
    browser.tabs.sendMessage(tab, { type, ...request }, { frameId: 0 });
  return ask(send) as Promise<ContentRequests[K]["reply"]>;
}

/** Calls back with every report that a content script broadcasts, with the tab that it came from. */
export function watchReports(
  callback: (tab: number, report: PageReport) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (!isOurs(sender) || sender.tab?.id === undefined) return;
    if (typeof message !== "object" || message === null) return;
    if (!("type" in message) || message.type !== "page:changed" || !("report" in message)) return;
    callback(sender.tab.id, parsePageReport(message.report));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
