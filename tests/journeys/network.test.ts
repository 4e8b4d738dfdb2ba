import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { type Listener, type Reach, listen } from "../harness/listener.ts";
import { findTabId, panelPath } from "../harness/page-report.ts";
import { hoverText } from "../harness/page-text.ts";
import { type TestServer, startServer } from "../harness/server.ts";
import { findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";
import { type Evaluate, enterContentWorld } from "./content-world.ts";
import { waitForMarks } from "./marks.ts";
import { channels, tryChannel } from "./network-channels.ts";
import { openPopupOf } from "./popup.ts";
import { storyPage } from "./story.ts";

/** What comes late would have come by then, in ms: the first of each kind takes a tenth. */
const settling = 1500;

let server: TestServer;
beforeAll(async () => {
  const head = `<link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg">`;
  const before = `<img src="/picture.svg" alt="">`;
  server = await startServer({
    pages: {
      "/story": storyPage({ head, before }),
      "/style.css": { type: "text/css", body: "body { color: #222 }" },
      "/picture.svg": { type: "image/svg+xml", body: `<svg xmlns="http://www.w3.org/2000/svg"/>` },
      "/icon.svg": { type: "image/svg+xml", body: `<svg xmlns="http://www.w3.org/2000/svg"/>` },
    },
  });
});
afterAll(() => server.close());

/** Tries all channels at once and gives those by which a server was reached, by how far. */
async function findOpen(
  evaluate: Evaluate,
  expected: readonly string[],
): Promise<Readonly<Record<Exclude<Reach, "nothing">, string[]>>> {
  const names = Object.keys(channels);
  const listeners = new Map<string, Listener>();
  for (const name of names) listeners.set(name, await listen());
  const reaching = (reach: Reach): string[] =>
    names.filter((name) => listeners.get(name)?.reach === reach);
  for (const [name, { port }] of listeners) {
    // An answer may never come: it is what arrives that counts.
    evaluate(tryChannel(name, port)).catch(() => undefined);
  }
  await waitFor(`data by ${expected.join(", ")}`, () =>
    expected.every((name) => listeners.get(name)?.reach === "data"),
  );
  await pause(settling);
  const found = { data: reaching("data"), connection: reaching("connection") };
  for (const listener of listeners.values()) await listener.close();
  return found;
}

describe("the channels to a server that code of the extension has", () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ extension: "dist/chrome" });
  });
  afterAll(() => chromium.close());

  it("are, for its pages, opening a tab and what no policy covers", async () => {
    const page = await chromium.openPage(chromium.extensionUrl(panelPath(0)));
    // Opening a tab shows what it opens. Chromium has no policy for WebRTC ("webrtc 'block'" changes
    // nothing): that our code never uses it is for the ban-list over the built files.
    const open = ["RTCPeerConnection", "window.open", "tabs.create"];
    const { data, connection } = await findOpen((script) => page.evaluate(script), open);
    expect(data).toEqual(open);
    // No policy covers preconnect. A frame and a form are refused, but Chromium may connect before it
    // asks the policy; nothing is sent. A look-up of a name alone (dns-prefetch) no server sees.
    expect(["preconnect", "iframe", "form"]).toEqual(expect.arrayContaining(connection));
  });

  it("are, for its service worker, opening a tab", async () => {
    const worker = await chromium.getWorker();
    const open = ["tabs.create"];
    const found = await findOpen((script) => worker.evaluate(script), open);
    expect(found).toEqual({ data: open, connection: [] });
  });

  it("are, for its content script, those that the page has itself", async () => {
    const page = await chromium.openPage(server.url("/story"));
    const origin = chromium.extensionUrl("").slice(0, -1);
    const evaluate = await enterContentWorld(page, origin);
    // No policy of an extension covers a content script. Missing are a worker from another site, which
    // no page may start, and tabs.create, which content scripts do not have.
    const silent = new Set(["dns-prefetch", "preconnect", "worker", "tabs.create"]);
    const open = Object.keys(channels).filter((name) => !silent.has(name));
    const { data, connection } = await findOpen(evaluate, open);
    expect(data).toEqual(open);
    expect(connection).toEqual(["preconnect"]);
  });
});

/** What a reader does with a story: reads, rests the mouse on a name; with the extension more. */
async function readStory(chromium: Chromium): Promise<void> {
  const page = await chromium.openPage(server.url("/story"));
  await page.waitForLoadState("networkidle");
  if (chromium.extensionId !== "") await waitForMarks(page);
  await hoverText(page, "Vladimir Putin", { within: "article" });
  if (chromium.extensionId !== "") {
    await waitFor("the card", async () => (await findCard(page))?.text.includes("as of"));
    const popup = await openPopupOf(chromium, page);
    await popup.getByText("names known here").waitFor();
    await popup.close();
    const tab = await findTabId(chromium, page);
    const panel = await chromium.openPage(chromium.extensionUrl(panelPath(tab)));
    await panel.getByRole("button", { name: "Vladimir Putin", exact: true }).click();
    await panel.getByText("as of 4 November 2021").first().waitFor();
    await panel.getByRole("searchbox").fill("black s");
    await panel.getByRole("button", { name: "Black Sea" }).click();
    await panel.getByRole("heading", { name: "Black Sea", level: 1 }).waitFor();
    await panel.close();
  }
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.close();
}

describe("the product in use", () => {
  /** What the page's server was asked for, in a bare browser and in one with the extension. */
  const seen = { bare: [] as string[], extended: [] as string[] };
  /** Every address that a page or the worker of the browser with the extension asked for. */
  const asked = new Set<string>();
  let own: string;
  beforeAll(async () => {
    for (const kind of ["bare", "extended"] as const) {
      const chromium = await launchChromium(kind === "bare" ? {} : { extension: "dist/chrome" });
      if (kind === "extended") chromium.context.on("request", (each) => asked.add(each.url()));
      own = chromium.extensionUrl("");
      server.requests.length = 0;
      await readStory(chromium);
      await pause(settling);
      seen[kind] = server.requests.map(({ method, host, path }) => `${method} ${host} ${path}`);
      await chromium.close();
    }
  });

  it("asks the page's server for nothing that the page does not ask for itself", () => {
    expect(seen.bare.length).toBeGreaterThan(5);
    expect(seen.extended.toSorted()).toEqual(seen.bare.toSorted());
  });

  it("loads nothing but its own files beside what the page loads", () => {
    const urls = [...asked];
    const site = server.url("/");
    expect(urls.filter((url) => !url.startsWith(own) && !url.startsWith(site))).toEqual([]);
    expect(urls.some((url) => url.startsWith(own))).toBe(true);
  });
});
