import type { Alphabet } from "../text/alphabet.ts";
import { type Beside, readAfter } from "./beside.ts";
import {
  auxiliaries,
  dealWords,
  governmentNouns,
  placePrepositions,
  surePlace,
} from "./beside-words.ts";
import { isAct } from "./misleading.ts";
import type { Sense } from "./mention.ts";

const blank = /^[\s\u00A0]+$/;

/** Whether the word before says that a place is meant, and nobody of that name. */
export function standsAsPlace({ before }: Beside): boolean {
  return surePlace.has(before.word) && blank.test(before.gap);
}

/**
 * Whether a place's name means the place ("in Minsk") or its government ("Minsk said", "talks with
 * Minsk"); undefined where what stands beside it does not say.
 */
export function findSense(text: string, beside: Beside, alphabet: Alphabet): Sense | undefined {
  const { before, after } = beside;
  if (blank.test(before.gap) && placePrepositions.has(before.word)) return "place";
  if (after.word === "s" && /^['’]$/.test(after.gap)) {
    const owned = readAfter(text, after.end, alphabet);
    return governmentNouns.has(owned.word) ? "government" : undefined;
  }
  if (blank.test(after.gap)) {
    // "Minsk has denied it", but "Minsk has a river".
    const { word } = auxiliaries.has(after.word) ? readAfter(text, after.end, alphabet) : after;
    if (isAct(word)) return "government";
  }
  return blank.test(before.gap) && dealWords.has(before.word) ? "government" : undefined;
}
