import type { VirtualPage } from "../harness/server.ts";
import { storyPage, storyParagraphs } from "./story.ts";

/** Named elements hide what scripts ask of the window, the document and a form. */
const clobbers: Readonly<Record<string, string>> = {
  "a form named chrome": "<form id=chrome><input name=runtime></form>",
  "a form named browser": "<form id=browser><input name=runtime></form>",
  "a frame named chrome": "<iframe name=chrome></iframe>",
  "an image named body": "<img name=body>",
  "a form named querySelectorAll": "<form name=querySelectorAll></form>",
  // Not closed: the story stands in it.
  "a form around the story whose inputs hide its properties": `<form>${[
    "parentNode",
    "nodeType",
    "localName",
    "firstChild",
    "nextSibling",
    "childNodes",
    "textContent",
    "isConnected",
    "getAttribute",
    "querySelectorAll",
    "contains",
    "append",
  ]
    .map((name) => `<input type=hidden name=${name}>`)
    .join("")}`,
};

const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Styles, policies and scripts with which a page gets in the way, by what they do. */
export const hostilePages: Readonly<Record<string, VirtualPage>> = {
  ...Object.fromEntries(
    Object.entries(clobbers).map(([title, before]) => [title, { body: storyPage({ before }) }]),
  ),
  "a policy that allows nothing": {
    body: storyPage(),
    headers: { "content-security-policy": policy },
  },
  "styles that unset everything": {
    body: storyPage({ head: "<style>* { all: unset !important }</style>" }),
  },
  "a script that empties adoptedStyleSheets": {
    body: storyPage({
      head: "<script>setInterval(() => { document.adoptedStyleSheets = []; }, 50)</script>",
    }),
  },
  "a script that clears all highlights": {
    body: storyPage({
      head: `<script>
        window.cleared = 0;
        setInterval(() => {
          if (CSS.highlights.size > 0) cleared++;
          CSS.highlights.clear();
        }, 300);
      </script>`,
    }),
  },
};

const forms = ["form", "img", "iframe"] as const;
const names = [
  "chrome",
  "browser",
  "document",
  "body",
  "documentElement",
  "querySelectorAll",
  "createTreeWalker",
  "createElement",
  "adoptedStyleSheets",
  "caretPositionFromPoint",
  "contentType",
  "location",
  "CSS",
  "Highlight",
  "navigation",
  "exports",
  "define",
] as const;

/** The story's text stands in a form itself, whose field hides how one scrolls to it. */
const formOfText = storyPage().replace(
  /<p>[^]*<\/p>/,
  `<form><input type="hidden" name="scrollIntoView">${storyParagraphs.join("<br><br>")}</form>`,
);

/** One page for each element with each name, and one in which such an element holds the text itself. */
export const clobberPages: Readonly<Record<string, string>> = Object.fromEntries([
  ["/form-of-text", formOfText] as const,
  ...forms.flatMap((tag) =>
    names.map((name) => {
      const before = `<${tag} id="${name}" name="${name}"><input name="runtime"></${tag}>`;
      return [`/clobber-${tag}-${name}`, storyPage({ before })] as const;
    }),
  ),
]);

const sentence = "Vladimir Putin met Alyaksandr Lukashenka in Minsk. ".repeat(40);

/** Documents that hold names and are not HTML. */
export const otherDocuments: Readonly<Record<string, VirtualPage>> = {
  "/picture.svg": {
    type: "image/svg+xml",
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${sentence}</text></svg>`,
  },
  "/feed.xml": {
    type: "application/xml",
    body: `<article xmlns:h="http://www.w3.org/1999/xhtml"><h:p>${sentence}</h:p></article>`,
  },
  "/data.json": { type: "application/json", body: JSON.stringify({ article: sentence }) },
  "/notes.txt": { type: "text/plain", body: sentence },
  "/news.rss": {
    type: "application/rss+xml",
    body: `<rss version="2.0"><channel><item><description>${sentence}</description></item></channel></rss>`,
  },
  "/empty.pdf": { type: "application/pdf", body: "%PDF-1.4\ntrailer<<>>\n%%EOF" },
  "/pixel.gif": {
    type: "image/gif",
    body: "GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;",
  },
};
