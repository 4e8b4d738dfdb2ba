import { describe, expect, it } from "vitest";
import { findArticle } from "../../src/page/find-article.ts";

/*
 * Pages of our own, built as those of real sites are. A file whose name begins with "article" is
 * one; all others are front pages, sections, lists, shops and the like.
 */
const files = import.meta.glob<string>("./fixtures/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const pages = Object.entries(files).map(
  ([path, html]) => [path.replace(/^.*\/|\.html$/g, ""), html] as const,
);
const articles = pages.filter(([name]) => name.startsWith("article"));
const others = pages.filter(([name]) => !name.startsWith("article"));

function find(html: string): ReturnType<typeof findArticle> {
  return findArticle(new DOMParser().parseFromString(html, "text/html"));
}

describe("findArticle", () => {
  it("is tried on enough kinds of pages", () => {
    expect(others.length).toBeGreaterThanOrEqual(20);
    expect(articles.length).toBeGreaterThanOrEqual(5);
  });

  it.each(others)("takes %s for no article", (_name, html) => {
    expect(find(html)).toBeUndefined();
  });

  it.each(articles)("finds the story of %s", (_name, html) => {
    expect(find(html)).toBeDefined();
  });
});
