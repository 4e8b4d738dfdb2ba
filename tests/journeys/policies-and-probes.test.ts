import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../harness/chromium.ts";
import { launchFirefox } from "../harness/firefox.ts";
import { type TestServer, type VirtualPage, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import {
  type AnyBrowser,
  type AnyPage,
  launchAny,
  openAnyCard,
  readAnyMarks,
} from "./any-browser.ts";
import { storyNames, storyPage } from "./story.ts";

const policies = [
  "",
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "script-src 'nonce-abc'; style-src 'nonce-abc'",
  "require-trusted-types-for 'script'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
  "sandbox allow-scripts",
];

/** Asks a page what it can see of an extension; gives what a text can carry, by question. */
const probe = `(async () => {
  const seen = {};
  seen.globals = Object.getOwnPropertyNames(window).filter((name) => !/^(?:__pw|__play)/.test(name))
    .toSorted().join();
  seen.runtime = typeof window.chrome?.runtime + typeof window.browser;
  seen.html = document.documentElement.outerHTML;
  seen.sheets = [...document.styleSheets].length + " " + document.adoptedStyleSheets.length;
  seen.entries = performance.getEntries().map(({ name, entryType }) => entryType + " " + name)
    .filter((name) => name.includes("extension")).join();
  seen.scripts = document.scripts.length;
  seen.active = document.activeElement?.localName ?? "";
  seen.popovers = document.querySelectorAll("[popover]").length;
  seen.registered = (await navigator.serviceWorker?.getRegistrations?.() ?? []).length;
  seen.errors = window.errors.join();
  seen.messages = window.messages.join();
  return seen;
})()`;

const probedHead = `<script>
  window.errors = [];
  window.messages = [];
  addEventListener("error", ({ message, filename }) => errors.push(message + " " + filename));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  addEventListener("message", ({ data }) => messages.push(String(data)));
  addEventListener("securitypolicyviolation", ({ blockedURI }) => errors.push(blockedURI));
</script>`;

/** Reports are sent after what they report, in ms. */
const settle = 250;

let server: TestServer;
beforeAll(async () => {
  const pages: Record<string, VirtualPage | string> = {
    "/story": storyPage(),
    "/probed": storyPage({ head: probedHead }),
    "/violating": {
      body: storyPage({ head: "<style>p { color: red }</style>" }),
      headers: { "content-security-policy": "style-src 'none'; report-uri /report-violating" },
    },
  };
  for (const [index, policy] of policies.entries()) {
    const report = `report-uri /report-${index}`;
    const headers = { "content-security-policy": policy === "" ? report : `${policy}; ${report}` };
    pages[`/policy-${index}`] = { body: storyPage(), headers };
  }
  server = await startServer({ pages });
});
afterAll(() => server.close());

async function waitForStory(page: AnyPage): Promise<void> {
  await waitFor("all of the story's names underlined", async () => {
    const marks = await readAnyMarks(page);
    return storyNames.every((name) => marks.includes(name));
  });
}

function countReports(path: string): number {
  return server.requests.filter((request) => request.path === path).length;
}

async function launchBare(kind: "chromium" | "firefox"): Promise<{
  openPage(url: string): Promise<Pick<AnyPage, "evaluate">>;
  close(): Promise<void>;
}> {
  return kind === "chromium" ? launchChromium() : launchFirefox();
}

function countAllReports(): number[] {
  return policies.map((_, index) => countReports(`/report-${index}`));
}

describe.each(["chromium", "firefox"] as const)("a page in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  /** What a browser without the extension gives. */
  let bareProbe: unknown;
  let bareReports: readonly number[];
  beforeAll(async () => {
    const bare = await launchBare(kind);
    const before = countAllReports();
    bareProbe = await (await bare.openPage(server.url("/probed"))).evaluate(probe);
    for (const index of policies.keys()) await bare.openPage(server.url(`/policy-${index}`));
    // Firefox itself asks for the page's icon, and reports that it may not.
    await pause(settle);
    bareReports = countAllReports().map((count, index) => count - (before[index] ?? 0));
    await bare.close();
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/story"));
  });
  afterAll(() => browser.close());

  it.each(policies.map((policy, index) => [policy, index] as const))(
    "has names, a card that can be clicked and no report under the policy %j",
    async (_policy, index) => {
      const before = countReports(`/report-${index}`);
      await page.goto(server.url(`/policy-${index}`));
      await waitForStory(page);
      await openAnyCard(page, "Vladimir Putin");
      await page.clickInCard(/^(?:More|\d+ more facts?)$/);
      await waitFor("the card's other facts", async () => (await page.readCard()).includes("Less"));
      await pause(settle);
      const reports = countReports(`/report-${index}`) - before;
      expect(reports).toBeLessThanOrEqual(bareReports[index] ?? 0);
    },
  );

  it("would have been reported by its browser", async () => {
    // Otherwise the reports above were not looked for in the right place.
    const before = countReports("/report-violating");
    await page.goto(server.url("/violating"));
    await waitFor("a report", () => countReports("/report-violating") > before);
    expect(countReports("/report-violating") - before).toBe(1);
  });

  it("sees nothing of the extension before the reader does something", async () => {
    await page.goto(server.url("/probed"));
    await waitForStory(page);
    // More than a heartbeat of what watches over the marks.
    await pause(2500);
    expect(await page.evaluate(probe)).toEqual(bareProbe);
  });
});
