import type { Entity, EntityId } from "../dataset/pack.ts";
import type { Alphabet } from "../text/alphabet.ts";
import { foldWord } from "../text/fold.ts";
import { listWords } from "../text/word-list.ts";
import { type Beside, readAfter } from "./beside.ts";
import type { CountryOf } from "./place-names.ts";

/*
 * "Brest, France": a town of the same name in another country. What a place is in, its line in the
 * dataset says: "Town in Belarus".
 */

/** What closes a country that belongs to the town before it: "in Brest, France, on Monday". */
const closing = /^(?:[.,;:!?)\n]|$)/;
/** Joins of lists in the languages that are read: "in Brussels, France and Germany". */
const joins = listWords("and or und oder et ou и или й і та або ды i oraz lub a nebo");

export type IsElsewhere = (
  entity: Entity,
  text: string,
  beside: Beside,
  language: string | undefined,
  alphabet: Alphabet,
) => boolean;

/** Makes a function that says whether a place's name stands for a town in another country. */
export function createElsewhere(countryOf: CountryOf): IsElsewhere {
  const known = new Map<EntityId, ReadonlySet<string>>();
  /** The countries that a place's line names; none for what is a country. */
  const homesOf = ({ id, description, names }: Entity): ReadonlySet<string> => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const homes = new Set<string>();
    if (!names.some(({ text, language }) => countryOf(foldWord(text), language) !== undefined)) {
      const words = foldWord(description).split(/[^\p{L}]+/u);
      for (const [at, word] of words.entries()) {
        const home = countryOf(`${word} ${words[at + 1]}`, "en") ?? countryOf(word, "en");
        if (home !== undefined) homes.add(home);
      }
    }
    known.set(id, homes);
    return homes;
  };
  return (entity, text, { after }, language = "en", alphabet) => {
    if (after.gap !== ", " || !closing.test(text.slice(after.end, after.end + 1))) return false;
    const country = countryOf(after.word, language);
    if (country === undefined) return false;
    const homes = homesOf(entity);
    if (homes.size === 0 || homes.has(country)) return false;
    const next = readAfter(text, after.end, alphabet);
    const isList = joins.has(next.word) || countryOf(next.word, language) !== undefined;
    return !(next.gap === ", " && isList);
  };
}
