import type { EntityId, Name, Pack } from "../dataset/pack.ts";
import { type KeptNames, createKeptNames } from "./kept-names.ts";
import { slotsPerHash } from "./name-hash.ts";
import {
  type NameIndex,
  emptySlot,
  ends,
  goesOn,
  lastPosting,
  numberMask,
  openIndex,
  several,
  smallToo,
} from "./name-index.ts";
import { type NameWords, splitName, unshout } from "./name-keys.ts";

/** A name of an entity that is written at a place. */
export interface FoundName {
  readonly entity: EntityId;
  readonly name: Name;
  /** In a case form that the dataset does not store. */
  readonly inflected: boolean;
}

/** A place where names of the index are written. UTF-16 offsets, half-open. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly words: number;
  /** Every name that is written so, of one entity or of several. */
  readonly names: readonly FoundName[];
}

/** So many values' names are kept taken apart: what pages have in common, some megabytes. */
const mostLists = 1 << 15;

/** A name of the table with its words. */
export interface TableName {
  /** As it is found where it is written as stored, and in another case: lists of one. */
  readonly stored: readonly [FoundName];
  readonly inflected: readonly [FoundName];
  readonly parts: NameWords;
}

/** An open index with the names that its numbers stand for. */
export interface NameTable {
  /** Whether names start with a folded unit, and whether it may be a small letter there. */
  readonly starts: ReadonlyMap<number, boolean>;
  /** By folded unit: the bits of the second units of names that start with it small (secondBit). */
  readonly seconds: Int32Array;
  /** UTF-16 units of the longest word of a name in a script without spaces. */
  readonly longestDense: number;
  /** First folded units of what parts words of names, besides spaces and hyphens. */
  readonly joins: ReadonlySet<number>;
  /** Whether some name may begin with a word of this hash: false is certain. */
  mayBegin(hash: number): boolean;
  /** What is known of a beginning, as name-index.ts says of values; 0 for nothing. */
  findValue(hash: number): number;
  /** What texts were found to be, by values. The bit of the end is in them, so they are never 0. */
  readonly kept: KeptNames<FoundName>;
  /** The names that end at a value, in the pack's order. */
  namesAt(value: number): readonly TableName[];
}

/** Opens an index together with its pack. Throws RangeError where they do not belong together. */
export function openTable(index: NameIndex, pack: Pick<Pack, "entities">): NameTable {
  const { slots, longestDense, table, postings, filter, letters, joins, firsts } = openIndex(
    index,
    pack,
  );
  const slotScale = slotsPerHash(slots);
  const bitScale = slotsPerHash(filter.length * 32);

  /** A name by its number, taken apart. */
  const readName = (number: number): TableName | undefined => {
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const entity = pack.entities[low];
    const name = entity?.names[number - (firsts[low] ?? 0)];
    if (entity === undefined || name === undefined) return undefined;
    const found = { entity: entity.id, name };
    return {
      stored: [{ ...found, inflected: false }],
      inflected: [{ ...found, inflected: true }],
      parts: unshout(splitName(name), name, entity.type),
    };
  };

  const readNames = (value: number): TableName[] => {
    const first = value & numberMask;
    if ((value & several) === 0) {
      const name = readName(first);
      return name === undefined ? [] : [name];
    }
    const names: TableName[] = [];
    for (let at = first; at < postings.length; at++) {
      const posting = postings[at] ?? lastPosting;
      const name = readName(posting & ~lastPosting);
      if (name !== undefined) names.push(name);
      if ((posting & lastPosting) !== 0) break;
    }
    return names;
  };

  const lists = new Map<number, readonly TableName[]>();
  const seconds = new Int32Array(0x1_0000);
  for (const letter of letters) seconds[letter & 0xffff] = letter;

  return {
    starts: new Map(Array.from(letters, (each) => [each & 0xffff, (each & smallToo) !== 0])),
    seconds,
    longestDense,
    joins: new Set(joins),
    mayBegin(hash) {
      const bit = (hash * bitScale) | 0;
      return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
    findValue(hash) {
      let at = ((hash * slotScale) | 0) * 2;
      while ((table[at] ?? emptySlot) < hash) at += 2;
      return table[at] === hash ? (table[at + 1] ?? 0) : 0;
    },
    kept: createKeptNames<FoundName>(),
    namesAt(value) {
      if ((value & ends) === 0) return [];
      const key = value & ~goesOn;
      const known = lists.get(key);
      if (known !== undefined) return known;
      const names = readNames(value);
      if (lists.size >= mostLists) lists.clear();
      lists.set(key, names);
      return names;
    },
  };
}
