import { describe, expect, it } from "vitest";
import type { PlacedName } from "../../../src/core/annotate/candidates.ts";
import { mergeFreeNames, mergeNames } from "../../../src/core/annotate/merge-names.ts";

function place(...spans: readonly (readonly [start: number, end: number])[]): PlacedName[] {
  return spans.map(([start, end]) => ({ start, end, words: 1, names: [] }));
}

const matches = place([5, 10], [12, 16], [20, 30]);

function spansOf(names: readonly PlacedName[]): (readonly [number, number])[] {
  return names.map(({ start, end }) => [start, end]);
}

describe("found names", () => {
  it.each([
    [
      "around two matches",
      [5, 16],
      [
        [5, 16],
        [20, 30],
      ],
      undefined,
    ],
    ["over a match's end", [8, 18], undefined, undefined],
    ["over a match's start", [18, 25], undefined, undefined],
    ["within a match", [22, 24], undefined, undefined],
    [
      "between two",
      [16, 20],
      [
        [5, 10],
        [12, 16],
        [16, 20],
        [20, 30],
      ],
      "same",
    ],
    [
      "before all",
      [0, 5],
      [
        [0, 5],
        [5, 10],
        [12, 16],
        [20, 30],
      ],
      "same",
    ],
    [
      "after all",
      [30, 34],
      [
        [5, 10],
        [12, 16],
        [20, 30],
        [30, 34],
      ],
      "same",
    ],
  ] as const)("%s", (_case, span, merged, free) => {
    const unchanged = spansOf(matches);
    const found = place(span);
    expect(spansOf(mergeNames(matches, found))).toEqual(merged ?? unchanged);
    expect(spansOf(mergeFreeNames(matches, found))).toEqual(free === "same" ? merged : unchanged);
  });
});
