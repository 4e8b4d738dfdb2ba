import { foldWord } from "../text/fold.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** CLDR's groups of countries, which are organizations. */
const groups = new Set(["EU", "EZ", "UN"]);

/** Names of the world's countries in a language, folded; the platform's own data (CLDR). */
function listCountries(language: string): ReadonlySet<string> {
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  } catch {
    // Not a language tag.
    return new Set();
  }
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = codes.filter((code) => !groups.has(code)).map((code) => names.of(code));
  return new Set(found.flatMap((name) => (name === undefined ? [] : foldWord(name))));
}

/**
 * Makes a function that says whether a text is a country's name in a language. A team, a film or a
 * song may have it too, but alone it means the country.
 */
export function createCountryNames(): (text: string, language: string) => boolean {
  const byLanguage = new Map<string, ReadonlySet<string>>();
  return (text, language) => {
    const known = byLanguage.get(language) ?? listCountries(language);
    byLanguage.set(language, known);
    return known.has(foldWord(text));
  };
}
