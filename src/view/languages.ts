import { type Catalogue, english } from "./catalogue.ts";
import { belarusian } from "./words/belarusian.ts";
import { russian } from "./words/russian.ts";
import { ukrainian } from "./words/ukrainian.ts";

/** The languages of the interface, by their own names. */
export const languages: readonly {
  readonly tag: string;
  readonly name: string;
  readonly catalogue: Catalogue;
}[] = [
  { tag: "en", name: "English", catalogue: english },
  { tag: "be", name: "Беларуская", catalogue: belarusian },
  { tag: "ru", name: "Русский", catalogue: russian },
  { tag: "uk", name: "Українська", catalogue: ukrainian },
];

/**
 * The words of a language: the chosen one, else the first of the browser's that there is, else English.
 * Tags are BCP 47; of `be-tarask` the first part counts.
 */
export function findCatalogue(
  chosen: string | undefined,
  browserLanguages: readonly string[],
): Catalogue {
  for (const tag of chosen === undefined ? browserLanguages : [chosen]) {
    const [primary] = tag.toLowerCase().split("-");
    const found = languages.find((each) => each.tag === primary);
    if (found !== undefined) return found.catalogue;
  }
  return english;
}
