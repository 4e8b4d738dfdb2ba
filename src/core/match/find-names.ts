import type { Pack } from "../dataset/pack.ts";
import {
  type Alphabet,
  between,
  capital,
  createAlphabet,
  endOfWord,
  half,
  hard,
  isBetweenAt,
  isWordAt,
  plain,
  uncased,
  unseen,
} from "../text/alphabet.ts";
import { foldSeparator, foldWord } from "../text/fold.ts";
import {
  firstSeed,
  isLoose,
  looseJoin,
  mixFirst,
  mixSecond,
  secondSeed,
  tightJoin,
} from "./name-hash.ts";
import { type NameIndex, ends, goesOn } from "./name-index.ts";
import { createInflectedSearch } from "./find-inflected.ts";
import { type FoundName, type NameMatch, openTable } from "./name-table.ts";
import { type NameJudge, createNameJudge } from "./written-name.ts";

export interface Matcher {
  /** What the matcher has learnt of the units of texts. */
  readonly alphabet: Alphabet;
  /**
   * Finds the names of the index in a text: whole words, leftmost, of those that start together the
   * longest, none overlapping, also in the case forms of Slavic names. In order. Linear in the text.
   * `language` (BCP 47) is that of the text: without it Polish names are found as they are stored.
   */
  find(text: string, language?: string): NameMatch[];
}

/** Most white space between two words of a name, in UTF-16 units. */
const longestSeparator = 1000;
/** Most words of a name. */
const mostWords = 64;

const blankLine = /\n\s*\n/;
const space = 0x20;
const hyphen = 0x2d;
/** Signs from here on may fold to another: a curly quote, a long hyphen, a wide space. */
const firstFolded = 0x60;

/*
 * Kinds of units to the scan, which passes by all below `start`: a unit that may start a name, half of
 * a character that may, one that was not met yet.
 */
const passed = 0;
const start = 1;
const unmet = 2;
function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** Makes a matcher of a compiled index and its pack. Throws RangeError where they do not belong together. */
export function createMatcher(index: NameIndex, pack: Pick<Pack, "entities">): Matcher {
  const table = openTable(index, pack);
  const alphabet = createAlphabet();
  const { classes, cases, folds } = alphabet;
  const kinds = new Uint8Array(0x1_0000).fill(unmet);

  const inflected = createInflectedSearch(table, alphabet);

  /** What a unit is to the scan, kept from then on. */
  const learn = (unit: number): number => {
    const found = classes[unit] || alphabet.learn(unit);
    let kind = found === hard || found === half ? start : passed;
    if (found === plain) {
      const smallStarts = table.starts.get(folds[unit] ?? 0);
      const starts = cases[unit] === capital || cases[unit] === uncased || smallStarts === true;
      if (smallStarts !== undefined && starts) kind = start;
    }
    kinds[unit] = kind;
    return kind;
  };

  /** Whether a word starts at a unit that may start a name. */
  const startsWord = (text: string, at: number): boolean => {
    const unit = text.charCodeAt(at);
    // The first half of a letter; the second goes with it.
    if (classes[unit] === half && !isWordAt(text, at)) return false;
    let before = at - 1;
    while (before >= 0 && classes[text.charCodeAt(before)] === unseen) before--;
    return before < 0 || isBetweenAt(alphabet, text, before);
  };

  /** Bounds of the words of the name that is being read, and the values that were met at each. */
  const bounds = new Int32Array(mostWords * 2);
  const met = new Int32Array(mostWords);

  /** The names that are written in the first `count` words that were read. */
  const namesAt = (value: number, count: number, judge: NameJudge): readonly FoundName[] => {
    let names: readonly FoundName[] = [];
    table.eachName(value, ({ parts, stored }) => {
      if (!judge.isWritten(parts, bounds, count)) return;
      names = names.length === 0 ? stored : [...names, ...stored];
    });
    return names;
  };

  /** Whether a name may begin with the word that starts here: nearly every word ends here. */
  const mayBegin = (text: string, from: number): boolean => {
    let hash = firstSeed;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const found = classes[unit] || alphabet.learn(unit);
      if (found === plain) hash = mixFirst(hash, folds[unit] ?? 0);
      // Hard words are read whole.
      else if (found > plain || found === half) return true;
      else if (found === between) break;
    }
    return table.mayBegin(hash);
  };

  /** Reads on from a word's start as long as a name can go on; how many words were read. */
  const readWords = (text: string, from: number): number => {
    const { length } = text;
    let first = firstSeed;
    let second = secondSeed;
    let at = from;
    for (let count = 0; count < mostWords;) {
      const begin = at;
      const firstBefore = first;
      const secondBefore = second;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        const found = classes[unit] || alphabet.learn(unit);
        if (found === plain) {
          const folded = folds[unit] ?? 0;
          first = mixFirst(first, folded);
          second = mixSecond(second, folded);
        } else if (found !== unseen) break;
      }
      if (at < length && !isBetweenAt(alphabet, text, at)) {
        at = endOfWord(alphabet, text, at);
        const folded = foldWord(text.slice(begin, at));
        first = firstBefore;
        second = secondBefore;
        for (let each = 0; each < folded.length; each++) {
          first = mixFirst(first, folded.charCodeAt(each));
          second = mixSecond(second, folded.charCodeAt(each));
        }
      }
      const value = table.findValue(first, second);
      bounds[count * 2] = begin;
      bounds[count * 2 + 1] = at;
      met[count] = value;
      count++;
      if ((value & goesOn) === 0) return count;
      const most = Math.min(length, at + longestSeparator);
      const gap = at;
      while (at < most && isBetweenAt(alphabet, text, at)) at++;
      if (at === most) return count;
      if (at - gap === 1 && text.charCodeAt(gap) === space) {
        first = mixFirst(first, looseJoin);
        second = mixSecond(second, looseJoin);
        continue;
      }
      // A comma, the end of a sentence: no name goes on, and folding what parts them would be dear.
      const sign = text.charCodeAt(gap);
      if (sign < firstFolded && sign > space && sign !== hyphen && !table.joins.has(sign))
        return count;
      const separator = text.slice(gap, at);
      const folded = foldSeparator(separator);
      if (isLoose(folded)) {
        if (blankLine.test(separator)) return count;
        first = mixFirst(first, looseJoin);
        second = mixSecond(second, looseJoin);
        continue;
      }
      first = mixFirst(first, tightJoin);
      second = mixSecond(second, tightJoin);
      for (let each = 0; each < folded.length; each++) {
        first = mixFirst(first, folded.charCodeAt(each));
        second = mixSecond(second, folded.charCodeAt(each));
      }
      first = mixFirst(first, tightJoin);
      second = mixSecond(second, tightJoin);
    }
    return mostWords;
  };

  /** The longest name that starts here as it is stored. */
  const matchStored = (text: string, from: number, judge: NameJudge): NameMatch | undefined => {
    for (let words = readWords(text, from); words > 0; words--) {
      const value = met[words - 1] ?? 0;
      if ((value & ends) === 0) continue;
      const names = namesAt(value, words, judge);
      const end = bounds[words * 2 - 1] ?? from;
      if (names.length > 0) return { start: from, end, words, names };
    }
    return undefined;
  };

  return {
    alphabet,
    find(text, language) {
      const judge = createNameJudge(text, alphabet);
      const isPolish = language?.toLowerCase().startsWith("pl") === true;
      const { length } = text;
      const matches: NameMatch[] = [];
      for (let at = 0; at < length; at++) {
        // Nearly all of a text. No memory of the unit before: looking back is for the few that stop here.
        while (at < length && (kinds[text.charCodeAt(at)] ?? 0) < start) at++;
        if (at === length) break;
        const unit = text.charCodeAt(at);
        if ((kinds[unit] === unmet ? learn(unit) : (kinds[unit] ?? 0)) < start) continue;
        if (!startsWord(text, at)) continue;
        let match = mayBegin(text, at) ? matchStored(text, at, judge) : undefined;
        if (isPolish || isCyrillic(unit)) {
          const other = inflected.find(text, at, isPolish, judge);
          if (other !== undefined && other.words > (match?.words ?? 0)) match = other;
        }
        if (match === undefined) continue;
        matches.push(match);
        at = match.end - 1;
      }
      return matches;
    },
  };
}
