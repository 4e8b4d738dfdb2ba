import { describe, expect, it } from "vitest";
import { asEntityId } from "../../src/core/dataset/pack.ts";
import { type CardWish, firstWish, readWish, writeWish } from "../../src/view/card-wish.ts";

describe("a card's wish", () => {
  it.each<CardWish>([
    firstWish,
    { trail: [asEntityId("minsk"), asEntityId("belarus")], part: "all", cite: "fact-1" },
    { trail: [], part: "why", choice: { choice: "site", undo: true } },
  ])("is read as it was written", (wish) => {
    expect(readWish(writeWish(wish))).toEqual(wish);
  });

  it("is the first one where nothing was wished", () => {
    expect(readWish("")).toEqual(firstWish);
  });

  it.each([
    "nonsense",
    "[]",
    `{"trail":[],"part":"other"}`,
    `{"trail":[1],"part":"all"}`,
    `{"trail":[],"part":"all","choice":{"choice":"nowhere"}}`,
    `{"trail":${JSON.stringify(Array.from({ length: 21 }, () => "x"))},"part":"all"}`,
  ])("is refused: %s", (text) => {
    expect(() => readWish(text)).toThrow(/JSON|must|items/);
  });
});
