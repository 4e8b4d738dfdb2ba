import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/core/dataset/pack.ts";
import { findDates, resolveDate } from "../../../src/core/extract/find-dates.ts";
import { tokenize } from "../../../src/core/extract/tokens.ts";

const published = "2021-11-04" as PartialDate; // a Thursday

function datesOf(text: string): string[] {
  return findDates(tokenize(text)).map(
    (date) => `${text.slice(date.start, date.end)} = ${resolveDate(date, published) ?? "?"}`,
  );
}

describe("dates", () => {
  it.each([
    ["It was on 4 November 2020.", ["4 November 2020 = 2020-11-04"]],
    ["It was on November 4, 2020, in Rome.", ["November 4, 2020 = 2020-11-04"]],
    ["On Tuesday, March 28, 2017 they met.", ["Tuesday, March 28, 2017 = 2017-03-28"]],
    ["In August 2020 it began.", ["August 2020 = 2020-08"]],
    ["It ended in 1999.", ["1999 = 1999"]],
    ["It met on November 2.", ["November 2 = 2021-11-02"]],
    ["It will meet on January 5.", ["January 5 = 2022-01-05"]],
    ["It met in December.", ["December = 2021-12"]],
    ["He said on Monday that it was over.", ["Monday = 2021-11-01"]],
    ["He said on Thursday that it was over.", ["Thursday = 2021-11-04"]],
    ["From June 21-26 it is shut.", ["June 21-26 = 2021-06-21"]],
    ["During 2007-2008 and the 1940s.", ["2007-2008 = 2007", "1940s = ?"]],
    ["On 2021-02-03 and 27.08.2020.", ["2021-02-03 = 2021-02-03", "27.08.2020 = 2020-08-27"]],
    ["On the 20th August, 1954 it was.", ["20th August, 1954 = 1954-08-20"]],
    ["He may march in May.", ["May = 2021-05"]],
    ["On 31 February 2020 nothing was.", ["31 February 2020 = ?"]],
  ])("%s", (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it.each([
    "About 2,000 people and 1500 soldiers came.",
    "It cost $1999 and 1999 dollars.",
    "You may sit and march.",
    "Theresa May and June Allen sang.",
  ])("has none: %s", (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it("resolves nothing against a document without a day", () => {
    const [date] = findDates(tokenize("He said on Monday so."));
    expect(date === undefined ? "none" : resolveDate(date, "2021" as PartialDate)).toBeUndefined();
  });
});
