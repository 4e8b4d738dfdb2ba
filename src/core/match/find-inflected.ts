import { type Alphabet, endOfWord, isBetweenAt } from "../text/alphabet.ts";
import { foldSeparator, foldWord } from "../text/fold.ts";
import { endOfParted } from "../text/parted-endings.ts";
import { findFormStems } from "../text/slavic-stems.ts";
import { close, mix, mixJoin, mixText, seed, stemMark } from "./name-hash.ts";
import { ends, goesOn } from "./name-index.ts";
import type { FoundName, NameMatch, NameTable } from "./name-table.ts";
import type { NameJudge } from "./written-name.ts";

/** Most words of an inflected name, and most stems that are kept in mind between texts. */
const mostWords = 16;
const mostKept = 50_000;
/** Most white space between two words, in UTF-16 units. */
const longestSeparator = 100;

/** What parts two words, folded. */
interface Join {
  readonly end: number;
  readonly separator: string;
}

export interface InflectedSearch {
  /** The longest name that starts at a word in a case form; undefined where there is none. */
  find(text: string, from: number, isPolish: boolean, judge: NameJudge): NameMatch | undefined;
}

interface Hit {
  readonly value: number;
  readonly words: number;
}

function isOf({ name }: FoundName, language: string | undefined): boolean {
  return language !== undefined && name.language.slice(0, 2) === language.slice(0, 2).toLowerCase();
}

/**
 * The longer of a name as it is stored and of one in a case form. Of equals the one in the text's language:
 * Mińska is Polish of Mińsk, though Latvian has it as a name.
 */
export function chooseForm(
  stored: NameMatch | undefined,
  form: NameMatch,
  language: string | undefined,
): NameMatch {
  if (stored === undefined || form.words > stored.words) return form;
  if (form.words < stored.words || stored.names.some((name) => isOf(name, language))) return stored;
  const own = form.names.filter((name) => isOf(name, language));
  if (own.length === 0) return stored;
  const others = stored.names.filter(({ entity }) => !own.some((name) => name.entity === entity));
  return { ...form, names: [...own, ...others] };
}

/** Makes the search for case forms: each word may have several stems, and all ways are tried. */
export function createInflectedSearch(table: NameTable, alphabet: Alphabet): InflectedSearch {
  const kept = new Map<string, readonly string[]>();
  const bounds = new Int32Array(mostWords * 2);
  /** Where the words end with what a sign parts from them. */
  const wholeEnds = new Int32Array(mostWords);

  const stemsOf = (word: string, isPolish: boolean): readonly string[] => {
    const key = isPolish ? `pl ${word}` : word;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    const found = findFormStems(folded, isPolish);
    const stems = found.length === 0 ? [folded] : found;
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, stems);
    return stems;
  };

  const readJoin = (text: string, from: number): Join | undefined => {
    const most = Math.min(text.length, from + longestSeparator);
    let end = from;
    while (end < most && isBetweenAt(alphabet, text, end)) end++;
    if (end === most) return undefined;
    const separator = text.slice(from, end);
    if (/\n\s*\n/.test(separator)) return undefined;
    return { end, separator: foldSeparator(separator) };
  };

  const walk = (
    text: string,
    from: number,
    isPolish: boolean,
    words: number,
    before: number,
    hits: Hit[],
  ): void => {
    const end = endOfWord(alphabet, text, from);
    const whole = isPolish ? endOfParted(text, end, "pl") : end;
    let join: Join | undefined | null = null;
    for (const stem of stemsOf(text.slice(from, end), isPolish)) {
      const hash = mixText(before, stem);
      const key = close(hash);
      if (words === 0 && !table.mayBegin(key)) continue;
      const value = table.findValue(key);
      if (value === 0) continue;
      bounds[words * 2] = from;
      bounds[words * 2 + 1] = end;
      wholeEnds[words] = whole;
      if ((value & ends) !== 0) hits.push({ value, words: words + 1 });
      if ((value & goesOn) === 0 || words + 1 === mostWords) continue;
      if (join === null) join = readJoin(text, whole);
      if (join === undefined) continue;
      walk(text, join.end, isPolish, words + 1, mixJoin(hash, join.separator), hits);
    }
  };

  const begin = mix(seed, stemMark);

  return {
    find(text, from, isPolish, judge) {
      const hits: Hit[] = [];
      walk(text, from, isPolish, 0, begin, hits);
      hits.sort((a, b) => b.words - a.words);
      for (const { words } of hits) {
        const names = new Map<string, FoundName>();
        let best = 0;
        for (const hit of hits) {
          if (hit.words !== words) continue;
          for (const { parts, inflected } of table.namesAt(hit.value)) {
            const [found] = inflected;
            const shared = judge.countShared(parts, bounds, words, isPolish);
            if (shared === 0 || shared < best) continue;
            // The longer the stem, the less was taken for an ending: Belgii is of Belgia, not of Belg.
            if (shared > best) names.clear();
            best = shared;
            names.set(`${found.entity} ${found.name.text}`, found);
          }
        }
        const end = wholeEnds[words - 1] ?? from;
        if (names.size > 0) return { start: from, end, words, names: [...names.values()] };
      }
      return undefined;
    },
  };
}
