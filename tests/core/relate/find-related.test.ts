import { describe, expect, it } from "vitest";
import {
  type DocumentId,
  type Entity,
  type EntityType,
  type Fact,
  type FactId,
  type PartialDate,
  type SourceDocument,
  asEntityId,
} from "../../../src/core/dataset/pack.ts";
import { type ArticleSubject, findRelated } from "../../../src/core/relate/find-related.ts";

const types: Readonly<Record<string, EntityType>> = { m: "place", n: "place" };

const entities = "abcdmnxyz".split("").map((id): Entity => ({
  id: asEntityId(id),
  type: types[id] ?? "person",
  name: id.toUpperCase(),
  description: "",
  names: [],
}));

function makePack(
  sources: readonly (readonly [id: string, published: string, names: string, text?: string])[],
): Parameters<typeof findRelated>[0] {
  const documents = sources.map(([id, published]): SourceDocument => ({
    id: id as DocumentId,
    title: id,
    publisher: "",
    published: published as PartialDate,
    url: `https://www.news.example/${id}`,
    language: "en",
  }));
  const facts = sources.map(([id, published, names, text = ""]): Fact => ({
    id: id as FactId,
    entities: names.split("").map(asEntityId),
    kind: "event",
    text,
    document: id as DocumentId,
    asOf: published as PartialDate,
  }));
  return { documents, entities, facts };
}

const today = "2021-11-05" as PartialDate;

function mentionsOf(names: string): ArticleSubject["mentions"] {
  return names.split("").map((each) => ({ entity: asEntityId(each) }));
}

function relate(
  pack: ReturnType<typeof makePack>,
  names: string,
  article: Partial<ArticleSubject> = {},
): { earlier: string[]; later: string[] } {
  const mentions = mentionsOf(names);
  const { earlier, later } = findRelated(pack, { text: "", ...article, mentions }, today);
  return { earlier: earlier.map(({ id }) => id), later: later.map(({ id }) => id) };
}

/** Documents about others: without them nothing would be rare. */
const others = [
  ["o1", "2021-11-01", "xm"],
  ["o2", "2021-11-01", "xn"],
  ["o3", "2021-11-01", "xy"],
  ["o4", "2021-11-01", "xz"],
] as const;

describe("findRelated", () => {
  it("gives documents that name the same, those that share more of what is rare first", () => {
    const pack = makePack([
      ...others,
      ["common", "2021-11-01", "xa"],
      ["most", "2021-11-01", "abc"],
      ["some", "2021-11-01", "abx"],
    ]);
    expect(relate(pack, "abcx")).toEqual({ earlier: ["most", "some", "common"], later: [] });
  });

  it("parts those that the article could know from those since", () => {
    const pack = makePack([
      ...others,
      ["before", "2021-10-01", "ab"],
      ["same day", "2021-11-03", "ab"],
      ["after", "2021-11-04", "ab"],
    ]);
    const published = "2021-11-03" as PartialDate;
    expect(relate(pack, "ab", { published })).toEqual({
      earlier: ["same day", "before"],
      later: ["after"],
    });
    expect(relate(pack, "ab")).toEqual({ earlier: ["after", "same day", "before"], later: [] });
  });

  it("prefers what is near in time, and what says it in like words", () => {
    const pack = makePack([
      ...others,
      ["long ago", "1999", "ab", "Both talked about gas."],
      ["gas", "2021-11-01", "ab", "Both talked about the price of gas."],
      ["loans", "2021-11-01", "ab", "Both spoke about loans and banks."],
    ]);
    const gas = { text: "A price of gas was found.\n\nOf gas there is enough." };
    expect(relate(pack, "ab", gas).earlier).toEqual(["gas", "loans", "long ago"]);
    const loans = { text: "Banks give loans.", title: "Loans and banks" };
    expect(relate(pack, "ab", loans).earlier).toEqual(["loans", "gas", "long ago"]);
  });

  it("gives nothing for one shared name, for places alone, or where nothing is shared", () => {
    const pack = makePack([...others, ["one", "2021-11-01", "ac"], ["places", "2021-11-01", "mn"]]);
    expect(relate(pack, "ab")).toEqual({ earlier: [], later: [] });
    expect(relate(pack, "mn")).toEqual({ earlier: [], later: [] });
    expect(relate(pack, "")).toEqual({ earlier: [], later: [] });
  });

  it("gives nothing that shares only what most documents name", () => {
    const usual = ["u1", "u2", "u3", "u4", "u5", "u6"].map(
      (id) => [id, "2021-11-01", "xyz"] as const,
    );
    const pack = makePack([...usual, ["same", "2021-11-01", "ab"]]);
    expect(relate(pack, "abxy")).toEqual({ earlier: ["same"], later: [] });
  });

  it("leaves the article itself out, whatever its address carries along", () => {
    const pack = makePack([...others, ["self", "2021-11-01", "ab"], ["other", "2021-11-01", "ab"]]);
    const url = "http://news.example/self/?from=feed#top";
    expect(relate(pack, "ab", { url })).toEqual({ earlier: ["other"], later: [] });
  });

  it("says what both name, the rarest first, three at most, and gives five and three at most", () => {
    const many = Array.from({ length: 9 }, () => [
      ["d", "2021-10-01", "abcdm"],
      ["l", "2021-11-04", "abcdm"],
    ]).flatMap((pair, index) => pair.map(([id, ...rest]) => [`${id}${index}`, ...rest] as const));
    const pack = makePack([
      ...others,
      ["m1", "2021-01-01", "mx"],
      ["a1", "2021-01-01", "ax"],
      ...(many as unknown as readonly (readonly [string, string, string])[]),
    ]);
    const mentions = mentionsOf("abcdm");
    const published = "2021-11-02" as PartialDate;
    const { earlier, later } = findRelated(pack, { text: "", published, mentions }, today);
    expect([earlier.length, later.length]).toEqual([5, 3]);
    expect(earlier[0]?.shared.map(({ name }) => name)).toEqual(["B", "C", "D"]);
  });
});
