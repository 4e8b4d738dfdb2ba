import { type Word, findWords } from "../text/words.ts";

/** A name of an article that the dataset does not know. */
export interface UnknownName {
  readonly text: string;
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Languages that write every noun with a capital: there a capital says nothing. */
const nounCapitals = new Set(["de", "lb"]);

/** Words that stand before a name and are none of it; and the calendar's, which are no names here. */
const notNames = new Set(
  (
    "a an the mr mrs ms dr sir dame lord lady president minister prime foreign defence defense chancellor king queen prince princess pope " +
    "general colonel secretary senator governor mayor judge professor monday tuesday wednesday thursday friday saturday sunday january " +
    "february march april may june july august september october november december i"
  ).split(" "),
);

/** So many words are a name at most: a longer run is a headline. */
const longest = 5;
/** So many names are given at most. */
const most = 60;

function isNameWord({ casing, folded }: Word): boolean {
  return casing === "title" && folded.length > 1 && !notNames.has(folded);
}

/** Runs of two or more words with a capital that stand in one sentence with single spaces between. */
function* findRuns(words: readonly Word[]): Generator<readonly Word[]> {
  let run: Word[] = [];
  for (const word of words) {
    const goesOn = isNameWord(word) && !word.opens && word.before === " ";
    if (!goesOn) {
      if (run.length > 1) yield run;
      run = [];
    }
    if (isNameWord(word)) run.push(word);
  }
  if (run.length > 1) yield run;
}

/** How many words begin with a capital, from 0 to 1: in a headline's style nearly all. */
function capitalShare(words: readonly Word[]): number {
  const cased = words.filter(({ casing }) => casing !== "none");
  return cased.length === 0
    ? 1
    : cased.filter(({ casing }) => casing !== "lower").length / cased.length;
}

/** Above this the capitals are the text's style. */
const mostCapitals = 0.7;

/**
 * Finds what looks like a name and overlaps none of the mentions that are known: two to five words with
 * capitals side by side, within a sentence. What opens a sentence counts only where the same run stands
 * elsewhere too. In the order in which they first stand; at most 60. Rather too few than too many.
 * Linear in the text.
 */
export function findUnknownNames(
  text: string,
  known: readonly Span[],
  language?: string,
): UnknownName[] {
  if (nounCapitals.has(language?.toLowerCase().split("-")[0] ?? "")) return [];
  const words = findWords(text);
  if (capitalShare(words) > mostCapitals) return [];
  const spans = known.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const found = new Map<string, { text: string; count: number; inner: number }>();
  for (const run of findRuns(words)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length > longest) continue;
    while ((spans[next]?.end ?? Infinity) <= first.start) next++;
    if ((spans[next]?.start ?? Infinity) < last.end) continue;
    const key = run.map(({ folded }) => folded).join(" ");
    const entry = found.get(key) ?? { text: text.slice(first.start, last.end), count: 0, inner: 0 };
    entry.count += 1;
    if (!first.opens) entry.inner += 1;
    found.set(key, entry);
  }
  return [...found.values()]
    .filter(({ count, inner }) => inner > 0 || count > 1)
    .slice(0, most)
    .map(({ text: name, count }) => ({ text: name, count }));
}
