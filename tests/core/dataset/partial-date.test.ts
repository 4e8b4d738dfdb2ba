import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/core/dataset/pack.ts";
import { compareDates, isPartialDate } from "../../../src/core/dataset/partial-date.ts";

function date(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(`${text} is no date`);
  return text;
}

describe("isPartialDate", () => {
  it.each(["2021", "2021-11", "2021-11-04", "2024-02-29", "2000-02-29", "1999-12-31"])(
    "takes %s",
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    ["nothing", ""],
    ["month 13", "2021-13"],
    ["month 0", "2021-00"],
    ["day 0", "2021-11-00"],
    ["31 November", "2021-11-31"],
    ["29 February of a common year", "2021-02-29"],
    ["29 February of 1900", "1900-02-29"],
    ["one digit", "2021-1-4"],
    ["a time", "2021-11-04T08:00:00Z"],
    ["a line break at the end", "2021-11-04\n"],
    ["spaces", " 2021 "],
    ["another order", "04-11-2021"],
    ["other digits", "٢٠٢١"],
    ["a word", "today"],
  ])("refuses %s", (_case, text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it("agrees with the calendar on every day of four centuries' ends", () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const real = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
          expect([text, isPartialDate(text)]).toEqual([text, real]);
        }
      }
    }
  });
});

describe("compareDates", () => {
  it.each([
    ["2021-11-04", "2021-11-05", -1],
    ["2021-11", "2021-12", -1],
    ["2022", "2021-11-04", 1],
    ["2021-12", "2021-11-30", 1],
    ["2021-11-04", "2021-11-04", 0],
    ["2021", "2021-11-04", 0],
    ["2021-11-04", "2021-11", 0],
  ] as const)("orders %s and %s", (a, b, order) => {
    expect(compareDates(date(a), date(b))).toBe(order);
  });

  it("gives the opposite for the other way round", () => {
    const part = fc.integer({ min: 1, max: 12 }).map((each) => String(each).padStart(2, "0"));
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    const dates = fc
      .tuple(year, part, part, fc.integer({ min: 1, max: 3 }))
      .map(([y, m, d, precision]) => date([y, m, d].slice(0, precision).join("-")));
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
      { seed: 4 },
    );
  });
});
