import type { Name } from "../dataset/pack.ts";
import { foldWord } from "../text/fold.ts";
import { otherCountries, otherHomes } from "./context-words.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** CLDR's groups of countries, which are organizations. */
const groups = new Set(["EU", "EZ", "UN"]);

/** The world's countries by their folded names in a language; the platform's own data (CLDR). */
function listCountries(language: string): ReadonlyMap<string, string> {
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  } catch {
    // Not a language tag.
    return new Map();
  }
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code): [string, string][] => {
      const name = groups.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[foldWord(name), code]];
    }),
  );
}

/** The country (ISO 3166) that a folded name is of in a language (BCP 47); undefined where it is of none. */
export type CountryOf = (folded: string, language: string) => string | undefined;

/** Makes the search; a language's names are read when they are first asked for. */
export function createCountries(): CountryOf {
  const byLanguage = new Map<string, ReadonlyMap<string, string>>();
  return (folded, language) => {
    const countries = byLanguage.get(language) ?? listCountries(language);
    byLanguage.set(language, countries);
    return countries.get(folded);
  };
}

/** English names of the cities that time zones are called after: the platform's own data (IANA). */
function listCities(): ReadonlySet<string> {
  const zones = Intl.supportedValuesOf("timeZone");
  return new Set(
    zones.map((zone) => foldWord(zone.slice(zone.lastIndexOf("/") + 1)).replaceAll("_", " ")),
  );
}

/** Names of states of two words: the Czech Republic, the Soviet Union. */
const republic =
  /^(?:\p{L}+ republic|soviet union|great britain|northern ireland|(?:east|west) germany)$/u;

/**
 * Makes a function that says whether a name is that of a country in its language, or of a city or a
 * state that everybody knows. A team, a film or a song may have it too, but alone it means the place.
 */
export function createPlaceNames(
  countryOf: CountryOf,
): (name: Pick<Name, "text" | "language">) => boolean {
  const decided = new Map<Pick<Name, "text" | "language">, boolean>();
  let cities: ReadonlySet<string> | undefined;
  const isPlace = ({ text, language }: Pick<Name, "text" | "language">): boolean => {
    const folded = foldWord(text);
    if (otherHomes.has(folded) || otherCountries.has(folded) || republic.test(folded)) return true;
    cities ??= listCities();
    return countryOf(folded, language) !== undefined || cities.has(folded);
  };
  return (name) => {
    const known = decided.get(name) ?? isPlace(name);
    decided.set(name, known);
    return known;
  };
}
