import { describe, expect, it } from "vitest";
import { Card, type CardProps } from "../../src/view/card.tsx";
import { get, getButton, mountCard, textOf, texts } from "./mount.tsx";
import {
  bareView,
  earlier,
  later,
  makeFact,
  makeView,
  rferl,
  sinceFact,
  today,
} from "./samples.ts";

function makeProps(change: Partial<CardProps> = {}): CardProps {
  return { state: { kind: "entity", view: makeView() }, today, ...change };
}

function mount(change: Partial<CardProps> = {}): ShadowRoot {
  return mountCard(<Card {...makeProps(change)} />).root;
}

function mountView(...args: Parameters<typeof makeView>): ShadowRoot {
  return mount({ state: { kind: "entity", view: makeView(...args) } });
}

function actionOf(root: ParentNode, name: string): string | undefined {
  return getButton(root, name).dataset["action"];
}

describe("the card's first level", () => {
  it("shows name, name in the own script, and one line", () => {
    const root = mount();
    expect(texts(root, ".identity h2, .identity p")).toEqual([
      "Alyaksandr Lukashenka",
      "Аляксандр Лукашэнка",
      "Leader of Belarus",
    ]);
    expect(get(root, ".native bdi").lang).toBe("be");
    expect(get(root, ".glyph").getAttribute("aria-label")).toBe("Person");
  });

  it("shows three facts, each with publisher, date and document, in full where it is another", () => {
    const again = makeFact("Again another.", earlier);
    const facts = [makeFact("One."), makeFact("Two."), again];
    const root = mountView({ facts, since: [] });
    expect(texts(root, ".source")).toEqual([
      "RFE/RL's Belarus Service, as of 4 November 2021 (4 years ago): " +
        "Putin, Lukashenka Agree To 28 Union State 'Programs'",
      "RFE/RL's Belarus Service, as of 4 November 2021: same article",
      expect.stringContaining(earlier.title),
    ]);
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".source a")];
    expect(links.map(({ href }) => href)).toEqual([rferl.url, rferl.url, earlier.url]);
  });

  it("links a document in a new tab that learns nothing of the page", () => {
    const link = get(mount(), ".source a");
    expect(["href", "target", "rel"].map((name) => link.getAttribute(name))).toEqual([
      rferl.url,
      "_blank",
      "noopener noreferrer",
    ]);
  });

  it("puts the date that a fact is about before it, where it is not the date it was said", () => {
    expect(texts(mount(), ".when")).toEqual(["August 2020"]);
  });

  it("says no age within a year", () => {
    const facts = [makeFact("A fact.", { ...rferl, published: today })];
    expect(mountView({ facts, since: [] }).querySelector(".age")).toBeNull();
  });

  it("stops before 600 characters, but never before the first fact", () => {
    const long = makeFact("word ".repeat(200).trim());
    const root = mountView({ facts: [long, makeFact("Another.")], since: [] });
    expect(texts(root, ".said")).toEqual([long.text]);
    expect(textOf(get(root, "[aria-expanded]"))).toBe("1 more fact");
  });

  it("keeps what was said after the article apart", () => {
    const root = mountView({ facts: [makeFact("Before.")] });
    expect(textOf(get(root, "section h3"))).toBe("Since then");
    expect(texts(root, "section .said")).toEqual([sinceFact.text]);
    expect(texts(root, ".body > .facts .said")).toEqual(["Before."]);
  });

  it("says up to which date the dataset knows", () => {
    expect(textOf(mount())).toContain("Known up to 26 January 2025");
  });
});

describe("the expanded card", () => {
  it("shows the remaining facts, those since then under their heading", () => {
    expect(textOf(get(mount(), "[aria-expanded]"))).toBe("3 more facts");
    const root = mount({ expanded: true });
    expect(root.querySelectorAll(".body > .facts .fact")).toHaveLength(5);
    expect(texts(get(root, "section"), ".said")).toEqual([sinceFact.text]);
  });

  it("lists related articles, earlier ones before later ones, and does not link its own page", () => {
    const root = mount({ expanded: true });
    const section = [...root.querySelectorAll("section")][1] ?? root;
    expect(texts(section, "h3, h4")).toEqual(["Related articles", "Since then"]);
    expect(texts(section, ".title")).toEqual([
      `${rferl.title} (this article)`,
      earlier.title,
      later.title,
    ]);
    expect(texts(section, "a")).toEqual([earlier.title, later.title]);
  });

  it("lists other names by language, without those in the heading and bare surnames", () => {
    const root = mount({ expanded: true });
    expect(texts(root, ".names > div")).toEqual([
      "EnglishAlexander Lukashenko",
      "RussianАлександр Лукашенко",
      "PolishAleksander Łukaszenko",
      "Belarusian (Latin)Aliaksandr Lukašenka",
    ]);
  });

  it("offers what it is not, with the same button, which keeps the focus", () => {
    const props = makeProps();
    const { root, redraw } = mountCard(<Card {...props} />);
    const button = getButton(root, "3 more facts");
    expect([button.dataset["action"], button.ariaExpanded]).toEqual(["more", "false"]);
    button.focus();
    redraw(<Card {...props} expanded />);
    expect(root.activeElement).toBe(button);
    expect(textOf(button)).toBe("Less");
    expect([button.dataset["action"], button.ariaExpanded]).toEqual(["less", "true"]);
    redraw(<Card {...props} />);
    expect(root.querySelectorAll(".fact")).toHaveLength(3);
  });

  it("is not offered where there is nothing more", () => {
    const root = mount({ state: { kind: "entity", view: bareView } });
    expect(root.querySelector("[aria-expanded]")).toBeNull();
  });
});

describe("untrusted content", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "not an address"])(
    "does not link %s",
    (url) => {
      const root = mountView({ facts: [makeFact("A fact.", { ...rferl, url })], since: [] });
      expect(root.querySelector("a")).toBeNull();
      expect(textOf(get(root, ".source"))).toContain(rferl.title);
    },
  );

  it("shows markup as text", () => {
    const root = mountView({ facts: [makeFact("<img src=x onerror=alert(1)>")], since: [] });
    expect(root.querySelector("img")).toBeNull();
    expect(texts(root, ".said")).toEqual(["<img src=x onerror=alert(1)>"]);
  });

  it("wraps words of any length within its width", () => {
    const word = "Donaudampfschifffahrtselektrizitäten".repeat(8);
    const entity = { ...makeView().entity, name: word, description: word };
    const source = { ...rferl, title: word, publisher: word };
    const root = mountView({ entity, facts: [makeFact(word, source)], since: [] });
    const body = get(root, ".body");
    expect(body.scrollWidth).toBe(body.clientWidth);
    expect(get(root, ".card").getBoundingClientRect().width).toBeLessThanOrEqual(360);
  });

  it("takes at most 80 % of the window's height and scrolls within", () => {
    const facts = [makeFact("A very long fact. ".repeat(200))];
    const root = mountView({ facts });
    const { height } = get(root, ".card").getBoundingClientRect();
    expect(height).toBeLessThanOrEqual(innerHeight * 0.8 + 1);
    expect(get(root, ".body").scrollHeight).toBeGreaterThan(get(root, ".body").clientHeight);
    expect(get(root, ".foot").offsetHeight).toBeGreaterThan(0);
  });
});

describe("the card's states", () => {
  it("is a dialog that its name labels", () => {
    const root = mount();
    const id = get(root, "[role=dialog]").getAttribute("aria-labelledby");
    expect(textOf(get(root, `#${id}`))).toBe("Alyaksandr Lukashenka");
  });

  it.each([
    ["loading", "Looking it up…"],
    ["unknown", "Nothing is known about this name."],
    ["failed", "The facts could not be read. Reloading the page may help."],
  ] as const)("says under the name that it is %s", (kind, sentence) => {
    const root = mount({ state: { kind, name: "Lukashenka" } });
    expect(textOf(get(root, "h2"))).toBe("Lukashenka");
    expect(textOf(get(root, "output"))).toBe(sentence);
  });

  it("says so where an entity is named, but no fact is known", () => {
    const root = mount({ state: { kind: "entity", view: bareView } });
    expect(texts(root, ".identity p")).toEqual(["News agency"]);
    expect(textOf(get(root, ".empty"))).toContain("none of them has more to say");
    expect(root.querySelector(".facts")).toBeNull();
  });

  it("says what its buttons do", () => {
    const root = mount();
    expect(actionOf(root, "Open in panel")).toBe("panel");
    expect(actionOf(root, "Close")).toBe("close");
  });

  it("shows how to open the panel in a place that was announced as live before", () => {
    const props = makeProps();
    const { root, redraw } = mountCard(<Card {...props} />);
    const live = get(root, "output.hint");
    redraw(<Card {...props} panelHint="Press Alt+Shift+K." />);
    expect(get(root, "output.hint")).toBe(live);
    expect(textOf(live)).toBe("Press Alt+Shift+K.");
  });

  it("shows the close button to the keyboard", () => {
    const root = mount();
    const close = getButton(root, "Close");
    close.focus({ focusVisible: true });
    expect(getComputedStyle(close).clipPath).toBe("none");
  });
});
