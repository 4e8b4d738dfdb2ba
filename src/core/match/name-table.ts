import type { EntityId, Name, Pack } from "../dataset/pack.ts";
import { printOf, slotOf } from "./name-hash.ts";
import {
  type NameIndex,
  type NameWords,
  lastPosting,
  openIndex,
  smallToo,
  splitName,
  startMask,
} from "./name-index.ts";

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
  /** First folded units of what parts words of names, besides spaces and hyphens. */
  readonly joins: ReadonlySet<number>;
  /** Whether some name may begin with a word of this first hash: false is certain. */
  mayBegin(first: number): boolean;
  /** What is known of a beginning, as name-index.ts says of values; 0 for nothing. */
  findValue(first: number, second: number): number;
  /** Calls back with each name that ends at a value. */
  eachName(value: number, callback: (name: TableName) => void): void;
}

/** Opens an index together with its pack. Throws RangeError where they do not belong together. */
export function openTable(index: NameIndex, pack: Pick<Pack, "entities">): NameTable {
  const { prints, values, postings, filter, letters, joins } = openIndex(index, pack);
  const slots = prints.length;
  const filterBits = filter.length * 32;
  const read = new Map<number, TableName>();
  /** The number of each entity's first name. */
  const firstOf = new Uint32Array(pack.entities.length);
  for (let entity = 1; entity < firstOf.length; entity++) {
    firstOf[entity] = (firstOf[entity - 1] ?? 0) + (pack.entities[entity - 1]?.names.length ?? 0);
  }

  /** A name by its number, taken apart when it is met first. */
  const readName = (number: number): TableName | undefined => {
    const known = read.get(number);
    if (known !== undefined) return known;
    let low = 0;
    let high = firstOf.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firstOf[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const entity = pack.entities[low];
    const name = entity?.names[number - (firstOf[low] ?? 0)];
    if (entity === undefined || name === undefined) return undefined;
    const found = { entity: entity.id, name };
    const fresh: TableName = {
      stored: [{ ...found, inflected: false }],
      inflected: [{ ...found, inflected: true }],
      parts: splitName(name),
    };
    read.set(number, fresh);
    return fresh;
  };

  return {
    starts: new Map([...letters].map((each) => [each & 0xffff, (each & smallToo) !== 0])),
    joins: new Set(joins),
    mayBegin(first) {
      const bit = slotOf(first, filterBits);
      return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
    findValue(first, second) {
      const print = printOf(second);
      let slot = slotOf(first, slots);
      for (;;) {
        const here = prints[slot];
        if (here === print) return values[slot] ?? 0;
        if (here === 0) return 0;
        slot = slot + 1 === slots ? 0 : slot + 1;
      }
    },
    eachName(value, callback) {
      for (let at = value & startMask; at < postings.length; at++) {
        const posting = postings[at] ?? lastPosting;
        const name = readName((posting & ~lastPosting) >>> 0);
        if (name !== undefined) callback(name);
        if ((posting & lastPosting) !== 0) break;
      }
    },
  };
}
