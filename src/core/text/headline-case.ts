import type { Word } from "./words.ts";

/** How the capitals of a sentence are to be read. */
export type SentenceCase = "normal" | "title" | "capitals";

/** Shorter words are small even in a headline (of, and, the), so they do not count. */
const shortest = 4;

function caseOf(words: readonly Word[]): SentenceCase {
  // A single capital (A, В) is written so in a headline of either kind.
  const cased = words.filter((word) => word.casing !== "none" && word.end - word.start > 1);
  const upper = cased.filter((word) => word.casing === "upper");
  if (cased.length > 1 && upper.length === cased.length) return "capitals";
  const long = cased.filter((word) => word.end - word.start >= shortest);
  const small = long.filter((word) => word.casing === "lower");
  const headline = long.length > 2 && words.at(-1)?.stopped !== true;
  return headline && small.length * 4 <= long.length ? "title" : "normal";
}

/** Gives for every word how its sentence is written: as usual, Like a Headline, or IN CAPITALS. */
export function findSentenceCases(words: readonly Word[]): SentenceCase[] {
  const cases: SentenceCase[] = [];
  let start = 0;
  for (let index = 1; index <= words.length; index++) {
    if (index < words.length && words[index]?.opens !== true) continue;
    const found = caseOf(words.slice(start, index));
    for (let each = start; each < index; each++) cases.push(found);
    start = index;
  }
  return cases;
}
