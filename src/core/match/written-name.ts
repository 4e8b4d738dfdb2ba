import { type Alphabet, capital, plain, small, uncased, unknown } from "../text/alphabet.ts";
import { foldSeparator, foldWord } from "../text/fold.ts";
import { createCaseReader } from "../text/headline-case.ts";
import { countSharedLetters } from "../text/slavic-stems.ts";
import { type Casing, type Word, casingOf, findWords } from "../text/words.ts";
import type { NameWords } from "./name-index.ts";

/** The shortest word that may be in capitals where its name is not: MINSK, but not WHO for Who. */
const shortestShouted = 4;
/** An article and a space before a name, in UTF-16 units. */
const longestArticle = 12;

/** Whether the unit's class and case are known, and its case does not hang on what is beside it. */
function isPlain({ classes }: Alphabet, unit: number): boolean {
  return classes[unit] === plain;
}

/** How the word between two offsets is written; words of plain units without making a string. */
function readCasing(text: string, from: number, to: number, alphabet: Alphabet): Casing {
  const { cases } = alphabet;
  const first = text.charCodeAt(from);
  if (!isPlain(alphabet, first)) return casingOf(text.slice(from, to));
  const begins = cases[first];
  if (begins === small) return "lower";
  // What begins with a digit may still have a case.
  if (begins === uncased) return casingOf(text.slice(from, to));
  let letters = 1;
  for (let at = from + 1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isPlain(alphabet, unit)) return casingOf(text.slice(from, to));
    if (cases[unit] === small) return "title";
    if (cases[unit] === capital) letters++;
  }
  return letters > 1 ? "upper" : "title";
}

/** Whether the text between two offsets folds to a word. */
function foldsTo(
  text: string,
  from: number,
  to: number,
  folded: string,
  alphabet: Alphabet,
): boolean {
  if (to - from === folded.length) {
    let at = 0;
    while (at < folded.length) {
      const unit = text.charCodeAt(from + at);
      if (!isPlain(alphabet, unit)) break;
      if (alphabet.folds[unit] !== folded.charCodeAt(at)) return false;
      at++;
    }
    if (at === folded.length) return true;
  }
  return foldWord(text.slice(from, to)) === folded;
}

/** Judges whether names of an index are really written where their hashes were met in one text. */
export interface NameJudge {
  /** `bounds`: first and last offset of each of `count` words, one after the other. */
  isWritten(name: NameWords, bounds: Int32Array, count: number): boolean;
  /**
   * How many letters of the words are the name's, where they may be its in another case: the more,
   * the likelier. 0 where they may not. `isPolish` where the text is Polish.
   */
  countShared(name: NameWords, bounds: Int32Array, count: number, isPolish: boolean): number;
}

/** Makes the judge of one text. */
export function createNameJudge(text: string, alphabet: Alphabet): NameJudge {
  let caseAt: ReturnType<typeof createCaseReader> | undefined;
  /** How much of a written word is a stored one's: the same few are met again and again. */
  const shared = new Map<string, number>();
  const isShouted = (offset: number): boolean => {
    caseAt ??= createCaseReader(text);
    return caseAt(offset) === "capitals";
  };
  const isCasedAs = (from: number, to: number, stored: Word): boolean => {
    if (stored.casing === "none" || stored.casing === "lower") return true;
    const casing = readCasing(text, from, to, alphabet);
    if (casing !== "upper") return casing !== "lower" && stored.casing === "title";
    // In a sentence of capitals US may be the pronoun, and only there is WHO a name like Who.
    if (stored.casing === "upper") return stored.folded.length > 2 || !isShouted(from);
    return to - from >= shortestShouted || isShouted(from);
  };
  const isWordAt = (from: number, to: number, stored: Word): boolean =>
    foldsTo(text, from, to, stored.folded, alphabet) && isCasedAs(from, to, stored);
  const countSharedAt = (from: number, to: number, stored: Word, isPolish: boolean): number => {
    const word = text.slice(from, to);
    // Endings of an acronym are small: МИДа.
    const acronym = stored.casing === "upper" ? word.slice(0, stored.folded.length) : undefined;
    if (acronym === undefined && !isCasedAs(from, to, stored)) return 0;
    if (acronym !== undefined && casingOf(acronym) !== "upper") return 0;
    const folded = foldWord(word);
    const key = `${folded} ${stored.folded}`;
    const known = shared.get(key) ?? countSharedLetters(folded, stored.folded, isPolish);
    shared.set(key, known);
    return known;
  };
  const followsArticle = (from: number, article: string): boolean => {
    const before = text.slice(Math.max(0, from - longestArticle), from);
    const word = findWords(before).at(-1);
    if (word === undefined || word.folded !== article) return false;
    return /^[ ']$/.test(foldSeparator(before.slice(word.end)));
  };
  return {
    isWritten({ words, article }, bounds, count) {
      if (words.length !== count) return false;
      for (let at = 0; at < count; at++) {
        const stored = words[at];
        const from = bounds[at * 2] ?? unknown;
        if (stored === undefined || !isWordAt(from, bounds[at * 2 + 1] ?? from, stored))
          return false;
      }
      return article === undefined || followsArticle(bounds[0] ?? 0, article);
    },
    countShared({ words, article }, bounds, count, isPolish) {
      if (words.length !== count || article !== undefined) return 0;
      let sum = 0;
      for (const [at, stored] of words.entries()) {
        const from = bounds[at * 2] ?? 0;
        const letters = countSharedAt(from, bounds[at * 2 + 1] ?? from, stored, isPolish);
        if (letters === 0) return 0;
        sum += letters;
      }
      return sum;
    },
  };
}
