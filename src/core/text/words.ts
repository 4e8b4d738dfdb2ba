import { foldSeparator, foldWord } from "./fold.ts";

/** How a word is written, which tells names from other words in cased scripts. */
export type Casing = "lower" | "title" | "upper" | "none";

/** A word of a text; UTF-16 offsets, half-open. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly casing: Casing;
  /** What stands between the word before and this one, folded. */
  readonly before: string;
  /** Whether a sentence, or a line of its own, starts here. */
  readonly opens: boolean;
  /** Whether a full stop of its own follows: prose has it at its sentences' ends, a headline has not. */
  readonly stopped: boolean;
}

const wordRun = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+/uy;
const fullStop = /^["'”’»)\]]?[.…]/;
const blankLine = /\n\s*\n/;
const visible = /[\p{L}\p{N}]/u;

const smallA = 0x61;
const smallZ = 0x7a;
const zero = 0x30;
const nine = 0x39;
const capitalA = 0x41;
const capitalZ = 0x5a;

/** As casingOf, for words of plain Latin letters and digits; undefined for others. */
function casingOfLatin(word: string): Casing | undefined {
  let capitals = 0;
  let letters = 0;
  let first = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= zero && unit <= nine) continue;
    if (unit >= capitalA && unit <= capitalZ) capitals++;
    else if (unit < smallA || unit > smallZ) return undefined;
    if (letters++ === 0) first = unit;
  }
  if (letters === 0) return "none";
  if (first >= smallA) return "lower";
  return capitals === letters && capitals > 1 ? "upper" : "title";
}

/** How a word is written. */
export function casingOf(word: string): Casing {
  const latin = word === "" ? undefined : casingOfLatin(word);
  if (latin !== undefined) return latin;
  const letters = word.replace(/[^\p{L}]/gu, "");
  const first = letters.slice(0, (letters.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  if (first === "" || first.toLowerCase() === first.toUpperCase()) return "none";
  if (first === first.toLowerCase()) return "lower";
  return letters.length > 1 && letters === letters.toUpperCase() ? "upper" : "title";
}

/** Short words that end in a full stop without ending a sentence. */
const abbreviations = new Set(
  (
    "mr mrs ms dr st gen col lt sen rep gov prof rev hon no vs u s e jan feb mar apr jun jul aug sep " +
    "sept oct nov dec г ул им тов проф"
  ).split(" "),
);

/** Whether a full stop after this folded word ends no sentence. */
export function isAbbreviation(folded: string): boolean {
  return folded.length === 1 || abbreviations.has(folded);
}

/** Whether what stands between two words ends a sentence; `previous` gives the folded word before it. */
export function endsSentence(separator: string, previous: () => string): boolean {
  if (separator === " " || separator === ", ") return false;
  if (blankLine.test(separator)) return true;
  const closing = /[.!?…]["'”’»)\]]*\s/.exec(separator);
  if (closing === null) return /[:;•|]\s/.test(separator) || /[“«„"]/.test(separator);
  if (!closing[0].startsWith(".")) return true;
  return !isAbbreviation(previous());
}

const lastAscii = 0x7f;

function isAsciiWord(unit: number): boolean {
  const letter = unit | 0x20;
  return (letter >= smallA && letter <= smallZ) || (unit >= zero && unit <= nine);
}

/** The end of the word from an offset on; the offset itself where none starts there. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit <= lastAscii) {
      if (!isAsciiWord(unit)) return at;
      at++;
      continue;
    }
    // An expression knows all letters, and asking it takes as long as a dozen plain ones.
    wordRun.lastIndex = at;
    if (!wordRun.test(text)) return at;
    at = wordRun.lastIndex;
  }
  return at;
}

function foldGap(separator: string): string {
  if (separator === " ") return separator;
  return blankLine.test(separator) ? "\n\n" : foldSeparator(separator);
}

/**
 * A word of which nothing is read before it is asked for, and nothing kept: of most words little is asked,
 * and keeping it costs the collector more than reading it again.
 */
class TextWord implements Word {
  readonly start: number;
  readonly end: number;
  private readonly text: string;
  private readonly previous: TextWord | undefined;

  constructor(text: string, start: number, end: number, previous: TextWord | undefined) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.previous = previous;
  }

  private get separator(): string {
    return this.text.slice(this.previous?.end ?? 0, this.start);
  }

  private get raw(): string {
    return this.text.slice(this.start, this.end);
  }

  get folded(): string {
    return foldWord(this.raw);
  }

  get casing(): Casing {
    return casingOf(this.raw);
  }

  get before(): string {
    return foldGap(this.separator);
  }

  get opens(): boolean {
    const { previous } = this;
    if (previous === undefined) return true;
    // Nearly all separators are a space, and asking the expressions takes longer than all the rest.
    if (this.start === previous.end + 1 && this.text[previous.end] === " ") return false;
    return endsSentence(this.separator, () => previous.folded);
  }

  get stopped(): boolean {
    const sign = this.text[this.end];
    if (sign === " " || sign === ",") return false;
    const isStopped = fullStop.test(this.text.slice(this.end, this.end + 2));
    return isStopped && !isAbbreviation(this.folded);
  }
}

/**
 * Splits a text into its words, in order; linear in the text. A blank line ends a sentence, and so
 * does what opens a quotation or a new clause after a colon: the capital there says nothing.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let previous: TextWord | undefined;
  for (let at = 0; at < text.length;) {
    const start = at;
    at = endOfRun(text, start);
    if (at === start) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    // Marks alone are no word.
    if (text.charCodeAt(start) > lastAscii && !visible.test(text.slice(start, at))) continue;
    previous = new TextWord(text, start, at, previous);
    words.push(previous);
  }
  return words;
}
