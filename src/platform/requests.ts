import {
  parseBackgroundMessage,
  parseContentMessage,
  parsePageReport,
} from "../messaging/parse-message.ts";
import type {
  BackgroundMessage,
  BackgroundRequests,
  ContentMessage,
  ContentRequests,
  PageReport,
} from "../messaging/protocol.ts";
import { browser } from "./browser.ts";

/** The other side understood and refused; asking again would change nothing. */
class RefusedError extends Error {
  override name = "RefusedError";
}

type Sender = browser.Runtime.MessageSender;

/** An answer travels in an envelope, so that "no one listened" (undefined) and "it failed" stay apart. */
type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** Waits before the second and the third try, in ms: a killed worker is back within 15 (median). */
const waits = [30, 250];

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null && "ok" in value;
}

/** Whether this script still belongs to an installed extension: false in tabs from before an update. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function ask(send: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    let failure: unknown = new Error("nobody answered");
    try {
      // oxlint-disable-next-line no-await-in-loop -- tries are one after the other
      const answer = await send();
      if (isEnvelope(answer)) {
        if (answer.ok) return answer.value;
        throw new RefusedError(answer.error);
      }
    } catch (error) {
      if (error instanceof RefusedError || !isConnected()) throw error;
      failure = error;
    }
    const wait = waits[attempt];
    if (wait === undefined) throw failure;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause(wait);
  }
}

/**
 * Asks the background. A worker that is killed while it answers is asked again, three times in all.
 * Throws RefusedError when the background refuses the request.
 */
export function askBackground<K extends keyof BackgroundRequests>(
  type: K,
  request: BackgroundRequests[K]["request"],
): Promise<BackgroundRequests[K]["reply"]> {
  // The other end is our own background, built from the same contract.
  return ask(() => browser.runtime.sendMessage({ type, ...request })) as Promise<
    BackgroundRequests[K]["reply"]
  >;
}

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

export interface BackgroundSender {
  /** The tab whose content script asks; undefined for our own pages. */
  readonly tab: number | undefined;
}

async function envelop(answer: () => Promise<unknown>): Promise<Envelope> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Only our own scripts may ask: never another extension, a web page or a frame inside a page. */
function isOurs(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL("")) === true;
  return own || (sender.tab !== undefined && sender.frameId === 0);
}

/** Answers requests to the background. Call it at the top level of the worker, before anything is awaited. */
export function answerBackground(
  answer: (message: BackgroundMessage, sender: BackgroundSender) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    envelop(async () => {
      if (!isOurs(sender)) throw new RefusedError("this sender may not ask");
      const own = sender.url?.startsWith(browser.runtime.getURL("")) === true;
      return answer(parseBackgroundMessage(message), { tab: own ? undefined : sender.tab?.id });
    }),
  );
}

/** Answers requests to this content script until the signal aborts. */
export function answerContent(
  answer: (message: ContentMessage) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): Promise<Envelope> =>
    envelop(async () => {
      if (sender.id !== browser.runtime.id) throw new RefusedError("this sender may not ask");
      return answer(parseContentMessage(message));
    });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** Calls back with every report that a content script broadcasts, with the tab that it came from. */
export function watchReports(
  callback: (tab: number, report: PageReport) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (!isOurs(sender) || sender.tab?.id === undefined) return;
    if (typeof message !== "object" || message === null) return;
    if (!("type" in message) || message.type !== "page:changed" || !("report" in message)) return;
    callback(sender.tab.id, parsePageReport(message.report));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
