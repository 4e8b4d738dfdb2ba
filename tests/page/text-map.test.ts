import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/page/text-map.ts";

function render(html: string): HTMLElement {
  document.body.innerHTML = `<div id="story">${html}</div>`;
  return document.getElementById("story") as HTMLElement;
}

/** Without white space, of which the page may have more. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

/** The first text of the first paragraph. */
function firstText(): Text {
  return document.querySelector("p")?.firstChild as Text;
}

function textOf(html: string): string {
  return readText(render(html)).text;
}

describe("readText", () => {
  it.each([
    ["parts blocks by a blank line", "<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["joins inline elements", "<p>Vla<b>dimir</b> <i>Putin</i></p>", "Vladimir Putin"],
    ["makes runs of white space one space", "<p>a\n\n   b\t c</p>", "a b c"],
    ["keeps a no-break space", "<p>a\u00A0b</p>", "a\u00A0b"],
    ["drops space around blocks", "<div>\n <p> a </p>\n <p> b </p></div>", "a\n\nb"],
    ["joins space across elements", "<p>a <b> b</b></p>", "a b"],
    ["makes a line break a line feed", "<p>Vladimir<br>Putin</p>", "Vladimir\nPutin"],
    ["makes two line breaks a blank line", "<p>a<br><br>b</p>", "a\n\nb"],
    ["leaves scripts and styles out", "<p>a<script>x()</script><style>p{}</style>b</p>", "ab"],
    ["leaves code and inputs out", "<p>a <code>x</code> <textarea>y</textarea>b</p>", "a b"],
    ["leaves editable text out", "<p>a</p><div contenteditable>b</div><p>c</p>", "a\n\nc"],
    ["leaves hidden text out", '<p>a</p><p hidden>b</p><p style="display:none">c</p>', "a"],
    [
      "leaves hidden text in a line out",
      '<p>a<span style="Color:red; display : none">b</span></p>',
      "a",
    ],
    ["reads what only speaks of hiding", '<p>a<span style="--display:none">b</span></p>', "ab"],
    ["leaves text out that is not visible", '<p>a</p><p style="visibility:hidden">b</p>', "a"],
    ["reads in elements without a box", '<div style="display:contents"><p>a</p></div>', "a"],
    ["leaves navigation and asides out", "<nav>a</nav><p>b</p><aside>c</aside>", "b"],
    [
      "leaves teasers out",
      '<p>A long story that has more text than what stands beside it.</p><div class="related-links">b</div>',
      "A long story that has more text than what stands beside it.",
    ],
    [
      "reads what holds the story whatever its name",
      '<div class="related"><p>Story</p></div>',
      "Story",
    ],
    ["reads a story inside a form", "<form><p>Story</p></form>", "Story"],
    ["keeps soft hyphens", "<p>Lu\u00ADka</p>", "Lu\u00ADka"],
    ["reads nothing of nothing", "", ""],
  ])("%s", (_case, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("finds the way back to the page across inline elements and collapsed space", () => {
    const root = render("<p>Now  \n  Vladimir <b>\n Putin</b>, said</p>");
    const map = readText(root);
    const start = map.text.indexOf("Vladimir");
    const span = map.locate(start, start + "Vladimir Putin".length);
    if (span === undefined) throw new Error("not located");
    expect(span.startContainer.data.slice(span.startOffset, span.startOffset + 8)).toBe("Vladimir");
    expect(span.endContainer.data.slice(0, span.endOffset).trim()).toBe("Putin");
  });

  it("gives for every span the text that the page has there", () => {
    const part = fc.constantFrom(
      "a",
      "Putin",
      " ",
      "\n  ",
      "<b>",
      "</b>",
      "<br>",
      "<p>",
      "</p>",
      "\u00A0",
      "🙂",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, x, y) => {
        const map = readText(render(parts.join("")));
        if (map.text.length < 2) return;
        const start = x % (map.text.length - 1);
        const end = start + 1 + (y % (map.text.length - start));
        const wanted = map.text.slice(start, end);
        // A span that begins or ends in a break of blocks has no place of its own.
        if (/^\n|\n$/.test(wanted)) return;
        const span = map.locate(start, end);
        if (span === undefined) throw new Error("the page has not changed");
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        expect(bare(range.toString())).toBe(bare(wanted));
      }),
      { numRuns: 300, seed: 20_211_104 },
    );
  });

  it("does not mark headings and links", () => {
    const map = readText(render("<h2>Putin</h2><p>Putin <a href='/'>Minsk</a> Moscow</p>"));
    const at = (word: string, from = 0): [number, number] => {
      const start = map.text.indexOf(word, from);
      return [start, start + word.length];
    };
    expect(map.isMarkable(...at("Putin"))).toBe(false);
    expect(map.isMarkable(...at("Putin", 3))).toBe(true);
    expect(map.isMarkable(...at("Minsk"))).toBe(false);
    expect(map.isMarkable(...at("Moscow"))).toBe(true);
  });

  it("gives no place where the page has changed since", () => {
    const map = readText(render("<p>Vladimir Putin</p>"));
    expect(map.locate(0, 8)).toBeDefined();
    firstText().data = "Somebody else";
    expect(map.locate(0, 8)).toBeUndefined();
  });

  it("refuses spans outside the text", () => {
    const map = readText(render("<p>abc</p>"));
    expect(() => map.locate(0, 0)).toThrow(RangeError);
    expect(() => map.locate(0, 4)).toThrow(RangeError);
  });

  it("reads through forms whose inputs take the names of properties", () => {
    const names = [
      "parentNode",
      "firstChild",
      "nextSibling",
      "nodeType",
      "localName",
      "textContent",
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join("");
    expect(textOf(`<form>${inputs}<p>Story of Minsk</p></form>`)).toBe("Story of Minsk");
  });

  it("reads 10,000 nested elements", () => {
    // Not in the page: Chromium's own layout does not survive such a depth.
    const root = document.createElement("div");
    let deep: Element = root;
    for (let level = 0; level < 10_000; level++) {
      const next = document.createElement("span");
      deep.append(next);
      deep = next;
    }
    deep.textContent = "deep";
    expect(readText(root).text).toBe("deep");
  });
});
