import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { finish } from "../../src/page/slices.ts";
import { searchArticle } from "../../src/page/find-article.ts";
import { createHitTest, rectsOf } from "../../src/page/hit-test.ts";
import { createMarks } from "../../src/page/marks.ts";
import { readText } from "../../src/page/text-map.ts";
import { watchPage } from "../../src/page/watch-page.ts";

/** Random documents that are read, marked and left again. */
const wanted = import.meta.env.BACKGROUNDER_STRESS === "1" ? 10_000 : 250;
/** In ms. */
const longest = 900_000;

const name = "Minsk";
const texts = fc.oneof(
  fc.constantFrom(
    `In ${name} the talks went on for hours, and nobody said why. `,
    name,
    "Min\u00adsk",
    " ",
    "\n\t ",
    `<${name}&amp;>`,
    "\u{1F600}\u0301\u200d",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const tags = fc.constantFrom(
  ..."p div span a b article section aside h1 ul li table tr td br hr pre code form input textarea select option script style template iframe svg math video details dialog main figure custom-element".split(
    " ",
  ),
);
const attributes = fc.constantFrom(
  ...([
    {},
    { hidden: "" },
    { contenteditable: "" },
    { "aria-hidden": "true" },
    { class: "comments" },
    { style: "display:none" },
    { style: "position:fixed;inset:0" },
    { name: "parentNode" },
    { id: "body" },
    { dir: "rtl" },
    { popover: "manual" },
  ] as Record<string, string>[]),
);

interface Drawn {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: readonly (Drawn | string)[];
  readonly shadow: boolean;
}

const trees = fc.letrec<{ node: Drawn | string; element: Drawn }>((tie) => ({
  node: fc.oneof({ depthSize: "small", withCrossShrink: true }, texts, tie("element")),
  element: fc.record({
    tag: tags,
    attributes,
    children: fc.array(tie("node"), { maxLength: 6 }),
    shadow: fc.boolean(),
  }),
})).element;

const shadowed = new Set(["div", "p", "section", "custom-element"]);

function draw(node: Drawn | string): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  // It shall not run.
  if (node.tag === "script") element.setAttribute("type", "text/plain");
  for (const [key, value] of Object.entries(node.attributes)) element.setAttribute(key, value);
  const hasShadow = node.shadow && shadowed.has(node.tag);
  const parent = hasShadow ? element.attachShadow({ mode: "open" }) : element;
  for (const child of node.children) parent.append(draw(child));
  return element;
}

/** Every node of the page and of its open shadow roots. */
function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    found.push(node);
    if (node instanceof Element && node.shadowRoot !== null)
      found.push(...nodesOf(node.shadowRoot));
  }
  return found;
}

let page: HTMLElement | undefined;
afterEach(() => page?.remove());

/** All that happens on a page: it is searched, read, followed, marked, pointed at, and left. */
function readAndLeave(root: HTMLElement): number {
  const stop = new AbortController();
  const callbacks = { last: Promise.resolve(0), textChanged() {}, read: async () => 0 };
  watchPage(document, callbacks, stop.signal);
  finish(searchArticle(document));
  const map = readText(root);
  const marks = createMarks<number>();
  const places = [...map.text.matchAll(new RegExp(name, "g"))].flatMap(({ index }) => {
    const span = map.locate(index, index + name.length);
    return span === undefined ? [] : [{ span, value: index }];
  });
  marks.set(places);
  const [first] = marks.all;
  if (first !== undefined) {
    marks.show("open", first.span);
    for (const { left, top } of rectsOf(first.span)) createHitTest(document)(marks.all, left, top);
    marks.show("open", undefined);
  }
  marks.dropChanged();
  marks.restore();
  marks.destroy();
  stop.abort();
  return places.length;
}

describe("a page of any kind", () => {
  it("is read, marked and left without one change to it", { timeout: longest }, () => {
    let marked = 0;
    fc.assert(
      fc.property(trees, (tree) => {
        page?.remove();
        page = document.createElement("div");
        page.append(draw(tree));
        document.body.append(page);
        const nodes = nodesOf(page);
        const html = page.outerHTML;
        const observer = new MutationObserver(() => {});
        const options = {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        } as const;
        observer.observe(document, options);
        for (const node of nodes) if (node instanceof ShadowRoot) observer.observe(node, options);
        marked += readAndLeave(page);
        const records = observer.takeRecords();
        observer.disconnect();
        expect(records.map(({ type }) => type)).toEqual([]);
        expect(page.outerHTML).toBe(html);
        const now = nodesOf(page);
        expect(now.length).toBe(nodes.length);
        expect(now.every((node, index) => node === nodes[index])).toBe(true);
        expect(CSS.highlights.size).toBe(0);
      }),
      { numRuns: wanted, seed: 7 },
    );
    // Otherwise nothing was tried.
    expect(marked).toBeGreaterThan(wanted / 10);
  });
});
