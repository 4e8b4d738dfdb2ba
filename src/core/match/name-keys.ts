import type { EntityType, Name } from "../dataset/pack.ts";
import { findFormStems, findLemmaStems, findMainStems } from "../text/slavic-stems.ts";
import { type Word, findWords } from "../text/words.ts";
import { close, mix, mixJoin, mixText, seed, stemMark } from "./name-hash.ts";

/* By which numbers a name stands in the index: by those of its words, and of their stems. */

const articles = new Set(["the", "der", "die", "das", "le", "la", "les", "l"]);

/** A name's words, and the article that must stand before them but is not part of a mention. */
export interface NameWords {
  readonly article: string | undefined;
  readonly words: readonly Word[];
}

/** Takes a name apart: "the West" is West after "the". */
export function splitName({ text }: Name): NameWords {
  const words = findWords(text);
  const first = words[0];
  const led = words.length > 1 && first?.casing === "lower" && articles.has(first.folded);
  return led ? { article: first.folded, words: words.slice(1) } : { article: undefined, words };
}

const shortestShouted = 4;
const vowel = /[aeiouyаеёиоуыэюяіїє]/;

/** Whether capitals may be a habit of whoever wrote the name, and no acronym. */
function isShouted({ words }: NameWords, { kind }: Name, type: EntityType): boolean {
  const isUpper = words.some(({ casing }) => casing === "upper");
  if (kind === "acronym" || !isUpper) return false;
  if (words.some(({ casing }) => casing === "title" || casing === "lower")) return false;
  if (words.length > 1) return true;
  // UNESCO may be anything.
  if (type !== "place" && type !== "person") return false;
  return words.every(({ folded }) => folded.length >= shortestShouted && vowel.test(folded));
}

/** A name that is stored in capitals throughout is read as any other: MOSCOW of a dateline is Moscow. */
export function unshout(parts: NameWords, name: Name, type: EntityType): NameWords {
  if (!isShouted(parts, name, type)) return parts;
  const words = parts.words.map(({ start, end, folded, before, opens, stopped }): Word => {
    // UN of UN CHARTER: whatever case it has.
    const casing = folded.length < shortestShouted ? "none" : "title";
    return { start, end, folded, casing, before, opens, stopped };
  });
  return { article: parts.article, words };
}

/** The hash of a name's first word, its first two words, and so on. `forms`: each word as it is hashed. */
function keysOf(words: readonly Word[], forms: readonly string[], mark?: number): number[] {
  let hash = mark === undefined ? seed : mix(seed, mark);
  return forms.map((form, index) => {
    if (index > 0) hash = mixJoin(hash, words[index]?.before ?? "");
    hash = mixText(hash, form);
    return close(hash);
  });
}

/** Names of which the case forms are known by rule. */
const inflected = /^(?:be|ru|uk|pl)(?!-Latn)/;

/** Most ways in which the stems of one name's words are put together. */
const mostStemmings = 16;
/** Most words of a long name that are declined while the rest hangs on them: Белорусский союз писателей. */
const mostHeads = 2;

/** The ways to write a name by the stems of its words; none where its language has no cases. */
function stemmingsOf({ language }: Name, words: readonly Word[]): (readonly string[])[] {
  if (!inflected.test(language)) return [];
  const isPolish = language.startsWith("pl");
  const stemsOf = (find: typeof findLemmaStems): string[][] =>
    words.map(({ folded }) => {
      const stems = find(folded, isPolish);
      return stems.length === 0 ? [folded] : stems;
    });
  /** The likelier stems of a word come first: of too many ways those with the most of them are kept. */
  const combine = (all: readonly (readonly string[])[]): (readonly string[])[] => {
    let ways: { readonly forms: readonly string[]; readonly rank: number }[] = [
      { forms: [], rank: 0 },
    ];
    for (const stems of all) {
      const longer = ways.flatMap(({ forms, rank }) =>
        stems.map((stem, at) => ({ forms: [...forms, stem], rank: rank + at })),
      );
      ways = longer.toSorted((left, right) => left.rank - right.rank).slice(0, mostStemmings);
    }
    return ways.map(({ forms }) => forms);
  };
  const all = stemsOf(findLemmaStems);
  const count = all.reduce((product, stems) => product * stems.length, 1);
  if (count <= mostStemmings) return combine(all);
  // What hangs on the head stays as it is: one stem of the word as it stands is enough.
  const rigid = stemsOf(findFormStems).map(([stem = ""]) => [stem]);
  const heads = Array.from(
    { length: Math.max(0, Math.min(mostHeads, words.length - 2)) },
    (_, at) => combine([...all.slice(0, at + 1), ...rigid.slice(at + 1)]),
  );
  return [...combine(stemsOf(findMainStems)), ...heads.flat()];
}

interface NumberedKeys {
  readonly number: number;
  readonly keys: readonly number[];
  /** By its words and not by their stems. */
  readonly isStored: boolean;
}

/** The keys of a name, by its words and by their stems. */
export function listKeys(name: Name, { words }: NameWords, number: number): NumberedKeys[] {
  const folded = words.map((word) => word.folded);
  const ways = stemmingsOf(name, words).map((way) => keysOf(words, way, stemMark));
  const stems = ways.map((keys) => ({ number, keys, isStored: false }));
  return [{ number, keys: keysOf(words, folded), isStored: true }, ...stems];
}
