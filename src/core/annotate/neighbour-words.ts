import type { NameMatch } from "../match/name-table.ts";
import { type Alphabet, isBetweenAt, small } from "../text/alphabet.ts";
import { createCaseReader } from "../text/headline-case.ts";
import { findWords } from "../text/words.ts";
import type { Surroundings } from "./longer-name.ts";
import { isTitleForm, openingWordsOf } from "../text/opening-words.ts";

/** The surroundings of one match, and where it stands in them. */
export interface MatchSurroundings {
  readonly around: Surroundings;
  readonly from: number;
  readonly to: number;
}

/** How many words on each side can say something, and how far they are looked for, in UTF-16 units. */
const wordsBefore = 4;
const wordsAfter = 3;
const reach = 160;
/** How far a neighbour may stand off, in UTF-16 units: a space, a comma and a space. */
const nearest = 4;

const romance = /^(?:fr|es|pt|it|ca|ro)(?![a-z])/i;
const blank = /\s/;
const lastAscii = 0x7f;
const space = 0x20;
const tab = 0x09;
const carriageReturn = 0x0d;

/** As the expression says, and without asking it of what is ASCII. */
function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > lastAscii) return blank.test(text.charAt(at));
  return unit === space || (unit >= tab && unit <= carriageReturn);
}

const touching = /[\s\u00A0\u2010-\u2015,-]/;
const touchingBefore = /[\s\u00A0\u2010-\u2015.-]/;

/** The offset where up to `count` words before an offset begin. */
function stepBack(text: string, offset: number, count: number): number {
  const least = Math.max(0, offset - reach);
  let at = offset;
  for (let seen = 0; at > least; at--) {
    if (!isBlankAt(text, at - 1)) continue;
    if (seen++ >= count) return at;
    while (at > least && isBlankAt(text, at - 1)) at--;
  }
  // A word that begins before the reach is left out.
  while (at > 0 && at < offset && !isBlankAt(text, at - 1)) at++;
  return at;
}

/** The offset where up to `count` words after an offset end. */
function stepOn(text: string, offset: number, count: number): number {
  const most = Math.min(text.length, offset + reach);
  let at = offset;
  for (let seen = 0; at < most; at++) {
    if (!isBlankAt(text, at)) continue;
    if (at > offset && seen++ >= count) return at;
    while (at < most && isBlankAt(text, at)) at++;
  }
  return at;
}

function isSmallAt({ classes, cases, learn }: Alphabet, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (classes[unit] === 0) learn(unit);
  return cases[unit] === small;
}

/** Whether a small word joins what follows with a capital to a body's name: the League for Democracy. */
function isJoinedAfter(text: string, end: number, alphabet: Alphabet): boolean {
  const short = text.startsWith(" of ", end) || text.startsWith(" de ", end);
  const word = short ? 4 : text.startsWith(" for ", end) ? 5 : 0;
  if (word > 0) return !isSmallAt(alphabet, text, end + word);
  // "Council on Foreign Relations" has two capitals, "on Monday" one.
  if (!text.startsWith(" on ", end) || isSmallAt(alphabet, text, end + 4)) return false;
  const next = text.slice(end + 4, end + reach).indexOf(" ");
  return next > 0 && !isSmallAt(alphabet, text, end + 4 + next + 1);
}

/** Whether what follows could make the name longer: a capital, a digit, or a place after a comma. */
function mayGoOn(text: string, end: number, alphabet: Alphabet): boolean {
  if (!touching.test(text.charAt(end)) || text.startsWith("\n\n", end)) return false;
  if (isJoinedAfter(text, end, alphabet)) return true;
  for (let at = end + 1; at < Math.min(text.length, end + 1 + nearest); at++) {
    if (!isBetweenAt(alphabet, text, at)) return !isSmallAt(alphabet, text, at);
  }
  return false;
}

/** Where the word before an offset starts and ends; both the offset where there is none near by. */
function findBefore(
  text: string,
  offset: number,
  alphabet: Alphabet,
): readonly [start: number, end: number] {
  let end = offset;
  while (end > 0 && offset - end < nearest && isBetweenAt(alphabet, text, end - 1)) end--;
  let first = end;
  while (first > 0 && end - first < reach && !isBetweenAt(alphabet, text, first - 1)) first--;
  return [first, end];
}

/** Whether what stands before could belong to the name: a capital, an initial, a body "of". */
function mayHaveBegun(text: string, start: number, alphabet: Alphabet): boolean {
  if (start === 0 || !touchingBefore.test(text.charAt(start - 1))) return false;
  if (text.startsWith("\n\n", start - 2)) return false;
  let [first, end] = findBefore(text, start, alphabet);
  if (first === end) return false;
  if (!isSmallAt(alphabet, text, first)) return true;
  if (end - first === 3 && text.startsWith("the", first)) {
    [first, end] = findBefore(text, first, alphabet);
  }
  if (end - first !== 2 || !text.startsWith("of", first)) return false;
  const [body, bodyEnd] = findBefore(text, first, alphabet);
  return body < bodyEnd && !isSmallAt(alphabet, text, body);
}

/** So much of a text is searched for a word in small letters, in UTF-16 units: a long article. */
const longestSearch = 50_000;

/** Whether a text has a word in small letters. */
function hasSmall(text: string, word: string, alphabet: Alphabet): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = at === 0 || isBetweenAt(alphabet, text, at - 1);
    if (opens && (end === text.length || isBetweenAt(alphabet, text, end))) return true;
  }
  return false;
}

export interface NeighbourReader {
  readonly surroundingsOf: (match: number) => MatchSurroundings | undefined;
  /** Whether the text has a folded word in small letters. */
  readonly isCommon: (folded: string) => boolean;
}

/**
 * Makes a reader that gives what stands around a match, or undefined where nothing there can say
 * anything of it. Only the few words beside a match are read, and a sentence only where its case counts.
 */
export function createNeighbourReader(
  text: string,
  language: string | undefined,
  matches: readonly NameMatch[],
  alphabet: Alphabet,
): NeighbourReader {
  const caseAt = createCaseReader(text);
  const capitalNouns = language?.toLowerCase().startsWith("de") === true;
  const isRomance = language !== undefined && romance.test(language);
  const openings = openingWordsOf(language);
  const searched = text.slice(0, longestSearch);
  const common = new Map<string, boolean>();
  const isCommon = (folded: string): boolean => {
    const known = common.get(folded) ?? hasSmall(searched, folded, alphabet);
    common.set(folded, known);
    return known;
  };
  const isNamedAt = (match: number, start: number): boolean => {
    for (const step of [-2, -1, 1, 2]) {
      const other = matches[match + step];
      if (other !== undefined && start >= other.start && start < other.end) return true;
    }
    return false;
  };
  const surroundingsOf = (match: number): MatchSurroundings | undefined => {
    const found = matches[match];
    if (found === undefined) return undefined;
    const { start } = found;
    // The full stop of "U.S." is part of it, and ends no sentence.
    const dotted = text[found.end] === "." && found.names[0]?.name.text.endsWith(".") === true;
    const end = dotted ? found.end + 1 : found.end;
    if (!mayGoOn(text, end, alphabet) && !mayHaveBegun(text, start, alphabet)) return undefined;
    const offset = stepBack(text, start, wordsBefore);
    const words = findWords(text.slice(offset, stepOn(text, end, wordsAfter)));
    const from = words.findIndex((word) => offset + word.end > start);
    const next = words[from + found.words];
    if (dotted && next !== undefined) {
      const before = next.before.replace(/^\./, "");
      const { start: first, end: last, folded, casing, stopped } = next;
      words[from + found.words] = {
        start: first,
        end: last,
        folded,
        casing,
        stopped,
        before,
        opens: false,
      };
    }
    const around: Surroundings = {
      words,
      caseOf: (word) => caseAt(offset + (words[word]?.start ?? 0)),
      isNamed: (word) => isNamedAt(match, offset + (words[word]?.start ?? 0)),
      isCommon,
      isOpening: (folded) => openings.has(folded) || isTitleForm(folded),
      capitalNouns,
      isRomance,
    };
    return { around, from, to: from + found.words };
  };
  return { surroundingsOf, isCommon };
}
