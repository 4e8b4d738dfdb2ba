import type { FactId, PartialDate } from "../core/dataset/pack.ts";
import type { CitedFact, EntityView } from "../core/relate/entity-view.ts";

/*
 *   row 2              o
 *   row 1          *   o            * known by the article's date   o since then
 *   row 0   *      *---  |  o       ---  a date that is open by a month or a year
 *        ---+------+-----|--+---    |    the article
 *          2000   2010  2020
 */

/** One fact. `start` and `end` are fractions of the timeline's width: the first and last possible day. */
export interface TimelineMark {
  readonly fact: FactId;
  readonly start: number;
  readonly end: number;
  /** From 0, at the axis: facts that would cover one another are stacked. */
  readonly row: number;
  readonly since: boolean;
}

export interface Timeline {
  readonly marks: readonly TimelineMark[];
  readonly rows: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where the article stands; undefined where it has no date or lies outside. */
  readonly article: number | undefined;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** There are so many facts that they are drawn smaller. */
  readonly dense: boolean;
}

/** Nearer than this, as a fraction of the width, two dots would touch in the narrowest panel. */
const nearest = 0.045;
/** The same for the smaller dots of a timeline with many facts. */
const nearestDense = 0.024;
/** From so many facts on dots are smaller. */
const many = 40;
/** Labels that stand beside one another in the narrowest panel. */
const mostYears = 5;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The day in ms; an open month or day is its period's first, or with `last` the first after it. */
function momentOf(date: PartialDate, last: boolean): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  const after = last ? 1 : 0;
  const moment = new Date(0);
  if (month === undefined) moment.setUTCFullYear(year + after, 0, 1);
  else if (day === undefined) moment.setUTCFullYear(year, month - 1 + after, 1);
  else moment.setUTCFullYear(year, month - 1, day + after);
  return moment.getTime();
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function yearMoment(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/** The date that a fact stands at: the one it is about, or else the one it was said. */
function dateOf({ when, asOf }: CitedFact): PartialDate {
  return when ?? asOf;
}

/** Facts in the order of their dates, the oldest first; open dates before the days within them. */
export function sortByTime(facts: readonly CitedFact[]): CitedFact[] {
  return facts.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** The lowest row in which nothing near has been put. */
function findRow(
  middle: number,
  placed: readonly { middle: number; row: number }[],
  apart: number,
): number {
  const taken = new Set(
    placed.filter((other) => Math.abs(other.middle - middle) < apart).map(({ row }) => row),
  );
  let row = 0;
  while (taken.has(row)) row++;
  return row;
}

function findYears(first: number, end: number, at: (year: number) => number): Timeline["years"] {
  const step = yearSteps.find((each) => (end - first) / each <= mostYears) ?? end - first;
  const years: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= end; year += step) {
    years.push({ year, at: at(year) });
  }
  return years;
}

/** Lays the dated facts out to scale, over whole years; undefined where fewer than two dates differ. */
export function layOutTimeline(view: EntityView): Timeline | undefined {
  const since = new Set(view.since);
  const facts = sortByTime([...view.facts, ...view.since]);
  const [from, to] = [facts[0], facts.at(-1)].map((fact) => fact && dateOf(fact));
  if (from === undefined || to === undefined || from === to) return undefined;

  const first = yearOf(from);
  const end = yearOf(to) + 1;
  const origin = yearMoment(first);
  const width = yearMoment(end) - origin;
  const at = (moment: number): number => (moment - origin) / width;

  const dense = facts.length >= many;
  const placed: { middle: number; row: number }[] = [];
  const marks = facts.map((fact) => {
    const date = dateOf(fact);
    const [start, last] = [at(momentOf(date, false)), at(momentOf(date, true))];
    const middle = (start + last) / 2;
    const row = findRow(middle, placed, dense ? nearestDense : nearest);
    placed.push({ middle, row });
    return { fact: fact.id, start, end: last, row, since: since.has(fact) };
  });
  const article = at(momentOf(view.asOf, false));
  return {
    marks,
    rows: Math.max(...marks.map(({ row }) => row)) + 1,
    years: findYears(first, end, (year) => at(yearMoment(year))),
    article: view.dated && article >= 0 && article <= 1 ? article : undefined,
    from,
    to,
    dense,
  };
}
