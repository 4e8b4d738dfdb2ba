import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestServer, type VirtualPage, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import {
  type AnyBrowser,
  type AnyPage,
  launchAny,
  openAnyCard,
  readAnyMarks,
} from "./any-browser.ts";
import { bundlePage, sendStory } from "./frameworks/bundle.ts";
import { storyNames, storyPage, storyParagraphs } from "./story.ts";

/** The page's first paragraphs, and those that the application puts in their place. */
const others = storyParagraphs.map((text) => `The road to Crimea is closed. ${text}`);

function sendParagraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join("");
}

function sendPlain(texts: readonly string[], count: string): string {
  const buttons = `<button id="more">More</button><button id="next">Next</button>`;
  const last = `<p id="count">In Ukraine the count is ${count}.</p>`;
  return `<div>${sendParagraphs(texts)}${buttons}${last}</div>`;
}

const inReact = sendPlain(storyParagraphs, "<!-- -->0<!-- -->");
const inHtml = sendPlain(storyParagraphs, "0");

/** What the application's server sends: the markup that the application itself would make. */
const applications: Readonly<Record<string, string>> = {
  react: inReact,
  "react-18": inReact,
  "react-17": inReact,
  preact: inReact,
  vue: inHtml,
  svelte: await sendStory("svelte", storyParagraphs),
  lit: await sendStory("lit", storyParagraphs),
  htmx: inHtml,
};
const names = Object.keys(applications);
/** Lit finds its places by comments and htmx has no markup of its own: both let an element stand. */
const strict = names.filter((name) => name !== "lit" && name !== "htmx");

function frame(root: string, head = ""): string {
  return storyPage({ head }).replace(
    /(<\/time>)[^]*(<\/article>)/,
    (_all, before: string, after: string) => `${before}<div id="root">${root}</div>${after}`,
  );
}

function sentPage(name: string): string {
  const script = `<script>
      window.errors = [];
      window.paragraphs = ${JSON.stringify(storyParagraphs)};
      window.others = ${JSON.stringify(others)};
      addEventListener("error", ({ message }) => errors.push(message));
      addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
      for (const level of ["error", "warn"]) {
        const report = console[level];
        console[level] = (...args) => { errors.push(args.join(" ")); report(...args); };
      }
    </script><script src="/${name}.js"></script>`;
  return frame(applications[name] ?? "", script);
}

/** What the page would be if names were marked by elements. */
function wrapName(page: string): string {
  return page.replace(">In Ukraine", ">In <mark>Ukraine</mark>");
}

let server: TestServer;
beforeAll(async () => {
  const served: Record<string, VirtualPage | string> = {
    "/before": frame(inHtml),
    "/after": frame(sendPlain(others, "1")),
    "/htmx-count": `<p id="count">In Ukraine the count is 1.</p>`,
    "/htmx-next": sendPlain(others, "1"),
  };
  for (const name of names) {
    served[`/${name}`] = sentPage(name);
    served[`/wrapped-${name}`] = wrapName(sentPage(name));
    served[`/${name}.js`] = { body: await bundlePage(name), type: "text/javascript" };
  }
  server = await startServer({ pages: served });
});
afterAll(() => server.close());

async function waitForAll(page: AnyPage, wanted: readonly string[]): Promise<string[]> {
  return waitFor(`underlined: ${wanted.join()}`, async () => {
    const marks = await readAnyMarks(page);
    return wanted.every((name) => marks.includes(name)) ? marks : undefined;
  });
}

/** Waits until just these names are underlined, each so often. */
async function waitForExactly(page: AnyPage, marks: readonly string[]): Promise<void> {
  await waitFor(`underlined: ${marks.join()}`, async () => {
    return (await readAnyMarks(page)).toSorted().join() === marks.toSorted().join();
  });
}

/** Calls the application to life, and clicks until it has counted: before, nobody hears a click. */
async function startCounting(page: AnyPage): Promise<void> {
  await page.evaluate("hydrate()");
  await waitFor("the application's answer", async () => {
    await page.evaluate(`document.getElementById("more").click()`);
    return page.evaluate(`!document.getElementById("count").textContent.includes("is 0.")`);
  });
}

/** The story as readers see it; the count is another after each click, and Svelte sends blanks. */
async function readStory(page: AnyPage): Promise<string> {
  const text = await page.evaluate(`document.getElementById("root").textContent`);
  return String(text)
    .replace(/is \d+\./, "")
    .replaceAll(/\s+/g, "");
}

const countElements = `document.querySelectorAll("#root *").length`;
const readFirst = `window.first === document.querySelector("#root p")`;

describe.each(["chromium", "firefox"] as const)("an application in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  /** What is underlined in the same stories where no application runs. */
  let marksBefore: string[];
  let marksAfter: string[];
  let textAfter: string;
  beforeAll(async () => {
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/before"));
    marksBefore = await waitForAll(page, [...storyNames, "Ukraine"]);
    await page.goto(server.url("/after"));
    marksAfter = await waitForAll(page, [...storyNames, "Crimea"]);
    textAfter = await readStory(page);
  });
  afterAll(() => browser.close());

  it.each(names)("takes over the markup in which names are underlined: %s", async (name) => {
    await page.goto(server.url(`/${name}`));
    await waitForExactly(page, marksBefore);
    await openAnyCard(page, "Vladimir Putin");
    await page.moveMouse(9, 9);
    const text = await readStory(page);
    await page.evaluate(`window.first = document.querySelector("#root p")`);
    await startCounting(page);
    expect(await page.evaluate(readFirst)).toBe(true);
    expect(await readStory(page)).toBe(text);
    await waitForExactly(page, marksBefore);
    await page.evaluate(`document.getElementById("next").click()`);
    await waitFor("the other story", async () => (await readStory(page)) === textAfter);
    await waitForExactly(page, marksAfter);
    expect(await page.evaluate(countElements)).toBe(others.length + 4);
    expect(await page.evaluate("errors")).toEqual([]);
  });

  it.each(strict)("complains of an element round a name, or takes it away: %s", async (name) => {
    await page.goto(server.url(`/wrapped-${name}`));
    expect(await page.evaluate(`document.querySelector("#count mark") !== null`)).toBe(true);
    await startCounting(page);
    const noticed = `errors.length > 0 || document.querySelector("#count mark") === null`;
    expect(await page.evaluate(noticed)).toBe(true);
  });
});
