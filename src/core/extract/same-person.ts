import { findSoundKeys } from "../text/sound-keys.ts";

/** How two names of people go together. */
export type Likeness = "same" | "doubtful" | "different";

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

function wordsOf(key: string): string[] {
  return key.split(/[ -]/).filter((word) => word !== "" && !/^(?:jr|sr|ii|iii)\.?$/.test(word));
}

/** Whether one letter is added, left out, changed or swapped with the next. */
function isOneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const restLeft = left.slice(at);
  const restRight = right.slice(at);
  if (restLeft.slice(1) === restRight || restLeft === restRight.slice(1)) return true;
  if (restLeft.slice(1) === restRight.slice(1)) return true;
  return (
    restLeft[0] === restRight[1] &&
    restLeft[1] === restRight[0] &&
    restLeft.slice(2) === restRight.slice(2)
  );
}

function soundsAlike(left: string, right: string): boolean {
  const keys = new Set(findSoundKeys(left));
  return findSoundKeys(right).some((key) => keys.has(key));
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Whether two given names may be one: equal, an initial of it, or one spelling of another. */
function compareGiven(left: string, right: string): Likeness {
  if (left === right) return "same";
  if (isInitial(left) || isInitial(right))
    return left.charAt(0) === right.charAt(0) ? "same" : "different";
  if (left.length > 3 && right.length > 3 && (left.startsWith(right) || right.startsWith(left)))
    return "doubtful";
  if (
    left.length > 4 &&
    right.length > 4 &&
    (isOneEditApart(left, right) || soundsAlike(left, right))
  )
    return "same";
  return "different";
}

/**
 * Whether two folded full names are one person's. The family name has to be one, or one spelling of the
 * other (a letter of a long one, or another script); given names too, and middle ones may be missing
 * but not differ. Spellings that only look alike are doubtful.
 */
export function comparePeople(left: string, right: string): Likeness {
  if (left === right) return "same";
  const a = wordsOf(left);
  const b = wordsOf(right);
  const familyA = a.at(-1) ?? "";
  const familyB = b.at(-1) ?? "";
  const givenA = a[0] ?? "";
  const givenB = b[0] ?? "";
  if (cyrillic.test(left) !== cyrillic.test(right)) {
    return soundsAlike(familyA, familyB) && soundsAlike(givenA, givenB) ? "same" : "different";
  }
  // Sounds cost most, and nearly all pairs differ in both names: one of them has to be equal.
  if (familyA !== familyB) {
    const isLong = familyA.length > 5 && familyB.length > 5;
    if (!isLong || (givenA !== givenB && !isInitial(givenA) && !isInitial(givenB)))
      return "different";
    if (compareGiven(givenA, givenB) === "different") return "different";
    if (!isOneEditApart(familyA, familyB) && !soundsAlike(familyA, familyB)) return "different";
    return givenA === givenB ? "same" : "doubtful";
  }
  const given = compareGiven(givenA, givenB);
  if (given === "different") return "different";
  const middleA = a.slice(1, -1);
  const middleB = b.slice(1, -1);
  if (middleA.length === 0 || middleB.length === 0) return given;
  const isFitting = middleA.some((each) =>
    middleB.some((other) => compareGiven(each, other) !== "different"),
  );
  return isFitting ? given : "different";
}
