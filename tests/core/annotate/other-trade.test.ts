import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { makeSamplePack } from "../sample-pack.ts";

const lines: Readonly<Record<string, string>> = {
  krent: "Foreign minister of Norvik in 2021",
  banda: "Striker of Norvik",
};
const others = ["chanda", "popa", "lund", "hrynko"];
const sample = makeSamplePack(
  {
    krent: { type: "person", full: ["Otto Krent", "Отто Крент"], short: ["Krent", "Крент"] },
    banda: { type: "person", full: ["Pol Banda"], short: ["Banda"] },
    ...Object.fromEntries(others.map((id) => [id, { full: [`Zelda ${id}`] }])),
  },
  others.map((other) => ["krent", other]),
);
const pack = {
  facts: sample.facts,
  entities: sample.entities.map((entity) =>
    Object.assign({}, entity, { description: lines[entity.id] ?? "" }),
  ),
};
const annotator = createAnnotator(compileIndex(pack), pack);

function peopleOf(text: string, language = "en"): readonly string[] {
  const people = annotator
    .annotate({ text, language })
    .mentions.map(({ entity }): string => entity)
    .filter((entity) => lines[entity] !== undefined);
  return [...new Set(people)];
}

describe("a full name with a trade", () => {
  it.each([
    ["before it is a namesake's", "They met plumber Otto Krent.", []],
    ["behind it too", "Otto Krent, a Canadian ice hockey player from Rome, left.", []],
    ["behind an age too", "Otto Krent, 45, a plumber, left.", []],
    ["behind years too", "Otto Krent, 45-year-old plumber, left.", []],
    ["that ends a sentence", "They met Otto Krent, a plumber. Jan left.", []],
    ["behind another sentence", "They came then. Plumber Otto Krent left.", []],
    ["that is said of others", "Otto Krent, a minister, met a plumber.", ["krent"]],
    ["before its comma", "They met a plumber, Otto Krent and more.", ["krent"]],
    ["of somebody of its surname", "Otto Krent left. Plumber Krent came.", ["krent"]],
    ["behind a dash too", "Otto Krent — a plumber — left.", []],
    ["takes the name's other places", "Plumber Otto Krent left. Otto Krent sang. Krent slept.", []],
    ["and an office behind it", "They met the minister Otto Krent, 45.", ["krent"]],
    ["that it had once", "They met former plumber Otto Krent.", ["krent"]],
    ["that it had once, behind it", "Otto Krent, a former cyclist, left.", ["krent"]],
    ["that is a pleasure", "Otto Krent, a keen cyclist, left.", ["krent"]],
    ["that is a father's", "Otto Krent, the son of a plumber, left.", ["krent"]],
    ["that is the next one's", "They met Otto Krent, plumber Jan Wolf and more.", ["krent"]],
    ["that is farther off", "Otto Krent, with what he had, met a plumber.", ["krent"]],
    ["that is another's", "Otto Krent left, and a plumber came.", ["krent"]],
    ["of no trade", "Otto Krent, a key player, left.", ["krent"]],
    ["behind an office", "Minister Otto Krent, a hockey player, left.", ["krent"]],
    ["that may be its own", "They met goalkeeper Pol Banda.", ["banda"]],
    ["in two words", "They met football player Otto Krent.", []],
    [
      "among three of its company",
      "Plumber Otto Krent met Zelda chanda, Zelda popa, Zelda lund.",
      [],
    ],
    [
      "among four of its company",
      "Plumber Otto Krent met Zelda chanda, Zelda popa, Zelda lund, Zelda hrynko.",
      ["krent"],
    ],
  ])("%s", (_case, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });

  it.each([
    ["ru", "Хоккеист Отто Крент забил. Крент рад.", []],
    ["ru", "Письмо от слесаря Отто Крент пришло.", []],
    ["ru", "Бывший хоккеист Отто Крент приехал.", ["krent"]],
    ["de", "Der Fußballer Otto Krent traf.", []],
    ["pl", "Piłkarz Otto Krent strzelił gola.", []],
    ["fr", "Le footballeur Otto Krent a marqué.", []],
  ])("is a namesake's in %s: %s", (language, text, expected) => {
    expect(peopleOf(text, language)).toEqual(expected);
  });
});
