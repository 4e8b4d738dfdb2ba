/*
 * A filter before sound-keys.ts: the few consonants that every romanisation keeps, as one number. Words
 * with a sound key in common have the same skeleton; most others have not.
 */

const liquid = 1;
const lips = 2;
const nose = 3;
const labial = 4;
const rolled = 5;
/** Bits of a letter, and letters of a skeleton: those beyond are left out. */
const bits = 3;
const mostLetters = 10;

const letters: ReadonlyMap<string, number> = new Map(
  [
    ["lłľļл", liquid],
    ["mм", lips],
    ["nńнñňņ", nose],
    ["pbпб", labial],
    ["rр", rolled],
  ].flatMap(([list, letter]) =>
    Array.from(String(list), (each) => [each, Number(letter)] as const),
  ),
);

/** Before these an n or m may be written by the vowel before it: Polish ą and ę. */
const stops = "bcćčçdđfghkpqsśštvwxzźžżбвгґджзкпстфхцчшщ";
/** What a Polish rz and a Cyrillic рж have behind the r. */
const hissing = "zžзж";
const soft = "ьъ'’";

function makeTable(values: Iterable<readonly [string, number]>): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (const [letter, value] of values) {
    for (const each of [letter, letter.toUpperCase()]) table[each.charCodeAt(0)] = value;
  }
  return table;
}

/** What a letter does to the one before it. */
const stop = 1;
const hiss = 2;
const softens = 4;
const aspirates = 8;
const smallP = 0x70;

/** Makes the function that gives the skeleton of text[from..to): linear, without making a string. */
export function createSkeletonReader(): (text: string, from: number, to: number) => number {
  const table = makeTable(letters);
  const effects = makeTable([
    ...Array.from(stops, (each) => [each, stop] as const),
    ...Array.from(soft, (each) => [each, softens] as const),
    ...Array.from(hissing, (each) => [each, stop | hiss] as const),
    ["h", stop | aspirates],
  ]);
  const effectAt = (text: string, at: number, to: number): number =>
    at < to ? (effects[text.charCodeAt(at) | 0] ?? 0) : 0;
  /** Whether a letter with no number of its own is read with what follows. */
  const isMerged = (
    found: number,
    unit: number,
    text: string,
    next: number,
    to: number,
  ): boolean => {
    const effect = effectAt(text, next, to);
    // Polish rz and ph are read in ways that have no such letter.
    if (found === rolled) return (effect & hiss) !== 0;
    if (found === labial) return (unit | 0x20) === smallP && (effect & aspirates) !== 0;
    if (found !== nose && found !== lips) return false;
    const after = (effect & softens) === 0 ? effect : effectAt(text, next + 1, to);
    return (after & stop) !== 0;
  };
  return (text, from, to) => {
    let skeleton = 0;
    let count = 0;
    let last = 0;
    for (let at = from; at < to && count < mostLetters; at++) {
      const unit = text.charCodeAt(at) | 0;
      const found = table[unit] ?? 0;
      const doubled = found === last;
      last = found;
      if (found === 0 || doubled) continue;
      if (isMerged(found, unit, text, at + 1, to)) continue;
      skeleton = (skeleton << bits) | found;
      count++;
    }
    return skeleton;
  };
}

/** A skeleton without the m of a case ending (Путиным, Tuskiem); the same where it ends otherwise. */
export function withoutEnding(skeleton: number): number {
  return (skeleton & ((1 << bits) - 1)) === lips ? skeleton >> bits : skeleton;
}
