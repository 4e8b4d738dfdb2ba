import { type Alphabet, capital, small, uncased } from "../text/alphabet.ts";
import { createCapitalSentences, readCasing } from "../text/capital-sentences.ts";
import { foldSeparator, foldWord } from "../text/fold.ts";
import { countSharedLetters } from "../text/slavic-stems.ts";
import { type Word, casingOf, findWords } from "../text/words.ts";
import type { NameWords } from "./name-keys.ts";

/** The shortest word that may be in capitals where its name is not: MINSK, but not WHO for Who. */
const shortestShouted = 4;
/** An article and a space before a name, in UTF-16 units. */
const longestArticle = 12;

/** Judges whether names of an index are really written where their hashes were met in one text. */
export interface NameJudge {
  /** Takes up a text: all that follows is asked of it. */
  open(text: string): void;
  /** `bounds`: first and last offset of each of `count` words, one after the other. */
  /** `shouted` where the sentence is to be taken as one of capitals, or as none. */
  isWritten(name: NameWords, bounds: Int32Array, count: number, shouted?: boolean): boolean;
  /** Whether the sentence of the word at an offset is in capitals. */
  readonly isShouted: (offset: number) => boolean;
  /** From here on it counts what answers hang on. */
  forgetLooks(): void;
  /** Whether an answer hung on more than the words themselves. */
  lookedAround(): boolean;
  /** Whether one hung on the word before. */
  lookedForArticle(): boolean;
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
  let lookedBefore = false;
  /** What the sentence is to be taken as. */
  let assumed: boolean | undefined;
  /** Where the name that is judged begins. */
  let nameStart = 0;
  const capitalSentences = createCapitalSentences(alphabet);
  /** How much of a written word is a stored one's: the same few are met again and again. */
  const shared = new Map<string, number>();
  const { cases, folds } = alphabet;
  /** Whether the sentence of the name is one of capitals. */
  const isNameShouted = (): boolean => {
    looked = true;
    return assumed ?? capitalSentences.isAt(nameStart);
  };
  const isCasedAs = (from: number, to: number, stored: Word): boolean => {
    if (stored.casing === "none" || stored.casing === "lower") return true;
    const casing = readCasing(text, from, to, alphabet);
    if (casing !== "upper") return casing !== "lower" && stored.casing === "title";
    // In a sentence of capitals US may be the pronoun, and only there is WHO a name like Who.
    if (stored.casing === "upper") return stored.folded.length > 2 || !isNameShouted();
    return to - from >= shortestShouted || isNameShouted();
  };
  const isWordAt = (from: number, to: number, stored: Word): boolean => {
    const { folded, casing } = stored;
    const { length } = folded;
    // What is written as most names are: one comparison, and no loop where code is still interpreted.
    const first = text.charCodeAt(from);
    if (
      casing === "title" &&
      to - from === length &&
      folds[first] === folded.charCodeAt(0) &&
      cases[first] === capital &&
      cases[text.charCodeAt(from + 1)] === small &&
      text.slice(from + 1, to) === folded.slice(1)
    ) {
      return true;
    }
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
    lookedBefore = true;
    const before = text.slice(Math.max(0, from - longestArticle), from);
    const word = findWords(before).at(-1);
    if (word === undefined || word.folded !== article) return false;
    return /^[ ']$/.test(foldSeparator(before.slice(word.end)));
  };
  return {
    open(opened) {
      text = opened;
      capitalSentences.open(opened);
      shared.clear();
    },
    isShouted: (offset) => capitalSentences.isAt(offset),
    forgetLooks() {
      looked = false;
      lookedBefore = false;
    },
    lookedAround: () => looked,
    lookedForArticle: () => lookedBefore,
    isWritten({ words, article }, bounds, count, shouted) {
      assumed = shouted;
      nameStart = bounds[0] ?? 0;
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
      assumed = undefined;
      nameStart = bounds[0] ?? 0;
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
