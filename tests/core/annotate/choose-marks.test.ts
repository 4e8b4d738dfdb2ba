import { describe, expect, it } from "vitest";
import { chooseMarks } from "../../../src/core/annotate/choose-marks.ts";
import { asEntityId } from "../../../src/core/dataset/pack.ts";

const minsk = asEntityId("minsk");
const moscow = asEntityId("moscow");
const mentions = [
  { start: 0, end: 5, entity: minsk },
  { start: 10, end: 16, entity: moscow },
  { start: 20, end: 25, entity: minsk },
  { start: 30, end: 35, entity: minsk },
];

function chosen(canMark: (start: number) => boolean): number[] {
  return chooseMarks(mentions, ({ start }) => canMark(start)).map(({ start }) => start);
}

describe("chooseMarks", () => {
  it("takes the first mention of each entity", () => {
    expect(chosen(() => true)).toEqual([0, 10]);
  });

  it("takes the first that can be marked where an earlier one cannot", () => {
    expect(chosen((start) => start > 5)).toEqual([10, 20]);
  });

  it("takes none of an entity that can be marked nowhere", () => {
    expect(chosen((start) => start === 10)).toEqual([10]);
    expect(chosen(() => false)).toEqual([]);
  });

  it("asks no more about an entity that has its mark", () => {
    const asked: number[] = [];
    chooseMarks(mentions, ({ start }) => {
      asked.push(start);
      return true;
    });
    expect(asked).toEqual([0, 10]);
  });

  it("takes none of the entities that are to be quiet, and asks nothing about them", () => {
    const quiet = new Set(mentions.slice(0, 1).map(({ entity }) => entity));
    const asked: number[] = [];
    const taken = chooseMarks(
      mentions,
      ({ start }) => {
        asked.push(start);
        return true;
      },
      quiet,
    );
    expect(taken.map(({ start }) => start)).toEqual(asked);
    expect(taken.some(({ entity }) => quiet.has(entity))).toBe(false);
    expect(quiet.size).toBe(1);
  });

  it("gives the mentions themselves", () => {
    expect(chooseMarks(mentions, () => true)[0]).toBe(mentions[0]);
    expect(chooseMarks([], () => true)).toEqual([]);
  });

  it("takes every mention that can be marked where all are wanted", () => {
    const taken = chooseMarks(mentions, ({ start }) => start !== 20, new Set([moscow]), true);
    expect(taken.map(({ start }) => start)).toEqual([0, 30]);
  });
});
