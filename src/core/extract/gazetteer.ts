import { foldWord } from "../text/fold.ts";
import { demonymsByPlace, demonymsByRegion } from "./demonym-list.ts";
import { type NameReader, createSlavicReader } from "./find-slavic-names.ts";
import { createWorldReader } from "./find-world-names.ts";
import { groupWords } from "./name-heads.ts";
import { otherPlaces } from "./place-list.ts";

/** Places that are known without an archive, and the adjectives and peoples of them. Keys are folded. */
export interface Gazetteer {
  /** Folded name to the display form. */
  readonly places: ReadonlyMap<string, string>;
  /** Folded adjective or people to the place's display form. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Reads names of Slavic texts. */
  readonly slavic: NameReader;
  /** Reads names of texts that are neither English nor Slavic. */
  readonly world: NameReader;
  /** First words of places of several words. */
  readonly firstWords: ReadonlySet<string>;
  /** Display form of a place to its first adjective: Belarus, Belarusian. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Whether a folded word is an adjective or people of a place, a belief or a party. */
  readonly isDemonym: (folded: string) => boolean;
  /** Whether a folded name of one or more words, one space between, is a known place. */
  readonly isPlace: (folded: string) => boolean;
}

function addRegions(places: Map<string, string>): void {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const first = "A".charCodeAt(0);
  for (let left = 0; left < 26; left++) {
    for (let right = 0; right < 26; right++) {
      const code = String.fromCharCode(first + left, first + right);
      // Codes of no region, and groupings that are none.
      if (["ZZ", "XA", "XB", "EU", "EZ", "UN", "QO", "XX"].includes(code)) continue;
      const name = names.of(code);
      if (name === undefined || name === code) continue;
      // "Myanmar (Burma)" is two names, "Antigua & Barbuda" is written both ways.
      for (const each of name.split(/\s*[()]\s*/)) {
        if (each === "") continue;
        addPlace(places, each);
        if (each.includes("&")) addPlace(places, each.replace("&", "and"));
      }
    }
  }
}

function addZones(places: Map<string, string>): void {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const parts = zone.split("/");
    const name = parts.at(-1);
    if (parts.length < 2 || name === undefined || /\d|^(?:Etc|GMT|UTC)/.test(zone)) continue;
    addPlace(places, name.replaceAll("_", " "));
  }
}

function foldName(name: string): string {
  return name.split(" ").map(foldWord).join(" ");
}

/** Words that time zones and regions have for a place, and that in texts are mostly something else. */
const misleadingPlaces = new Set(
  "troll casey davis jersey chad knox center central eastern pacific mountain monticello easter niue palmer nelson syowa vostok midway wake johnston curacao rarotonga marengo winamac reading mobile".split(
    " ",
  ),
);

function addPlace(places: Map<string, string>, name: string): void {
  const folded = foldName(name);
  if (misleadingPlaces.has(folded) && name !== "Chad" && name !== "Jersey") return;
  places.set(folded, name);
  // "Côte d'Ivoire"
  if (folded.includes("’")) addPlace(places, name.replaceAll("’", "'"));
  // As the tokens of a name are put together: without hyphens, and without the ending of Cox's Bazar.
  places.set(folded.replaceAll("-", " ").replaceAll("'s ", " "), name);
  if (folded.startsWith("st. ")) places.set(folded.replace("st. ", "st "), name);
}

function pluralOf(word: string): string | undefined {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  return /(?:s|sh|ch|se)$/.test(word) ? undefined : `${word}s`;
}

function addDemonym(demonyms: Map<string, string>, word: string, place: string): void {
  const spaced = word.replaceAll("-", " ");
  demonyms.set(foldName(spaced), place);
  const plural = pluralOf(spaced);
  if (plural !== undefined) demonyms.set(foldName(plural), place);
}

/**
 * Makes the gazetteer of what the platform knows (Intl: regions and the cities of time zones) and of
 * hand-kept lists. About 10 ms: make it once.
 */
export function createGazetteer(): Gazetteer {
  const places = new Map<string, string>();
  addRegions(places);
  addZones(places);
  for (const name of otherPlaces.trim().split(/[|\n]/)) addPlace(places, name);
  const demonyms = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (const line of demonymsByRegion.trim().split("\n")) {
    const [code = "", ...words] = line.split(" ");
    const name = (regions.of(code) ?? code).replace(/ \(.*| - .*/, "");
    adjectives.set(name, (words[0] ?? "").replaceAll("-", " "));
    for (const word of words) addDemonym(demonyms, word, name);
  }
  for (const pair of demonymsByPlace.trim().split(/\s+/)) {
    const [word = "", place = ""] = pair.split("|");
    if (!demonyms.has(foldName(word))) addDemonym(demonyms, word, place.replaceAll("_", " "));
  }
  return {
    places,
    demonyms,
    firstWords: new Set(
      [...places.keys()]
        .filter((key) => key.includes(" "))
        .map((key) => key.slice(0, key.indexOf(" "))),
    ),
    adjectives,
    slavic: createSlavicReader(),
    world: createWorldReader(),
    isDemonym: (folded) => demonyms.has(folded) || groupWords.has(folded),
    isPlace: (folded) => places.has(folded),
  };
}
