import { describe, expect, it } from "vitest";
import {
  findBelarusianLanguage,
  writeBelarusianAge,
  writeBelarusianDate,
} from "../../src/view/words/belarusian-dates.ts";

/** Node knows Belarusian; its spaces do not matter here. */
function format(options: Intl.DateTimeFormatOptions, month: number, day: number): string {
  const moment = Date.UTC(2021, month - 1, day);
  const written = new Intl.DateTimeFormat("be", { ...options, timeZone: "UTC" }).format(moment);
  return written.replaceAll(/\s/g, " ");
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe("dates in Belarusian", () => {
  it.each(months)("are those of CLDR in month %i", (month) => {
    const [year, long] = ["numeric", "long"] as const;
    expect(writeBelarusianDate(2021, month, 4)).toBe(
      format({ year, month: long, day: year }, month, 4),
    );
    expect(writeBelarusianDate(2021, month)).toBe(format({ year, month: long }, month, 4));
    expect(writeBelarusianDate(2021)).toBe(format({ year }, month, 4));
  });

  it.each([1, 2, 5, 11, 21, 22, 100])("say as CLDR that something is %i years ago", (years) => {
    const written = new Intl.RelativeTimeFormat("be", { numeric: "always" }).format(-years, "year");
    expect(writeBelarusianAge(years)).toBe(written.replaceAll(/\s/g, " "));
  });

  it.each(["be", "en", "pl", "ru", "uk", "de", "fr", "lt", "lv", "zh"])(
    "come with CLDR's name of the language %s",
    (tag) => {
      expect(findBelarusianLanguage(tag)).toBe(
        new Intl.DisplayNames("be", { type: "language" }).of(tag),
      );
    },
  );
});
