import { describe, expect, it } from "vitest";

import { extract } from "./extract-text.ts";

/** Statements that are no roles: who they are about, and the date. */
function statementsOf(text: string): string[] {
  const { entities, facts } = extract(text);
  return facts
    .filter(({ kind }) => kind !== "role")
    .map(
      (fact) =>
        `${fact.kind} ${fact.when ?? "-"}: ${fact.entities.map((each) => entities[each]?.name).join(", ")}`,
    );
}

describe("statements", () => {
  it.each([
    [
      "dates an event",
      "Oda Krent signed the papers in Rome on May 3.",
      ["event 2022-05-03: Oda Krent, Rome"],
    ],
    [
      "gives a pronoun the subject before it",
      "Oda Krent opened a hall.\n\n“We waited long,” she said.",
      ["event -: Oda Krent", "position -: Oda Krent"],
    ],
    [
      "leaves a pronoun alone that two people may be",
      "Oda Krent thanked Mwila Chanda.\n\nNobody else came. It rained on his hat in Rome, reports said.",
      ["position -: Oda Krent, Mwila Chanda", "position -: Rome"],
    ],
    [
      "lets a noun with a country's adjective mean that country's holder",
      "Zambian President Mwila Chanda met Norwegian President Oda Krent.\n\nThe Zambian president left early.",
      ["event -: Mwila Chanda, Oda Krent", "event -: Mwila Chanda"],
    ],
    ["knows a short verb", "Oda Krent sued Norvik Bank.", ["event -: Oda Krent, Norvik Bank"]],
    ["knows a present verb", "Norvik Bank owns a mine.", ["background -: Norvik Bank"]],
    ["states nothing of a headline", "Oda Krent Wins In Rome\n\nIt was late.", []],
    ["states nothing of a question", "Will Oda Krent sign?", []],
  ])("%s", (_case, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it("keeps the sentence as it is written, with its span", () => {
    const text = "First.\n\nNorway and Mali have not recognized Oda Krent as mayor.";
    const fact = extract(text).facts.find(({ kind }) => kind === "position");
    expect(fact?.text).toBe("Norway and Mali have not recognized Oda Krent as mayor.");
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.text);
  });

  it("names an election by its year and country", () => {
    const text =
      "Protests followed last year's presidential election in Zambia. The vote was rigged, Zambian courts said.";
    const { entities } = extract(text);
    expect(entities.find(({ type }) => type === "event")?.name).toBe(
      "2021 Zambian presidential election",
    );
  });

  it("takes two people of one family name for two", () => {
    const { entities } = extract(
      "Oda Krent met Paul Krent in Rome. Krent then left, Oda Krent said.",
    );
    expect(entities.filter(({ type }) => type === "person").map(({ name }) => name)).toEqual([
      "Oda Krent",
      "Paul Krent",
    ]);
  });
});
