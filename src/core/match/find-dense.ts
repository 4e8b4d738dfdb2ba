import { type Alphabet, dense, isBetweenAt } from "../text/alphabet.ts";
import { foldWord } from "../text/fold.ts";
import type { WordBorders } from "../text/word-borders.ts";
import { close, mixJoin, mixText, seed } from "./name-hash.ts";
import { ends, goesOn } from "./name-index.ts";
import type { FoundName, NameMatch, NameTable } from "./name-table.ts";

/** Most words of a name, and most units of a word that starts with a letter of another script. */
const mostWords = 16;
const longestOther = 64;
/** Most signs between two words: a middle dot, a space. */
const longestGap = 8;

interface Hit {
  readonly value: number;
  readonly words: number;
  readonly end: number;
}

export interface DenseSearch {
  /** The longest name that starts at an offset, in letters that are written without spaces. */
  find(text: string, from: number): NameMatch | undefined;
}

/** What the search shares with the matcher's. */
interface Shared {
  readonly table: NameTable;
  readonly alphabet: Alphabet;
  readonly borders: WordBorders;
  /** Bounds of the words that are read. */
  readonly bounds: Int32Array;
  /** What parts two words, folded; undefined where no name has it. */
  readonly readSeparator: (separator: string) => string | undefined;
  /** The names of a value that are written in the first words that were read. */
  readonly namesAt: (text: string, value: number, count: number) => readonly FoundName[];
}

/**
 * Makes the search for names in scripts without spaces. The index has what stands between two signs as
 * one word, and here such a word may end at each border.
 */
export function createDenseSearch(shared: Shared): DenseSearch {
  const { table, alphabet, borders, bounds, readSeparator, namesAt } = shared;

  const isEnd = (text: string, at: number): boolean =>
    at >= text.length || isBetweenAt(alphabet, text, at);

  /** Reads from a word's start; the hash where a name can go on behind it. */
  const readWord = (
    text: string,
    words: number,
    before: number,
    hits: Hit[],
  ): number | undefined => {
    const from = bounds[words * 2 - 2] ?? 0;
    const isDense = alphabet.classes[text.charCodeAt(from)] === dense;
    const longest = isDense ? table.longestDense : longestOther;
    let at = from;
    let hash = before;
    let value = 0;
    while (at - from < longest && !isEnd(text, at)) {
      const next = borders.findNext(at);
      hash = mixText(hash, foldWord(text.slice(at, next)));
      at = next;
      value = table.findValue(close(hash));
      if ((value & ends) !== 0) hits.push({ value, words, end: at });
    }
    bounds[words * 2 - 1] = at;
    return isEnd(text, at) && (value & goesOn) !== 0 ? hash : undefined;
  };

  return {
    find(text, from) {
      const hits: Hit[] = [];
      bounds[0] = from;
      let hash: number | undefined = readWord(text, 1, seed, hits);
      for (let words = 2; words <= mostWords && hash !== undefined; words++) {
        const gap = bounds[words * 2 - 3] ?? 0;
        let at = gap;
        while (at < text.length && at - gap <= longestGap && isBetweenAt(alphabet, text, at)) at++;
        const separator = at - gap > longestGap ? undefined : readSeparator(text.slice(gap, at));
        if (separator === undefined) break;
        bounds[words * 2 - 2] = at;
        hash = readWord(text, words, mixJoin(hash, separator), hits);
      }
      for (const { value, words, end } of hits.toReversed()) {
        bounds[words * 2 - 1] = end;
        const names = namesAt(text, value, words);
        if (names.length > 0) return { start: from, end, words, names };
      }
      return undefined;
    },
  };
}
