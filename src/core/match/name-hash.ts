/*
 * The rolling hash of the words of a name, 32 bits, after FNV-1a (Fowler, Noll, Vo), closed by the
 * last steps of MurmurHash3 (Appleby). It is taken word by word, so that the hash of a name's beginning
 * is met on the way to that of the whole.
 */

export const seed = 0x811c9dc5 | 0;

const prime = 0x01000193;

/** The hash with one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

/** The hash with the units of a text. */
export function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}

/** Bits of a closed hash: so few that engines keep it as a small integer. */
export const hashBits = 30;

/** Spreads a hash evenly over its bits: names are kept in the order of what this gives. */
export function close(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> (32 - hashBits);
}

/** How many of `count` slots there are to one hash; times the hash it is the slot, without its fraction. */
export function slotsPerHash(count: number): number {
  return count / 2 ** hashBits;
}

/** Stands for a space or a hyphen between two words: either may be written for the other. */
const looseJoin = 0x1_0001;
/** Stands on both sides of the units of any other separator. */
const tightJoin = 0x1_0002;

/** Comes before the stems of a name, which are kept apart from its words. */
export const stemMark = 0x1_0003;

/** Whether a folded separator is one that a space or a hyphen may replace. */
export function isLoose(separator: string): boolean {
  return separator === " " || separator === "-";
}

/** The hash with a space between two words. */
export function mixSpace(hash: number): number {
  return mix(hash, looseJoin);
}

/** The hash with a folded separator between two words. */
export function mixJoin(hash: number, separator: string): number {
  if (isLoose(separator)) return mixSpace(hash);
  return mix(mixText(mix(hash, tightJoin), separator), tightJoin);
}
