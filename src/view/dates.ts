import type { PartialDate } from "../core/dataset/pack.ts";
import { writeBelarusianAge, writeBelarusianDate } from "./words/belarusian-dates.ts";

/** Whether the dates are to be written here: the browser has no words for them. */
function writesBelarusian(locale: string): boolean {
  return locale === "be" && Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0;
}

/** As locale, for figures: where the browser does not know Belarusian, Russian figures are the same. */
export function figuresLocale(locale: string): string {
  return writesBelarusian(locale) ? "ru" : locale;
}

type Precision = 1 | 2 | 3;

const shapes: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "long" },
  3: { year: "numeric", month: "long", day: "numeric" },
};

/** Year, month from 1 and day; what the date leaves open is undefined. */
function partsOf(date: PartialDate): [year: number, month?: number, day?: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

/**
 * Writes a date out at its own precision: "2021", "November 2021" or "4 November 2021".
 * UTC throughout: a date without an hour must not move by a day with the reader's time zone.
 */
export function formatPartialDate(date: PartialDate, locale: string): string {
  if (writesBelarusian(locale)) return writeBelarusianDate(...partsOf(date));
  const [year, month = 1, day = 1] = partsOf(date);
  const precision = date.split("-").length as Precision;
  const format = new Intl.DateTimeFormat(locale, { ...shapes[precision], timeZone: "UTC" });
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year, month - 1, day);
  return format.format(moment);
}

/** Whole years that have passed for certain: an open month or day counts as its period's last. */
function yearsBetween(date: PartialDate, today: PartialDate): number {
  const [year, month = 12, day = 31] = partsOf(date);
  const [thisYear, thisMonth = 1, thisDay = 1] = partsOf(today);
  const reached = thisMonth > month || (thisMonth === month && thisDay >= day);
  return thisYear - year - (reached ? 0 : 1);
}

/** How old a date is ("5 years ago"); undefined for what is not a full year old. */
export function ageLabel(
  date: PartialDate,
  today: PartialDate,
  locale: string,
): string | undefined {
  const years = yearsBetween(date, today);
  if (years < 1) return undefined;
  if (writesBelarusian(locale)) return writeBelarusianAge(years);
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(-years, "year");
}

/** Writes the time of day of a moment, in the reader's own time zone. */
export function formatTime(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(figuresLocale(locale), {
    hour: "numeric",
    minute: "2-digit",
  }).format(moment);
}
