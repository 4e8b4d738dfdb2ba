import type { Runtime } from "webextension-polyfill";
import { native } from "./native-browser.ts";

/** Whether a message came from a page of the extension itself. */
export function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === native.runtime.id && url?.startsWith(native.runtime.getURL("")) === true;
}

/**
 * Whether a message came from our own pages or the content script of a tab's top frame: never from
 * another extension, a web page or a frame inside a page.
 */
export function isOurs(sender: Runtime.MessageSender): boolean {
  if (sender.id !== native.runtime.id) return false;
  return isOwnPage(sender) || (sender.tab !== undefined && sender.frameId === 0);
}
