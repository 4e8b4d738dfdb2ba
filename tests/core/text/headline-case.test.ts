import { array, assert, constantFrom, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { createCaseReader, findSentenceCases } from "../../../src/core/text/headline-case.ts";
import { findWords } from "../../../src/core/text/words.ts";

function casesOf(text: string): string[] {
  return [...new Set(findSentenceCases(findWords(text)))];
}

describe("findSentenceCases", () => {
  it.each([
    ["a sentence", "The leaders of both countries met in Minsk on Thursday.", "normal"],
    ["a headline in capital letters", "PUTIN AND LUKASHENKA AGREE", "capitals"],
    ["capitals with a number", "28 PROGRAMS SIGNED", "capitals"],
    ["Cyrillic capitals", "ПУТИН ПРИЕХАЛ В МИНСК", "capitals"],
    ["a headline Like This", "Putin, Lukashenka Agree to Union State Programs", "title"],
    [
      "a headline with a small long word",
      "Minsk Moscow Agree Within Hours about Programs",
      "title",
    ],
    // A sentence of prose that is dense with names was once read as a headline, where a namesake
    // ("Igor Putin") is not told from a name after a verb.
    ["names alone in prose", "Vladimir Putin and Igor Putin met.", "normal"],
    [
      "a headline that ends in an abbreviation",
      "Minsk Sends Three Friendly Notes to U.S.",
      "title",
    ],
    ["a question as a headline", "Will Minsk And Moscow Agree?", "title"],
    ["a short name", "Vladimir Putin", "normal"],
    ["one acronym", "NATO", "normal"],
    ["a script without capitals", "北京 東京 上海", "normal"],
    ["many names in a sentence", "Putin met Lukashenka near Minsk to sign some papers", "normal"],
    ["capitals with words of one letter", "PUTIN SEEKS A DEAL", "capitals"],
  ])("reads %s", (_case, text, expected) => {
    expect(casesOf(text)).toEqual([expected]);
  });

  it("reads every sentence for itself", () => {
    const words = findWords("MINSK AND MOSCOW AGREE\n\nThe leaders met. Nobody knows why.");
    expect(findSentenceCases(words)).toEqual([
      ...Array<string>(4).fill("capitals"),
      ...Array<string>(6).fill("normal"),
    ]);
  });

  it("gives one case for each word, and none for no words", () => {
    expect(findSentenceCases([])).toEqual([]);
    expect(findSentenceCases(findWords("Minsk"))).toHaveLength(1);
  });
});

describe("createCaseReader", () => {
  const words = constantFrom(
    ..."MINSK PUTIN NATO A ПУТИН Putin Minsk Friendly met the signed papers sept Dr U.S. мост".split(
      " ",
    ),
  );
  const signs = constantFrom(
    ...' |. |.|.\n\n|? |! |: | “|” |" |, |… | • |; |\n\n|\n\n|\n'.split("|"),
    " ",
    " ",
    " | ",
  );
  const texts = array(tuple(words, signs), { maxLength: 20 }).map((parts) => parts.flat().join(""));

  it("says of each word what is said of its sentence where the whole text is read", () => {
    const seen = new Map<string, number>();
    assert(
      property(texts, (text) => {
        const found = findWords(text);
        const cases = findSentenceCases(found);
        for (const order of [[...found.keys()], [...found.keys()].toReversed()]) {
          const caseAt = createCaseReader(text);
          const said = order.map((index) => caseAt(found[index]?.start ?? 0));
          expect(said).toEqual(order.map((index) => cases[index]));
          for (const each of said) seen.set(each, (seen.get(each) ?? 0) + 1);
        }
      }),
      { numRuns: 5000, seed: 7 },
    );
    expect(seen.size).toBe(3);
    expect(Math.min(...seen.values())).toBeGreaterThan(100);
  });
});
