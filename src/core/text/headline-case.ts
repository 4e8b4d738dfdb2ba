import { type Word, findWords } from "./words.ts";

/** How the capitals of a sentence are to be read. */
export type SentenceCase = "normal" | "title" | "capitals";

/** Headlines in these letters have no capitals but those of prose. */
const plainHeadlines = /^[\u0400-\u052F]/;

/** "By George Washington Carver": a line of so many words at most names who wrote it. */
const longestByline = 6;

/** Shorter words are small even in a headline (of, and, the), so they do not count. */
const shortest = 4;

function caseOf(words: readonly Word[]): SentenceCase {
  const isProse = words.at(-1)?.stopped === true;
  let cased = 0;
  let upper = 0;
  let small = 0;
  const long: Word[] = [];
  for (const word of words) {
    const length = word.end - word.start;
    // A single capital (A, В) is written so in a headline of either kind.
    const casing = length > 1 ? word.casing : "none";
    if (casing === "none") continue;
    cased++;
    if (casing === "upper") upper++;
    else if (isProse) return "normal";
    if (length < shortest) continue;
    long.push(word);
    if (casing === "lower") small++;
  }
  if (cased > 1 && upper === cased) return "capitals";
  const isByline = words[0]?.folded === "by" && words.length <= longestByline;
  const headline = long.length > 2 && !isByline && !plainHeadlines.test(long[0]?.folded ?? "");
  return headline && small * 4 <= long.length ? "title" : "normal";
}

/** Gives for every word how its sentence is written: as usual, Like a Headline, or IN CAPITALS. */
export function findSentenceCases(words: readonly Word[]): SentenceCase[] {
  const cases: SentenceCase[] = [];
  let start = 0;
  for (let index = 1; index <= words.length; index++) {
    if (index < words.length && words[index]?.opens !== true) continue;
    const found = caseOf(words.slice(start, index));
    for (let each = start; each < index; each++) cases.push(found);
    start = index;
  }
  return cases;
}

/** How far around a place its sentence is looked for, in UTF-16 units: headlines are shorter. */
const reach = 500;
const lineFeed = 0x0a;
const space = 0x20;
const fullStop = 0x2e;
const marks = new Set([0x21, 0x3f]);
/** A word of so many small letters before a full stop is no abbreviation: see words.ts. */
const longerThanAbbreviations = 5;

function areSmall(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return from >= 0;
}

/** Whether a sentence ends at a sign for certain: words before it need not be read to know. */
function endsSurely(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (sign === lineFeed) return next === lineFeed;
  if (next !== space && next !== lineFeed) return false;
  if (sign === fullStop) return areSmall(text, at - longerThanAbbreviations, at);
  return marks.has(sign) && areSmall(text, at - 1, at);
}

/** Every sign that may end a sentence: see words.ts. */
const mayEnd = /[\n.!?…:;•|“«„"]/;

/**
 * Where the sentence of a place ends, if that is at a full stop for certain: behind a word in small
 * letters, so that it is prose. -1 where its words have to be read to know.
 */
function findStop(text: string, at: number): number {
  const sign = at + text.slice(at, at + reach).search(mayEnd);
  return sign >= at && text.charCodeAt(sign) === fullStop && endsSurely(text, sign) ? sign : -1;
}

/** The text around a place in which its whole sentence is, as first and last offset. */
function findBlock(text: string, at: number): readonly [from: number, to: number] {
  const least = Math.max(0, at - reach);
  let from = at;
  while (from > least && !endsSurely(text, from - 1)) from--;
  const most = Math.min(text.length, at + reach);
  let to = at;
  while (to < most && !endsSurely(text, to)) to++;
  // With the sign, which tells prose.
  return [from, Math.min(most, to + 2)];
}

/**
 * Makes a function that gives how the sentence at an offset is written. Only the sentences that are
 * asked for are read, each once while questions stay in it.
 */
export function createCaseReader(text: string): (offset: number) => SentenceCase {
  let known = { from: 0, to: 0, found: "normal" as SentenceCase };
  return (offset) => {
    if (offset >= known.from && offset < known.to) return known.found;
    const stop = findStop(text, offset);
    if (stop >= 0) {
      known = { from: offset, to: stop, found: "normal" };
      return known.found;
    }
    const [from, to] = findBlock(text, offset);
    const words = findWords(text.slice(from, to));
    const at = words.findIndex((word) => from + word.end > offset);
    if (at < 0) return "normal";
    let first = at;
    while (first > 0 && words[first]?.opens !== true) first--;
    let end = at + 1;
    while (end < words.length && words[end]?.opens !== true) end++;
    const sentence = words.slice(first, end);
    known = {
      from: from + (sentence[0]?.start ?? 0),
      to: from + (sentence.at(-1)?.end ?? 0),
      found: caseOf(sentence),
    };
    return known.found;
  };
}
