import { describe, expect, it } from "vitest";
import type { Mention } from "../../../src/core/annotate/mention.ts";
import { rankEntities } from "../../../src/core/annotate/rank-entities.ts";
import { asEntityId } from "../../../src/core/dataset/pack.ts";
import { story } from "../sample-pack.ts";

const length = 1000;
const context = {
  entities: new Map(story.entities.map((entity) => [entity.id, entity])),
  neighbours: new Map(),
  headline: new Set<never>(),
  length,
};

function mentionsOf(...places: readonly (readonly [id: string, start: number])[]): Mention[] {
  return places.map(([id, start]) => ({
    start,
    end: start + 5,
    entity: asEntityId(id),
    name: { text: id, language: "en", kind: "full" },
    form: "stored",
    licence: "full-name",
    score: 0,
    rivals: [],
  }));
}

function order(mentions: readonly Mention[], headline: readonly string[] = []): string[] {
  const named = new Set(headline.map(asEntityId));
  const ranked = rankEntities(mentions, { ...context, headline: named });
  return ranked.map(({ id }) => id);
}

describe("rankEntities", () => {
  it("puts first what is named more often", () => {
    const mentions = mentionsOf(["eu", 0], ["putin", 100], ["putin", 200], ["putin", 300]);
    expect(order(mentions)).toEqual(["putin", "eu"]);
  });

  it("puts first what comes earlier, where both are named equally often", () => {
    expect(order(mentionsOf(["putin", 10], ["eu", 900]))).toEqual(["putin", "eu"]);
    expect(order(mentionsOf(["eu", 10], ["putin", 900]))).toEqual(["eu", "putin"]);
  });

  it("puts first what the headline names", () => {
    const mentions = mentionsOf(["eu", 10], ["eu", 20], ["putin", 900]);
    expect(order(mentions)).toEqual(["eu", "putin"]);
    expect(order(mentions, ["putin"])).toEqual(["putin", "eu"]);
  });

  it("puts who acts before where it happens", () => {
    expect(order(mentionsOf(["minsk", 10], ["putin", 20]))).toEqual(["putin", "minsk"]);
  });

  it("puts what is rare in the dataset before what has much company there", () => {
    const company = new Set(["a", "b", "c", "d"].map(asEntityId));
    const neighbours = new Map([[asEntityId("eu"), company]]);
    const mentions = mentionsOf(["eu", 10], ["putin", 20]);
    const ranked = rankEntities(mentions, { ...context, neighbours });
    expect(ranked.map(({ id }) => id)).toEqual(["putin", "eu"]);
  });

  it("orders equal ones by id", () => {
    const mentions = mentionsOf(["putin", 10], ["eu", 10], ["lukashenka", 10]);
    expect(order(mentions)).toEqual(["eu", "lukashenka", "putin"]);
    expect(order(mentions.toReversed())).toEqual(["eu", "lukashenka", "putin"]);
  });

  it("counts mentions and lets importance fall from first to last", () => {
    const mentions = mentionsOf(["minsk", 1], ["putin", 5], ["putin", 50], ["eu", 999]);
    const ranked = rankEntities(mentions, context);
    expect(ranked.map(({ id, count }) => [id, count])).toEqual([
      ["putin", 2],
      ["minsk", 1],
      ["eu", 1],
    ]);
    const weights = ranked.map(({ importance }) => importance);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it("ranks an entity that the dataset has no more, and nothing where nothing is named", () => {
    expect(order(mentionsOf(["gone", 10]))).toEqual(["gone"]);
    expect(rankEntities([], { ...context, length: 0 })).toEqual([]);
  });
});
