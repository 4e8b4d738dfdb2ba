import { describe, expect, it } from "vitest";
import { makePack } from "../../../src/core/dataset/make-pack.ts";
import { type Pack, type PartialDate, asEntityId } from "../../../src/core/dataset/pack.ts";
import { describeEntity } from "../../../src/core/relate/describe-entity.ts";
import { createEntitySearch } from "../../../src/core/relate/search-entities.ts";

const documentOf = (id: string, published: string): object => ({
  id,
  title: `Title of ${id}`,
  publisher: "A publisher",
  published,
  url: `https://www.site.example/${id}/`,
  language: "en",
});
const entityOf = (id: string, ...names: string[]): object => ({
  id,
  type: "person",
  name: names[0],
  description: "x",
  names: names.map((text) => ({ text, language: "en", kind: "full" })),
});
const factOf = (id: string, document: string, asOf: string, more: object = {}): object => ({
  id,
  entities: ["a"],
  kind: "event",
  text: id,
  document,
  asOf,
  ...more,
});

const pack = makePack({
  id: "p",
  title: "P",
  revision: 1,
  licence: "MIT",
  documents: [
    documentOf("d1", "2020-05-01"),
    documentOf("d2", "2021-11-04"),
    documentOf("d3", "2023-01-01"),
  ],
  entities: [
    entityOf("a", "Vladimir Putin", "Владимир Путин"),
    entityOf("b", "Minsk", "Mińsk"),
    entityOf("c", "Putina Street"),
  ],
  facts: [
    factOf("old", "d1", "2020-05-01"),
    factOf("role", "d1", "2020-05-01", { kind: "role" }),
    factOf("second", "d2", "2021-11-04", { entities: ["b", "a"] }),
    factOf("new", "d2", "2021-11-04"),
    factOf("later", "d3", "2023-01-01"),
    factOf("later-of-earlier", "d3", "2023-01-01", { when: "2019" }),
    factOf("plan", "d2", "2021-11-04", { when: "2022-06" }),
  ],
} as unknown as Pack);

const today = "2026-01-01" as PartialDate;
const view = (published?: string, url?: string) =>
  describeEntity(pack, asEntityId("a"), {
    today,
    ...(published === undefined ? {} : { published: published as PartialDate }),
    ...(url === undefined ? {} : { url }),
  });

describe("describeEntity", () => {
  it("puts what was known by the article's date first: the role, then own facts, the newest first", () => {
    expect(view("2021-11-05")?.facts.map(({ id }) => id)).toEqual(["role", "new", "old", "second"]);
  });

  it("puts a role of long ago behind what was new when the article was written", () => {
    const aged = makePack({
      ...pack,
      facts: [
        factOf("role", "d1", "1994-07-11", { kind: "role" }),
        factOf("year-old", "d1", "2020-05-01"),
        factOf("new", "d2", "2021-11-04"),
        factOf("said", "d2", "2021-11-04", { kind: "position" }),
        factOf("newer-role", "d2", "2021-11", { kind: "role" }),
      ],
    } as unknown as Pack);
    const seen = describeEntity(aged, asEntityId("a"), {
      today,
      published: "2021-11-05" as PartialDate,
    });
    const ids = seen?.facts.map(({ id }) => id);
    expect(ids).toEqual(["newer-role", "new", "year-old", "role", "said"]);
  });

  it("puts what names the article's other entities first, the less common ones above all", () => {
    const shared = makePack({
      ...pack,
      facts: [
        factOf("alone", "d2", "2021-11-04"),
        factOf("common", "d1", "2021-10", { entities: ["a", "b"] }),
        factOf("rare", "d1", "2021-10", { entities: ["a", "c"] }),
        ...["x", "y", "z"].map((each) => factOf(each, "d1", "2019", { entities: ["b"] })),
      ],
    } as unknown as Pack);
    const order = (...beside: string[]): string[] | undefined =>
      describeEntity(shared, asEntityId("a"), {
        today,
        published: "2021-11-05" as PartialDate,
        beside: beside.map((each) => asEntityId(each)),
      })?.facts.map(({ id }) => id);
    expect(order()?.[0]).toBe("alone");
    expect(order("a", "b", "c")).toEqual(["rare", "common", "alone"]);
    // Itself is in all of its facts.
    expect(order("a")?.[0]).toBe("alone");
  });

  it("keeps apart what was said or happens after the article's date, oldest first", () => {
    expect(view("2021-11-05")?.since.map(({ id }) => id)).toEqual([
      "later-of-earlier",
      "plan",
      "later",
    ]);
  });

  it("sees everything from today where the page has no date, and says so", () => {
    expect(view()?.since).toEqual([]);
    expect(view()?.dated).toBe(false);
    expect(view()?.asOf).toBe(today);
    expect(view("2021-11-05")?.dated).toBe(true);
  });

  it("does not take for later what may be of the same time", () => {
    expect(view("2021")?.facts.map(({ id }) => id)).toContain("new");
  });

  it("lists the documents that speak of it, earlier ones first, and knows the page itself", () => {
    const found = view("2021-11-05", "http://site.example/d2?from=mail#top");
    expect(found?.related.map(({ id, self }) => [id, self])).toEqual([
      ["d2", true],
      ["d1", false],
    ]);
    expect(found?.relatedSince.map(({ id }) => id)).toEqual(["d3"]);
  });

  it("cites for each fact the document that says it", () => {
    for (const { document, source } of view()?.facts ?? []) expect(source.id).toBe(document);
  });

  it.each(["nobody", "constructor", "__proto__"])("knows nothing of %s", (id) => {
    expect(describeEntity(pack, asEntityId(id), { today })).toBeUndefined();
  });
});

describe("createEntitySearch", () => {
  const search = createEntitySearch(pack);
  it.each([
    ["the beginning of a name", "vlad", ["a"]],
    ["the beginning of any word, whole names first", "putin", ["c", "a"]],
    ["another script", "влад", ["a"]],
    ["without diacritics", "minsk", ["b"]],
    ["with diacritics", "MIŃ", ["b"]],
    ["nothing", "  ", []],
    ["a pattern", ".*", []],
    ["an unknown word", "xyz", []],
  ])("finds by %s", (_case, query, ids) => {
    expect(search(query).map(({ id }) => id)).toEqual(ids);
  });
});
