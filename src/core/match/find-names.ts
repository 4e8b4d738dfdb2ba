import type { EntityId, Name, Pack } from "../dataset/pack.ts";
import { between, createAlphabet, half, hard, isWordAt, plain, unseen } from "../text/alphabet.ts";
import { foldSeparator, foldWord } from "../text/fold.ts";
import { createCaseReader } from "../text/headline-case.ts";
import { type Word, casingOf, findWords } from "../text/words.ts";
import {
  firstSeed,
  isLoose,
  looseJoin,
  mixFirst,
  mixSecond,
  printOf,
  secondSeed,
  slotOf,
  tightJoin,
} from "./name-hash.ts";
import {
  type NameIndex,
  type NameWords,
  ends,
  goesOn,
  lastPosting,
  openIndex,
  smallToo,
  splitName,
  startMask,
} from "./name-index.ts";

/** A name of an entity that is written at a place. */
export interface FoundName {
  readonly entity: EntityId;
  readonly name: Name;
}

/** A place where names of the index are written. UTF-16 offsets, half-open. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly words: number;
  /** Every name that is written so, of one entity or of several. */
  readonly names: readonly FoundName[];
}

export interface Matcher {
  /**
   * Finds the names of the index in a text: whole words, leftmost, of those that start together the
   * longest, none overlapping. In order. Linear in the text.
   */
  find(text: string): NameMatch[];
}

/** The shortest word that may be in capitals where its name is not: MINSK, but not WHO for Who. */
const shortestShouted = 4;
/** Most white space between two words of a name, in UTF-16 units. */
const longestSeparator = 1000;
/** An article and a space before a name, in UTF-16 units. */
const longestArticle = 12;

const blankLine = /\n\s*\n/;

/** Kinds of units in the scan: those that cannot start a name are passed by. */
const start = 6;

interface WrittenWord {
  readonly from: number;
  readonly to: number;
}

function needsCase(written: ReturnType<typeof casingOf>, stored: Word, length: number): boolean {
  if (written !== "upper") return false;
  return stored.casing === "upper" ? stored.folded.length <= 2 : length < shortestShouted;
}

/** Makes a matcher of a compiled index and its pack. Throws RangeError where they do not belong together. */
export function createMatcher(index: NameIndex, pack: Pick<Pack, "entities">): Matcher {
  const { prints, values, postings, filter, letters } = openIndex(index, pack);
  const alphabet = createAlphabet();
  const { classes, folds } = alphabet;
  const kinds = new Uint8Array(0x1_0000);
  const smalls = new Map([...letters].map((each) => [each & 0xffff, (each & smallToo) !== 0]));
  const split = new Map<number, NameWords>();
  /** The number of each entity's first name. */
  const firstOf = new Uint32Array(pack.entities.length);
  for (let entity = 1; entity < firstOf.length; entity++) {
    firstOf[entity] = (firstOf[entity - 1] ?? 0) + (pack.entities[entity - 1]?.names.length ?? 0);
  }

  const learn = (unit: number): number => {
    const found = classes[unit] || alphabet.learn(unit);
    let kind: number = found;
    if (found === hard) kind = start;
    if (found === plain) {
      const small = smalls.get(folds[unit] ?? 0);
      const text = String.fromCharCode(unit);
      const isSmall = text !== text.toUpperCase();
      if (small !== undefined && (small || !isSmall)) kind = start;
    }
    kinds[unit] = kind;
    return kind;
  };

  const findName = (number: number): FoundName | undefined => {
    let low = 0;
    let high = firstOf.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firstOf[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const entity = pack.entities[low];
    const name = entity?.names[number - (firstOf[low] ?? 0)];
    return entity === undefined || name === undefined ? undefined : { entity: entity.id, name };
  };

  const findValue = (first: number, second: number): number => {
    const print = printOf(second);
    let slot = slotOf(first, prints.length);
    for (;;) {
      const here = prints[slot];
      if (here === print) return values[slot] ?? 0;
      if (here === 0) return 0;
      slot = slot + 1 === prints.length ? 0 : slot + 1;
    }
  };

  const passesFilter = (first: number): boolean => {
    const bit = slotOf(first, filter.length * 32);
    return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  };

  return {
    find(text) {
      const length = text.length;
      const caseAt = createCaseReader(text);
      /** State of the walk over the words of a possible name. */
      let first = firstSeed;
      let second = secondSeed;
      const written: WrittenWord[] = [];

      const mixText = (part: string): void => {
        for (let at = 0; at < part.length; at++) {
          const unit = part.charCodeAt(at);
          first = mixFirst(first, unit);
          second = mixSecond(second, unit);
        }
      };
      const isBetween = (at: number, unit: number): boolean => {
        const found = classes[unit] || alphabet.learn(unit);
        return (
          found === between || (found === half && !isWordAt(text, at) && !isWordAt(text, at - 1))
        );
      };
      /** Reads a word, mixes it in and gives its end. */
      const readWord = (from: number): number => {
        const firstBefore = first;
        const secondBefore = second;
        let at = from;
        for (; at < length; at++) {
          const unit = text.charCodeAt(at);
          const found = classes[unit] || alphabet.learn(unit);
          if (found === plain) {
            const folded = folds[unit] ?? 0;
            first = mixFirst(first, folded);
            second = mixSecond(second, folded);
          } else if (found === between) return at;
          else if (found !== unseen) break;
        }
        if (at === length) return at;
        while (at < length && !isBetween(at, text.charCodeAt(at))) at++;
        first = firstBefore;
        second = secondBefore;
        mixText(foldWord(text.slice(from, at)));
        return at;
      };
      /** Reads what parts two words, mixes it in and gives its end; 0 where no name goes on. */
      const readSeparator = (from: number): number => {
        const most = Math.min(length, from + longestSeparator);
        let at = from;
        while (at < most && isBetween(at, text.charCodeAt(at))) at++;
        if (at === most) return 0;
        const separator = at - from === 1 ? text.charAt(from) : text.slice(from, at);
        const folded = separator === " " ? separator : foldSeparator(separator);
        if (isLoose(folded)) {
          if (at - from > 1 && blankLine.test(separator)) return 0;
          first = mixFirst(first, looseJoin);
          second = mixSecond(second, looseJoin);
        } else {
          first = mixFirst(first, tightJoin);
          second = mixSecond(second, tightJoin);
          mixText(folded);
          first = mixFirst(first, tightJoin);
          second = mixSecond(second, tightJoin);
        }
        return at;
      };

      const isWordOf = ({ from, to }: WrittenWord, stored: Word): boolean => {
        const word = text.slice(from, to);
        if (foldWord(word) !== stored.folded) return false;
        if (stored.casing === "none" || stored.casing === "lower") return true;
        const casing = casingOf(word);
        if (stored.casing === "upper" && casing !== "upper") return false;
        if (casing === "lower") return false;
        if (!needsCase(casing, stored, to - from)) return true;
        // In a sentence of capitals US may be the pronoun, and only there is WHO a name like Who.
        return (caseAt(from) === "capitals") !== (stored.casing === "upper");
      };
      const followsArticle = (from: number, article: string): boolean => {
        const least = Math.max(0, from - longestArticle);
        const before = text.slice(least, from);
        const word = findWords(before).at(-1);
        if (word === undefined || word.folded !== article) return false;
        return /^[ ']$/.test(foldSeparator(before.slice(word.end)));
      };
      const isWritten = (number: number, { name }: FoundName, count: number): boolean => {
        let parts = split.get(number);
        if (parts === undefined) split.set(number, (parts = splitName(name)));
        const { words, article } = parts;
        if (words.length !== count) return false;
        if (!words.every((stored, at) => isWordOf(written[at] ?? { from: 0, to: 0 }, stored))) {
          return false;
        }
        return article === undefined || followsArticle(written[0]?.from ?? 0, article);
      };
      const readPostings = (value: number, count: number): FoundName[] => {
        const found: FoundName[] = [];
        for (let at = value & startMask; at < postings.length; at++) {
          const posting = postings[at] ?? lastPosting;
          const number = (posting & ~lastPosting) >>> 0;
          const name = findName(number);
          if (name !== undefined && isWritten(number, name, count)) found.push(name);
          if ((posting & lastPosting) !== 0) break;
        }
        return found;
      };
      /** The longest match that starts here; undefined where there is none. */
      const matchAt = (from: number): NameMatch | undefined => {
        first = firstSeed;
        second = secondSeed;
        written.length = 0;
        const endings: { readonly value: number; readonly count: number }[] = [];
        for (let at = from; ;) {
          const to = readWord(at);
          written.push({ from: at, to });
          if (written.length === 1 && !passesFilter(first)) return undefined;
          const value = findValue(first, second);
          if ((value & ends) !== 0) endings.push({ value, count: written.length });
          if ((value & goesOn) === 0) break;
          at = readSeparator(to);
          if (at === 0) break;
        }
        for (const { value, count } of endings.toReversed()) {
          const names = readPostings(value, count);
          if (names.length > 0) {
            return { start: from, end: written[count - 1]?.to ?? from, words: count, names };
          }
        }
        return undefined;
      };

      const matches: NameMatch[] = [];
      let inWord = false;
      for (let at = 0; at < length; at++) {
        const unit = text.charCodeAt(at);
        let kind = kinds[unit] || learn(unit);
        // The second half of a character goes as the first did.
        if (kind === half)
          kind = isWordAt(text, at) ? start : isWordAt(text, at - 1) ? plain : between;
        if (kind === between) {
          inWord = false;
          continue;
        }
        if (inWord || kind === unseen) continue;
        inWord = true;
        if (kind !== start) continue;
        const match = matchAt(at);
        if (match === undefined) continue;
        matches.push(match);
        at = match.end - 1;
      }
      return matches;
    },
  };
}
