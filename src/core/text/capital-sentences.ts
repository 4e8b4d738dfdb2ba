import {
  type Alphabet,
  capital,
  endOfWord,
  isBetweenAt,
  plain,
  small,
  uncased,
} from "./alphabet.ts";
import { foldWord } from "./fold.ts";
import { createCaseReader } from "./headline-case.ts";
import { type Casing, casingOf, endsSentence } from "./words.ts";

/** How the word between two offsets is written; of words of plain units no string is made. */
export function readCasing(text: string, from: number, to: number, alphabet: Alphabet): Casing {
  const { cases, classes } = alphabet;
  const first = text.charCodeAt(from);
  if (classes[first] !== plain) return casingOf(text.slice(from, to));
  const begins = cases[first];
  if (begins === small) return "lower";
  // What begins with a digit may still have a case.
  if (begins === uncased) return casingOf(text.slice(from, to));
  let letters = 1;
  for (let at = from + 1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (classes[unit] !== plain) return casingOf(text.slice(from, to));
    if (cases[unit] === small) return "title";
    if (cases[unit] === capital) letters++;
  }
  return letters > 1 ? "upper" : "title";
}

/** How far around a place its sentence is read, in UTF-16 units, as createCaseReader does. */
const reach = 500;

/** What words say of their sentence: nothing, capitals, that it is not in capitals, or too little. */
type Said = "nothing" | "capitals" | "other" | "unclear";

/** Says of one text at a time whether its sentences are in capitals. */
export interface CapitalSentences {
  /** Takes up a text: all that follows is asked of it. */
  open(text: string): void;
  /**
   * Whether the sentence of the word at an offset is in capitals, as createCaseReader would say. Reads
   * only up to the next word that is not.
   */
  isAt(offset: number): boolean;
}

/** Makes the reader. It walks from the word outwards, since nearly always the next word tells. */
export function createCapitalSentences(alphabet: Alphabet): CapitalSentences {
  let text = "";
  /** The last sentence that was read, as far as it was, and what it is. */
  let knownFrom = 0;
  let knownTo = 0;
  let known = false;

  const judge = (from: number, to: number): Said => {
    const casing = readCasing(text, from, to, alphabet);
    // A word of marks alone is none to findWords.
    if (casing === "none") {
      return alphabet.classes[text.charCodeAt(from)] === plain ? "nothing" : "unclear";
    }
    // A single capital (A, В) is written so in a headline of either kind.
    if (to - from < 2) return "nothing";
    return casing === "upper" ? "capitals" : "other";
  };
  const isParted = (from: number, to: number, wordBefore: number): boolean => {
    if (to - from === 1 && text[from] === " ") return false;
    return endsSentence(text.slice(from, to), () => foldWord(text.slice(wordBefore, from)));
  };

  const keep = (from: number, to: number, found: boolean): boolean => {
    knownFrom = from;
    knownTo = to;
    known = found;
    return found;
  };
  const read = (offset: number): boolean => {
    const least = Math.max(0, offset - reach);
    const most = Math.min(text.length, offset + reach);
    const backToWord = (at: number): number => {
      let start = at;
      while (start > least && !isBetweenAt(alphabet, text, start - 1)) start--;
      return start;
    };
    let from = backToWord(offset);
    let to = Math.min(most, endOfWord(alphabet, text, offset));
    let count = 0;
    let start = from;
    let end = to;
    let isForward = true;
    for (;;) {
      const said = judge(start, end);
      if (said === "unclear") return createCaseReader(text)(offset) === "capitals";
      if (said === "other") return keep(from, to, false);
      if (said === "capitals") count++;
      if (isForward) {
        let next = to;
        while (next < most && isBetweenAt(alphabet, text, next)) next++;
        if (next < most && !isParted(to, next, start)) {
          start = next;
          to = Math.min(most, endOfWord(alphabet, text, next));
          end = to;
          continue;
        }
        isForward = false;
      }
      end = from;
      while (end > least && isBetweenAt(alphabet, text, end - 1)) end--;
      start = backToWord(end);
      if (start === end || isParted(end, from, start)) return keep(from, to, count > 1);
      from = start;
    }
  };

  return {
    open(opened) {
      text = opened;
      knownFrom = 0;
      knownTo = 0;
    },
    isAt: (offset) => (offset >= knownFrom && offset < knownTo ? known : read(offset)),
  };
}
