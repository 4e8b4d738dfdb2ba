import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestServer, startServer } from "../harness/server.ts";
import { waitFor } from "../harness/wait.ts";
import { type AnyBrowser, type AnyPage, launchAny, readAnyMarks } from "./any-browser.ts";
import { isStress } from "./own-tasks.ts";
import { storyNames, storyPage } from "./story.ts";

const tags = ["form", "img", "a", "iframe", "object", "embed"] as const;
type Tag = (typeof tags)[number];

/** What scripts ask of a window, a document, an element and a node. */
const names: readonly string[] = `
  chrome browser exports define module require process global CSS Highlight navigation location
  body head documentElement defaultView contentType URL adoptedStyleSheets activeElement
  fullscreenElement querySelector querySelectorAll createElement createTreeWalker createRange
  caretPositionFromPoint elementFromPoint addEventListener getSelection
  parentNode parentElement ownerDocument nodeType nodeName localName tagName isConnected
  firstChild nextSibling childNodes firstElementChild textContent attributes getAttribute
  style matches closest contains append remove getRootNode shadowRoot assignedSlot
  getBoundingClientRect getClientRects checkVisibility scrollIntoView compareDocumentPosition id
`
  .trim()
  .split(/\s+/);

/** An element of that name before the story, in the form around it. A form can stand in no other. */
function clobber(tag: Tag, name: string): string {
  const named = `id="${name}" name="${name}"`;
  // Not closed: the story stands in it.
  const form = `<form style="overflow: hidden"`;
  if (tag === "form") {
    return `${form} ${named}><input type="hidden" name="${name}"><input type="hidden" name="runtime">`;
  }
  const isVoid = tag === "img" || tag === "embed";
  return `${form}><${tag} ${named} style="display: none">${isVoid ? "" : `</${tag}>`}`;
}

/** A link lies over the story and lets it be seen: what the mouse is on has to be looked for. */
const overlay = `<style>
  main { position: relative }
  main > a { position: absolute; inset: 0 }
</style>`;

function clobberedPage(before: string): string {
  return storyPage({ head: overlay, before }).replace("</main>", `<a href="#"></a></main>`);
}

const all = tags.flatMap((tag) =>
  names.map((name) => ({ tag, name, path: `/named/${tag}/${name}` })),
);
/** Each name once, and each kind of element ten times. */
const each = all.filter(({ tag, name }) => names.indexOf(name) % tags.length === tags.indexOf(tag));
const every = (step: number): typeof each => each.filter((_page, index) => index % step === 0);
/** Firefox hides nothing from us, whatever a page names its elements: a few of them show it. */
const chosen = {
  chromium: isStress ? all : every(2),
  firefox: isStress ? each : every(6),
};

/** The name that the mouse rests on. */
const hovered = storyNames[2] ?? "";

let server: TestServer;
beforeAll(async () => {
  const pages = all.map(
    ({ tag, name, path }) => [path, clobberedPage(clobber(tag, name))] as const,
  );
  server = await startServer({
    pages: { ...Object.fromEntries(pages), "/plain": clobberedPage("") },
  });
});
afterAll(() => server.close());

/** Where a name stands: in the middle of its box, on all of these pages in the same place. */
async function findName(page: Pick<AnyPage, "evaluate">): Promise<readonly [number, number]> {
  const box = await page.evaluate(`(() => {
    const node = [...document.querySelectorAll("article p")]
      .map((paragraph) => paragraph.firstChild)
      .find(({ data }) => data.includes("${hovered}"));
    const range = new Range();
    range.setStart(node, node.data.indexOf("${hovered}"));
    range.setEnd(node, range.startOffset + "${hovered}".length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`);
  return box as [number, number];
}

/** What pages show otherwise than the one in which nothing has such a name. */
async function findDifferences(
  pages: readonly { readonly path: string }[],
  read: (path: string) => Promise<string>,
): Promise<string[]> {
  const expected = await read("/plain");
  const different: string[] = [];
  for (const { path } of pages) {
    const found = await read(path).catch(String);
    if (found !== expected) different.push(`${path}: ${found}`);
  }
  return different;
}

const longest = 600_000;

describe("elements of 60 names", () => {
  it("are 360, each on a page of its own", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(360);
    expect(each).toHaveLength(60);
    expect(new Set(each.map(({ name }) => name)).size).toBe(60);
  });
});

describe.each(["chromium", "firefox"] as const)("named elements in %s", (kind) => {
  let browser: AnyBrowser;
  beforeAll(async () => {
    browser = await launchAny(kind);
  });
  afterAll(() => browser.close());

  it(
    "hide nothing that the extension needs, whatever their names",
    { timeout: longest },
    async () => {
      const page = await browser.openPage(server.url("/plain"));
      const [x, y] = await findName(page);
      const differences = await findDifferences(chosen[kind], async (path) => {
        await page.moveMouse(9, 9);
        await page.goto(server.url(path));
        const marks = await waitFor(`underlined names on ${path}`, async () => {
          const found = await readAnyMarks(page);
          return found.length > 0 ? found : undefined;
        });
        await page.moveMouse(x, y);
        const card = await waitFor(`the card on ${path}`, async () => {
          const text = await page.readCard();
          return text.includes("as of") ? text : undefined;
        });
        return `${marks.join()}: ${card}`;
      });
      expect(differences).toEqual([]);
    },
  );
});
