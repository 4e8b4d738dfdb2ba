import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { describe, expect, it, vi } from "vitest";
import {
  type DocumentId,
  type EntityId,
  type Name,
  asEntityId,
} from "../../src/core/dataset/pack.ts";
import type { PageView } from "../../src/view/page-view.ts";
import { PanelView, type PanelViewProps } from "../../src/view/panel-view.tsx";
import { type Mounted, get, getButton, mountPage, textOf, texts } from "./mount.tsx";
import {
  foundEntities,
  makeFact,
  makeReport,
  makeView,
  relatedArticles,
  rferl,
  sinceFact,
  today,
} from "./samples.ts";

function report(...args: Parameters<typeof makeReport>): PageView {
  return { kind: "report", report: makeReport(...args) };
}

function makeProps(change: Partial<PanelViewProps> = {}): PanelViewProps {
  return {
    page: report(),
    search: undefined,
    selected: undefined,
    revealed: undefined,
    knownUpTo: makeView().knownUpTo,
    today,
    onSearch: vi.fn<(query: string) => void>(),
    onOpenEntity: vi.fn<(id: EntityId) => void>(),
    onBack: vi.fn<() => void>(),
    onReveal: vi.fn<(id: EntityId, step: 1 | -1) => void>(),
    onRead: vi.fn<() => void>(),
    onOptions: vi.fn<() => void>(),
    ...change,
  };
}

function mount(change: Partial<PanelViewProps> = {}): Mounted["root"] {
  return mountPage(<PanelView {...makeProps(change)} />).root;
}

const belarus = asEntityId("belarus");
const opened = { id: belarus, state: { kind: "entity", view: makeView() } } as const;

/** The panel with the little memory that the entry gives it. */
function LivePanel({ start }: { start?: EntityId }): JSX.Element {
  const [id, setId] = useState(start);
  const selected = id === undefined ? undefined : { ...opened, id };
  return (
    <PanelView {...makeProps({ selected, onOpenEntity: setId, onBack: () => setId(undefined) })} />
  );
}

describe("the panel's list", () => {
  it("shows the article's title and date", () => {
    const root = mount();
    expect(textOf(get(root, "h1"))).toBe(makeReport().title);
    expect(textOf(get(root, ".page-head"))).toContain("Published 4 November 2021");
  });

  it("groups entities by kind, in the report's order within each", () => {
    const root = mount();
    expect(texts(root, "h2")).toEqual([
      "People 2",
      "Organizations 1",
      "Places 2",
      "Events 1",
      "Agreements 1",
      "Terms 1",
    ]);
    const [people] = root.querySelectorAll("section");
    expect(texts(people ?? root, ".entry")).toEqual(["Alyaksandr Lukashenka", "Vladimir Putin"]);
  });

  it("leaves out kinds that do not occur", () => {
    const root = mount({ page: report({ entities: foundEntities.slice(0, 1) }) });
    expect(texts(root, "h2")).toEqual(["People 1"]);
  });

  it("draws a stroke for each mention, where it stands, and says the same in words", () => {
    const strip = get(mount(), ".density");
    const strokes = [...strip.querySelectorAll(".stroke")].map((each) => each.getAttribute("x1"));
    expect(strokes).toEqual(["2.00%", "10.00%", "40.00%", "90.00%"]);
    expect(strip.getAttribute("aria-label")).toBe(
      "2 in the first third, 1 in the middle, 1 in the last third of the article",
    );
  });

  it("asks for the next and the previous mention", () => {
    const props = makeProps();
    const { root } = mountPage(<PanelView {...props} />);
    getButton(root, "Next mention of Belarus").click();
    getButton(root, "Previous mention of Belarus").click();
    expect(vi.mocked(props.onReveal).mock.calls).toEqual([
      [belarus, 1],
      [belarus, -1],
    ]);
  });

  it("says which mention is shown, and draws it otherwise", () => {
    const root = mount({ revealed: { entity: belarus, index: 1, count: 5 } });
    expect(texts(root, ".tally")).toContain("2 of 5");
    expect(textOf(get(root, "main > output"))).toBe("Belarus, mention 2 of 5");
    expect(get(root, ".stroke.current").getAttribute("x1")).toBe("20.00%");
  });

  it("works where names are not underlined, and says so", () => {
    const root = mount({ page: report({ highlighting: false }) });
    expect(textOf(get(root, ".off"))).toContain("not underlined");
    expect(root.querySelectorAll(".row")).toHaveLength(foundEntities.length);
  });

  it("lists articles about the same, with the names that both share", () => {
    const { earlier, later } = relatedArticles;
    const root = mount({ related: relatedArticles });
    expect(texts(root, ".related a")).toEqual([...earlier, ...later].map(({ title }) => title));
    expect(texts(root, "h2").at(-1)).toBe("Related articles");
    expect(texts(root, "h3")).toEqual(["Since then"]);
    expect(texts(root, ".in-common bdi")).toEqual(["Union State", "Vladimir Putin", "Belarus"]);
    const none = mount({ related: { earlier: [], later: [] } });
    expect(texts(none, "h2")).not.toContain("Related articles");
  });

  it("says up to which date the dataset knows", () => {
    expect(textOf(get(mount(), "footer > span"))).toBe("Known up to 26 January 2025");
  });
});

describe("a panel without a list", () => {
  it.each<[string, PageView]>([
    ["Looking at the page…", { kind: "loading" }],
    ["This page cannot be read", { kind: "unreadable" }],
    ["Reading the article…", report({ status: "reading", entities: [] })],
    ["Not an article", report({ status: "not-article", entities: [] })],
    ["The article could not be read", report({ status: "failed", entities: [] })],
    ["Nothing known here", report({ entities: [] })],
  ])("says: %s", (heading, page) => {
    const root = mount({ page });
    expect(textOf(get(root, ".notice .name"))).toBe(heading);
    expect(textOf(get(root, "main > output"))).toBe(heading);
    expect(root.querySelectorAll("h1")).toHaveLength(1);
  });

  it("offers to read what does not look like an article", () => {
    const props = makeProps({ page: report({ status: "not-article", entities: [] }) });
    getButton(mountPage(<PanelView {...props} />).root, "Read it all the same").click();
    expect(props.onRead).toHaveBeenCalledOnce();
  });
});

describe("the panel's search", () => {
  it("hands over what is typed, and nothing at Escape", () => {
    const props = makeProps({ search: { query: "put", results: { kind: "searching" } } });
    const { root } = mountPage(<PanelView {...props} />);
    const input = get(root, "input");
    expect(input).toHaveProperty("value", "put");
    Object.assign(input, { value: "puti" });
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(vi.mocked(props.onSearch).mock.calls).toEqual([["puti"], [""]]);
  });

  it("shows what is found in place of the page's names, and opens it", () => {
    const props = makeProps({
      search: { query: "B", results: { kind: "found", entities: foundEntities.slice(2, 3) } },
    });
    const { root } = mountPage(<PanelView {...props} />);
    expect(textOf(get(root, "h1"))).toBe("1 name found");
    expect(texts(root, ".entry")).toEqual(["Belarus"]);
    getButton(root, "Belarus").click();
    expect(props.onOpenEntity).toHaveBeenCalledExactlyOnceWith(belarus);
  });

  it.each([
    ["No name in the dataset starts with “zz”.", { kind: "found", entities: [] }],
    ["The search did not work. Try again.", { kind: "failed" }],
    ["Searching…", { kind: "searching" }],
  ] as const)("says: %s", (sentence, results) => {
    const root = mount({ search: { query: "zz", results } });
    expect(textOf(get(root, "h1"))).toBe(sentence);
    expect(textOf(get(root, "main > output"))).toBe(sentence);
  });
});

describe("an entity in the panel", () => {
  it("shows its facts by time, the newest first, and those since the article apart", () => {
    const root = mount({ selected: opened });
    expect(texts(root, "h2")).toEqual(["Facts", "Since then", "Related articles", "Other names"]);
    expect(texts(root, ".when")).toEqual(["August 2020", "1999"]);
    const [, since] = root.querySelectorAll(".content section");
    expect(texts(since ?? root, ".said")).toEqual([sinceFact.text]);
  });

  it("shows the beginning of a long list, and all of it when asked: then the next one has the focus", async () => {
    const view = makeView({
      facts: Array.from({ length: 30 }, (_, index) => makeFact(`Fact ${index}`)),
      related: Array.from({ length: 12 }, (_, index) => ({
        ...rferl,
        id: `${index}` as DocumentId,
      })),
    });
    const root = mount({ selected: { id: belarus, state: { kind: "entity", view } } });
    expect(texts(root, ".left")).toEqual(["Show all 30", "Show all 12"]);
    expect(texts(root, ".related:first-of-type > li")).toHaveLength(8);
    const shown = texts(root, ".said");
    expect(shown).toHaveLength(12 + 1);
    getButton(root, "Show all 30").click();
    await expect.poll(() => texts(root, ".left")).toEqual(["Show all 12"]);
    const all = texts(root, ".said");
    expect(all).toHaveLength(30 + 1);
    expect(all.slice(0, 12)).toEqual(shown.slice(0, 12));
    expect(textOf(document.activeElement as Element)).toContain(all[12]);
    getButton(root, "Show all 12").click();
    await expect.poll(() => texts(root, ".left")).toEqual([]);
    expect(texts(root, ".related:first-of-type > li")).toHaveLength(12);
  });

  it("shows the first languages that a name is written in, and all when asked", async () => {
    const languages = "pl cs sk sl hr sr bg lt lv et fi hu".split(" ");
    const view = makeView({ facts: [], since: [], related: [], relatedSince: [] });
    const names = languages.map((language): Name => ({
      text: `Name ${language}`,
      language,
      kind: "full",
    }));
    const entity = { ...view.entity, names };
    const state = { kind: "entity", view: { ...view, entity } } as const;
    const root = mount({ selected: { id: belarus, state } });
    expect(texts(root, ".names > div")).toHaveLength(8);
    getButton(root, "Show all 12").click();
    await expect.poll(() => texts(root, ".names > div")).toHaveLength(12);
    expect(textOf(document.activeElement as Element)).toContain("Name lv");
  });

  it("shows all of a list that is hardly longer", () => {
    const facts = Array.from({ length: 15 }, (_, index) => makeFact(`Fact ${index}`));
    const view = makeView({ facts, since: [] });
    const root = mount({ selected: { id: belarus, state: { kind: "entity", view } } });
    expect(texts(root, ".said")).toHaveLength(15);
    expect(root.querySelector(".left")).toBeNull();
  });

  it("draws the timeline and says the same in words", () => {
    const root = mount({ selected: opened });
    expect(root.querySelectorAll(".timeline .dot")).toHaveLength(6);
    expect(root.querySelectorAll(".timeline .dot.hollow")).toHaveLength(1);
    expect(get(root, ".timeline").getAttribute("aria-label")).toBe(
      "6 dated facts, from 1999 to 26 January 2025.",
    );
    expect(textOf(get(root, "figure"))).toContain(
      "The dashed line is this article, 5 November 2021",
    );
  });

  it.each([
    ["loading", "Looking it up…"],
    ["unknown", "Nothing is known about this name."],
    ["failed", "The facts could not be read. Go back and try again."],
  ] as const)("says that it is %s", (kind, sentence) => {
    const root = mount({ selected: { id: belarus, state: { kind, name: "Belarus" } } });
    expect(textOf(get(root, "h1"))).toBe("Belarus");
    expect(textOf(get(root, ".entity .empty"))).toBe(sentence);
    expect(textOf(get(root, "main > output"))).toBe(sentence);
  });

  it("keeps the focus on its heading while the answer comes in", () => {
    const props = makeProps({
      selected: { id: belarus, state: { kind: "loading", name: "Belarus" } },
    });
    const { root, redraw } = mountPage(<PanelView {...props} />);
    expect(document.activeElement).toBe(get(root, "h1"));
    redraw(<PanelView {...props} selected={opened} />);
    expect(document.activeElement).toBe(get(root, "h1"));
    expect(textOf(get(root, "h1"))).toBe("Alyaksandr Lukashenka");
  });

  it("takes the focus when it opens and gives it back to its row", async () => {
    const { root } = mountPage(<LivePanel />);
    getButton(root, "Belarus").focus();
    getButton(root, "Belarus").click();
    await vi.waitFor(() => expect(document.activeElement).toBe(get(root, ".entity h1")));
    getButton(root, "Back").click();
    await vi.waitFor(() => expect(document.activeElement).toBe(getButton(root, "Belarus")));
  });

  it("gives the focus to the search where it has no row", async () => {
    const { root } = mountPage(<LivePanel start={asEntityId("not-on-this-page")} />);
    getButton(root, "Back").click();
    await vi.waitFor(() => expect(document.activeElement).toBe(get(root, "input")));
  });
});
