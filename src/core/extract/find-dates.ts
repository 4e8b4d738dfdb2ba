import type { PartialDate } from "../dataset/pack.ts";
import { isPartialDate } from "../dataset/partial-date.ts";
import { monthLeads } from "./closed-words.ts";
import type { Token, TokenizedText } from "./tokens.ts";

/** A date as a text gives it. Parts that it leaves out are missing; `toYear` is the end of a range. */
export interface FoundDate {
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number;
}

const months = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      [`${name.slice(0, 3)}.`, index + 1],
    ]),
);
months.set("sept", 9).set("sept.", 9);

const weekdays = new Map(
  "sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .flatMap((name, index): [string, number][] => [
      [name, index],
      [`${name}s`, index],
    ]),
);
const shortWeekdays = new Map(
  "sun mon tue wed thu fri sat".split(" ").map((name, index): [string, number] => [name, index]),
);

/** Words after a number that make it a count and no year. */
const units = new Set(
  "people men women children students workers soldiers troops members km kilometres kilometers miles metres meters m feet ft tonnes tons kg hectares acres dollars euros pounds percent per hours hrs years jobs homes houses villages cases deaths votes seats points words pages square cubic copies rupees families schools hospitals patients mw megawatts gmt hours' billion million thousand different new more other".split(
    " ",
  ),
);
const yearLeads = new Set(
  "in of since until till by from to during between and before after around circa year late early mid through than for about fiscal the".split(
    " ",
  ),
);

interface Cursor {
  readonly tokens: readonly Token[];
  readonly text: string;
}

function dayOfToken(token: Token | undefined): number | undefined {
  const match = token === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.folded);
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(text: string): number | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  return year >= 1000 && year <= 2100 ? year : undefined;
}

function monthAt({ tokens }: Cursor, at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.casing === "lower") return undefined;
  return months.get(token.folded);
}

const plainGap = /^(?: |, ?|\s)$/;

/** Whether a bare month name is one: "May" and "March" are words, "June" and "April" people. */
function isMonth({ tokens }: Cursor, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  const isNext = next !== undefined && plainGap.test(next.gap);
  if (isNext && (dayOfToken(next) !== undefined || yearOf(next.text) !== undefined)) return true;
  if (before !== undefined && token.gap === " " && dayOfToken(before) !== undefined) return true;
  const isLed = before !== undefined && token.gap === " " && monthLeads.has(before.folded);
  if (/^(?:may|march|mar|jan|sun|sep|dec|oct|nov|aug|jul|jun|feb|apr)$/.test(token.folded))
    return (isLed && token.folded.length > 3) || (isLed && token.folded === "may");
  if (/^(?:june|april|august|july)$/.test(token.folded)) {
    const isSure = isLed && !/^(?:and|to|from|for|every|each|on)$/.test(before.folded);
    if (isNext && next.gap === " " && next.casing === "title" && !isSure) return false;
    return !(
      before !== undefined &&
      token.gap === " " &&
      before.casing === "title" &&
      !before.opens
    );
  }
  return true;
}

/** The last token of a year that follows token `at`, with the gap that dates have. */
function yearAfter(cursor: Cursor, at: number): { to: number; year: number } | undefined {
  const next = cursor.tokens[at];
  if (next === undefined || !/^(?:,? |, ?|\.? )$/.test(next.gap)) return undefined;
  const year = yearOf(next.text);
  return year === undefined ? undefined : { to: at + 1, year };
}

/** The end of "-15", "to 17", "and 24" after a day. */
function dayRangeEnd({ tokens }: Cursor, at: number): number {
  const next = tokens[at];
  if (next === undefined) return at;
  if (
    /^ ?[-–—] ?$/.test(next.gap) &&
    dayOfToken(next) !== undefined &&
    !tokens[at + 1]?.gap.startsWith("-")
  )
    return at + 1;
  if (
    next.gap === " " &&
    /^(?:to|and)$/.test(next.folded) &&
    next.folded === "to" &&
    dayOfToken(tokens[at + 1]) !== undefined
  ) {
    return tokens[at + 1]?.gap === " " ? at + 2 : at;
  }
  return at;
}

type Parts = Omit<FoundDate, "start" | "end" | "sentence">;
type Read = { readonly to: number } & Parts;

function readMonthFirst(cursor: Cursor, at: number): Read | undefined {
  const month = monthAt(cursor, at);
  if (month === undefined || !isMonth(cursor, at)) return undefined;
  const next = cursor.tokens[at + 1];
  const day = next !== undefined && /^(?: |\. )$/.test(next.gap) ? dayOfToken(next) : undefined;
  if (day !== undefined) {
    // "May 20 percent": what is counted, and no day.
    const to = dayRangeEnd(cursor, at + 2);
    const year = yearAfter(cursor, to);
    return year === undefined ? { to, month, day } : { to: year.to, month, day, year: year.year };
  }
  const year = yearAfter(cursor, at + 1);
  return year === undefined ? { to: at + 1, month } : { to: year.to, month, year: year.year };
}

function readDayFirst(cursor: Cursor, at: number): Read | undefined {
  const { tokens } = cursor;
  const day = dayOfToken(tokens[at]);
  if (day === undefined) return undefined;
  let monthStart = dayRangeEnd(cursor, at + 1);
  const ofToken = tokens[monthStart];
  if (ofToken?.folded === "of" && ofToken.gap === " ") monthStart++;
  const month = monthAt(cursor, monthStart);
  const gap = tokens[monthStart]?.gap;
  if (month === undefined || (gap !== " " && gap !== "-")) return undefined;
  if (tokens[monthStart]?.text === "mar") return undefined;
  const year = yearAfter(cursor, monthStart + 1);
  return year === undefined
    ? { to: monthStart + 1, month, day }
    : { to: year.to, month, day, year: year.year };
}

/** 04.11.2021, 4/11/2021, 2021-11-04. */
function readNumeric({ tokens }: Cursor, at: number): Read | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (second.gap !== third.gap || !/^[./-]$/.test(second.gap)) return undefined;
  const numbers = [first, second, third].map(({ text }) =>
    /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN,
  );
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.some((each) => Number.isNaN(each))) return undefined;
  if (first.text.length === 4)
    return b <= 12 && c <= 31 && b > 0 && c > 0
      ? { to: at + 3, year: a, month: b, day: c }
      : undefined;
  if (third.text.length !== 4 || yearOf(third.text) === undefined) return undefined;
  // Which is the day shows only where one of them is no month.
  if (b > 12 && a <= 12) return { to: at + 3, year: c, month: a, day: b };
  if (a > 12 && b <= 12) return { to: at + 3, year: c, month: b, day: a };
  if (second.gap === "." && a <= 12 && b <= 12) return { to: at + 3, year: c, month: b, day: a };
  return a <= 12 && b <= 12 ? { to: at + 3, year: c } : undefined;
}

function readYear({ tokens, text }: Cursor, at: number): Read | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const decade = /^(\d{3}0)s$/.exec(token.text);
  if (decade !== null && yearOf(decade[1] ?? "") !== undefined) return { to: at + 1 };
  const year = yearOf(token.text);
  if (year === undefined) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const sign = text.charAt(token.start - 1);
  if (/[$€£#№%:]/.test(sign) || /^[.:]\d|^[%°]/.test(text.slice(token.end, token.end + 2)))
    return undefined;
  if (
    /^[,.]\d/.test(text.slice(token.end, token.end + 2)) ||
    /\d[,.]$/.test(text.slice(token.start - 2, token.start))
  )
    return undefined;
  if (next !== undefined && next.gap === "-" && /^\d{2}$|^\d{4}$/.test(next.text))
    return { to: at + 2, year };
  if (next !== undefined && /^[–/]$/.test(next.gap) && /^\d{2}$|^\d{4}$/.test(next.text))
    return { to: at + 2, year };
  if (sign === "-" || sign === "/") {
    if (
      before !== undefined &&
      before.casing !== "none" &&
      sign === "-" &&
      /^(?:post|pre|mid)$/.test(before.folded)
    )
      return { to: at + 1, year };
    return undefined;
  }
  if (next !== undefined && next.gap === " " && units.has(next.folded)) return undefined;
  const isLed = before !== undefined && token.gap === " " && yearLeads.has(before.folded);
  if (year < 1900 || year > 2060) {
    return isLed && !(next?.gap === " " && next.folded.endsWith("s") && next.casing === "lower")
      ? { to: at + 1, year }
      : undefined;
  }
  return { to: at + 1, year };
}

function readWeekday(cursor: Cursor, at: number): Read | undefined {
  const { tokens } = cursor;
  const token = tokens[at];
  if (token === undefined || token.casing === "lower") return undefined;
  const next = tokens[at + 1];
  const isNext = next !== undefined && /^,? $/.test(next.gap);
  const weekday = weekdays.get(token.folded);
  const short = weekday ?? shortWeekdays.get(token.folded);
  if (short === undefined) return undefined;
  const date = isNext
    ? (readMonthFirst(cursor, at + 1) ?? readDayFirst(cursor, at + 1))
    : undefined;
  if (date !== undefined && date.day !== undefined) return { ...date, weekday: short };
  return weekday === undefined ? undefined : { to: at + 1, weekday };
}

/**
 * Finds the dates of a text, in order and without overlap: days, months, years, weekdays and ranges of
 * them, each with the parts that are written. Decades have no parts. English month names. Linear.
 */
export function findDates({ text, tokens }: TokenizedText): FoundDate[] {
  const dates: FoundDate[] = [];
  const cursor = { tokens, text };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const read =
      token === undefined || (token.casing === "lower" && !/^\d/.test(token.text))
        ? undefined
        : (readWeekday(cursor, at) ??
          readMonthFirst(cursor, at) ??
          readNumeric(cursor, at) ??
          readDayFirst(cursor, at) ??
          readYear(cursor, at));
    if (token === undefined || read === undefined) {
      at++;
      continue;
    }
    const { to, ...parts } = read;
    dates.push({
      start: token.start,
      end: tokens[to - 1]?.end ?? token.end,
      sentence: token.sentence,
      ...parts,
    });
    at = to;
  }
  return dates;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function toPartial(year: number, month?: number, day?: number): PartialDate | undefined {
  const text = [
    String(year).padStart(4, "0"),
    ...(month === undefined ? [] : [pad(month)]),
    ...(day === undefined || month === undefined ? [] : [pad(day)]),
  ].join("-");
  return isPartialDate(text) ? text : undefined;
}

const dayLength = 86_400_000;

/**
 * The calendar date that a found date means, at the precision that it gives, seen from the day on which
 * its document was published: a weekday is the last one up to that day, a day or month without a year
 * the nearest one, at most ten months back or two ahead. Undefined where that is not certain: a
 * document without a day, a decade, a day that the calendar lacks.
 */
export function resolveDate(
  date: FoundDate,
  published: PartialDate | undefined,
): PartialDate | undefined {
  const { year, month, day, weekday } = date;
  if (year !== undefined) return toPartial(year, month, day);
  if (published === undefined || published.length < 7) return undefined;
  const baseYear = Number(published.slice(0, 4));
  const baseMonth = Number(published.slice(5, 7));
  if (month !== undefined) {
    const ahead = (month - baseMonth + 12) % 12;
    const distance = ahead <= 2 ? ahead : ahead - 12;
    return toPartial(baseYear + Math.floor((baseMonth - 1 + distance) / 12), month, day);
  }
  if (weekday === undefined || published.length < 10) return undefined;
  const moment = new Date(`${published}T12:00:00Z`);
  const back = (moment.getUTCDay() - weekday + 7) % 7;
  const then = new Date(moment.getTime() - back * dayLength).toISOString().slice(0, 10);
  return isPartialDate(then) ? then : undefined;
}
