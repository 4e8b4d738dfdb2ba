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
    ["lłл", liquid],
    ["mм", lips],
    ["nńнñ", nose],
    ["pbпб", labial],
    ["rр", rolled],
  ].flatMap(([list, letter]) =>
    Array.from(String(list), (each) => [each, Number(letter)] as const),
  ),
);

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x500);
  for (const [letter, value] of letters) {
    table[letter.charCodeAt(0)] = value;
    table[letter.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}

/** Makes the function that gives the skeleton of text[from..to): linear, without making a string. */
export function createSkeletonReader(): (text: string, from: number, to: number) => number {
  const table = makeTable();
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
      const next = at + 1 < to ? text[at + 1] : "";
      // Polish rz and ph are read in ways that have no such letter.
      if (found === rolled && (next === "z" || next === "з")) continue;
      if (found === labial && next === "h") continue;
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
