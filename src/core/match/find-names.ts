import type { Pack } from "../dataset/pack.ts";
import {
  type Alphabet,
  between,
  capital,
  createAlphabet,
  dense,
  endOfWord,
  firstFold,
  half,
  hard,
  isBetweenAt,
  isWordAt,
  plain,
  small,
  uncased,
  unknown,
  unseen,
} from "../text/alphabet.ts";
import { foldSeparator, foldWord } from "../text/fold.ts";
import { createWordBorders } from "../text/word-borders.ts";
import { createDenseSearch } from "./find-dense.ts";
import { chooseForm, createInflectedSearch } from "./find-inflected.ts";
import { close, isLoose, mix, mixJoin, mixSpace, mixText, seed } from "./name-hash.ts";
import { type NameIndex, ends, goesOn, nextBit, secondBit } from "./name-index.ts";
import { type FoundName, type NameMatch, openTable } from "./name-table.ts";
import { createNameJudge } from "./written-name.ts";

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

/** Most separators that are kept folded, and their length: those that texts are full of. */
const mostSeparators = 1000;
const longestKept = 8;

const noNames: readonly FoundName[] = [];
const blankLine = /\n\s*\n/;
const space = 0x20;
const hyphen = 0x2d;
/** Signs from here on may fold to another: a curly quote, a long hyphen, a wide space. */
const firstFolded = 0x60;

/*
 * Kinds of units to the scan, which stops at those that may start a name and at those that were not met
 * yet, and passes by all others: what parts words, and what words go on with.
 */
const passed = 0;
const start = 1;
const unmet = 2;
const ofWord = 4;
/** In a small letter that may start a name, if the next letter goes with it. */
const smallStart = 8;
const stops = start | unmet;
const lastAscii = 0x7f;
const firstLetter = 0x61;
/** So many units are looked at one by one behind one that is not ASCII: in other scripts more follow. */
const shortestOther = 32;

/**
 * An expression that finds where names may start: at a word's first capital of plain Latin letters, at
 * its first digit where names have one there, and at what is neither ASCII nor punctuation. The engine's
 * own search takes less time than a loop that reads each unit, though starting it takes as long as some
 * dozen of them; capitals and digits in one class would make it three times slower. None where names
 * start with a small Latin letter.
 */
function chooseStart(starts: ReadonlyMap<number, boolean>): RegExp | undefined {
  let hasDigit = false;
  for (const [unit, isSmall] of starts) {
    if (unit <= lastAscii && unit >= firstLetter && isSmall) return undefined;
    if (unit < firstLetter) hasDigit = true;
  }
  if (hasDigit)
    return /(?<![0-9A-Za-z])[A-Z]|(?<![0-9A-Za-z])[0-9]|[\u0080-\u009F\u00A1-\u200F\u2028-\uFFFF]/g;
  return /(?<![0-9A-Za-z])[A-Z]|[\u0080-\u009F\u00A1-\u200F\u2028-\uFFFF]/g;
}

/** Whether some name starts with a small letter: then most letters stop a scan that looks at each unit. */
function hasSmallStart(starts: ReadonlyMap<number, boolean>): boolean {
  return [...starts].some(([unit, isSmall]) => {
    const letter = String.fromCharCode(unit);
    return isSmall && letter !== letter.toUpperCase();
  });
}

function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** Makes a matcher of a compiled index and its pack. Throws RangeError where they do not belong together. */
export function createMatcher(index: NameIndex, pack: Pick<Pack, "entities">): Matcher {
  const table = openTable(index, pack);
  const alphabet = createAlphabet();
  const { classes, cases, folds } = alphabet;
  const kinds = new Uint8Array(0x1_0000).fill(unmet);

  const judge = createNameJudge(alphabet);
  const { isShouted } = judge;
  const { kept } = table;
  const latinStart = chooseStart(table.starts);
  const byWords = hasSmallStart(table.starts);
  const borders = createWordBorders(alphabet);
  const inflected = createInflectedSearch(table, alphabet);

  /** What a unit is to the scan, kept from then on. */
  const learn = (unit: number): number => {
    const found = classes[unit] || alphabet.learn(unit);
    let kind = found === hard || found === half ? start : passed;
    if (found === dense) {
      const [first = ""] = foldWord(String.fromCharCode(unit));
      if (table.starts.has(first.charCodeAt(0))) kind = start;
    }
    if (found === plain) {
      const smallStarts = table.starts.get(folds[unit] ?? 0);
      const starts = cases[unit] === capital || cases[unit] === uncased || smallStarts === true;
      if (smallStarts !== undefined && starts) kind = start;
      if (kind === start && cases[unit] === small) kind |= smallStart;
    }
    if (found === plain || found === hard) kind |= ofWord;
    kinds[unit] = kind;
    return kind;
  };

  /** The next unit that stops the scan, looking at all. */
  const passUnits = (text: string, from: number): number => {
    const kindOf = kinds;
    const { length } = text;
    const lastFour = length - 3;
    let at = from;
    while (
      at < lastFour &&
      (((kindOf[text.charCodeAt(at)] ?? 0) |
        (kindOf[text.charCodeAt(at + 1)] ?? 0) |
        (kindOf[text.charCodeAt(at + 2)] ?? 0) |
        (kindOf[text.charCodeAt(at + 3)] ?? 0)) &
        stops) ===
        0
    ) {
      at += 4;
    }
    while (at < length && ((kindOf[text.charCodeAt(at)] ?? 0) & stops) === 0) at++;
    return at;
  };

  /** Whether some name starts with the small letter at an offset and the unit behind it. */
  const mayGoOn = (text: string, at: number): boolean => {
    const next = folds[text.charCodeAt(at + 1)] ?? unknown;
    if (next < firstFold) return true;
    const seconds = table.seconds[folds[text.charCodeAt(at)] ?? 0] ?? 0;
    return (seconds & secondBit(next)) !== 0;
  };

  /** The same, where only a word's first unit stops it. */
  const passWords = (text: string, from: number): number => {
    const kindOf = kinds;
    const { length } = text;
    for (let at = from; ;) {
      let kind = passed as number;
      while (at < length && (kind = kindOf[text.charCodeAt(at)] ?? 0) === passed) at++;
      if (at >= length) return at;
      if ((kind & stops) !== 0 && ((kind & smallStart) === 0 || mayGoOn(text, at))) return at;
      do at++;
      while (at < length && (kindOf[text.charCodeAt(at)] ?? 0) >= ofWord);
    }
  };

  /** Whether a word starts at a unit that may start a name. */
  const startsWord = (text: string, at: number): boolean => {
    const unit = text.charCodeAt(at);
    // The first half of a letter; the second goes with it.
    if (classes[unit] === half && !isWordAt(text, at)) return false;
    let before = at - 1;
    while (before >= 0 && classes[text.charCodeAt(before)] === unseen) before--;
    if (before < 0 || isBetweenAt(alphabet, text, before)) return true;
    if (classes[unit] !== dense && classes[text.charCodeAt(before)] !== dense) return false;
    return borders.isBorder(at);
  };

  /** Learns the units of a word from an offset on. */
  const learnWord = (text: string, from: number): void => {
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if ((classes[unit] || alphabet.learn(unit)) === between) break;
    }
  };

  /** Bounds of the words of the name that is being read, and the values that were met at each. */
  const bounds = new Int32Array(mostWords * 2);
  const met = new Int32Array(mostWords);

  /** Those of a value's names that are written in the first `count` words, in capitals or not if given. */
  const selectNames = (value: number, count: number, shouted?: boolean): readonly FoundName[] => {
    let names = noNames;
    for (const { parts, stored } of table.namesAt(value)) {
      if (!judge.isWritten(parts, bounds, count, shouted)) continue;
      names = names === noNames ? stored : names.concat(stored);
    }
    return names;
  };

  /** Judges which of a value's names are written in the first `count` words, and keeps it. */
  const judgeNames = (text: string, value: number, count: number): readonly FoundName[] => {
    const key = value & ~goesOn;
    const from = bounds[0] ?? 0;
    const to = bounds[count * 2 - 1] ?? 0;
    judge.forgetLooks();
    const names = selectNames(value, count);
    if (!judge.lookedAround()) kept.set(key, text, from, to, names);
    else if (!judge.lookedForArticle()) {
      const usual = selectNames(value, count, false);
      kept.set(key, text, from, to, usual, selectNames(value, count, true));
    }
    return names;
  };

  /** The names that are written in the first `count` words that were read. */
  const namesAt = (text: string, value: number, count: number): readonly FoundName[] => {
    const to = bounds[count * 2 - 1] ?? 0;
    const known = kept.get(value & ~goesOn, text, bounds[0] ?? 0, to, isShouted);
    return known ?? judgeNames(text, value, count);
  };

  /** The longest name that is written in the words that were read. */
  const choose = (text: string, count: number): NameMatch | undefined => {
    for (let words = count; words > 0; words--) {
      const value = met[words - 1] ?? 0;
      if ((value & ends) === 0) continue;
      const names = namesAt(text, value, words);
      if (names === noNames) continue;
      return { start: bounds[0] ?? 0, end: bounds[words * 2 - 1] ?? 0, words, names };
    }
    return undefined;
  };

  const separators = new Map<string, string | undefined>();

  /** What parts two words, folded; undefined where no name has it. */
  const readSeparator = (separator: string): string | undefined => {
    if (separators.has(separator)) return separators.get(separator);
    let folded: string | undefined = foldSeparator(separator);
    if (isLoose(folded) && blankLine.test(separator)) folded = undefined;
    if (separators.size >= mostSeparators) separators.clear();
    if (separator.length <= longestKept) separators.set(separator, folded);
    return folded;
  };

  /** Reads on behind a first word as long as a name can go on; how many words were read. */
  const readOn = (text: string, first: number): number => {
    const { length } = text;
    let hash = first;
    let at = bounds[1] ?? 0;
    let value = met[0] ?? 0;
    for (let count = 1; count < mostWords;) {
      const gap = at;
      if (
        text.charCodeAt(gap) === space &&
        gap + 1 < length &&
        (folds[text.charCodeAt(gap + 1)] ?? 0) >= firstFold
      ) {
        at++;
        hash = mixSpace(hash);
      } else {
        const most = Math.min(length, at + longestSeparator);
        while (at < most && isBetweenAt(alphabet, text, at)) at++;
        if (at === most) return count;
        // A comma, the end of a sentence: no name goes on, and folding what parts them would be dear.
        const sign = text.charCodeAt(gap);
        if (sign < firstFolded && sign > space && sign !== hyphen && !table.joins.has(sign))
          return count;
        const folded = readSeparator(text.slice(gap, at));
        if (folded === undefined) return count;
        hash = mixJoin(hash, folded);
      }
      if ((value & ends) === 0) {
        const unit = text.charCodeAt(at);
        const next = folds[unit] ?? 0;
        if (next >= firstFold && (value & nextBit(next, cases[unit] === small)) === 0) return count;
      }
      const from = at;
      const before = hash;
      let folded = between as number;
      while (at < length && (folded = folds[text.charCodeAt(at)] ?? 0) >= firstFold) {
        hash = mix(hash, folded);
        at++;
      }
      if (at < length && folded !== between) {
        at = endOfWord(alphabet, text, from);
        hash = mixText(before, foldWord(text.slice(from, at)));
      }
      value = table.findValue(close(hash));
      bounds[count * 2] = from;
      bounds[count * 2 + 1] = at;
      met[count] = value;
      count++;
      if (value >= 0) return count;
    }
    return mostWords;
  };

  const inDense = createDenseSearch({ table, alphabet, borders, bounds, readSeparator, namesAt });

  return {
    alphabet,
    find(text, language) {
      judge.open(text);
      borders.open(text);
      const isPolish = language?.toLowerCase().startsWith("pl") === true;
      const { length } = text;
      // Nearer to the loop than the tables of the closure.
      const kindOf = kinds;
      const foldOf = folds;
      /** Up to here the text may be in other letters, and is looked at unit by unit. */
      let apart = 0;
      const matches: NameMatch[] = [];
      let at = 0;
      for (;;) {
        // Nearly all of a text. No memory of the unit before: looking back is for the few that stop here.
        if (latinStart !== undefined && at >= apart) {
          latinStart.lastIndex = at;
          if (!latinStart.test(text)) return matches;
          at = latinStart.lastIndex - 1;
          if (text.charCodeAt(at) > lastAscii) apart = at + shortestOther;
        } else {
          at = byWords ? passWords(text, at) : passUnits(text, at);
        }
        if (at >= length) return matches;
        const unit = text.charCodeAt(at);
        if (kindOf[unit] === unmet) learn(unit);
        if (((kindOf[unit] ?? 0) & start) === 0 || !startsWord(text, at)) {
          at++;
          continue;
        }
        let hash = seed;
        let end = at;
        let folded = between as number;
        while (end < length && (folded = foldOf[text.charCodeAt(end)] ?? 0) >= firstFold) {
          hash = mix(hash, folded);
          end++;
        }
        // Met for the first time: what it is decides how the word is read.
        if (end < length && folded === unknown) {
          learnWord(text, end);
          continue;
        }
        if (end < length && folded === dense) {
          const found = inDense.find(text, at);
          if (found !== undefined) matches.push(found);
          at = found?.end ?? at + 1;
          continue;
        }
        if (end < length && folded !== between) {
          end = endOfWord(alphabet, text, at);
          hash = mixText(seed, foldWord(text.slice(at, end)));
        }
        const key = close(hash);
        let match: NameMatch | undefined;
        if (table.mayBegin(key)) {
          const value = table.findValue(key);
          if (value !== 0) {
            bounds[0] = at;
            bounds[1] = end;
            met[0] = value;
            match = choose(text, value >= 0 ? 1 : readOn(text, hash));
          }
        }
        if (isPolish || isCyrillic(unit)) {
          const other = inflected.find(text, at, isPolish, judge);
          if (other !== undefined) match = chooseForm(match, other, language);
        }
        if (match !== undefined) {
          matches.push(match);
          end = match.end;
        }
        at = end;
      }
    },
  };
}
