/*
 * Two rolling hashes of the words of a name, 32 bits each, after FNV-1a (Fowler, Noll, Vo) with two
 * different primes and offsets. They are taken word by word, so that the hash of a name's beginning is
 * met on the way to that of the whole.
 */

export const firstSeed = 0x811c9dc5;
export const secondSeed = 0x9e3779b9;
const firstPrime = 0x01000193;
const secondPrime = 0x85ebca6b;

export function mixFirst(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, firstPrime);
}

export function mixSecond(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, secondPrime);
  return mixed ^ (mixed >>> 13);
}

/** Stands for a space or a hyphen between two words: either may be written for the other. */
export const looseJoin = 0x1_0001;
/** Comes before the units of any other separator. */
export const tightJoin = 0x1_0002;

/** Comes before the stems of a name, which are kept apart from its words. */
export const stemMark = 0x1_0003;

/** Whether a folded separator is one that a space or a hyphen may replace. */
export function isLoose(separator: string): boolean {
  return separator === " " || separator === "-";
}

/** A slot number from a hash, evenly over `count` slots. */
export function slotOf(hash: number, count: number): number {
  return Math.floor(((hash >>> 0) / 0x1_0000_0000) * count);
}

/** The second hash as it is kept: 0 is an empty slot's. */
export function printOf(hash: number): number {
  return hash >>> 0 || 1;
}
