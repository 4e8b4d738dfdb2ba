import { describe, expect, it } from "vitest";
import { addFindings, createGathered } from "../../../src/core/extract/gather.ts";
import { guessLanguage } from "../../../src/core/extract/guess-language.ts";
import { resolveNames } from "../../../src/core/extract/resolve-names.ts";
import { extract } from "./extract-text.ts";

function entitiesOf(text: string, language: string): string[] {
  return extract(text, language).entities.map(
    ({ name, type, forms }) =>
      `${name} (${type}): ${forms
        .map(([form]) => form)
        .toSorted()
        .join(", ")}`,
  );
}

describe("names in Slavic texts", () => {
  it.each([
    [
      "ru",
      "В город приехал Пётр Гавренко. Жители ждали Петра Гавренко, и Гавренко поблагодарил их.",
      ["Пётр Гавренко (person): Гавренко, Петра Гавренко, Пётр Гавренко"],
    ],
    [
      "uk",
      "Вчора до Польщі приїхав Остап Мельниченко.",
      ["Польща (place): Польщі", "Остап Мельниченко (person): Остап Мельниченко"],
    ],
    [
      "be",
      "Учора ў Мінску выступіў Алесь Гаравы.",
      ["Мінск (place): Мінску", "Алесь Гаравы (person): Алесь Гаравы"],
    ],
    [
      "pl",
      "Wczoraj w sejmie był Jan Wierzbicki. Rozmawiano z Janem Wierzbickim.",
      ["Jan Wierzbicki (person): Jan Wierzbicki, Janem Wierzbickim"],
    ],
    ["ru", "Жители ждали. Потом жители ушли.", []],
  ])("in %s are put together from their case forms: %s", (language, text, expected) => {
    expect(entitiesOf(text, language)).toEqual(expected);
  });

  it("state what a sentence says of them", () => {
    const { entities, facts } = extract("В Польшу приехал Пётр Гавренко.", "ru");
    expect(
      facts.map(({ entities: about, text }) => [about.map((each) => entities[each]?.name), text]),
    ).toEqual([[["Польша", "Пётр Гавренко"], "В Польшу приехал Пётр Гавренко."]]);
  });

  it("are one entity where documents have other cases of one name", () => {
    const gathered = createGathered();
    addFindings(gathered, extract("Приехал Пётр Гавренко, и он остался.", "ru", "a"));
    addFindings(gathered, extract("Здесь ждали Петра Гавренко, и ждали долго.", "ru", "b"));
    const { owners } = resolveNames(gathered);
    expect(new Set(owners.values()).size).toBe(1);
  });

  it("are one entity with the Latin spelling of both names, and not by the family name alone", () => {
    const gathered = createGathered();
    addFindings(gathered, extract("Приехал Олег Гавриленко, и он остался.", "ru", "a"));
    addFindings(
      gathered,
      extract("Mayor Oleg Gavrilenko left. Sergei Gavrilenko stayed here.", "en", "b"),
    );
    const { owners } = resolveNames(gathered);
    expect(owners.get("олег гавриленко")).toBe(owners.get("oleg gavrilenko"));
    expect(owners.get("sergei gavrilenko")).toBe("sergei gavrilenko");
  });
});

describe("the language of a text", () => {
  it.each([
    ["The people came home late.", "en"],
    ["Ён сказаў, што ў горадзе ціха.", "be"],
    ["Він сказав, що в місті її люблять.", "uk"],
    ["Он сказал, что в городе тихо.", "ru"],
    ["Powiedział, że są święta i śnieg.", "pl"],
  ])("of %s is %s", (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
