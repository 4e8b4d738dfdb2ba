import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { writeMarked } from "../sample-pack.ts";
import { type TrapTable, trapPack } from "./traps-pack.ts";
import { initials, namesakes, relatives, titles } from "./traps-people.ts";
import { brands, demonyms, otherPlaces, ships, streets, teams } from "./traps-places.ts";
import {
  adjectives,
  classicalBelarusian,
  czechCases,
  southSlavicCases,
  genitives,
  otherScripts,
  otherSpellings,
  slavicCases,
} from "./traps-scripts.ts";
import { bylines, capitals, commonWords, lists, months, sentenceStarts } from "./traps-words.ts";

const annotator = createAnnotator(compileIndex(trapPack), trapPack);

interface Expected {
  readonly text: string;
  /** The entities of those mentions that name one, by where they start. */
  readonly entities: ReadonlyMap<number, string>;
}

function readTrap(marked: string): Expected {
  let text = "";
  const entities = new Map<number, string>();
  for (const part of marked.split(/(\[[^\]]*\](?:\([a-z-]+\))?)/)) {
    const found = /^\[([^\]]*)\](?:\(([a-z-]+)\))?$/.exec(part);
    if (found?.[2] !== undefined) entities.set(text.length, found[2]);
    text += found?.[1] ?? part;
  }
  return { text, entities };
}

const tables: readonly (readonly [theme: string, table: TrapTable])[] = [
  ["namesakes", namesakes],
  ["relatives", relatives],
  ["titles", titles],
  ["initials", initials],
  ["streets and buildings", streets],
  ["ships", ships],
  ["brands", brands],
  ["demonyms", demonyms],
  ["teams", teams],
  ["other places", otherPlaces],
  ["months", months],
  ["common words", commonWords],
  ["sentence starts", sentenceStarts],
  ["capitals", capitals],
  ["lists", lists],
  ["bylines", bylines],
  ["other scripts", otherScripts],
  ["other spellings", otherSpellings],
  ["classical Belarusian", classicalBelarusian],
  ["genitives", genitives],
  ["German adjectives", adjectives],
  ["Czech cases", czechCases],
  ["South Slavic cases", southSlavicCases],
  ["Slavic cases", slavicCases],
];

describe.each(tables)("traps of %s", (_theme, table) => {
  it.each(table)("hold in %s: %s", (language, marked) => {
    const { text, entities } = readTrap(marked);
    const { mentions } = annotator.annotate({ text, language });
    const spans = mentions.map(({ start, end }) => [start, end] as const);
    expect(writeMarked(text, spans)).toBe(marked.replaceAll(/\]\([a-z-]+\)/g, "]"));
    const linked = new Map<number, string>(mentions.map(({ start, entity }) => [start, entity]));
    for (const [start, entity] of entities) expect(linked.get(start)).toBe(entity);
  });
});
