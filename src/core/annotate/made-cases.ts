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

/** Most forms of one case of a name. */
const mostOfCase = 12;

/** The forms of a name of which the words from..to are declined. */
function declineSome(
  words: readonly string[],
  all: readonly (Cases | undefined)[],
  from: number,
  to: number,
): string[] {
  const number = Math.max(0, ...all.slice(from, to).map((cases) => cases?.length ?? 0));
  const forms: string[] = [];
  for (let each = 0; each < number; each++) {
    let ways = [""];
    for (const [at, word] of words.entries()) {
      // What has no cases stays as it is.
      const next = at >= from && at < to ? (all[at]?.[each] ?? [word]) : [word];
      ways = ways.flatMap((way) => next.map((form) => (way === "" ? form : `${way} ${form}`)));
      ways = ways.slice(0, mostOfCase);
    }
    forms.push(...ways);
  }
  return forms;
}

function declineAll(text: string, type: EntityType, decline: Decline): string[] {
  const words = text.split(" ");
  const count = words.length;
  const isPerson = type === "person";
  // A woman's surname may stay as it is: bez Angely Merkel.
  const isWoman = isPerson && words[0]?.endsWith("a") === true;
  const all = words.map((word, at) => {
    const cases = decline(word, isPerson);
    return isWoman && at > 0 ? cases?.map((forms) => [word, ...forms]) : cases;
  });
  const forms = new Set(declineSome(words, all, 0, count));
  if (!isPerson) {
    // The rest may hang on the head (Ministerstva zahraničních věcí), or be foreign (v New Yorku).
    for (const [from, to] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [count - 1, count],
    ] as const) {
      for (const form of declineSome(words, all, from, to)) forms.add(form);
    }
  }
  forms.delete(text);
  return [...forms];
}

/** Makes the rule of a language's cases. */
export function createCases(languages: RegExp, letters: RegExp, decline: Decline): FormRule {
  return {
    texts: languages,
    formsOf({ text, language, kind }, { type }) {
      if (kind === "acronym" || !letters.test(text)) return [];
      // Not France and Italy, which have other names there: their endings are those of plurals.
      const isTaken =
        language === "en" && (type === "person" || (type === "place" && !/[ey]$/.test(text)));
      return languages.test(language) || isTaken ? declineAll(text, type, decline) : [];
    },
  };
}
