import type { EntityType } from "../dataset/pack.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms that are made by the rules of one language, of its own names, and of people and places that
 * have an English name only, which it mostly takes over.
 */

/** The forms of a word, case by case; those of the language that are asked for, in one order. */
export type Cases = readonly (readonly string[])[];

/** A word in its other cases; undefined where it has none that we know. */
export type Decline = (word: string, isPerson: boolean) => Cases | undefined;

export function withEndings(
  stems: readonly string[],
  endings: readonly (readonly string[])[],
): Cases {
  return endings.map((list) => stems.flatMap((stem) => list.map((ending) => stem + ending)));
}

/** Most forms of one case of a name, and most words of one that are all declined. */
const mostOfCase = 12;
const mostWords = 3;
/** Most words of a name of which the first are declined. */
const longest = 8;

/** The forms of a name of which the first `count` words are declined. */
function declineFirst(
  words: readonly string[],
  count: number,
  all: readonly (Cases | undefined)[],
): string[] {
  const number = Math.max(0, ...all.slice(0, count).map((cases) => cases?.length ?? 0));
  const forms: string[] = [];
  for (let each = 0; each < number; each++) {
    let ways = [""];
    for (const [at, word] of words.entries()) {
      // What has no cases stays as it is.
      const next = at < count ? (all[at]?.[each] ?? [word]) : [word];
      ways = ways.flatMap((way) => next.map((form) => (way === "" ? form : `${way} ${form}`)));
      ways = ways.slice(0, mostOfCase);
    }
    forms.push(...ways);
  }
  return forms;
}

function declineAll(
  text: string,
  type: EntityType,
  decline: Decline,
  isHeadOnly: boolean,
): string[] {
  const words = text.split(" ");
  if (words.length > longest) return [];
  const isPerson = type === "person";
  // A woman's surname may stay as it is: bez Angely Merkel.
  const isWoman = isPerson && words.length > 1 && words[0]?.endsWith("a") === true;
  const all = words.map((word, at) => {
    const cases = decline(word, isPerson);
    return isWoman && at > 0 ? cases?.map((forms) => forms.concat(word)) : cases;
  });
  // Of a body or a place the rest may hang on its head: Ministerstva zahraničních věcí.
  const counts = isPerson ? [] : [1, 2].filter((count) => count < words.length);
  if (words.length <= mostWords) counts.push(words.length);
  if (isHeadOnly) counts.splice(1);
  const forms = new Set(counts.flatMap((count) => declineFirst(words, count, all)));
  forms.delete(text);
  return [...forms];
}

/** Makes the rule of a language's cases; with `isHeadOnly` of a name's first word alone. */
export function createCases(
  languages: RegExp,
  letters: RegExp,
  decline: Decline,
  isHeadOnly = false,
): FormRule {
  return {
    texts: languages,
    formsOf({ text, language, kind }, { type }) {
      if (kind === "acronym" || !letters.test(text)) return [];
      const isTaken =
        language === "en" && (type === "person" || (type === "place" && !text.includes(" ")));
      return languages.test(language) || isTaken ? declineAll(text, type, decline, isHeadOnly) : [];
    },
  };
}
