import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { createCountries, createPlaceNames } from "../../../src/core/annotate/place-names.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { makeSamplePack } from "../sample-pack.ts";

describe("createPlaceNames", () => {
  it.each([
    ["Romania", "en", true],
    ["Беларусь", "ru", true],
    ["Polska", "pl", true],
    ["Polska", "en", false],
    ["European Union", "en", false],
    ["Minsk", "en", true],
    ["New York", "en", true],
    ["Ohio", "en", true],
    ["Turkey", "en", true],
    ["Grodno", "en", false],
    ["Romania", "no language", false],
    ["constructor", "en", false],
  ])("says of %s in %s: %s", (text, language, expected) => {
    expect(createPlaceNames(createCountries())({ text, language })).toBe(expected);
  });
});

describe("a team with the name of a country", () => {
  const pack = makeSamplePack(
    {
      team: { type: "organization", full: ["Romania", "Romania national team"] },
      league: { type: "organization", full: ["Nations League"] },
      rival: { type: "organization", full: ["Steaua"] },
    },
    [["team", "league", "rival"]],
  );
  const annotator = createAnnotator(compileIndex(pack), pack);
  const found = (text: string): readonly string[] =>
    annotator.annotate({ text }).mentions.map(({ entity }) => entity);

  it("is not meant by the bare name", () => {
    expect(found("Inflation in Romania rose.")).toEqual([]);
  });

  it("is not meant in its company, where the country may be meant as well", () => {
    expect(found("Romania won the Nations League with men of Steaua.")).not.toContain("team");
  });

  it("is meant where the page has its full name", () => {
    expect(found("The Romania national team met. Romania won.")).toEqual(["team", "team"]);
  });
});

describe("two entities of one name that fit a page equally", () => {
  const pack = makeSamplePack(
    {
      city: { type: "place", full: ["York"] },
      bar: { type: "organization", full: ["York"] },
      a: {},
      b: {},
      c: {},
      d: {},
    },
    [
      ["city", "a"],
      ["city", "b"],
      ["city", "c"],
      ["city", "d"],
    ],
  );

  it("are told apart where a preposition says that it is a place", () => {
    const few = { ...pack, facts: [] };
    const { mentions } = createAnnotator(compileIndex(few), few).annotate({ text: "In York." });
    expect(mentions).toMatchObject([{ entity: "city", sense: "place" }]);
  });

  it("are told apart where one is far better known", () => {
    const { mentions } = createAnnotator(compileIndex(pack), pack).annotate({ text: "York." });
    expect(mentions).toMatchObject([{ entity: "city", rivals: [{ entity: "bar" }] }]);
  });

  it("are not marked where neither is", () => {
    const few = { ...pack, facts: pack.facts.slice(0, 2) };
    expect(createAnnotator(compileIndex(few), few).annotate({ text: "York." }).mentions).toEqual(
      [],
    );
  });
});

describe("a capital's name that a state has too", () => {
  const pack = makeSamplePack({
    state: { type: "place", full: ["Russia", "Moscow"] },
    city: { type: "place", full: ["Moscow"] },
    empire: { type: "place", full: ["Czarists", "Minsk"] },
    town: { type: "place", full: ["Minsk"] },
    land: { type: "place", full: ["Belarus", "Norvik"] },
    village: { type: "place", full: ["Norvik"] },
  });
  const annotator = createAnnotator(compileIndex(pack), pack);

  it("is the capital's where they fit a page equally", () => {
    const { mentions } = annotator.annotate({ text: "Moscow, Minsk and Norvik agreed." });
    expect(mentions).toMatchObject([{ entity: "city", rivals: [{ entity: "state" }] }]);
  });
});

describe("a team with the name of a town", () => {
  const pack = makeSamplePack({ team: { type: "organization", full: ["Cincinnati"] } });
  const annotator = createAnnotator(compileIndex(pack), pack);

  it.each([
    ["Cincinnati won.", 1],
    ["He spoke of Cincinnati.", 1],
    ["The archbishop of Cincinnati spoke.", 0],
    ["The mayor of the Cincinnati said so.", 1],
  ])("in %s is marked %i times", (text, count) => {
    expect(annotator.annotate({ text }).mentions).toHaveLength(count);
  });
});
