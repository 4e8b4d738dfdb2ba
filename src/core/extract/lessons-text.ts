import { Fields } from "../dataset/fields.ts";
import { addCaseCounts } from "./case-counts.ts";
import { type NameLessons, noLessons } from "./learn-names.ts";
import { parseJson, parseRow } from "./parse-rows.ts";
import { type TypeScores, addScores, noScores } from "./name-evidence.ts";

type Row = readonly [string, ...number[]];

const places = 1000;

function round(value: number): number {
  return Math.round(value * places) / places;
}

function formatScores(map: ReadonlyMap<string, TypeScores>): Row[] {
  return [...map].map(([key, { person, organization, place, other }]): Row => [
    key,
    round(person),
    round(organization),
    round(place),
    round(other),
  ]);
}

/** Lessons as one line of JSON; likelihoods to three places. */
export function formatLessons({ cases, names, firstWords, lastWords }: NameLessons): string {
  return JSON.stringify({
    cases: [...cases].map(([word, { small, capital }]): Row => [word, small, capital]),
    names: formatScores(names),
    firstWords: formatScores(firstWords),
    lastWords: formatScores(lastWords),
  });
}

const mostRows = 50_000_000;

function parseScores(fields: Fields, name: string): Map<string, TypeScores> {
  return new Map(
    fields
      .list(name, mostRows, parseRow)
      .map(([key, person = 0, organization = 0, place = 0, other = 0]) => [
        key,
        { person, organization, place, other },
      ]),
  );
}

/** Reads lessons; FieldError names the member that is wrong. */
export function parseLessons(text: string): NameLessons {
  const fields = new Fields(parseJson(text));
  return {
    cases: new Map(
      fields
        .list("cases", mostRows, parseRow)
        .map(([word, small = 0, capital = 0]) => [word, { small, capital }]),
    ),
    names: parseScores(fields, "names"),
    firstWords: parseScores(fields, "firstWords"),
    lastWords: parseScores(fields, "lastWords"),
  };
}

function addMap(into: Map<string, TypeScores>, other: ReadonlyMap<string, TypeScores>): void {
  for (const [key, scores] of other) {
    const sum = into.get(key) ?? noScores();
    addScores(sum, scores);
    into.set(key, sum);
  }
}

/** Adds the second lessons to the first, in place. Associative, but for the last places of sums. */
export function addLessons(into: NameLessons, other: NameLessons): void {
  addCaseCounts(into.cases, other.cases);
  addMap(into.names, other.names);
  addMap(into.firstWords, other.firstWords);
  addMap(into.lastWords, other.lastWords);
}

function countOf({ person, organization, place, other }: TypeScores): number {
  return person + organization + place + other;
}

/**
 * Leaves out what only one text of many says: it would take most of the memory and teach little.
 * `fewest` is the number of texts (of words: of places) from which on a row is kept.
 */
export function pruneLessons(lessons: NameLessons, fewest: number): NameLessons {
  const pruned = noLessons();
  for (const [word, count] of lessons.cases) {
    if (count.small + count.capital >= fewest) pruned.cases.set(word, count);
  }
  for (const part of ["names", "firstWords", "lastWords"] as const) {
    for (const [key, scores] of lessons[part]) {
      if (countOf(scores) >= fewest - 0.5) pruned[part].set(key, scores);
    }
  }
  return pruned;
}
