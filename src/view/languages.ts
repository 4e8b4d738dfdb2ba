import { type Catalogue, english } from "./catalogue.ts";

/** The languages of the interface, by their own names. */
export const languages = [
  { tag: "en", name: "English", catalogue: english },
] as const satisfies readonly { tag: string; name: string; catalogue: Catalogue }[];

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
