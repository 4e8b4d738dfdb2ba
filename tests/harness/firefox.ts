import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Bidi, connectBidi } from "./bidi.ts";
import { getBrowser } from "./browsers.ts";
import { type FirefoxPage, pageOf } from "./firefox-page.ts";
import { extensionHost, writePreferences } from "./firefox-profile.ts";
import { firefoxHostPreferences } from "./hosts.ts";
import { waitFor, within } from "./wait.ts";

const firstRunPage = "src/welcome/index.html";

export interface FirefoxOptions {
  /** The built extension; without one the browser is bare. */
  readonly extension?: string;
  readonly headed?: boolean;
  /** Leaves the web reachable: for people, never for tests. */
  readonly online?: boolean;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface Firefox {
  /** A page of the extension, by its path. */
  extensionUrl(path: string): string;
  /** Opens a tab and waits until it is loaded. */
  openPage(url: string): Promise<FirefoxPage>;
  /** Runs an expression in the browser's own window. */
  evaluateInBrowser(expression: string): Promise<unknown>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Resolves when the browser has ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly bidi: Bidi;
  readonly ended: Promise<void>;
}

async function findEndpoint(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error("Firefox has no standard error");
  for await (const line of createInterface({ input: child.stderr })) {
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
    if (found?.[1] !== undefined) return `${found[1]}/session`;
  }
  throw new Error("Firefox ended before it could be driven");
}

/** Closes the page that greets after an installation: it would come to the front at some time of its own. */
async function closeFirstRun(bidi: Bidi, path: string): Promise<void> {
  if (!existsSync(join(path, firstRunPage))) return;
  const context = await waitFor("the first-run page", async () => {
    const tree = (await bidi.send("browsingContext.getTree", {})) as {
      contexts: { context: string; url: string }[];
    };
    return tree.contexts.find(({ url }) => url.endsWith(firstRunPage))?.context;
  });
  await bidi.send("browsingContext.close", { context });
}

async function start(profile: string, options: FirefoxOptions): Promise<Running> {
  const child = spawn(
    getBrowser("firefox"),
    [
      ...(options.headed === true ? [] : ["--headless"]),
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port=0",
      // Pages of the extension may be opened only with it.
      "--remote-allow-system-access",
    ],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, MOZ_HEADLESS_WIDTH: "1280" } },
  );
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
  });
  const bidi = await connectBidi(await within("Firefox's address", findEndpoint(child)));
  // Nobody reads on, and a full pipe would stop the browser.
  child.stderr?.resume();
  await bidi.send("session.new", { capabilities: {} });
  if (options.extension !== undefined) {
    const path = resolve(options.extension);
    await bidi.send("webExtension.install", { extensionData: { type: "path", path } });
    if (options.headed !== true) await closeFirstRun(bidi, path);
  }
  return { child, bidi, ended };
}

async function stop({ child, bidi, ended }: Running): Promise<void> {
  await bidi.send("browser.close").catch(() => {});
  try {
    await within("Firefox's end", ended);
  } catch {
    child.kill("SIGKILL");
    await ended;
  }
  bidi.close();
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "backgrounder-firefox-"));
  const hosts = options.online === true ? {} : firefoxHostPreferences;
  writePreferences(profile, { ...hosts, ...options.preferences });
  let running = await start(profile, options);
  return {
    extensionUrl: (path) => `moz-extension://${extensionHost}/${path}`,
    async openPage(url) {
      const created = await running.bidi.send("browsingContext.create", { type: "tab" });
      const page = pageOf(running.bidi, (created as { context: string }).context);
      await page.goto(url);
      return page;
    },
    async evaluateInBrowser(expression) {
      const tree = await running.bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
      const [window] = (tree as { contexts: { context: string }[] }).contexts;
      if (window === undefined) throw new Error("Firefox has no window");
      return pageOf(running.bidi, window.context).evaluate(expression);
    },
    async restart() {
      await stop(running);
      running = await start(profile, options);
    },
    get ended() {
      return running.ended;
    },
    async close() {
      await stop(running);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
