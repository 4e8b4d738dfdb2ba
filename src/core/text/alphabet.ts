import { foldWord } from "./fold.ts";

/*
 * What a UTF-16 unit is to somebody who looks for words. Asking a regular expression for each would
 * be the dearest part of a scan, and a table of all 65,536 units takes longer to make than a page to
 * read: so each unit is asked for once, when it is met first.
 */

/** Not met yet. */
export const unknown = 0;
/** Between words. */
export const between = 1;
/** In a word or between words, and never seen: a soft hyphen, a joiner. */
export const unseen = 2;
/** Half of a character beyond the first plane. */
export const half = 3;
/** Of a word, and folded by itself. This and all above are of a word. */
export const plain = 4;
/** Of a word whose folding needs the whole word: a mark, a letter that becomes two, a sigma. */
export const hard = 5;
/** Of a word, in a script that writes its words without spaces. */
export const dense = 6;

export type UnitClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Folded units from here on are letters; what is below is the class of a unit that has none. */
export const firstFold = 8;

const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const mark = /\p{M}/u;
const unseenUnit = /[\u00AD\u200B-\u200D\u2060]/;
/** Letters that join with those beside them, or whose small form hangs on its place. */
const joining = /[\u03A3\u03C3\u03C2\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;
/**
 * Letters of scripts without spaces: Thai, Lao, Myanmar, Khmer, kana, Han. By ranges: the first question
 * to an expression by script takes a third of a millisecond.
 */
const denseUnit =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u2FDF\u3005-\u3007\u3021-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]/;

/** How a unit is written. */
export const uncased = 0;
export const small = 1;
export const capital = 2;

export interface Alphabet {
  /** The classes by unit, for those that were met. */
  readonly classes: Uint8Array;
  /** Whether a unit is small or capital. */
  readonly cases: Uint8Array;
  /** The folded form of a plain unit; of any other unit its class, which is less than firstFold. */
  readonly folds: Uint16Array;
  /** Looks a unit up and keeps the answer in the tables. */
  readonly learn: (unit: number) => UnitClass;
}

/** Whether a text has letters of a script without spaces. */
export function hasDense(text: string): boolean {
  return denseUnit.test(text);
}

const lastAscii = 0x7f;

function classify(text: string, unit: number): UnitClass {
  if (unit <= lastAscii) return /[0-9A-Za-z]/.test(text) ? plain : between;
  if (unit >= 0xd800 && unit <= 0xdfff) return half;
  if (unseenUnit.test(text)) return unseen;
  if (!wordUnit.test(text)) return between;
  if (hasDense(text)) return dense;
  return mark.test(text) || joining.test(text) || foldWord(text).length !== 1 ? hard : plain;
}

function caseOf(text: string): number {
  if (text.toLowerCase() === text.toUpperCase()) return uncased;
  return text === text.toLowerCase() ? small : capital;
}

/** Makes an empty alphabet; 256 kB. */
export function createAlphabet(): Alphabet {
  const classes = new Uint8Array(0x1_0000);
  const cases = new Uint8Array(0x1_0000);
  const folds = new Uint16Array(0x1_0000);
  return {
    classes,
    cases,
    folds,
    learn(unit) {
      const text = String.fromCharCode(unit);
      const found = classify(text, unit);
      classes[unit] = found;
      cases[unit] = caseOf(text);
      folds[unit] = found === plain ? foldWord(text).charCodeAt(0) : found;
      return found;
    },
  };
}

/** Whether the character that starts at a half is of a word. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && wordUnit.test(String.fromCodePoint(code));
}

/** Whether the unit at an offset is between words. */
export function isBetweenAt({ classes, learn }: Alphabet, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const found = classes[unit] || learn(unit);
  if (found !== half) return found === between;
  return !isWordAt(text, at) && !isWordAt(text, at - 1);
}

/** The end of the word that starts at an offset. */
export function endOfWord(alphabet: Alphabet, text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBetweenAt(alphabet, text, at)) at++;
  return at;
}
