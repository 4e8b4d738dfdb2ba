import { describe, expect, it } from "vitest";
import { findArticle } from "../../src/page/find-article.ts";

const sentence =
  "The two governments compared their lists for several hours and described the talks as useful. ";

function story(paragraphs: number, length = 3): string {
  return `<p>${sentence.repeat(length)}</p>`.repeat(paragraphs);
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function page(body: string, head = ""): Document {
  return parse(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);
}

const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("findArticle", () => {
  it("finds a story by its text alone", () => {
    const article = findArticle(
      page(`<nav><a href="/">Home</a></nav><div id="x"><h1>Lists</h1>${story(6)}</div>`),
    );
    expect(article?.root.id).toBe("x");
    expect(article?.title).toBe("Lists");
    expect(article?.language).toBe("en-GB");
  });

  it("takes a short story where the page says that it is one", () => {
    const head = ld({
      "@type": "NewsArticle",
      headline: "Short",
      datePublished: "2021-11-04T23:30:00+03:00",
    });
    const article = findArticle(page(`<article>${story(1)}</article>`, head));
    expect(article?.title).toBe("Short");
    expect(article?.published).toBe("2021-11-04");
  });

  it("reads a graph, and dates of publishing rather than of change", () => {
    const head = ld({
      "@graph": [
        { "@type": "WebPage", datePublished: "2020-01-01", dateModified: "2024-01-01" },
        {
          "@type": ["Article", "NewsArticle"],
          dateModified: "2024-02-02",
          datePublished: "2021-11-04",
        },
      ],
    });
    expect(findArticle(page(`<article>${story(4)}</article>`, head))?.published).toBe("2021-11-04");
  });

  it.each([
    [
      "a meta element",
      '<meta property="article:published_time" content="2021-11-04T08:00:00Z">',
      "",
    ],
    ["a time element", "", '<time datetime="2021-11-04">yesterday</time>'],
  ])("reads the date from %s", (_case, head, body) => {
    const article = findArticle(page(`<article>${body}${story(6)}</article>`, head));
    expect(article?.published).toBe("2021-11-04");
  });

  it("survives structured data that is damaged or hostile", () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>${ld({ "@type": { a: 1 }, __proto__: 1 })}`;
    expect(findArticle(page(`<article>${story(6)}</article>`, head))?.root.localName).toBe(
      "article",
    );
  });

  it("does not take the comments for the story", () => {
    const article = findArticle(
      page(`<article id="s">${story(6)}</article><section class="comments">${story(5)}</section>`),
    );
    expect(article?.root.id).toBe("s");
  });

  it("finds a story whose document's and form's properties are hidden by elements", () => {
    const hiding = ["body", "documentElement", "querySelectorAll", "title", "all"]
      .map((name) => `<img name="${name}" id="${name}" alt="">`)
      .join("");
    const article = findArticle(page(`${hiding}<form><input name="parentNode">${story(6)}</form>`));
    expect(article).toBeDefined();
  });

  it.each([
    ["an empty page", ""],
    ["a log-in", "<form><label>Name <input></label><button>Log in</button></form>"],
    [
      "a front page of teasers",
      `<main>${`<section><h2><a href="/x">A headline that is long enough</a></h2><p>${sentence}</p></section>`.repeat(12)}</main>`,
    ],
    ["a list of links", `<ul>${`<li><a href="/x">${sentence}</a></li>`.repeat(30)}</ul>`],
    ["a paragraph or two", story(2, 1)],
  ])("takes %s for no article", (_case, body) => {
    expect(findArticle(page(body))).toBeUndefined();
  });
});
