import type { Entity, Name } from "../dataset/pack.ts";
import { type Matcher, createMatcher } from "../match/find-names.ts";
import { compileIndex } from "../match/name-index.ts";
import type { NameMatch } from "../match/name-table.ts";

/*
 * German adjectives at the head of a name take an ending of their own in each case: Europäische Union,
 * der Europäischen Union; Oberster Staatsrat, im Obersten Staatsrat. Names store one of them. The others
 * are made from it, and an index of these alone is searched in German texts.
 */

const endings = ["e", "en", "er", "es", "em"] as const;

/** A word that may be such an adjective: also a noun or "Berliner", of which the made forms never stand. */
const adjective = /^(\p{Lu}[\p{L}-]{2,}?)(?:e[rs]?)$/u;

/** The name with the other endings of its first adjective, and of all that follow one another. */
function formsOf(text: string): string[] {
  const words = text.split(" ");
  const stems = words.map((word) => adjective.exec(word)?.[1]);
  let count = stems.slice(0, -1).indexOf(undefined);
  if (count === -1) count = words.length - 1;
  if (count === 0) return [];
  const forms = endings.flatMap((ending) =>
    [1, count].map((changed) =>
      words.map((word, at) => (at < changed ? `${stems[at]}${ending}` : word)).join(" "),
    ),
  );
  return [...new Set(forms)].filter((form) => form !== text);
}

export interface AdjectiveSearch {
  /** The names of a German text in which an adjective has another ending; in order. Linear in the text. */
  find(text: string, language: string | undefined): readonly NameMatch[];
}

const none: readonly NameMatch[] = [];

/** Makes the search. The index is compiled at the first German text, from the German names alone. */
export function createAdjectiveSearch(entities: readonly Entity[]): AdjectiveSearch {
  let matcher: Matcher | undefined;
  /** Which name each made one is a form of. */
  const stored = new Map<Name, Name>();

  const compile = (): Matcher => {
    const made = entities
      .filter(({ type }) => type !== "person")
      .map((entity) => {
        const names = entity.names
          .filter(({ language, kind }) => language === "de" && kind !== "acronym")
          .flatMap((name) =>
            formsOf(name.text).map((text) => {
              const form = Object.assign({}, name, { text });
              stored.set(form, name);
              return form;
            }),
          );
        return Object.assign({}, entity, { names });
      })
      .filter(({ names }) => names.length > 0);
    const pack = { entities: made };
    return createMatcher(compileIndex(pack), pack);
  };

  return {
    find(text, language) {
      if (language === undefined || !/^de(?![a-z])/i.test(language)) return none;
      matcher ??= compile();
      return matcher.find(text).map((match) => {
        const names = match.names.map(({ entity, name }) => ({
          entity,
          name: stored.get(name) ?? name,
          inflected: true,
        }));
        return Object.assign({}, match, { names });
      });
    },
  };
}
