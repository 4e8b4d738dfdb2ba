import type { NameMatch } from "../match/name-table.ts";
import { createCaseReader } from "../text/headline-case.ts";
import { casingOf, findWords } from "../text/words.ts";
import type { Surroundings } from "./longer-name.ts";

/** The surroundings of one match, and where it stands in them. */
export interface MatchSurroundings {
  readonly around: Surroundings;
  readonly from: number;
  readonly to: number;
}

/** How many words on each side can say something, and how far they are looked for, in UTF-16 units. */
const wordsBefore = 4;
const wordsAfter = 4;
const reach = 160;

const wordUnit = /[\p{L}\p{M}\p{N}\u00AD]/u;
const spaceOrHyphen = /[\s\u00A0\u2010-\u2015-]/;

/** The offset where up to `count` words before an offset begin. */
function stepBack(text: string, offset: number, count: number): number {
  const least = Math.max(0, offset - reach);
  const spaces = [...text.slice(least, offset).matchAll(/\s+/g)];
  const cut = spaces.at(-count - 1);
  return cut === undefined
    ? spaces[0] === undefined || least === 0
      ? least
      : least + spaces[0].index
    : least + cut.index;
}

/** The offset where up to `count` words after an offset end. */
function stepOn(text: string, offset: number, count: number): number {
  const after = text.slice(offset, offset + reach);
  let seen = 0;
  for (const { index } of after.matchAll(/\s+/g))
    if (index > 0 && seen++ >= count) return offset + index;
  return offset + after.length;
}

/** Whether what follows could make the name longer: a capital, a digit, or a place after a comma. */
function mayGoOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== "," && !spaceOrHyphen.test(next)) return false;
  const rest = text
    .slice(end, end + 40)
    .trimStart()
    .replace(/^[,\s\u00A0\u2010-\u2015-]+/u, "");
  return wordUnit.test(rest.charAt(0)) && casingOf(rest.slice(0, 2)) !== "lower";
}

/** Whether what stands before could belong to the name: a capital, an initial, an institution "of". */
function mayHaveBegun(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (!/(?:[\s\u00A0\u2010-\u2015-]|\.)$/u.test(before)) return false;
  const word = /([\p{L}\p{M}\p{N}\u00AD]+)[^\p{L}\p{N}]*$/u.exec(before)?.[1] ?? "";
  return casingOf(word) !== "lower" || joinWords.has(word);
}

/** Small words by which the name of a body takes in a place: the Bank of Canada. */
const joinWords = new Set(["of", "for", "in", "the", "on", "and"]);

/** Whether the text has a word in small letters, as a whole word. */
function hasSmall(text: string, folded: string): boolean {
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
    const end = at + folded.length;
    const whole = !wordUnit.test(text.charAt(at - 1)) && !wordUnit.test(text.charAt(end));
    if (whole) return true;
  }
  return false;
}

/**
 * Makes a function that gives what stands around a match, or undefined where nothing there can say
 * anything of it. Only the few words beside a match are read, and a sentence only where its case counts.
 */
export function createNeighbourReader(
  text: string,
  language: string | undefined,
  matches: readonly NameMatch[],
): (match: number) => MatchSurroundings | undefined {
  const caseAt = createCaseReader(text);
  const capitalNouns = language?.toLowerCase().startsWith("de") === true;
  const common = new Map<string, boolean>();
  const isCommon = (folded: string): boolean => {
    const known = common.get(folded) ?? hasSmall(text, folded);
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
  return (match) => {
    const found = matches[match];
    if (found === undefined) return undefined;
    const { start } = found;
    // The full stop of "U.S." is part of it, and ends no sentence.
    const dotted = found.names[0]?.name.text.endsWith(".") === true && text[found.end] === ".";
    const end = dotted ? found.end + 1 : found.end;
    if (!mayGoOn(text, end) && !mayHaveBegun(text, start)) return undefined;
    const offset = stepBack(text, start, wordsBefore);
    const words = findWords(text.slice(offset, stepOn(text, end, wordsAfter)));
    const from = words.findIndex((word) => offset + word.end > start);
    const next = words[from + found.words];
    if (dotted && next !== undefined) {
      const before = next.before.replace(/^\./, "");
      words[from + found.words] = { ...next, before, opens: false };
    }
    const around: Surroundings = {
      words,
      caseOf: (word) => caseAt(offset + (words[word]?.start ?? 0)),
      isNamed: (word) => isNamedAt(match, offset + (words[word]?.start ?? 0)),
      isCommon,
      capitalNouns,
    };
    return { around, from, to: from + found.words };
  };
}
