import { build } from "vite";
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
import { storyNames, storyPage, storyParagraphs } from "./story.ts";

const frameworks = ["react", "preact"] as const;

/** One script of a page and its framework. */
async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: {
        entry: `tests/journeys/frameworks/${name}-page.mjs`,
        formats: ["iife"],
        name: "page",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new Error("nothing was built");
  return first.output[0].code;
}

/** What the application's server sends: the markup that the application itself would make. */
function sentPage(name: string): string {
  const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`).join("");
  const root =
    `<div id="root"><div>${paragraphs}<button id="more">More</button>` +
    `<p id="count">In Ukraine the count is <!-- -->0<!-- -->.</p></div></div>`;
  const script = `<script>
      window.errors = [];
      window.paragraphs = ${JSON.stringify(storyParagraphs)};
      addEventListener("error", ({ message }) => errors.push(message));
      const report = console.error;
      console.error = (...args) => { errors.push(args.join(" ")); report(...args); };
    </script><script src="/${name}.js"></script>`;
  return storyPage({ head: script }).replace(
    /(<\/time>)[^]*(<\/article>)/,
    (_all, before: string, after: string) => `${before}${root}${after}`,
  );
}

/** What the page would be if names were marked by elements. */
function wrapName(page: string): string {
  return page.replace(">In Ukraine", ">In <mark>Ukraine</mark>");
}

let server: TestServer;
beforeAll(async () => {
  const pages = await Promise.all(
    frameworks.map(async (name) => [
      [`/${name}`, sentPage(name)] as const,
      [`/wrapped-${name}`, wrapName(sentPage(name))] as const,
      [`/${name}.js`, { body: await bundle(name), type: "text/javascript" }] as const,
    ]),
  );
  const served: Record<string, VirtualPage | string> = {};
  for (const [path, page] of pages.flat()) served[path] = page;
  server = await startServer({ pages: served });
});
afterAll(() => server.close());

async function waitForMark(page: AnyPage, name: string): Promise<void> {
  await waitFor(`"${name}" underlined`, async () => (await readAnyMarks(page)).includes(name));
}

function withoutCount(text: unknown): string {
  return String(text).replace(/is \d+\./, "");
}

const readText = `document.getElementById("root").textContent`;
const readFirst = `window.first === document.querySelector("#root p")`;

describe.each(["chromium", "firefox"] as const)("an application in %s", (kind) => {
  let browser: AnyBrowser;
  let page: AnyPage;
  beforeAll(async () => {
    browser = await launchAny(kind);
    page = await browser.openPage(server.url("/react"));
  });
  afterAll(() => browser.close());

  it.each(frameworks)("takes over the markup in which names are underlined: %s", async (name) => {
    await page.goto(server.url(`/${name}`));
    for (const each of storyNames) await waitForMark(page, each);
    await openAnyCard(page, "Vladimir Putin");
    const text = await page.evaluate(readText);
    await page.evaluate(`window.first = document.querySelector("#root p")`);
    await page.evaluate("hydrate()");
    await page.evaluate(`document.getElementById("more").click()`);
    await waitFor("the application's answer", async () => {
      // Before it has taken over, nobody hears the click.
      await page.evaluate(`document.getElementById("more").click()`);
      return page.evaluate(`!document.getElementById("count").textContent.includes("is 0.")`);
    });
    expect(await page.evaluate("errors")).toEqual([]);
    expect(await page.evaluate(readFirst)).toBe(true);
    expect(withoutCount(await page.evaluate(readText))).toBe(withoutCount(text));
    for (const each of [...storyNames, "Ukraine"]) await waitForMark(page, each);
  });

  it("would have noticed an element round a name", async () => {
    await page.goto(server.url("/wrapped-react"));
    await page.evaluate("hydrate()");
    const errors = await waitFor("an error", () =>
      page.evaluate("errors.length > 0 && errors.join()"),
    );
    expect(errors).not.toBe("");
  });
});
