import { describe, expect, it } from "vitest";
import { readText } from "../../src/page/text-map.ts";

const sentence = "The two governments compared their lists and described the talks as useful.";
const story = `<p>${sentence}</p>`;

function textOf(html: string): string {
  document.body.innerHTML = `<div>${html}</div>`;
  return readText(document.body.firstElementChild as Element).text;
}

const twice = `${sentence}\n\n${sentence}`;

describe("readText of a story", () => {
  it.each([
    ["the headline", `<h1>Lists</h1>${story}${story}`],
    ["a byline", `<h1>Lists</h1><div class="byline">By Mira Holt</div>${story}${story}`],
    [
      "a line that leads elsewhere",
      `${story}<p>Read more: <a href="/x">Lists of old</a></p>${story}`,
    ],
    ["a teaser", `${story}<div><h3><a href="/x">Lists of old</a></h3><p>A list.</p></div>${story}`],
    [
      "a card whose link lies over it",
      `${story}<article><a href="/x" aria-label="On"></a><header>Lists of old, and who held them in the hall after the vote</header></article>${story}`,
    ],
    ["a label between paragraphs", `${story}<div>Advertisement</div>${story}`],
    ["tags below it", `${story}${story}<ul><li><a href="/t">Lists</a></li></ul>`],
    ["a heading of nothing", `${story}${story}<h2>More on this</h2>`],
    ["a share bar", `${story}<div class="share-bar">Send this to a friend</div>${story}`],
    [
      "a newsletter's box",
      `${story}<div class="NewsletterBox"><p>${sentence}</p></div>${story}${story}`.replace(
        /(<p>[^<]*<\/p>)$/,
        "",
      ),
    ],
    ["text for screen readers", `${story}<p class="sr-only">Article content</p>${story}`],
    [
      "a caption",
      `${story}<div><span class="newsCaption">Lists (Picture: Agency)</span></div>${story}`,
    ],
    [
      "an author's life",
      `${story}${story}<div class="author-bio"><p>Mira Holt has written of lists since 2009.</p></div>`,
    ],
  ])("leaves out %s", (_case, html) => {
    expect(textOf(html)).toBe(twice);
  });

  it.each([
    ["sub-headings", `${story}<h2>Lists</h2>${story}`, `${sentence}\n\nLists\n\n${sentence}`],
    [
      "lists",
      `${story}<ul><li>Ports</li><li>Courts</li></ul>${story}`,
      `${sentence}\n\nPorts\n\nCourts\n\n${sentence}`,
    ],
    [
      "quotes",
      `${story}<blockquote>A good list</blockquote>${story}`,
      `${sentence}\n\nA good list\n\n${sentence}`,
    ],
    [
      "posts with paragraphs and links",
      `${story}<article><a href="/x">10:30</a><p>He left.</p></article>${story}`,
      `${sentence}\n\nHe left.\n\n${sentence}`,
    ],
    ["a short last sentence", `${story}<p>He left.</p>`, `${sentence}\n\nHe left.`],
    [
      "links inside a sentence",
      `<p>${sentence} <a href="/">He left.</a></p>`,
      `${sentence} He left.`,
    ],
    ["what wide screens show", `${story}<div class="hidden md:block">${story}</div>`, twice],
  ])("keeps %s", (_case, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("reads a lead below the headline", () => {
    const lead = "A lead without a stop that is long enough to say what the story is about";
    expect(textOf(`<h1>Lists</h1><h2>${lead}</h2>${story}`)).toBe(`${lead}\n\n${sentence}`);
  });

  it("keeps what holds most of the text whatever its name", () => {
    expect(textOf(`<div class="slideshow">${story}${story}</div>`)).toBe(twice);
  });
});
