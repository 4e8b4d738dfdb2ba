import { type Alphabet, capital, plain, small, uncased } from "../text/alphabet.ts";
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

/** What may end a sentence has one of these signs in it, as findWords sees it, or a blank line. */
const sentenceSigns = new Set(Array.from('.!?…:;•|“«„"', (sign) => sign.charCodeAt(0)));
const lineFeed = 0x0a;
const blank = /\s/;
/** How far such a word is looked for, in UTF-16 units: most sentences have one next to any word. */
const nearReach = 100;

/**
 * Whether a word near a place tells that their sentence is not in capitals: it has two letters or
 * more, a small one behind another. False says nothing. `step` is 1 or -1.
 */
function isNearSmall(text: string, from: number, step: number, { cases }: Alphabet): boolean {
  let before = uncased;
  const least = Math.max(0, from - nearReach);
  const most = Math.min(text.length, from + nearReach);
  for (let at = from; at >= least && at < most; at += step) {
    const unit = text.charCodeAt(at);
    if (sentenceSigns.has(unit)) return false;
    if (unit === lineFeed && blank.test(text.charAt(at - 1) + text.charAt(at + 1))) return false;
    const here = cases[unit] ?? uncased;
    if ((step > 0 ? here : before) === small && (step > 0 ? before : here) !== uncased) return true;
    before = here;
  }
  return false;
}

/** Judges whether names of an index are really written where their hashes were met in one text. */
export interface NameJudge {
  /** Takes up a text: all that follows is asked of it. */
  open(text: string): void;
  /** `bounds`: first and last offset of each of `count` words, one after the other. */
  isWritten(name: NameWords, bounds: Int32Array, count: number): boolean;
  /** Whether the last answer hung on more than the words themselves. */
  lookedAround(): boolean;
  /**
   * How many letters of the words are the name's, where they may be its in another case: the more,
   * the likelier. 0 where they may not. `isPolish` where the text is Polish.
   */
  countShared(name: NameWords, bounds: Int32Array, count: number, isPolish: boolean): number;
}

/** Makes the judge of one text at a time. */
export function createNameJudge(alphabet: Alphabet): NameJudge {
  let text = "";
  let looked = false;
  let caseAt: ReturnType<typeof createCaseReader> | undefined;
  /** How much of a written word is a stored one's: the same few are met again and again. */
  const shared = new Map<string, number>();
  const { cases, folds } = alphabet;
  const isShouted = (from: number, to: number): boolean => {
    looked = true;
    if (isNearSmall(text, to, 1, alphabet)) return false;
    if (isNearSmall(text, from - 1, -1, alphabet)) return false;
    caseAt ??= createCaseReader(text);
    return caseAt(from) === "capitals";
  };
  const isCasedAs = (from: number, to: number, stored: Word): boolean => {
    if (stored.casing === "none" || stored.casing === "lower") return true;
    const casing = readCasing(text, from, to, alphabet);
    if (casing !== "upper") return casing !== "lower" && stored.casing === "title";
    // In a sentence of capitals US may be the pronoun, and only there is WHO a name like Who.
    if (stored.casing === "upper") return stored.folded.length > 2 || !isShouted(from, to);
    return to - from >= shortestShouted || isShouted(from, to);
  };
  const isWordAt = (from: number, to: number, stored: Word): boolean => {
    const { folded, casing } = stored;
    const { length } = folded;
    let at = 0;
    let seen = uncased;
    if (to - from === length) {
      for (; at < length; at++) {
        const unit = text.charCodeAt(from + at);
        if (folds[unit] !== folded.charCodeAt(at)) break;
        seen |= cases[unit] ?? uncased;
      }
    }
    if (at < length && foldWord(text.slice(from, to)) !== folded) return false;
    // What is written as most names are needs no second look.
    const usual = at === length && casing === "title" && (seen & small) !== 0;
    if (usual && cases[text.charCodeAt(from)] === capital) return true;
    return isCasedAs(from, to, stored);
  };
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
    looked = true;
    const before = text.slice(Math.max(0, from - longestArticle), from);
    const word = findWords(before).at(-1);
    if (word === undefined || word.folded !== article) return false;
    return /^[ ']$/.test(foldSeparator(before.slice(word.end)));
  };
  return {
    open(opened) {
      text = opened;
      caseAt = undefined;
      shared.clear();
    },
    lookedAround: () => looked,
    isWritten({ words, article }, bounds, count) {
      looked = false;
      if (words.length !== count) return false;
      for (let at = 0; at < count; at++) {
        const stored = words[at];
        const from = bounds[at * 2] ?? 0;
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
