import type { Name, Pack } from "../dataset/pack.ts";
import { findLemmaStems, findMainStems } from "../text/slavic-stems.ts";
import { type Word, findWords } from "../text/words.ts";
import {
  firstSeed,
  isLoose,
  looseJoin,
  mixFirst,
  mixSecond,
  printOf,
  secondSeed,
  slotOf,
  stemMark,
  tightJoin,
} from "./name-hash.ts";

/*
 * All names of a pack in one ArrayBuffer of 32-bit numbers; see DESIGN.md beside this file.
 *
 *   header     magic, names, slots, postings, filter words, first letters, joins
 *   prints     of each slot: the second hash of a name's first 1, 2, ... words, 0 where it is empty
 *   values     of each slot: bit 31 a longer name goes on here, bit 30 a name ends here,
 *              bits 0-29 where its postings start
 *   postings   names by number (bits 0-30), bit 31 at the last of those that are written alike
 *   filter     one bit for the hash of each first word
 *   letters    folded first units of names; bit 16 where a small one may start a name
 *   joins      first units of what parts two words of a name, folded, where it is no space or hyphen
 */

export interface NameIndex {
  readonly buffer: ArrayBuffer;
}

const magic = 0x62676e32;
const headerLength = 7;
/** Bits of the filter for each distinct first word: one in sixteen of the others passes. */
const filterBits = 16;
/** Share of the slots that are taken: more, and searches for what is not there grow long. */
const load = 0.75;

export const goesOn = 0x8000_0000;
export const ends = 0x4000_0000;
export const startMask = 0x3fff_ffff;
export const lastPosting = 0x8000_0000;
export const smallToo = 0x1_0000;

/** The parts of an index, without a copy. */
export interface IndexParts {
  readonly names: number;
  readonly prints: Uint32Array;
  readonly values: Uint32Array;
  readonly postings: Uint32Array;
  readonly filter: Uint32Array;
  readonly letters: Uint32Array;
  readonly joins: Uint32Array;
}

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

/** First and second hash of every beginning of a name, in words. */
type Keys = readonly (readonly [first: number, second: number])[];

/** The hashes of a name's first word, its first two words, and so on. `forms`: each word as it is hashed. */
function keysOf(words: readonly Word[], forms: readonly string[], mark?: number): Keys {
  let first = firstSeed;
  let second = secondSeed;
  const mix = (unit: number): void => {
    first = mixFirst(first, unit);
    second = mixSecond(second, unit);
  };
  const mixText = (text: string): void => {
    for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
  };
  if (mark !== undefined) mix(mark);
  return forms.map((form, index) => {
    const before = words[index]?.before ?? "";
    if (index > 0 && isLoose(before)) mix(looseJoin);
    else if (index > 0) {
      mix(tightJoin);
      mixText(before);
      mix(tightJoin);
    }
    mixText(form);
    return [first, second];
  });
}

/** Names of which the case forms are known by rule. */
const inflected = /^(?:be|ru|uk|pl)(?!-Latn)/;

/** Most ways in which the stems of one name's words are put together. */
const mostStemmings = 16;

/** The ways to write a name by the stems of its words; none where its language has no cases. */
function stemmingsOf({ language }: Name, words: readonly Word[]): (readonly string[])[] {
  if (!inflected.test(language)) return [];
  const isPolish = language.startsWith("pl");
  const stemsOf = (find: typeof findLemmaStems): string[][] =>
    words.map(({ folded }) => {
      const stems = find(folded, isPolish);
      return stems.length === 0 ? [folded] : stems;
    });
  const all = stemsOf(findLemmaStems);
  const count = all.reduce((product, stems) => product * stems.length, 1);
  // The likelier stems of a word come first: of too many ways those with the most of them are kept.
  let ways: { readonly forms: readonly string[]; readonly rank: number }[] = [
    { forms: [], rank: 0 },
  ];
  for (const stems of count > mostStemmings ? stemsOf(findMainStems) : all) {
    const longer = ways.flatMap(({ forms, rank }) =>
      stems.map((stem, at) => ({ forms: [...forms, stem], rank: rank + at })),
    );
    ways = longer.toSorted((a, b) => a.rank - b.rank).slice(0, mostStemmings);
  }
  return ways.map(({ forms }) => forms);
}

/** Finds a key's slot, or the empty one where it belongs. */
function findSlot(prints: Uint32Array, first: number, second: number): number {
  const print = printOf(second);
  let slot = slotOf(first, prints.length);
  while (prints[slot] !== 0 && prints[slot] !== print)
    slot = slot + 1 === prints.length ? 0 : slot + 1;
  return slot;
}

interface NumberedKeys {
  readonly number: number;
  readonly keys: Keys;
}

/** The keys of a name, by its words and by their stems. */
function listKeys(name: Name, { words }: NameWords, number: number): NumberedKeys[] {
  const folded = words.map((word) => word.folded);
  const ways = stemmingsOf(name, words).map((way) => keysOf(words, way, stemMark));
  return [keysOf(words, folded), ...ways].map((keys) => ({ number, keys }));
}

/** Distinct keys, in a table that is large enough for all. */
function countKeys(all: readonly NumberedKeys[]): number {
  const most = all.reduce((sum, { keys }) => sum + keys.length, 0);
  const prints = new Uint32Array(Math.ceil(most / load) + 1);
  let count = 0;
  for (const { keys } of all) {
    for (const [first, second] of keys) {
      const slot = findSlot(prints, first, second);
      if (prints[slot] === 0) count++;
      prints[slot] = printOf(second);
    }
  }
  return count;
}

function findLetters(names: readonly NameWords[]): number[] {
  const letters = new Map<number, number>();
  for (const { words } of names) {
    const first = words[0];
    if (first === undefined) continue;
    const unit = first.folded.charCodeAt(0);
    const small = first.casing === "lower" || first.casing === "none" ? smallToo : 0;
    letters.set(unit, (letters.get(unit) ?? unit) | small);
  }
  return [...letters.values()];
}

function findJoins(names: readonly NameWords[]): number[] {
  const separators = names.flatMap(({ words }) => words.slice(1).map(({ before }) => before));
  return [...new Set(separators.filter((each) => !isLoose(each)))].map((each) =>
    each.charCodeAt(0),
  );
}

/** Compiles a pack's names; linear in their words. A name's number is its place in the pack. */
export function compileIndex(pack: Pick<Pack, "entities">): NameIndex {
  const all = pack.entities.flatMap((entity) => entity.names);
  const names = all.map(splitName);
  const numbered = names.flatMap((parts, number) => {
    const name = all[number];
    return name === undefined ? [] : listKeys(name, parts, number);
  });
  const slots = Math.ceil(countKeys(numbered) / load) + 1;
  const prints = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  const written = new Map<number, number[]>();
  const firstWords = new Set<number>();
  for (const { number, keys } of numbered) {
    for (const [index, [first, second]] of keys.entries()) {
      const slot = findSlot(prints, first, second);
      prints[slot] = printOf(second);
      if (index === 0) firstWords.add(first >>> 0);
      if (index + 1 < keys.length) {
        values[slot] = ((values[slot] ?? 0) | goesOn) >>> 0;
        continue;
      }
      values[slot] = ((values[slot] ?? 0) | ends) >>> 0;
      const alike = written.get(slot);
      if (alike === undefined) written.set(slot, [number]);
      else if (alike.at(-1) !== number) alike.push(number);
    }
  }
  const postings: number[] = [];
  for (const [slot, alike] of written) {
    values[slot] = ((values[slot] ?? 0) | postings.length) >>> 0;
    for (const number of alike) postings.push(number);
    postings.push(((postings.pop() ?? 0) | lastPosting) >>> 0);
  }
  const filter = new Uint32Array(Math.ceil((firstWords.size * filterBits) / 32) + 1);
  for (const hash of firstWords) {
    const bit = slotOf(hash, filter.length * 32);
    filter[bit >>> 5] = ((filter[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  }
  const letters = findLetters(names);
  const joins = findJoins(names);
  const lengths = [slots, postings.length, filter.length, letters.length, joins.length];
  const header = [magic, names.length, ...lengths];
  const parts = [header, prints, values, postings, filter, letters, joins];
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return { buffer: whole.buffer };
}

/** Opens an index. Throws RangeError where the buffer holds none, or one of another pack. */
export function openIndex({ buffer }: NameIndex, pack: Pick<Pack, "entities">): IndexParts {
  const header = new Uint32Array(buffer, 0, Math.min(headerLength, buffer.byteLength >>> 2));
  const [mark, names = 0, slots = 0, postings = 0, filter = 0, letters = 0, joins = 0] = header;
  const count = pack.entities.reduce((sum, entity) => sum + entity.names.length, 0);
  const length = headerLength + slots * 2 + postings + filter + letters + joins;
  if (mark !== magic || buffer.byteLength !== length * 4) {
    throw new RangeError("the buffer holds no index of names");
  }
  if (names !== count) throw new RangeError(`the index has ${names} names, the pack ${count}`);
  let at = headerLength;
  const take = (size: number): Uint32Array => {
    const part = new Uint32Array(buffer, at * 4, size);
    at += size;
    return part;
  };
  return {
    names,
    prints: take(slots),
    values: take(slots),
    postings: take(postings),
    filter: take(filter),
    letters: take(letters),
    joins: take(joins),
  };
}
