import { type CaseCounts, addCaseCounts } from "./case-counts.ts";
import { type NameKnowledge, makeContext, noKnowledge, scoreNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type TypeScores, addScores } from "./name-evidence.ts";

/**
 * What the texts of an archive say of their words and names, without any mark by hand: how words are
 * written where their place does not ask for a capital, and how likely each type is of each name and of
 * what starts and ends with a word, as the texts judge by themselves. One text's lessons and another's
 * add up (self-training, after Collins and Singer, "Unsupervised Models for Named Entity
 * Classification", 1999: spelling and context teach each other).
 */
export interface NameLessons {
  readonly cases: CaseCounts;
  /** By folded name: over the texts, the sum of the likelihoods of each type. */
  readonly names: Map<string, TypeScores>;
  /** The same by the first and by the last word of names of several words. */
  readonly firstWords: Map<string, TypeScores>;
  readonly lastWords: Map<string, TypeScores>;
}

export function noLessons(): NameLessons {
  return { cases: new Map(), names: new Map(), firstWords: new Map(), lastWords: new Map() };
}

/** The likelihoods of the types, which sum up to 1, by their log-odds. */
function toLikelihoods({ person, organization, place, other }: TypeScores): TypeScores {
  const most = Math.max(person, organization, place, other);
  const weights = [person, organization, place, other].map((score) => Math.exp(score - most));
  const sum = weights.reduce((total, each) => total + each, 0);
  const [first = 0, second = 0, third = 0, fourth = 0] = weights;
  return {
    person: first / sum,
    organization: second / sum,
    place: third / sum,
    other: fourth / sum,
  };
}

function addTo(map: Map<string, TypeScores>, key: string, scores: TypeScores): void {
  const sum = map.get(key);
  if (sum === undefined) map.set(key, { ...scores });
  else addScores(sum, scores);
}

/** Adds what one text says. Linear in the text. */
export function learnFrom(text: string, gazetteer: Gazetteer, lessons: NameLessons): void {
  const context = makeContext(text, noKnowledge.cases, gazetteer);
  addCaseCounts(lessons.cases, context.own);
  const { sums } = scoreNames(context, noKnowledge);
  for (const [key, scores] of sums) {
    const likelihoods = toLikelihoods(scores);
    addTo(lessons.names, key, likelihoods);
    const space = key.indexOf(" ");
    if (space < 0) continue;
    addTo(lessons.firstWords, key.slice(0, space), likelihoods);
    addTo(lessons.lastWords, key.slice(key.lastIndexOf(" ") + 1), likelihoods);
  }
}

/** Log-odds of likelihoods that were summed, against an even share; few texts say little. */
function toOdds(sums: TypeScores, most: number): TypeScores {
  const { person, organization, place, other } = sums;
  const count = person + organization + place + other;
  const weight = Math.min(1, 0.25 + Math.log1p(count) / 4);
  const oddsOf = (share: number): number =>
    Math.max(-most, Math.min(most, weight * Math.log((4 * (share + 0.3)) / (count + 1.2))));
  return {
    person: oddsOf(person),
    organization: oddsOf(organization),
    place: oddsOf(place),
    other: oddsOf(other),
  };
}

function toOddsOf(map: ReadonlyMap<string, TypeScores>, most: number): Map<string, TypeScores> {
  return new Map([...map].map(([key, sums]) => [key, toOdds(sums, most)]));
}

/** Makes knowledge of lessons. Linear in the names. */
export function toKnowledge({ cases, names, firstWords, lastWords }: NameLessons): NameKnowledge {
  return {
    cases,
    names: toOddsOf(names, 3),
    firstWords: toOddsOf(firstWords, 1.5),
    lastWords: toOddsOf(lastWords, 1.5),
  };
}
