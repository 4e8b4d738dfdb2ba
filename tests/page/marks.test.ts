import { afterEach, describe, expect, it } from "vitest";
import { hitTest, rectsOf } from "../../src/page/hit-test.ts";
import { type Marks, createMarks } from "../../src/page/marks.ts";
import { readText } from "../../src/page/text-map.ts";

let marks: Marks<string> | undefined;
afterEach(() => {
  marks?.destroy();
  marks = undefined;
});

/** Puts a story into the page and marks the given words in it. */
function markWords(html: string, ...words: string[]): Marks<string> {
  document.body.innerHTML = `<div id="story">${html}</div>`;
  const map = readText(document.getElementById("story") as HTMLElement);
  marks = createMarks<string>();
  marks.set(
    words.map((value) => {
      const start = map.text.indexOf(value);
      const span = map.locate(start, start + value.length);
      if (span === undefined) throw new Error(`${value} is not there`);
      return { span, value };
    }),
  );
  return marks;
}

function firstText(): Text {
  return document.querySelector("p")?.firstChild as Text;
}

function middleOf({ left, top, width, height }: DOMRect): [number, number] {
  return [left + width / 2, top + height / 2];
}

describe("createMarks", () => {
  it("highlights without a change to the document", () => {
    document.body.innerHTML = "";
    const made = markWords(
      "<p>Vladimir <b>Putin</b> spoke in Minsk.</p>",
      "Vladimir Putin",
      "Minsk",
    );
    expect(document.body.innerHTML).toBe(
      '<div id="story"><p>Vladimir <b>Putin</b> spoke in Minsk.</p></div>',
    );
    expect(CSS.highlights.get("backgrounder")?.size).toBe(2);
    expect(made.all.map(({ value }) => value)).toEqual(["Vladimir Putin", "Minsk"]);
  });

  it("drops a mark when text before it in its node changes, and keeps the others", () => {
    const made = markWords("<p>Minsk waits.</p><p>Moscow too.</p>", "Minsk", "Moscow");
    expect(made.dropChanged()).toBe(false);
    firstText().insertData(0, "In ");
    expect(made.dropChanged()).toBe(true);
    expect(made.all.map(({ value }) => value)).toEqual(["Moscow"]);
    expect(CSS.highlights.get("backgrounder")?.size).toBe(1);
  });

  it("drops a mark when its node leaves the page", () => {
    const made = markWords("<p>Minsk waits.</p><p>Moscow too.</p>", "Minsk", "Moscow");
    document.querySelector("p")?.remove();
    expect(made.dropChanged()).toBe(true);
    expect(made.all.map(({ value }) => value)).toEqual(["Moscow"]);
  });

  it("puts back what the page has cleared", () => {
    const made = markWords("<p>Minsk waits.</p>", "Minsk");
    CSS.highlights.clear();
    made.restore();
    expect(CSS.highlights.get("backgrounder")?.size).toBe(1);
  });

  it("leaves nothing behind", () => {
    markWords("<p>Minsk waits.</p>", "Minsk").destroy();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

describe("hitTest", () => {
  const html = `<p>Vladimir <b>Putin</b> spoke in Minsk, and in Moscow.</p>`;

  it("finds the mark under each of its rectangles, across elements", () => {
    const { all } = markWords(html, "Vladimir Putin", "Minsk", "Moscow");
    for (const mark of all) {
      for (const rect of rectsOf(mark.span)) {
        expect(hitTest(document, all, ...middleOf(rect))?.mark).toBe(mark);
      }
    }
    expect(rectsOf(all[0]?.span as never).length).toBeGreaterThan(1);
  });

  it("finds nothing between marks, beside the line, or outside", () => {
    const { all } = markWords(html, "Vladimir Putin", "Minsk");
    const [rect] = rectsOf(all[1]?.span as never) as [DOMRect];
    const middle = rect.top + rect.height / 2;
    expect(hitTest(document, all, rect.left - 12, middle)).toBeUndefined();
    expect(hitTest(document, all, rect.right + 12, middle)).toBeUndefined();
    expect(hitTest(document, all, rect.left + 2, rect.bottom + 40)).toBeUndefined();
    expect(hitTest(document, all, -5, -5)).toBeUndefined();
  });

  it("finds each of 500 marks", () => {
    const words = Array.from({ length: 500 }, (_, index) => `Name${index}`);
    const { all } = markWords(`<p>${words.join(" ")}.</p>`, ...words);
    const probes = all.filter((_, index) => index % 50 === 0);
    for (const mark of probes) {
      mark.span.startContainer.parentElement?.scrollIntoView();
      const [rect] = rectsOf(mark.span) as [DOMRect];
      scrollBy(0, rect.top - 100);
      const [now] = rectsOf(mark.span) as [DOMRect];
      expect(hitTest(document, all, ...middleOf(now))?.mark).toBe(mark);
    }
  });
});
