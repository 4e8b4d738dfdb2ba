import { type Alphabet, isBetweenAt } from "../text/alphabet.ts";
import { foldWord } from "../text/fold.ts";
import { isAbbreviation } from "../text/words.ts";

/** How far off a word beside a name may be, and how long it may be, in UTF-16 units. */
const nearest = 4;
const longest = 24;

/** A word beside a name, folded; empty where there is none near by. Offsets are the text's. */
export interface NearWord {
  readonly word: string;
  /** What stands between it and the name, as written. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/** What stands right beside a name. Only these words are read, so that every match can be asked. */
export interface Beside {
  readonly before: NearWord;
  readonly after: NearWord;
  /** Whether the name opens a sentence or stands alone before it. */
  readonly opens: boolean;
  /** Whether quotation marks stand right round it. */
  readonly quoted: boolean;
}

/** The word before an offset. */
export function readBefore(text: string, offset: number, alphabet: Alphabet): NearWord {
  const least = Math.max(0, offset - nearest);
  let end = offset;
  while (end > least && isBetweenAt(alphabet, text, end - 1)) end--;
  const first = Math.max(0, end - longest);
  let start = end;
  while (start > first && !isBetweenAt(alphabet, text, start - 1)) start--;
  return { word: foldWord(text.slice(start, end)), gap: text.slice(end, offset), start, end };
}

/** The word after an offset. */
export function readAfter(text: string, offset: number, alphabet: Alphabet): NearWord {
  const most = Math.min(text.length, offset + nearest);
  let start = offset;
  while (start < most && isBetweenAt(alphabet, text, start)) start++;
  const last = Math.min(text.length, start + longest);
  let end = start;
  while (end < last && !isBetweenAt(alphabet, text, end)) end++;
  return { word: foldWord(text.slice(start, end)), gap: text.slice(offset, start), start, end };
}

const ending = /[.!?…:;•|“«„"([]|\n\s*\n|\n[-–—*•\d]/;
const onlyStop = /^\.\s$/;

function opensSentence({ word, gap, end }: NearWord): boolean {
  if (gap === " ") return word === "" && end === 0;
  if (word === "") return end === 0 || ending.test(gap) || gap.includes("\n");
  if (!ending.test(gap)) return false;
  return !(onlyStop.test(gap) && isAbbreviation(word));
}

const opening = /[«„“”"‘]/;
const closing = /[»“”"’]/;

/** Reads what stands beside text[start..end). */
export function readBeside(text: string, start: number, end: number, alphabet: Alphabet): Beside {
  const before = readBefore(text, start, alphabet);
  return {
    before,
    after: readAfter(text, end, alphabet),
    opens: opensSentence(before),
    quoted:
      text[end] !== " " && opening.test(text.charAt(start - 1)) && closing.test(text.charAt(end)),
  };
}
