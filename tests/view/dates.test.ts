import { describe, expect, it } from "vitest";
import { ageLabel, formatPartialDate } from "../../src/view/dates.ts";
import { date } from "./samples.ts";

describe("formatPartialDate", () => {
  it.each([
    ["2021", "2021"],
    ["2021-11", "November 2021"],
    ["2021-11-04", "4 November 2021"],
    ["1999-12-31", "31 December 1999"],
    ["2024-02-29", "29 February 2024"],
    ["0988", "988"],
  ])("writes %s as %s", (text, written) => {
    expect(formatPartialDate(date(text), "en-GB")).toBe(written);
  });

  it("writes in the language that it is given", () => {
    expect(formatPartialDate(date("2021-11-04"), "uk")).toContain("листопада");
  });
});

describe("ageLabel", () => {
  it.each([
    ["2021-11-04", "2026-02-01", "4 years ago"],
    ["2021-11-04", "2026-11-04", "5 years ago"],
    ["2021-11-04", "2026-11-03", "4 years ago"],
    ["2024-12-31", "2026-01-01", "1 year ago"],
    ["2025-02-01", "2026-02-01", "1 year ago"],
    ["2025-02-02", "2026-02-01", undefined],
    ["2026-02-01", "2026-02-01", undefined],
    ["2027-01-01", "2026-02-01", undefined],
  ])("says of %s on %s: %s", (text, now, label) => {
    expect(ageLabel(date(text), date(now), "en-GB")).toBe(label);
  });

  it.each([
    ["2024", "2025-12-30", undefined],
    ["2024", "2025-12-31", "1 year ago"],
    ["2024-06", "2025-06-30", undefined],
    ["2024-06", "2025-07-01", "1 year ago"],
  ])("counts only what has passed for certain: %s on %s", (text, now, label) => {
    expect(ageLabel(date(text), date(now), "en-GB")).toBe(label);
  });
});

describe("dates in every language of the interface", () => {
  it.each([
    ["en-GB", "4 November 2021", "November 2021", "5 years ago"],
    ["be", "4 лістапада 2021 г.", "лістапад 2021", "5 гадоў таму"],
    ["ru", "4 ноября 2021 г.", "ноябрь 2021 г.", "5 лет назад"],
    ["uk", "4 листопада 2021 р.", "листопад 2021 р.", "5 років тому"],
  ])("are written in %s, also where the browser does not know it", (locale, day, month, age) => {
    const written = [
      formatPartialDate(date("2021-11-04"), locale),
      formatPartialDate(date("2021-11"), locale),
      ageLabel(date("2021-11-04"), date("2026-11-05"), locale),
    ].map((text) => text?.replaceAll(/\s/g, " "));
    expect(written).toEqual([day, month, age]);
  });
});
