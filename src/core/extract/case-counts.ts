import type { Sentence, TokenizedText } from "./tokens.ts";
import { functionWords } from "./closed-words.ts";
import { listWords } from "../text/word-list.ts";

/** How often a word is written small and with a capital where the place does not ask for one. */
export interface CaseCount {
  small: number;
  capital: number;
}

/** By folded word. Counts of two texts add up: see addCaseCounts. */
export type CaseCounts = Map<string, CaseCount>;

/** How the capitals of a sentence are to be read. */
export type CapitalStyle = "prose" | "headline" | "capitals";

/** Short verbs that headlines leave out or write with a capital. */
const verbs = listWords("is are was were has have had");

/** How a sentence is written: as prose, Like a Headline, or IN CAPITALS. */
export function styleOf(
  { from, to, end }: Sentence,
  { text, tokens }: Pick<TokenizedText, "text" | "tokens">,
): CapitalStyle {
  let small = 0;
  let title = 0;
  let upper = 0;
  let parts = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at > from && /^[,;)(]/.test(token.gap)) parts++;
    if (token.casing === "none") continue;
    if (token.casing === "lower") {
      // Headlines keep short words small.
      const isShort = token.text.length < 3 || functionWords.has(token.folded);
      if (!isShort || verbs.has(token.folded)) small++;
    } else if (token.casing === "upper" && token.text.length > 1) upper++;
    else if (token.text.length > 1) title++;
  }
  const capitals = title + upper;
  if (upper >= 3 && upper > title * 2 && small <= 1) return "capitals";
  if (upper >= 2 && title === 0 && small === 0) return "capitals";
  // Headlines seldom have a full stop.
  const isStopped = /[.!?]/.test(text.slice(end - 2, end)) && small > 0;
  // A list of names has capitals too, and commas between them.
  const isList = parts > 1 && parts * 5 > to - from;
  const isLong = to - from > 4;
  if (isLong && capitals >= 4 && small * 5 <= capitals && !isList && !isStopped) return "headline";
  return "prose";
}

/** Counts the words of one text; sentences in headline style and in capitals say nothing. */
export function countCases(text: TokenizedText, styles: readonly CapitalStyle[]): CaseCounts {
  const counts: CaseCounts = new Map();
  for (const token of text.tokens) {
    if (token.casing === "none" || styles[token.sentence] !== "prose") continue;
    const isSmall = token.casing === "lower";
    // "Sun-ae", "post-war": the second half of a compound says nothing.
    if (isSmall && token.gap === "-") continue;
    if (!isSmall && token.opens) continue;
    const count = counts.get(token.folded);
    if (count === undefined) {
      counts.set(token.folded, { small: isSmall ? 1 : 0, capital: isSmall ? 0 : 1 });
    } else if (isSmall) count.small++;
    else count.capital++;
  }
  return counts;
}

/** Adds the second counts to the first, in place: associative, and in any order the same. */
export function addCaseCounts(into: CaseCounts, counts: CaseCounts): void {
  for (const [word, { small, capital }] of counts) {
    const count = into.get(word);
    if (count === undefined) into.set(word, { small, capital });
    else {
      count.small += small;
      count.capital += capital;
    }
  }
}
