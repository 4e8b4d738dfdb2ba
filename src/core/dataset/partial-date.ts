import type { PartialDate } from "./pack.ts";

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a date of the calendar in ISO form, at year, month or day precision. */
export function isPartialDate(text: string): text is string & PartialDate {
  const match = form.exec(text);
  if (match === null) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(match[1]), month);
}

/**
 * Orders two dates by what is certain: `2021` and `2021-11-04` are equal, since the one may be the other.
 * Returns less than 0, 0 or more than 0.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A date as a number of years, to the month; one without a month is taken for the year's end. */
export function yearsOf(date: PartialDate): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) || 12) / 12;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

/** The day of a moment in the machine's own time zone. */
export function dayOf(moment: Date): PartialDate {
  const month = twoDigits(moment.getMonth() + 1);
  return `${moment.getFullYear()}-${month}-${twoDigits(moment.getDate())}` as PartialDate;
}
