import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { longTextsBelow } from "../../src/page/dom.ts";
import { searchArticle } from "../../src/page/find-article.ts";
import { measureText } from "../../src/page/prose.ts";
import type { Steps } from "../../src/page/slices.ts";
import { readTextSteps } from "../../src/page/text-map.ts";

/** Texts of a page that is long, and how many of them may be read between two places to rest. */
const many = 20_000;
const most = 1000;

const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, "data") as PropertyDescriptor;
let reads = 0;
beforeEach(() => {
  Object.defineProperty(CharacterData.prototype, "data", {
    ...data,
    get(this: CharacterData): unknown {
      reads++;
      return data.get?.call(this);
    },
  });
});
afterEach(() => {
  Object.defineProperty(CharacterData.prototype, "data", data);
});

/** The most texts that are read between two places to rest, and what comes out in the end. */
function watch<T>(steps: Steps<T>): { longest: number; all: number; value: T } {
  let longest = 0;
  let all = 0;
  for (;;) {
    reads = 0;
    const step = steps.next();
    longest = Math.max(longest, reads);
    all += reads;
    if (step.done === true) return { longest, all, value: step.value };
  }
}

const sentence = "The ministers of both countries met and spoke of the road for an hour. ";
const story = `<p>${sentence}</p>`.repeat(100);
const items = "<li><b>One thing</b> and so on</li>".repeat(many / 2);

function render(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

describe("work on a page of very many texts", () => {
  it.each([
    ["a list in the story", `<article>${story}<ul>${items}</ul></article>`],
    ["a list beside the story", `<article>${story}</article><div class="related">${items}</div>`],
    [
      "a list inside the story that is named as if beside it",
      `<article>${story}<div class="related">${items}</div></article>`,
    ],
    ["paragraphs", `<article>${`<p>${sentence}</p>`.repeat(many)}</article>`],
  ])("rests at least every thousand texts: %s", (_case, html) => {
    const root = render(html);
    const search = watch(searchArticle(document, true));
    expect(search.value).toBeDefined();
    expect(search.longest).toBeLessThanOrEqual(most);
    const reading = watch(readTextSteps(root));
    expect(reading.value.text).toContain(sentence.trim());
    expect(reading.longest).toBeLessThanOrEqual(most);
    expect(reading.all).toBeGreaterThan(100);
  });

  it("measures no more of an element than is asked for", () => {
    const root = render(`<ul>${items}</ul>`);
    expect(watch(measureText(root)).value).toBe((many / 2) * "One thingand so on".length);
    const { all, value } = watch(measureText(root, 500));
    expect(value).toBeGreaterThan(500);
    expect(all).toBeLessThan(100);
  });

  it("rests while it takes over what the browser's own search has found", () => {
    const root = render(`${sentence}<br>`.repeat(many / 2));
    const own = Object.getOwnPropertyDescriptor(XPathResult.prototype, "snapshotItem") ?? {};
    const take = own.value as (this: XPathResult, index: number) => Node | null;
    let taken = 0;
    Object.defineProperty(XPathResult.prototype, "snapshotItem", {
      ...own,
      value(this: XPathResult, index: number) {
        taken++;
        return take.call(this, index);
      },
    });
    const steps = longTextsBelow(root, 20);
    const counts: number[] = [];
    let found: readonly Text[] | undefined;
    while (found === undefined) {
      taken = 0;
      const step = steps.next();
      counts.push(taken);
      if (step.done === true) found = step.value;
    }
    Object.defineProperty(XPathResult.prototype, "snapshotItem", own);
    expect(found).toHaveLength(many / 2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(many / 2);
  });
});
