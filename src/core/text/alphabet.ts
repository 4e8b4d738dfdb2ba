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

export type UnitClass = 0 | 1 | 2 | 3 | 4 | 5;

const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const mark = /\p{M}/u;
const unseenUnit = /[\u00AD\u200B-\u200D\u2060]/;
/** Letters that join with those beside them, or whose small form hangs on its place. */
const joining = /[\u03A3\u03C3\u03C2\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;

/** How a unit is written. */
export const uncased = 0;
export const small = 1;
export const capital = 2;

export interface Alphabet {
  /** The classes by unit, for those that were met. */
  readonly classes: Uint8Array;
  /** Whether a unit is small or capital. */
  readonly cases: Uint8Array;
  /** The folded form of a plain unit. */
  readonly folds: Uint16Array;
  /** Looks a unit up and keeps the answer in the tables. */
  readonly learn: (unit: number) => UnitClass;
}

function classify(text: string, unit: number): UnitClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return half;
  if (unseenUnit.test(text)) return unseen;
  if (!wordUnit.test(text)) return between;
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
      if (found === plain) folds[unit] = foldWord(text).charCodeAt(0);
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
