import type { Entity, EntityId } from "../dataset/pack.ts";
import type { NameMatch } from "../match/name-table.ts";
import type { PlacedName } from "./candidates.ts";
import { mergeNames } from "./merge-names.ts";

/*
 * German and its neighbours write the genitive of a name with a bare s: Putins Sprecher, Polens Grenze.
 * A copy of the text without these letters, of the same length, is searched once more.
 */

const languages = /^(?:de|lb|nl|da|sv|nb|nn|no)(?![a-z])/i;

/** A word with a capital and an s at its end. */
const genitive = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{2,}s(?![\p{L}\p{N}])/gu;

/** Before the plural of a family: die Trumps. */
const familyBefore = /(?:^|[^\p{L}])(?:die|der|den|beiden|familie|de)\s+$/iu;
const longestBefore = 12;

export interface GenitiveSearch {
  /** The matches of a text with the names in the genitive among them, in order. Linear in the text. */
  add(
    text: string,
    matches: readonly NameMatch[],
    language: string | undefined,
  ): readonly PlacedName[];
}

export function createGenitiveSearch(
  find: (text: string, language: string | undefined) => readonly NameMatch[],
  entities: ReadonlyMap<EntityId, Entity>,
): GenitiveSearch {
  const isPerson = (id: EntityId): boolean => entities.get(id)?.type === "person";

  /** The names of a match that the text has in the genitive; a family is nobody of it. */
  const namesOf = ({ start, names }: NameMatch, text: string): NameMatch["names"] => {
    const before = text.slice(Math.max(0, start - longestBefore), start);
    const kept = familyBefore.test(before)
      ? names.filter(({ entity }) => !isPerson(entity))
      : names;
    return kept.map(({ entity, name }) => ({ entity, name, inflected: true }));
  };

  return {
    add(text, matches, language) {
      if (language === undefined || !languages.test(language)) return matches;
      const ends = new Set<number>();
      const without = text.replace(genitive, (word, at: number) => {
        ends.add(at + word.length - 1);
        return `${word.slice(0, -1)} `;
      });
      if (ends.size === 0) return matches;
      const found = find(without, language)
        .filter(({ end }) => ends.has(end))
        .map((match) =>
          Object.assign({}, match, { end: match.end + 1, names: namesOf(match, text) }),
        )
        .filter(({ names }) => names.length > 0);
      return mergeNames(matches, found);
    },
  };
}
