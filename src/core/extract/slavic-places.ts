import { foldWord } from "../text/fold.ts";
import { beginningOf, intersects, stemsOf } from "./slavic-forms.ts";
import { placeColumns, slavicPlaces } from "./slavic-words.ts";
import type { Token } from "./tokens.ts";

interface KnownPlace {
  readonly name: string;
  /** The stems of each of its words. */
  readonly stems: readonly ReadonlySet<string>[];
}

/** Countries and cities that a language's texts name, in any case. */
export interface SlavicPlaces {
  /** The place whose words have stems in common with these, in order; undefined for none. */
  find(stems: readonly ReadonlySet<string>[]): string | undefined;
  /** How many tokens of tokens[from..to) from the first on are a place's name; 0 for none. */
  lengthAt(tokens: readonly Token[], from: number, to: number): number;
}

/** Most words of a place's name. */
const longest = 3;

/** Codes of what is no country: the European Union, the euro zone, the United Nations. */
const unions = new Set(["EU", "EZ", "UN"]);

/** The names of countries and regions in a language, as the browser has them. */
export function listRegions(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const regions: string[] = [];
  for (let code = 0; code < 26 * 26; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const name = unions.has(region) ? undefined : names.of(region);
    if (name !== undefined && name !== region && !/[()]/.test(name)) regions.push(name);
  }
  return regions;
}

/** Makes the places of a language. */
export function createSlavicPlaces(language: string): SlavicPlaces {
  const isPolish = language === "pl";
  const column = placeColumns.get(language) ?? 0;
  const names = new Set([
    ...listRegions(language),
    ...slavicPlaces.flatMap((row) => row[column] ?? []),
  ]);
  const byBeginning = new Map<string, KnownPlace[]>();
  for (const name of names) {
    // What a hyphen joins is parted as texts are.
    const words = name.split(/[ -]/).map(foldWord);
    const stems = words.map((word) => stemsOf(word, isPolish));
    const key = beginningOf(words[0] ?? "");
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), { name, stems }]);
  }
  const findBy = (beginning: string, stems: readonly ReadonlySet<string>[]): string | undefined =>
    byBeginning
      .get(beginning)
      ?.find(
        (place) =>
          place.stems.length === stems.length &&
          place.stems.every((each, at) => intersects(each, stems[at] ?? new Set())),
      )?.name;
  return {
    find(stems) {
      const [first = new Set<string>()] = stems;
      for (const beginning of new Set([...first].map(beginningOf))) {
        const found = findBy(beginning, stems);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    lengthAt(tokens, from, to) {
      const first = tokens[from];
      if (first === undefined || (first.casing !== "title" && first.casing !== "upper")) return 0;
      const stems: ReadonlySet<string>[] = [];
      let length = 0;
      for (let at = from; at < Math.min(to, from + longest); at++) {
        const token = tokens[at];
        if (token === undefined || (at > from && token.gap !== " " && token.gap !== "-")) break;
        stems.push(stemsOf(token.folded, isPolish));
        if (findBy(beginningOf(first.folded), stems) !== undefined) length = stems.length;
      }
      return length;
    },
  };
}
