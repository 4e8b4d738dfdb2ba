import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { type Entity, asEntityId } from "../../../src/core/dataset/pack.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";

function place(name: string, description: string, ...others: readonly string[]): Entity {
  const [russian = name, german = name] = others;
  return {
    id: asEntityId(name.toLowerCase()),
    type: "place",
    name,
    description,
    names: [
      { text: name, kind: "full", language: "en" },
      { text: russian, kind: "full", language: "ru" },
      { text: german, kind: "full", language: "de" },
    ],
  };
}

const entities = [
  place("Brest", "Town in Belarus", "Брест"),
  place("Plymouth", "Port in the United Kingdom"),
  place("Lithuania", "Country, neighbour of Belarus", "Литва", "Litauen"),
  place("Vesna", "Village"),
  place("Kuznica", "Crossing between Poland and Belarus"),
  { ...place("Krumkachy", "Club in Belarus"), type: "organization" as const },
];
const pack = { entities, facts: [] };
const annotator = createAnnotator(compileIndex(pack), pack);

function found(text: string, language?: string): readonly string[] {
  const mentions =
    language === undefined ? annotator.annotate({ text }) : annotator.annotate({ text, language });
  return mentions.mentions.map(({ entity }) => entity);
}

describe("a town with a country behind it", () => {
  it.each([
    ["is the one of another country", "They met in Brest, France, on Monday.", []],
    ["at the end of a sentence", "They met in Brest, France.", []],
    ["at the end of a text", "They met in Brest, France", []],
    ["is the one of its own", "They met in Brest, Belarus, on Monday.", ["brest"]],
    ["may be in two", "They met in Kuznica, Poland, on Monday.", ["kuznica"]],
    ["has a country of two words", "They met in Plymouth, France, on Monday.", []],
    ["is of a country that is not known", "They met in Vesna, France, on Monday.", ["vesna"]],
    ["is followed by a place that is none", "They met in Brest, Lyon, on Monday.", ["brest"]],
    ["is not what the country does something in", "In Brest, France said so.", ["brest"]],
    ["stands in a list of two", "They saw Brest, France and Spain.", ["brest"]],
    ["stands in a list with a comma", "They saw Brest, France, and Spain.", ["brest"]],
    ["stands in a list of countries", "They saw Brest, France, Spain and Italy.", ["brest"]],
    ["ends a sentence before a list", "They met in Brest, France. And it rained.", []],
    ["ends a sentence itself", "They left Brest. France, too, was glad.", ["brest"]],
    ["is no town", "They saw Krumkachy, France, on Monday.", ["krumkachy"]],
    ["is no country itself", "They saw Lithuania, France, on Monday.", ["lithuania"]],
  ])("%s", (_case, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("reads the country in the article's language", () => {
    expect(found("Сегодня в городе Брест, Франция, был дождь.", "ru")).toEqual([]);
    expect(found("Сегодня в городе Брест, Беларусь, был дождь.", "ru")).toEqual(["brest"]);
    expect(found("Heute war in Brest, Frankreich, Regen.", "de")).toEqual([]);
    expect(found("Heute war in Brest, Frankreich, Regen.", "en")).toEqual(["brest"]);
  });
});
