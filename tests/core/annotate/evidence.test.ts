import { describe, expect, it } from "vitest";
import { type Annotator, createAnnotator } from "../../../src/core/annotate/annotator.ts";
import type { ArticleText, Mention } from "../../../src/core/annotate/mention.ts";
import type { Fact, Pack, PartialDate } from "../../../src/core/dataset/pack.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { type Sample, makeSamplePack } from "../sample-pack.ts";
import { trapPack } from "./traps-pack.ts";

function annotatorOf(pack: Pick<Pack, "entities" | "facts">): Annotator {
  return createAnnotator(compileIndex(pack), pack);
}

const annotator = annotatorOf(trapPack);

function mentionsOf(article: ArticleText, by = annotator): readonly Mention[] {
  return by.annotate(article).mentions;
}

describe("the evidence of a mention", () => {
  it.each([
    ["en", "Minsk said so.", ["government"]],
    ["en", "Minsk has denied it.", ["government"]],
    ["en", "They met in Minsk.", ["place"]],
    ["en", "Officials in Minsk said so.", ["place"]],
    ["en", "Talks with Moscow go on.", ["government"]],
    ["en", "Moscow’s decision was late.", ["government"]],
    ["en", "Moscow's weather was fine.", [undefined]],
    ["en", "Minsk is a city.", [undefined]],
    ["en", "Minsk has a river.", [undefined]],
    ["en", "Minsk, a city.", [undefined]],
    ["ru", "Минск заявил об этом в Москве.", ["government", "place"]],
    ["en", "Vladimir Putin said so.", [undefined]],
  ] as const)("keeps a capital's government apart in %s: %s", (language, text, senses) => {
    expect(mentionsOf({ text, language }).map(({ sense }) => sense)).toEqual(senses);
  });

  it("tells stored names, case forms and other scripts apart", () => {
    const text = "Владимир Путин и Светлану Тихановскую: Павел Латушко, потом Латушко.";
    expect(
      mentionsOf({ text, language: "ru" }).map(({ form, licence }) => [form, licence]),
    ).toEqual([
      ["stored", "full-name"],
      ["case-form", "full-name"],
      ["other-script", "full-name"],
      ["other-script", "full-name-on-page"],
    ]);
  });

  it("has the stored name of another script, and the surname as a short name", () => {
    const text = "Павел Латушко приехал. Латушко уехал.";
    expect(mentionsOf({ text, language: "ru" }).map(({ name }) => [name.text, name.kind])).toEqual([
      ["Pavel Latushka", "full"],
      ["Latushka", "short"],
    ]);
  });
});

describe("two names of a person side by side", () => {
  const by = annotatorOf(
    makeSamplePack({
      saddam: { type: "person", full: ["Saddam", "Hussein"] },
      minsk: { type: "place", full: ["Minsk", "Mensk"] },
    }),
  );
  const spans = (text: string): readonly string[] =>
    mentionsOf({ text }, by).map(({ start, end }) => text.slice(start, end));

  it("are one mention", () => {
    expect(spans("Saddam Hussein left. Hussein left, Saddam too.")).toEqual([
      "Saddam Hussein",
      "Hussein",
      "Saddam",
    ]);
  });

  it("are two where one is said twice, or where they are a place's", () => {
    expect(spans("Then Saddam Saddam left.")).toEqual(["Saddam", "Saddam"]);
    expect(spans("In Minsk Mensk was said.")).toEqual(["Minsk", "Mensk"]);
  });
});

describe("a tie between two of one name", () => {
  const pack = makeSamplePack(
    {
      belarusian: { type: "place", full: ["Brest"] },
      french: { type: "place", full: ["Brest"] },
    },
    [["belarusian"], ["french"]],
  );
  const dates = ["1951-03-04", "2021-11-04"];
  const dated = {
    entities: pack.entities,
    facts: pack.facts.map((fact, index): Fact => ({ ...fact, when: dates[index] as PartialDate })),
  };
  const spoken = {
    entities: pack.entities.map((entity, index) => ({
      ...entity,
      language: index === 0 ? "be" : "fr",
    })),
    facts: pack.facts,
  };
  const text = "Brest rests.";

  it("goes to the one whose facts are of the article's years", () => {
    const by = annotatorOf(dated);
    expect(mentionsOf({ text, published: "2022-01" as PartialDate }, by)).toMatchObject([
      { entity: "french", rivals: [{ entity: "belarusian", score: 0 }] },
    ]);
    expect(mentionsOf({ text, published: "1950" as PartialDate }, by)).toMatchObject([
      { entity: "belarusian" },
    ]);
  });

  it("goes to no one where the date fits neither, or is not known", () => {
    const by = annotatorOf(dated);
    expect(mentionsOf({ text, published: "1990" as PartialDate }, by)).toEqual([]);
    expect(mentionsOf({ text }, by)).toEqual([]);
  });

  it("goes to the one whose language the article is in", () => {
    const by = annotatorOf(spoken);
    expect(mentionsOf({ text, language: "fr-FR" }, by)).toMatchObject([{ entity: "french" }]);
    expect(mentionsOf({ text, language: "en" }, by)).toEqual([]);
  });
});

describe("hostile texts and names", () => {
  it("link 50,000 mentions, each of them", () => {
    const text = "Then Vladimir Putin left. ".repeat(50_000);
    expect(mentionsOf({ text })).toHaveLength(50_000);
  });

  it("link names that every object has to their entities", () => {
    const names = ["__proto__", "constructor", "hasOwnProperty", "toString"];
    const by = annotatorOf(
      makeSamplePack(Object.fromEntries(names.slice(1).map((name) => [name, { full: [name] }]))),
    );
    const text = names.join(", ");
    expect(mentionsOf({ text, title: "__proto__", language: "__proto__" }, by)).toHaveLength(3);
    expect(Object.getOwnPropertyNames(Object.prototype)).toContain("toString");
  });

  it("find a person among thousands of near-identical ones of another script", () => {
    const samples = Array.from({ length: 5_000 }, (_, index): [string, Sample] => [
      `p${index}`,
      { type: "person", full: [`Ivan ${"Bolomop".repeat(1 + (index % 3))}ak${index}`] },
    ]);
    const by = annotatorOf(
      makeSamplePack({
        ...Object.fromEntries(samples),
        right: { type: "person", full: ["Pavel Latushka"] },
      }),
    );
    const text = "Иван Боломопак и Павел Латушко.";
    expect(mentionsOf({ text, language: "ru" }, by).map(({ entity }) => entity)).toContain("right");
  });
});
