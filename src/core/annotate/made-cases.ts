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

/**
 * The cases of stems, each in all ways that the lists give it. A list has the endings of the cases, parted
 * by spaces, several ways by a bar.
 */
export function end(stems: readonly string[], ...lists: readonly string[]): Cases {
  const cases = lists.map((list) => list.split(" ").map((ways) => ways.split("|")));
  const first = cases[0] ?? [];
  return first.map((_, at) =>
    stems.flatMap((stem) =>
      cases.flatMap((each) => (each[at] ?? []).map((ending) => stem + ending)),
    ),
  );
}

/** Each case in the ways of both. */
export function join(some: Cases, others: Cases): Cases {
  return some.map((forms, at) => forms.concat(others[at] ?? []));
}

/** Nominative endings, and the cases of words that have them; see `end`. The first that fits counts. */
export type EndingTable = readonly (readonly [nominative: string, cases: string])[];

/** A word by a table of endings, which are looked for as it is written or, if given, folded. */
export function endBy(table: EndingTable, word: string, written = word): Cases | undefined {
  const found = table.find(([ending]) => written.endsWith(ending));
  return found && end([word.slice(0, -found[0].length)], found[1]);
}

/** A name in Latin letters. */
export const latinName = /^[\p{Script=Latin}\d .-]+$/u;

/** Most forms of one case of a name. */
const mostOfCase = 12;

/** The forms of a name, of which some words are declined. */
function declineSome(
  words: readonly string[],
  all: readonly (Cases | undefined)[],
  isDeclined: (at: number) => boolean,
): string[] {
  const number = Math.max(0, ...all.map((cases, at) => (isDeclined(at) && cases?.length) || 0));
  const forms: string[] = [];
  for (let each = 0; each < number; each++) {
    let ways = [""];
    for (const [at, word] of words.entries()) {
      // What has no cases stays as it is.
      const next = isDeclined(at) ? (all[at]?.[each] ?? [word]) : [word];
      ways = ways.flatMap((way) => next.map((form) => (way === "" ? form : `${way} ${form}`)));
      ways = ways.slice(0, mostOfCase);
    }
    forms.push(...ways);
  }
  return forms;
}

function declineAll(text: string, type: EntityType, decline: Decline, lastOnly: boolean): string[] {
  const words = text.split(" ");
  const last = words.length - 1;
  const isPerson = type === "person";
  // A woman's surname may stay as it is: bez Angely Merkel.
  const isWoman = isPerson && words[0]?.endsWith("a") === true;
  const all = words.map((word, at) => {
    const cases = decline(word, isPerson);
    return isWoman && at > 0 ? cases?.map((forms) => [word, ...forms]) : cases;
  });
  const forms = new Set(declineSome(words, all, (at) => !isPerson || !lastOnly || at === last));
  if (!isPerson) {
    // The rest may hang on the head (Ministerstva zahraničních věcí), or be foreign (v New Yorku).
    for (const count of [1, 2, 3]) {
      for (const form of declineSome(words, all, (at) => at < count)) forms.add(form);
    }
    for (const form of declineSome(words, all, (at) => at === last)) forms.add(form);
    // "Tarptautinio valiutos fondo"
    for (const form of declineSome(words, all, (at) => at === 0 || at === last)) forms.add(form);
  }
  forms.delete(text);
  return [...forms];
}

/** Makes the rule of a language's cases; `lastOnly` where only the last word of a person's name has them. */
export function createCases(
  languages: RegExp,
  letters: RegExp,
  decline: Decline,
  lastOnly = false,
): FormRule {
  return {
    texts: languages,
    formsOf({ text, language, kind }, { type }) {
      if (kind === "acronym" || !letters.test(text)) return [];
      // Not France and Italy, which have other names there: their endings are those of plurals.
      const isTaken =
        language === "en" && (type === "person" || (type === "place" && !/[ey]$/.test(text)));
      return languages.test(language) || isTaken ? declineAll(text, type, decline, lastOnly) : [];
    },
  };
}
