import type { Name, Pack } from "../dataset/pack.ts";
import { shortU } from "../text/slavic-stems.ts";
import { hasDense } from "../text/alphabet.ts";
import type { Word } from "../text/words.ts";
import { hashBits, isLoose, slotsPerHash } from "./name-hash.ts";
import { type NameWords, listKeys, splitName } from "./name-keys.ts";

/*
 * All names of a pack in one ArrayBuffer of 32-bit numbers; see DESIGN.md beside this file.
 *
 *   header     magic, names, slots, units of the longest word in letters without spaces (text/alphabet),
 *              and how long each of the parts below is
 *   table      of each slot two numbers: the hash of a name's first 1, 2, ... words, and what is known
 *              of it. Hashes rise from slot to slot; an empty slot has the highest number.
 *                bit 31 a longer name goes on here
 *                bit 30 a name ends here
 *                bit 29 several names end here, and bits 0-28 say where their postings start;
 *                       without it bits 0-28 are the name's number
 *                where no name ends bits 0-28 tell how the next words may start (nextBit)
 *   postings   names by number (bits 0-30), bit 31 at the last of those that are written alike
 *   filter     one bit for the hash of each first word
 *   letters    folded first units of names; bit 16 where a small one may start a name, above it the
 *              bits of the units that follow it then (secondBit)
 *   joins      first units of what parts two words of a name, folded, where it is no space or hyphen
 *   firsts     of each entity the number of its first name
 */

export interface NameIndex {
  readonly buffer: ArrayBuffer;
}

const magic = 0x62676e35;
const headerLength = 10;
/** Bits of the filter for each distinct first word: one in sixteen of the others passes. */
const filterBits = 16;
/** Share of the slots that are taken: more, and searches for what is not there grow long. */
const load = 0.75;
/** Entities whose names are counted when an index is opened. */
const checked = 64;

/** In place of the hash of an empty slot: more than any hash. */
export const emptySlot = 0x7fff_ffff;

export const goesOn = 1 << 31;
export const ends = 1 << 30;
export const several = 1 << 29;
export const numberMask = several - 1;
export const lastPosting = 1 << 31;
export const smallToo = 0x1_0000;

/** Of bits 0-28: for next words that start with a small letter, and for those that do not. */
const smallBits = 13;
const otherBits = 16;

/**
 * The bit of a next word that starts with a folded unit. A name's word with a capital is never written
 * with a small letter, so that "The" of "The Hague" is not followed to "The name".
 */
export function nextBit(folded: number, isSmall: boolean): number {
  return 1 << (isSmall ? otherBits + (folded % smallBits) : folded % otherBits);
}

const firstSecond = 17;

/** The bit of a folded unit that follows a small first one; all bits where none follows. */
export function secondBit(folded: number): number {
  return Number.isNaN(folded) ? -1 << firstSecond : 1 << (firstSecond + (folded % 15));
}

/** The parts of an index, without a copy. */
export interface IndexParts {
  readonly names: number;
  /** How many slots hashes point at. Some more follow, and the last is empty. */
  readonly slots: number;
  /** UTF-16 units of the longest word of a name in a script without spaces; 0 where there is none. */
  readonly longestDense: number;
  readonly table: Int32Array;
  readonly postings: Int32Array;
  readonly filter: Int32Array;
  readonly letters: Int32Array;
  readonly joins: Int32Array;
  readonly firsts: Int32Array;
}

const [fullU = 0, shortUnit = 0] = ["у", shortU].map((letter) => letter.charCodeAt(0));

function findLetters(names: readonly NameWords[]): number[] {
  const letters = new Map<number, number>();
  for (const { words } of names) {
    const first = words[0];
    if (first === undefined) continue;
    const unit = first.folded.charCodeAt(0);
    const isSmall = first.casing === "lower" || first.casing === "none";
    const small = isSmall ? smallToo | secondBit(first.folded.charCodeAt(1)) : 0;
    letters.set(unit, (letters.get(unit) ?? unit) | small);
  }
  // The same letter behind a vowel, at the start of a Belarusian name's case form.
  if (letters.has(fullU) && !letters.has(shortUnit)) letters.set(shortUnit, shortUnit);
  return [...letters.values()];
}

function findJoins(names: readonly NameWords[]): number[] {
  const separators = names.flatMap(({ words }) => words.slice(1).map(({ before }) => before));
  return [...new Set(separators.filter((each) => !isLoose(each)))].map((each) =>
    each.charCodeAt(0),
  );
}

/** The bits of a next word in all the ways in which it may be written. */
function nextBits({ folded, casing }: Word): number {
  const unit = folded.charCodeAt(0);
  const small = casing === "lower" || casing === "none" ? nextBit(unit, true) : 0;
  return small | nextBit(unit, false);
}

/**
 * The beginnings of all names: hashes, and beside each the number of its name and whether it is the
 * whole, a first word, or else the bits of its next word.
 */
interface Beginnings {
  readonly hashes: number[];
  readonly numbers: number[];
  readonly firsts: boolean[];
  /** The bits of the next word; 0 where the name ends. */
  readonly nexts: number[];
}

function listBeginnings(all: readonly Name[], names: readonly NameWords[]): Beginnings {
  const listed: Beginnings = { hashes: [], numbers: [], firsts: [], nexts: [] };
  for (const [at, name] of all.entries()) {
    const parts = names[at];
    if (parts === undefined) continue;
    for (const { number, keys, isStored } of listKeys(name, parts, at)) {
      for (const [index, key] of keys.entries()) {
        const next = index + 1 < keys.length ? parts.words[index + 1] : undefined;
        listed.hashes.push(key);
        listed.numbers.push(number);
        listed.firsts.push(index === 0);
        listed.nexts.push(next === undefined ? 0 : isStored ? nextBits(next) : numberMask);
      }
    }
  }
  return listed;
}

const digitBits = 10;
const digitMask = (1 << digitBits) - 1;

/** Places of hashes in rising order, equal ones as they came: by ten bits at a time (radix sort). */
function sortPlaces(hashes: readonly number[]): Uint32Array {
  let places = Uint32Array.from(hashes, (_hash, at) => at);
  let sorted = new Uint32Array(hashes.length);
  for (let shift = 0; shift < hashBits; shift += digitBits) {
    const digitOf = (place: number): number => ((hashes[place] ?? 0) >>> shift) & digitMask;
    const counts = new Uint32Array(digitMask + 1);
    for (const place of places) counts[digitOf(place)] = (counts[digitOf(place)] ?? 0) + 1;
    let sum = 0;
    const next = counts.map((count) => (sum += count) - count);
    for (const place of places) {
      const digit = digitOf(place);
      const to = next[digit] ?? 0;
      sorted[to] = place;
      next[digit] = to + 1;
    }
    [places, sorted] = [sorted, places];
  }
  return places;
}

/** What the table will hold: distinct hashes in rising order and what is known of each. */
interface Keys {
  readonly hashes: number[];
  readonly values: number[];
  readonly postings: number[];
  /** The hashes of first words among them. */
  readonly firstWords: number[];
}

function joinKeys({ hashes, numbers, firsts, nexts }: Beginnings): Keys {
  const keys: Keys = { hashes: [], values: [], postings: [], firstWords: [] };
  const places = sortPlaces(hashes);
  for (let at = 0; at < places.length;) {
    const hash = hashes[places[at] ?? 0] ?? 0;
    let next = 0;
    let isFirst = false;
    const alike: number[] = [];
    for (; at < places.length && hashes[places[at] ?? 0] === hash; at++) {
      const place = places[at] ?? 0;
      const number = numbers[place] ?? 0;
      isFirst ||= firsts[place] === true;
      if (nexts[place] !== 0) next |= nexts[place] ?? 0;
      else if (alike.at(-1) !== number) alike.push(number);
    }
    let value = next === 0 ? 0 : goesOn;
    if (alike.length === 0) value |= next;
    else if (alike.length === 1) value |= ends | (alike[0] ?? 0);
    else {
      value |= ends | several | keys.postings.length;
      for (const number of alike) keys.postings.push(number);
      keys.postings.push((keys.postings.pop() ?? 0) | lastPosting);
    }
    keys.hashes.push(hash);
    keys.values.push(value);
    if (isFirst) keys.firstWords.push(hash);
  }
  return keys;
}

/** Puts each key where its hash points at, or behind what is there already (linear probing, in order). */
function layTable({ hashes, values }: Keys, slots: number): Int32Array {
  const perHash = slotsPerHash(slots);
  let last = -1;
  const at = hashes.map((hash) => (last = Math.max(Math.floor(hash * perHash), last + 1)));
  const table = new Int32Array((Math.max(slots, last + 1) + 1) * 2);
  for (let slot = 0; slot < table.length; slot += 2) table[slot] = emptySlot;
  for (const [key, slot] of at.entries()) {
    table[slot * 2] = hashes[key] ?? 0;
    table[slot * 2 + 1] = values[key] ?? 0;
  }
  return table;
}

function layFilter(firstWords: readonly number[]): Int32Array {
  const filter = new Int32Array(Math.ceil((firstWords.length * filterBits) / 32) + 1);
  const perHash = slotsPerHash(filter.length * 32);
  for (const hash of firstWords) {
    const bit = Math.floor(hash * perHash);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

function findLongestDense(names: readonly NameWords[]): number {
  let longest = 0;
  for (const { words } of names) {
    for (const { start, end, folded } of words) {
      if (hasDense(folded)) longest = Math.max(longest, end - start, folded.length);
    }
  }
  return longest;
}

/** The number of each entity's first name. */
function numberFirsts({ entities }: Pick<Pack, "entities">): number[] {
  let sum = 0;
  return entities.map(({ names }) => (sum += names.length) - names.length);
}

/**
 * Compiles a pack's names; linear in their words. A name's number is its place in the pack. Throws
 * RangeError where there are more names than numbers.
 */
export function compileIndex(pack: Pick<Pack, "entities">): NameIndex {
  const all = pack.entities.flatMap((entity) => entity.names);
  if (all.length > numberMask)
    throw new RangeError(`${all.length} names are more than ${numberMask}`);
  const names = all.map(splitName);
  const keys = joinKeys(listBeginnings(all, names));
  const slots = Math.ceil(keys.hashes.length / load) + 1;
  const table = layTable(keys, slots);
  const filter = layFilter(keys.firstWords);
  const letters = findLetters(names);
  const joins = findJoins(names);
  const firsts = numberFirsts(pack);
  const parts = [table, keys.postings, filter, letters, joins, firsts];
  const lengths = parts.map((part) => part.length);
  const header = [magic, all.length, slots, findLongestDense(names), ...lengths];
  const whole = new Int32Array([header, ...parts].reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of [header, ...parts]) {
    whole.set(part, at);
    at += part.length;
  }
  return { buffer: whole.buffer };
}

/** Throws RangeError where a pack is not the index's: by its entities, and the names of some of them. */
function checkNames({ firsts, names }: IndexParts, { entities }: Pick<Pack, "entities">): void {
  if (firsts.length !== entities.length) {
    throw new RangeError(`the index has ${firsts.length} entities, the pack ${entities.length}`);
  }
  const step = Math.max(1, Math.floor(entities.length / checked));
  for (let at = 0; at < entities.length; at += step) {
    const count = (firsts[at + 1] ?? names) - (firsts[at] ?? 0);
    const here = entities[at]?.names.length;
    if (here === count) continue;
    throw new RangeError(`the index has ${count} names of entity ${at}, the pack ${here}`);
  }
}

/**
 * Opens an index without a copy; the time does not grow with its size. Throws RangeError where the
 * buffer holds none, or one of another pack.
 */
export function openIndex({ buffer }: NameIndex, pack: Pick<Pack, "entities">): IndexParts {
  const header = new Int32Array(buffer, 0, Math.min(headerLength, buffer.byteLength >>> 2));
  const [mark, names = 0, slots = 0, longestDense = 0, ...lengths] = header;
  const length = lengths.reduce((sum, part) => sum + part, headerLength);
  if (mark !== magic || buffer.byteLength !== length * 4) {
    throw new RangeError("the buffer holds no index of names");
  }
  let at = headerLength;
  const take = (part: number): Int32Array => {
    const taken = new Int32Array(buffer, at * 4, lengths[part]);
    at += taken.length;
    return taken;
  };
  const parts = {
    names,
    slots,
    longestDense,
    table: take(0),
    postings: take(1),
    filter: take(2),
    letters: take(3),
    joins: take(4),
    firsts: take(5),
  };
  checkNames(parts, pack);
  return parts;
}
