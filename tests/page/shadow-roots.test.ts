import { afterEach, describe, expect, it } from "vitest";
import { findArticle } from "../../src/page/find-article.ts";
import { readText } from "../../src/page/text-map.ts";

afterEach(() => {
  document.head.innerHTML = "";
  document.body.innerHTML = "";
});

function rootOf(selector: string, html: string): ShadowRoot {
  const root = document.querySelector(selector)?.attachShadow({ mode: "open" });
  if (root === undefined) throw new Error(`nothing is ${selector}`);
  root.innerHTML = html;
  return root;
}

const sentence =
  "The two leaders met again on Thursday in Minsk, where they signed the papers that had been prepared. ";
const story = (count: number): string => `<p>${sentence.repeat(2)}</p>`.repeat(count);

describe("readText in shadow roots", () => {
  it("reads an open root in place of its host's children, and what is put into its slots", () => {
    document.body.innerHTML = `<p>Before.</p><x-note><b>Putin</b><i slot="late">late</i><u slot="none">lost</u></x-note><p>After.</p>`;
    rootOf("x-note", `<p>Vladimir <slot></slot> came <slot name="late"></slot>.</p>`);
    const map = readText(document.body);
    expect(map.text).toBe("Before.\n\nVladimir Putin came late.\n\nAfter.");
    const at = map.text.indexOf("Putin");
    const span = map.locate(at - "Vladimir ".length, at + "Putin".length);
    expect(span?.startContainer.data).toBe("Vladimir ");
    expect(span?.endContainer.parentElement?.localName).toBe("b");
  });

  it("reads what a slot holds by itself where nothing is put into it", () => {
    document.body.innerHTML = "<x-note></x-note>";
    rootOf("x-note", "<p>In <slot>Minsk</slot>.</p>");
    expect(readText(document.body).text).toBe("In Minsk.");
  });

  it("reads roots within roots", () => {
    document.body.innerHTML = "<x-outer></x-outer>";
    const outer = rootOf("x-outer", "<div><x-inner></x-inner></div>");
    const inner = outer.querySelector("x-inner")?.attachShadow({ mode: "open" });
    if (inner !== undefined) inner.innerHTML = "<p>Deep inside.</p>";
    expect(readText(document.body).text).toBe("Deep inside.");
  });

  it("leaves closed roots alone", () => {
    document.body.innerHTML = "<p>Seen.</p><x-shut>hidden</x-shut>";
    const shut = document.querySelector("x-shut")?.attachShadow({ mode: "closed" });
    if (shut !== undefined) shut.innerHTML = "<p>Secret.</p>";
    expect(readText(document.body).text).not.toContain("Secret");
  });
});

describe("findArticle in shadow roots", () => {
  it("finds a story that stands in a root of a page that calls itself an article", () => {
    document.head.innerHTML = `<meta property="og:type" content="article" /><meta property="article:published_time" content="2024-05-06T10:00:00Z" />`;
    document.body.innerHTML = "<x-page></x-page>";
    const page = rootOf("x-page", "<main><x-story></x-story></main>");
    const root = page.querySelector("x-story")?.attachShadow({ mode: "open" });
    if (root === undefined) throw new Error("no root");
    root.innerHTML = `<h1>In the dark</h1><div id="story">${story(6)}</div>`;
    const article = findArticle(document);
    expect(article?.root.getRootNode()).toBe(root);
    expect(article?.published).toBe("2024-05-06");
    expect(readText(article?.root as Element).text).toContain("signed the papers");
  });

  it("does not search the roots of a page that says nothing of an article", () => {
    document.body.innerHTML = "<x-page></x-page>";
    rootOf("x-page", story(12));
    expect(findArticle(document)).toBeUndefined();
  });
});
