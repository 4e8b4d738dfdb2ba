import type { SentenceCase } from "../text/headline-case.ts";
import type { Word } from "../text/words.ts";
import type { IndexedName, NameIndex } from "./name-index.ts";

/** A place where names of the index are written. Word positions are half-open. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  /** Every name that is written so, of one entity or of several. */
  readonly names: readonly IndexedName[];
}

/** The shortest word that may be in capitals where its name is not: MINSK, but not WHO for Who. */
const shortestShouted = 4;

function isSeparatorOf(written: string, stored: string): boolean {
  if (written === stored) return true;
  const loose = /^[ -]$/;
  return loose.test(written) && loose.test(stored);
}

function isCasingOf(word: Word, stored: Word, sentence: SentenceCase): boolean {
  if (stored.casing === "none" || stored.casing === "lower") return true;
  if (stored.casing === "upper") {
    // In a sentence of capitals, US may be the pronoun.
    return word.casing === "upper" && (sentence !== "capitals" || stored.folded.length > 2);
  }
  if (word.casing !== "upper") return word.casing !== "lower";
  return sentence === "capitals" || word.end - word.start >= shortestShouted;
}

function isWrittenAt(
  name: IndexedName,
  words: readonly Word[],
  at: number,
  cases: readonly SentenceCase[],
): boolean {
  return name.words.every((stored, offset) => {
    const word = words[at + offset];
    if (word === undefined || word.folded !== stored.folded) return false;
    if (offset > 0 && !isSeparatorOf(word.before, stored.before)) return false;
    return isCasingOf(word, stored, cases[at + offset] ?? "normal");
  });
}

function matchAt(
  index: NameIndex,
  words: readonly Word[],
  at: number,
  cases: readonly SentenceCase[],
): NameMatch | undefined {
  const candidates = index.get(words[at]?.folded ?? "");
  const written = candidates?.filter((name) => isWrittenAt(name, words, at, cases));
  const longest = written?.[0];
  if (written === undefined || longest === undefined) return undefined;
  const names = written.filter(
    (name) => name.words.length === longest.words.length && name.lead === longest.lead,
  );
  return { from: at + longest.lead, to: at + longest.words.length, names };
}

/**
 * Finds the names of the index in a text's words: whole words, leftmost, of those that start together
 * the longest, none overlapping. In order. Time grows with the words times the names that share a
 * first word.
 */
export function findNames(
  index: NameIndex,
  words: readonly Word[],
  cases: readonly SentenceCase[],
): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < words.length;) {
    const match = matchAt(index, words, at, cases);
    if (match !== undefined) matches.push(match);
    at = match?.to ?? at + 1;
  }
  return matches;
}
