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
      page(`<nav><a href="/">Home</a></nav><div id="x"><h1>Lists</h1>${story(8)}</div>`),
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
    expect(findArticle(page(`<article>${story(8)}</article>`, head))?.root.localName).toBe(
      "article",
    );
  });

  it("does not take what is not shown for a part of the story", () => {
    const article = findArticle(
      page(`<h1>Lists</h1><div id="s">${story(8)}</div>
        <div style="display: none">${story(3)}</div><div style="display:none;">${story(3)}</div>`),
    );
    expect(article?.root.id).toBe("s");
  });

  it("does not take the comments for the story", () => {
    const article = findArticle(
      page(`<article id="s">${story(8)}</article><section class="comments">${story(5)}</section>`),
    );
    expect(article?.root.id).toBe("s");
  });

  it("finds a story whose document's and form's properties are hidden by elements", () => {
    const hiding = ["body", "documentElement", "querySelectorAll", "title", "all"]
      .map((name) => `<img name="${name}" id="${name}" alt="">`)
      .join("");
    const article = findArticle(page(`${hiding}<form><input name="parentNode">${story(8)}</form>`));
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

  it.each([
    ["div elements", (text: string) => `<div>${text}</div>`],
    ["line breaks", (text: string) => `${text}<br><br>`],
    ["table cells", (text: string) => `<table><tr><td>${text}</td></tr></table>`],
  ])("finds a story that is written in %s", (_case, wrap) => {
    const text = wrap(sentence.repeat(4)).repeat(8);
    expect(findArticle(page(`<h1>Lists</h1><div id="x">${text}</div>`))).toBeDefined();
  });

  it("does not weigh a lone field as heavy as a story that is parted by line breaks", () => {
    const text = `${sentence.repeat(4)}<br><br>`.repeat(8);
    const field = `<label>Search <input></label>`;
    expect(findArticle(page(`<h1>Lists</h1><div>${text}<p>${field}</p></div>`))).toBeDefined();
    const short = `<p>${sentence}</p>${field}`.repeat(10);
    expect(findArticle(page(`<h1>Lists</h1><div>${short}</div>`))).toBeUndefined();
  });

  it.each([
    [
      "ja",
      "\u5e02\u8b70\u4f1a\u306f\u706b\u66dc\u65e5\u3001\u4fee\u7406\u3092\u7d42\u3048\u305f\u57e0\u982d\u3092\u518d\u3073\u958b\u653e\u3059\u308b\u3053\u3068\u3092\u6c7a\u3081\u305f\u3002",
    ],
    [
      "hi",
      "\u0928\u0917\u0930 \u092a\u0930\u093f\u0937\u0926 \u0928\u0947 \u092e\u0902\u0917\u0932\u0935\u093e\u0930 \u0915\u094b \u0918\u093e\u091f \u0916\u094b\u0932\u0928\u0947 \u0915\u093e \u092b\u093c\u0948\u0938\u0932\u093e \u0915\u093f\u092f\u093e\u0964 ",
    ],
    [
      "ar",
      "\u0635\u0648\u062a \u0645\u062c\u0644\u0633 \u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0639\u0644\u0649 \u0641\u062a\u062d \u0627\u0644\u0631\u0635\u064a\u0641\u061f ",
    ],
    [
      "ru",
      "\u0421\u043e\u0432\u0435\u0442 \u043f\u043e\u0440\u0442\u0430 \u043f\u0440\u043e\u0433\u043e\u043b\u043e\u0441\u043e\u0432\u0430\u043b \u0437\u0430 \u043f\u0440\u0438\u0447\u0430\u043b. ",
    ],
  ])("knows a sentence of %s by its stop", (_language, words) => {
    const body = `<main><h1>A</h1>${`<p>${words.repeat(4)}</p>`.repeat(6)}</main>`;
    expect(findArticle(page(body, ld({ "@type": "NewsArticle" })))).toBeDefined();
  });

  it("takes the first of several stories that follow one another", () => {
    const article = findArticle(
      page(
        `<main><article id="a"><h1>A</h1>${story(5)}</article><article id="b"><h1>B</h1>${story(9)}</article></main>`,
        ld({ "@type": "NewsArticle" }),
      ),
    );
    expect(article?.root.id).toBe("a");
  });

  it("takes in what stands between the headline and the story", () => {
    const article = findArticle(
      page(
        `<div id="whole"><header><h1>Lists</h1><p>${sentence}</p></header><div id="story">${story(6)}</div></div>`,
        ld({ "@type": "NewsArticle" }),
      ),
    );
    expect(article?.root.id).toBe("whole");
  });

  it("does not mistake a column beside a sidebar for one", () => {
    const article = findArticle(
      page(
        `<div class="column with-sidebar"><h1>Lists</h1>${story(3)}</div><ul>${`<li><a href="/x">${sentence}</a></li>`.repeat(30)}</ul>`,
        ld({ "@type": "NewsArticle" }),
      ),
    );
    expect(article).toBeDefined();
  });

  it("takes a page at the root of a site for no article unless it says so", () => {
    const head = '<link rel="canonical" href="https://courier.example/">';
    const body = `<div>${story(8)}</div>`;
    expect(findArticle(page(body, head))).toBeUndefined();
    expect(findArticle(page(body, head + ld({ "@type": "NewsArticle" })))).toBeDefined();
  });

  it("takes a page that describes many articles for a list", () => {
    const head = ld([1, 2, 3].map((n) => ({ "@type": "NewsArticle", headline: `Story ${n}` })));
    expect(findArticle(page(`<div>${story(8)}</div>`, head))).toBeUndefined();
  });

  it("does not read what is being written", () => {
    expect(findArticle(page(`<div contenteditable>${story(8)}</div>`))).toBeUndefined();
  });

  it("gives the best part of a page when the reader asks for it", () => {
    const document = page(`<div id="x"><h1>Terms</h1>${story(4, 1)}</div>`);
    expect(findArticle(document)).toBeUndefined();
    expect(findArticle(document, true)?.root.id).toBe("x");
  });

  it("finds its way through 10,000 nested elements", () => {
    const document = page(`<main><h1>Lists</h1>${story(8)}<div id="deep"></div></main>`);
    let deep = document.getElementById("deep") as HTMLElement;
    for (let level = 0; level < 10_000; level++) {
      const next = document.createElement("div");
      deep.append(next);
      deep = next;
    }
    deep.textContent = sentence;
    expect(findArticle(document)?.root.localName).toBe("main");
  });
});
