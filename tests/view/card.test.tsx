import { describe, expect, it } from "vitest";
import { type Name, asEntityId } from "../../src/core/dataset/pack.ts";
import { Card, type CardProps } from "../../src/view/card.tsx";
import type { CardEvidence } from "../../src/view/card-why.tsx";
import { type CardWish, readWish } from "../../src/view/card-wish.ts";
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
  return { state: { kind: "entity", view: makeView() }, today, evidence, dataset, ...change };
}

const expanded: CardWish = { trail: [], part: "all" };
const dataset = { title: "A dataset", revision: 7 };
const evidence: CardEvidence = {
  words: "Lukashenka",
  form: "stored",
  licence: "full-name-on-page",
  name: "Lukashenka",
  rivals: [],
  inPrivate: false,
};

/** What a button of the card asks for. */
function wishOf({ dataset: { action, value } }: HTMLElement): CardWish | undefined {
  return action === "wish" || action === "choose" ? readWish(value ?? "") : undefined;
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
    expect(textOf(get(root, ".foot [aria-expanded]"))).toBe("1 more fact");
  });

  it("keeps what was said after the article apart", () => {
    const root = mountView({ facts: [makeFact("Before.")] });
    expect(textOf(get(root, "section h3"))).toBe("Since then");
    expect(texts(root, "section .said")).toEqual([sinceFact.text]);
    expect(texts(root, ".body > .facts .said")).toEqual(["Before."]);
  });

  it("says so where the page has no date", () => {
    const sentence = "The page gives no date, so this is seen from today.";
    expect(textOf(mountView({ dated: false }))).toContain(sentence);
    expect(textOf(mountView({ dated: true }))).not.toContain(sentence);
  });

  it("says up to which date the dataset knows", () => {
    expect(textOf(mount())).toContain("Known up to 26 January 2025");
  });
});

describe("the expanded card", () => {
  it("shows the remaining facts, those since then under their heading", () => {
    expect(textOf(get(mount(), ".foot [aria-expanded]"))).toBe("3 more facts");
    const root = mount({ wish: expanded });
    expect(root.querySelectorAll(".body > .facts .fact")).toHaveLength(5);
    expect(texts(get(root, "section"), ".said")).toEqual([sinceFact.text]);
  });

  it("lists related articles, earlier ones before later ones, and does not link its own page", () => {
    const root = mount({ wish: expanded });
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
    const root = mount({ wish: expanded });
    expect(texts(root, ".names > div")).toEqual([
      "EnglishAlexander Lukashenko",
      "RussianАлександр Лукашенко",
      "PolishAleksander Łukaszenko",
      "Belarusian (Latin)Aliaksandr Lukašenka",
    ]);
  });

  it("lists the first of many languages: the panel has all", () => {
    const names = "pl cs sk sl hr sr bg lt lv et"
      .split(" ")
      .map((language): Name => ({ text: `Name ${language}`, language, kind: "full" }));
    const view = makeView();
    const state = { kind: "entity", view: { ...view, entity: { ...view.entity, names } } } as const;
    const root = mount({ wish: expanded, state });
    expect(texts(root, ".names > div")).toHaveLength(8);
  });

  it("offers what it is not, with the same button, which keeps the focus", () => {
    const props = makeProps();
    const { root, redraw } = mountCard(<Card {...props} />);
    const button = getButton(root, "3 more facts");
    expect([wishOf(button)?.part, button.ariaExpanded]).toEqual(["all", "false"]);
    button.focus();
    redraw(<Card {...props} wish={expanded} />);
    expect(root.activeElement).toBe(button);
    expect(textOf(button)).toBe("Less");
    expect([wishOf(button)?.part, button.ariaExpanded]).toEqual(["first", "true"]);
    redraw(<Card {...props} />);
    expect(root.querySelectorAll(".fact")).toHaveLength(3);
  });

  it("shows fifteen facts of many, of both sides of the article, and says how many the panel has", () => {
    const many = Array.from({ length: 40 }, (_, index) => makeFact(`Fact ${index}.`));
    const root = mount({
      state: { kind: "entity", view: makeView({ facts: many, since: many }) },
      wish: expanded,
    });
    expect(root.querySelectorAll(".body > .facts .fact")).toHaveLength(10);
    expect(get(root, "section").querySelectorAll(".fact")).toHaveLength(5);
    expect(getButton(root, "65 more facts in the panel").dataset["action"]).toBe("panel");
  });

  it("is not offered where there is nothing more", () => {
    const root = mount({ state: { kind: "entity", view: bareView } });
    expect(texts(root, ".foot [aria-expanded]")).toEqual(["Why this?"]);
  });
});

describe("a fact in the card", () => {
  const linked = {
    ...makeFact("Lukashenka asked Russia, twice."),
    links: [{ start: 17, end: 23, entity: asEntityId("russia") }],
  };

  it("leads to the others that it names, by keyboard too, within the sentence", () => {
    const root = mountView({ facts: [linked], since: [] });
    expect(textOf(get(root, ".said"))).toBe(linked.text);
    const link = get(root, ".to-entity");
    expect([textOf(link), link.role, link.tabIndex]).toEqual(["Russia", "link", 0]);
    expect(wishOf(link)).toEqual({ trail: ["russia"], part: "first" });
  });

  it("offers its citation once that is asked for, as text, as Markdown and as a report", () => {
    const view = makeView({ facts: [linked], since: [] });
    const { root, redraw } = mountCard(
      <Card {...makeProps({ state: { kind: "entity", view } })} />,
    );
    const cite = getButton(root, `Cite: ${linked.text}`);
    expect(cite.ariaExpanded).toBe("false");
    redraw(
      <Card
        {...makeProps({ state: { kind: "entity", view } })}
        wish={readWish(cite.dataset["value"] ?? "")}
      />,
    );
    const copies = [...root.querySelectorAll<HTMLElement>("[data-action=copy]")];
    expect(copies.map(textOf)).toEqual(["Copy as text", "Copy as Markdown", "Report as wrong"]);
    expect(copies.every(({ dataset: { value = "" } }) => value.includes(linked.text))).toBe(true);
    expect(copies[0]?.dataset["done"]).toBe("Copied.");
  });
});

describe("another entity in the card", () => {
  it("has a way back, one step at a time, and no evidence of its own", () => {
    const trail = [asEntityId("russia"), asEntityId("belarus")];
    const root = mount({ wish: { trail, part: "first" }, cameFrom: "Russia" });
    const back = getButton(root, "‹ Back to Russia");
    expect(wishOf(back)).toEqual({ trail: ["russia"], part: "first" });
    expect(texts(root, ".foot .actions button")).toEqual(["3 more facts", "Open in panel"]);
  });
});

describe("why this", () => {
  const rivals = [{ id: asEntityId("other"), name: "The other", description: "Somebody else" }];

  it("says which name it is, why it counts, and who else has it", () => {
    const root = mount({ wish: { trail: [], part: "why" }, evidence: { ...evidence, rivals } });
    expect(textOf(get(root, ".body"))).toContain(
      "“Lukashenka” is one of its names in the dataset.",
    );
    expect(textOf(get(root, ".body"))).toContain("Its full name stands on this page too.");
    expect(texts(root, ".plain li")).toEqual(["The other (Somebody else)"]);
    expect(wishOf(getButton(root, "The other"))?.trail).toEqual(["other"]);
  });

  it("takes a word against it, for the page, the site or everywhere, and that it is known", () => {
    const root = mount({ wish: { trail: [], part: "why" } });
    const said = [...root.querySelectorAll<HTMLElement>(".say button")].map((button) => [
      button.dataset["action"],
      wishOf(button)?.choice?.choice,
    ]);
    expect(said).toEqual([
      ["choose", "page"],
      ["choose", "site"],
      ["choose", "everywhere"],
      ["choose", "known"],
    ]);
  });

  it("says what then holds, with the way back, and in a private window that it is not stored", () => {
    const choice = { choice: "page", undo: false } as const;
    const root = mount({
      wish: { trail: [], part: "first", choice },
      evidence: { ...evidence, inPrivate: true },
    });
    expect(textOf(get(root, ".body"))).toContain("On this page it is taken for somebody else");
    expect(textOf(get(root, ".body"))).toContain("nothing of it is stored");
    expect(wishOf(getButton(root, "Undo"))?.choice).toEqual({ choice: "page", undo: true });
  });

  it("names a rival at the first level", () => {
    const root = mount({ evidence: { ...evidence, rivals } });
    expect(textOf(get(root, ".rivals"))).toBe("Could also be The other (Somebody else)");
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
});
