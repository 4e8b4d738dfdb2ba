import type { Runtime } from "webextension-polyfill";
import { parseBackgroundMessage } from "../messaging/parse-message.ts";
import type { BackgroundMessage } from "../messaging/protocol.ts";
import { browser } from "./browser.ts";
import { RefusedError, envelop } from "./envelope.ts";
import { isOurs, isOwnPage } from "./sender.ts";

export interface BackgroundSender {
  /** The tab whose content script asks; undefined for our own pages. */
  readonly tab: number | undefined;
  /** The tab is one of a private window: nothing may be stored. */
  readonly inPrivate: boolean;
}

/** Answers requests to the background. Call it at the top level of the worker, before anything is awaited. */
export function answerBackground(
  answer: (message: BackgroundMessage, sender: BackgroundSender) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    envelop(async () => {
      if (!isOurs(sender)) throw new RefusedError("this sender may not ask");
      const tab = isOwnPage(sender) ? undefined : sender.tab?.id;
      const inPrivate = sender.tab?.incognito === true;
      return answer(parseBackgroundMessage(message), { tab, inPrivate });
    }),
  );
}
