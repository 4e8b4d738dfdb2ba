import { afterEach, describe, expect, it, vi } from "vitest";
import { createHitTest, rectsOf } from "../../src/page/hit-test.ts";
import { type Marks, createMarks } from "../../src/page/marks.ts";
import { type TextSpan, readText } from "../../src/page/text-map.ts";

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

  it("puts back five times in ten seconds, and again after them", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const made = markWords("<p>Minsk waits.</p>", "Minsk");
    const isBack = (): boolean => {
      CSS.highlights.clear();
      made.restore();
      return CSS.highlights.has("backgrounder");
    };
    expect(Array.from({ length: 8 }, isBack).filter(Boolean)).toHaveLength(5);
    // Nor by a new reading.
    made.set(made.all);
    expect(CSS.highlights.has("backgrounder")).toBe(false);
    vi.advanceTimersByTime(10_001);
    made.restore();
    expect(CSS.highlights.has("backgrounder")).toBe(true);
    vi.useRealTimers();
  });

  it("is not kept from setting its own marks, however often", () => {
    const made = markWords("<p>Minsk waits.</p>", "Minsk");
    const [mark] = made.all;
    for (let turn = 0; turn < 20; turn++) {
      made.set([]);
      made.set(mark === undefined ? [] : [mark]);
      made.set(mark === undefined ? [] : [mark]);
    }
    expect(CSS.highlights.get("backgrounder")?.size).toBe(1);
  });

  it("leaves nothing behind", () => {
    markWords("<p>Minsk waits.</p>", "Minsk").destroy();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

/** From after "In ". */
function spanOf(node: Node | null, endOffset: number): TextSpan {
  const text = node as Text;
  return { startContainer: text, startOffset: 3, endContainer: text, endOffset };
}

describe("marks in a frame that is taken out", () => {
  it("do not stand in for those of the page, and are dropped", () => {
    document.body.innerHTML = '<div id="story"><p>In Minsk.</p></div><iframe></iframe>';
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const inside = frame.contentDocument as Document;
    inside.body.append("In Moscow.");
    const made = createMarks<string>();
    marks = made;
    made.set([
      { value: "Minsk", span: spanOf(firstText(), 8) },
      { value: "Moscow", span: spanOf(inside.body.firstChild, 9) },
    ]);
    made.reach([inside]);
    const own = CSS.highlights.get("backgrounder");
    frame.remove();
    made.restore();
    expect(CSS.highlights.get("backgrounder")).toBe(own);
    made.dropChanged();
    expect(made.all.map(({ value }) => value)).toEqual(["Minsk"]);
    expect([...(CSS.highlights.get("backgrounder") ?? [])]).toHaveLength(1);
    made.reach([inside]);
    made.restore();
  });
});

describe("createHitTest", () => {
  const hitTest = createHitTest(document);

  const html = `<p>Vladimir <b>Putin</b> spoke in Minsk, and in Moscow.</p>`;

  it("finds the mark under each of its rectangles, across elements", () => {
    const { all } = markWords(html, "Vladimir Putin", "Minsk", "Moscow");
    for (const mark of all) {
      for (const rect of rectsOf(mark.span)) {
        expect(hitTest(all, ...middleOf(rect))?.mark).toBe(mark);
      }
    }
    expect(rectsOf(all[0]?.span as never).length).toBeGreaterThan(1);
  });

  it("finds nothing between marks, beside the line, or outside", () => {
    const { all } = markWords(html, "Vladimir Putin", "Minsk");
    const [rect] = rectsOf(all[1]?.span as never) as [DOMRect];
    const middle = rect.top + rect.height / 2;
    expect(hitTest(all, rect.left - 12, middle)).toBeUndefined();
    expect(hitTest(all, rect.right + 12, middle)).toBeUndefined();
    expect(hitTest(all, rect.left + 2, rect.bottom + 40)).toBeUndefined();
    expect(hitTest(all, -5, -5)).toBeUndefined();
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
      expect(hitTest(all, ...middleOf(now))?.mark).toBe(mark);
    }
  });

  const cover = "position:absolute; inset:0; ";
  it.each([
    ["a stretched link", '<a href="#"></a><style>a::after{content:"";' + cover + "}</style>", true],
    ["a transparent overlay", `<div style="${cover}"></div>`, true],
    ["an overlay that is nearly transparent", `<div style="${cover}background:#fff1"></div>`, true],
    ["an overlay that is faded out", `<div style="${cover}background:#fff;opacity:0"></div>`, true],
    ["a painted overlay", `<div style="${cover}background:#fff"></div>`, false],
    ["a picture", `<img alt="" style="${cover}width:100%;height:100%">`, false],
    [
      "an overlay that paints before itself",
      `<i></i><style>i{${cover}}i::before{content:"";${cover}background:#000}</style>`,
      false,
    ],
    [
      "other text",
      `<div style="${cover}"><p style="margin:0">Other words that stand above it.</p></div>`,
      false,
    ],
  ])("under %s", (_case, over, found) => {
    const { all } = markWords(
      `<div style="position:relative; font:20px/1.2 monospace"><p>Minsk and Moscow.</p>${over}</div>`,
      "Minsk",
    );
    const [rect] = rectsOf(all[0]?.span as never) as [DOMRect];
    expect(hitTest(all, ...middleOf(rect)) !== undefined).toBe(found);
  });

  it("finds a mark in a shadow root, and its style reaches it", () => {
    document.body.innerHTML = `<div id="story"><x-story></x-story></div>`;
    const root = document.querySelector("x-story")?.attachShadow({ mode: "open" }) as ShadowRoot;
    root.innerHTML = "<p>In Minsk.</p>";
    const map = readText(document.getElementById("story") as HTMLElement);
    const made = createMarks<string>();
    marks = made;
    made.set([{ value: "Minsk", span: map.locate(3, 8) as never }]);
    made.reach(map.roots);
    const [rect] = rectsOf(made.all[0]?.span as never) as [DOMRect];
    expect(hitTest(made.all, ...middleOf(rect))?.mark).toBe(made.all[0]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    root.adoptedStyleSheets = [];
    made.restore();
    expect(root.adoptedStyleSheets).toHaveLength(1);
    made.destroy();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it("finds a mark that takes no mouse", () => {
    const { all } = markWords('<p style="pointer-events:none">In Minsk.</p>', "Minsk");
    const [rect] = rectsOf(all[0]?.span as never) as [DOMRect];
    expect(hitTest(all, ...middleOf(rect))?.mark).toBe(all[0]);
  });

  it("finds nothing where the text is cut off", () => {
    const { all } = markWords(
      '<div style="height:20px; overflow:hidden; line-height:20px"><p style="margin:0">a<br>Minsk</p></div><div style="height:40px"></div>',
      "Minsk",
    );
    const [rect] = rectsOf(all[0]?.span as never) as [DOMRect];
    expect(hitTest(all, ...middleOf(rect))).toBeUndefined();
  });
});
