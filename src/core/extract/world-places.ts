import { foldWord } from "../text/fold.ts";
import { listRegions } from "./slavic-places.ts";
import type { Token } from "./tokens.ts";
import { worldPlaces } from "./world-words.ts";

/** Countries and cities that a language's texts name. */
export interface WorldPlaces {
  /** The place that is called by these folded words, one space between; undefined for none. */
  find(folded: string): string | undefined;
  /** How many tokens of tokens[from..to) from the first on are a place's name; 0 for none. */
  lengthAt(tokens: readonly Token[], from: number, to: number): number;
}

/** Most words of a place's name. */
const longest = 4;

/** Makes the places of a language. */
export function createWorldPlaces(language: string): WorldPlaces {
  const names = new Map<string, string>();
  for (const name of [...worldPlaces, ...listRegions(language)])
    names.set(
      name
        .split(/[ '’-]/)
        .map(foldWord)
        .join(" "),
      name,
    );
  return {
    find: (folded) => names.get(folded),
    lengthAt(tokens, from, to) {
      const first = tokens[from];
      if (first === undefined || (first.casing !== "title" && first.casing !== "upper")) return 0;
      let length = 0;
      let folded = "";
      for (let at = from; at < Math.min(to, from + longest); at++) {
        const token = tokens[at];
        if (token === undefined || (at > from && !/^[ '-]$/.test(token.gap))) break;
        folded = at === from ? token.folded : `${folded} ${token.folded}`;
        if (names.has(folded)) length = at + 1 - from;
      }
      return length;
    },
  };
}
