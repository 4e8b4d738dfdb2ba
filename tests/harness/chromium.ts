import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, type CDPSession, type Page, type Worker, chromium } from "playwright";
import { getBrowser } from "./browsers.ts";
import { chromiumHostRules } from "./hosts.ts";
import { type TargetSession, attachTarget } from "./target-session.ts";
import { waitFor } from "./wait.ts";

export interface ChromiumOptions {
  /** The built extension; without one the browser is bare. */
  readonly extension?: string;
  /** Kept at the end; without one a new profile is made and thrown away. */
  readonly profile?: string;
  readonly headed?: boolean;
  /** Leaves the web reachable: for people, never for tests. */
  readonly online?: boolean;
  /** Pixels of the screen for one of the page. */
  readonly scale?: number;
  /** Pages that were left are kept for coming back, as they are for readers. */
  readonly backForwardCache?: boolean;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;
  /** A page of the extension, by its path. */
  extensionUrl(path: string): string;
  openPage(url: string): Promise<Page>;
  /** The extension's service worker, once it runs. */
  getWorker(): Promise<Worker>;
  /** Ends the service worker as the browser does when it needs memory; false if none was running. */
  killWorker(): Promise<boolean>;
  /** The real popup of the toolbar button. */
  openPopup(): Promise<TargetSession>;
  /** The real side panel, once something has opened it. */
  getSidePanel(): Promise<TargetSession>;
  close(): Promise<void>;
}

/** The page that opens when an extension has been installed, where it has one. */
const firstRunPage = "src/welcome/index.html";

export const baseArgs = [
  // Lets the extension be loaded over the debugging pipe, which branded builds allow too.
  "--enable-unsafe-extension-debugging",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** The sandbox cannot start as root. */
export const rootArgs = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "backgrounder-chromium-"));
  const isFresh = !existsSync(profile) || readdirSync(profile).length === 0;
  const web = options.online === true ? [] : [`--host-resolver-rules=${chromiumHostRules}`];
  const scale = options.scale ?? 1;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: getBrowser("chromium"),
    headless: options.headed !== true,
    ignoreDefaultArgs: [
      "--disable-extensions",
      ...(options.backForwardCache === true ? ["--disable-back-forward-cache"] : []),
    ],
    args: [...baseArgs, ...rootArgs, ...web, `--force-device-scale-factor=${scale}`],
    ...(options.headed === true
      ? { viewport: null }
      : { viewport: { width: 1280, height: 900 }, deviceScaleFactor: scale }),
  });
  const browser = context.browser();
  if (browser === null) throw new Error("the browser ended while it was starting");
  const cdp = await browser.newBrowserCDPSession();
  let extensionId = "";
  if (options.extension !== undefined) {
    const path = resolve(options.extension);
    const greets = isFresh && options.headed !== true && existsSync(join(path, firstRunPage));
    const greeting = greets ? context.waitForEvent("page") : undefined;
    extensionId = (await cdp.send("Extensions.loadUnpacked", { path })).id;
    // Else it would come to the front at some time of its own.
    await (await greeting)?.close();
  }
  const origin = `chrome-extension://${extensionId}/`;

  const findTarget = async (type: string, path: string): Promise<TargetInfo | undefined> => {
    const { targetInfos } = await cdp.send("Target.getTargets");
    return targetInfos.find((each) => each.type === type && each.url.startsWith(origin + path));
  };

  const getWorker = (): Promise<Worker> =>
    waitFor("the extension's service worker", () =>
      context.serviceWorkers().find((worker) => worker.url().startsWith(origin)),
    );

  const attach = async (path: string): Promise<TargetSession> => {
    const target = await waitFor(`a page of ${path}`, () => findTarget("page", path));
    return attachTarget(cdp, target.targetId);
  };

  return {
    context,
    cdp,
    extensionId,
    extensionUrl: (path) => origin + path,
    async openPage(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    getWorker,
    async killWorker() {
      const worker = await findTarget("service_worker", "");
      if (worker === undefined) return false;
      const { success } = await cdp.send("Target.closeTarget", { targetId: worker.targetId });
      return success;
    },
    async openPopup() {
      const worker = await getWorker();
      await worker.evaluate(() => chrome.action.openPopup());
      return attach("src/popup/");
    },
    getSidePanel: () => attach("src/panel/"),
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
