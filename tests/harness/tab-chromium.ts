import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { getBrowser } from "./browsers.ts";
import { baseArgs, rootArgs } from "./chromium.ts";
import { chromiumHostRules } from "./hosts.ts";
import { waitFor } from "./wait.ts";

/*
 * Chromium without Playwright, for the one thing that it keeps from happening: it attaches to pages,
 * and a page attached to in that way may load none ahead ("PrerenderingDisabledByDevTools"). What
 * attaches to a tab may:
 *
 *   browser ──attach──> tab ──auto-attach──> page              what the reader sees
 *                                      └───> page, prerender   what is loaded ahead
 */

/** One document's or worker's debugger. */
export interface Attached {
  readonly type: string;
  /** "prerender" of a page that was loaded ahead, and it stays that when the reader comes to it. */
  readonly subtype: string | undefined;
  send(method: string, params?: object): Promise<unknown>;
  /** The value of an expression, which may be a promise of one. */
  evaluate(expression: string): Promise<unknown>;
}

export interface TabChromium {
  /** The pages of the only tab, in the order in which they came. */
  readonly pages: readonly Attached[];
  /** The extension's service worker. */
  readonly worker: Attached;
  close(): Promise<void>;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly subtype?: string;
  readonly url: string;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
}

interface Pipe {
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
}

/** Messages go over the fourth and fifth of the process's files, each ended by a zero byte. */
function openPipe(
  browser: ChildProcess,
  attached: (session: string, info: TargetInfo) => void,
): Pipe {
  const input = browser.stdio[3] as Writable;
  const output = browser.stdio[4] as Readable;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let next = 1;
  const read = ({ id, result, error, method, params }: Message): void => {
    if (method === "Target.attachedToTarget") {
      const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: TargetInfo };
      attached(sessionId, targetInfo);
    }
    const asked = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  };
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) read(JSON.parse(message) as Message);
  });
  browser.on("exit", () => {
    for (const asked of waiting.values()) asked.reject(new Error("the browser is gone"));
    waiting.clear();
  });
  return {
    send(method, params = {}, sessionId) {
      const id = next++;
      return new Promise((resolveSent, reject) => {
        waiting.set(id, { resolve: resolveSent, reject });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
  };
}

function attachedBy(pipe: Pipe, sessionId: string, { type, subtype }: TargetInfo): Attached {
  const send = (method: string, params?: object): Promise<unknown> =>
    pipe.send(method, params, sessionId);
  return {
    type,
    subtype,
    send,
    async evaluate(expression) {
      const { result, exceptionDetails } = (await send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })) as { result: { value?: unknown }; exceptionDetails?: { text: string } };
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
  };
}

/** A browser with one tab, which is in front, and the extension. */
export async function launchTabChromium(extension: string): Promise<TabChromium> {
  const profile = mkdtempSync(join(tmpdir(), "backgrounder-chromium-"));
  const args = [
    ...baseArgs,
    ...rootArgs,
    `--host-resolver-rules=${chromiumHostRules}`,
    `--user-data-dir=${profile}`,
    "--headless",
    "--remote-debugging-pipe",
    "about:blank",
  ];
  const browser = spawn(getBrowser("chromium"), args, {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((done) => {
    browser.once("exit", done);
  });
  const sessions: Attached[] = [];
  const pipe = openPipe(browser, (session, info) => {
    sessions.push(attachedBy(pipe, session, info));
  });
  const findTargets = async (type: string): Promise<TargetInfo[]> => {
    const found = await pipe.send("Target.getTargets", { filter: [{ type }] });
    return (found as { targetInfos: TargetInfo[] }).targetInfos;
  };
  const attach = async (targetId: string): Promise<string> => {
    const found = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
    return (found as { sessionId: string }).sessionId;
  };

  const [tab] = await waitFor("the first tab", async () => {
    const tabs = await findTargets("tab");
    return tabs.length > 0 ? tabs : undefined;
  });
  const { id } = (await pipe.send("Extensions.loadUnpacked", { path: resolve(extension) })) as {
    id: string;
  };
  const isOurs = ({ url }: TargetInfo): boolean => url.startsWith(`chrome-extension://${id}/`);
  // The page that greets would stay in front, and what is loaded ahead may not begin behind it.
  const greeting = await waitFor("the greeting", async () =>
    (await findTargets("page")).find(isOurs),
  );
  await pipe.send("Target.closeTarget", { targetId: greeting.targetId });
  const found = await waitFor("the extension's service worker", async () =>
    (await findTargets("service_worker")).find(isOurs),
  );
  const worker = attachedBy(pipe, await attach(found.targetId), found);
  // A tab that is being closed is the one in front for a while.
  await waitFor("the greeting to be gone", async () => {
    return (await worker.evaluate("chrome.tabs.query({}).then(({ length }) => length)")) === 1;
  });
  const inTab = await attach(tab?.targetId ?? "");
  await pipe.send(
    "Target.setAutoAttach",
    { autoAttach: true, flatten: true, waitForDebuggerOnStart: false },
    inTab,
  );
  await waitFor("the tab's page", () => sessions.some(({ type }) => type === "page"));
  return {
    get pages() {
      return sessions.filter(({ type }) => type === "page");
    },
    worker,
    async close() {
      await pipe.send("Browser.close");
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
