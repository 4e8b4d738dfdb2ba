import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/core/text/words.ts";

function slices(text: string): string[] {
  return findWords(text).map(({ start, end }) => text.slice(start, end));
}

/** The words that open a sentence, as they are written. */
function openings(text: string): string[] {
  return findWords(text)
    .filter(({ opens }) => opens)
    .map(({ start, end }) => text.slice(start, end));
}

describe("findWords", () => {
  it.each([
    ["a possessive", "Belarus's", ["Belarus", "s"]],
    ["a curly possessive", "Putin’s", ["Putin", "s"]],
    ["the possessive of a plural", "leaders’ talks", ["leaders", "talks"]],
    ["hyphens", "EU-imposed", ["EU", "imposed"]],
    ["the non-breaking hyphen", "EU\u2011imposed", ["EU", "imposed"]],
    ["slashes", "RFE/RL", ["RFE", "RL"]],
    ["full stops of an abbreviation", "U.S.", ["U", "S"]],
    ["Cyrillic", "Путін і Мінск", ["Путін", "і", "Мінск"]],
    ["an apostrophe of Ukrainian", "прем’єр", ["прем", "єр"]],
    ["numbers", "28 programs in 2021", ["28", "programs", "in", "2021"]],
    ["letters beside numbers", "A4", ["A4"]],
    ["quotes and brackets", "“Minsk” (Moscow)", ["Minsk", "Moscow"]],
    ["no words", " — … \u200B ", []],
    ["nothing", "", []],
  ])("parts %s", (_case, text, words) => {
    expect(slices(text)).toEqual(words);
  });

  it.each([
    ["a soft hyphen", "Luka\u00ADshenka"],
    ["a combining mark", "Lukas\u030Cenka"],
    ["a zero-width joiner", "Luka\u200Dshenka"],
  ])("keeps a word with %s whole", (_case, word) => {
    expect(slices(`In ${word}, there`)).toEqual(["In", word, "there"]);
  });

  it("counts offsets in UTF-16 units and excludes the end", () => {
    const [word] = findWords("😀 Minsk.");
    expect(word).toMatchObject({ start: 3, end: 8 });
  });

  it("counts letters outside the basic plane as two units", () => {
    const [deseret, next] = findWords("𐐔𐐯𐑅 Minsk");
    expect(deseret).toMatchObject({ start: 0, end: 6, casing: "title" });
    expect(next).toMatchObject({ start: 7, end: 12 });
  });

  it.each([
    ["putin", "lower"],
    ["Putin", "title"],
    ["PUTIN", "upper"],
    ["McDonald", "title"],
    ["iPhone", "lower"],
    ["A", "title"],
    ["ПУТІН", "upper"],
    ["2021", "none"],
    ["北京", "none"],
    ["ירושלים", "none"],
    ["ß", "lower"],
  ] as const)("takes the casing of %s as %s", (word, casing) => {
    expect(findWords(word)[0]?.casing).toBe(casing);
  });

  it("gives what stands before each word, with one form for quotes, hyphens and spaces", () => {
    const words = findWords("Belarus’s\u00A0EU–led,\n  talks");
    expect(words.map(({ before }) => before)).toEqual(["", "'", " ", "-", ", "]);
  });

  it("gives a blank line between blocks as such", () => {
    expect(findWords("Minsk\n \nMoscow")[1]).toMatchObject({ before: "\n\n", opens: true });
  });

  it.each([
    ["a full stop", "They left. Minsk waits.", ["They", "Minsk"]],
    ["a question mark", "Who? Minsk.", ["Who", "Minsk"]],
    ["a full stop inside quotes", "“They left.” Minsk waits.", ["They", "Minsk"]],
    ["an ellipsis", "They left… Minsk waits.", ["They", "Minsk"]],
    ["a blank line", "In Minsk\n\nMoscow", ["In", "Moscow"]],
    ["a colon", "Quiet: Minsk waits", ["Quiet", "Minsk"]],
    ["an opening quote", "He said “Minsk waits”", ["He", "Minsk"]],
  ])("sees that a sentence opens after %s", (_case, text, words) => {
    expect(openings(text)).toEqual(words);
  });

  it.each([
    ["an initial", "By V. Putin"],
    ["an abbreviated title", "By Mr. Putin"],
    ["the U.S.", "The U.S. Senate"],
    ["a comma", "In Minsk, Moscow"],
    ["a line break", "In\nMinsk"],
    ["a full stop without a space", "On news.Example"],
  ])("does not take %s for the end of a sentence", (_case, text) => {
    expect(openings(text)).toEqual([text.split(/[\s]/)[0]]);
  });

  it("sees where a full stop follows, unless an abbreviation has it", () => {
    const words = findWords("Mr. Putin left (they say). He met the U.S. “Why?” he asked “me”.");
    const stopped = words.filter((word) => word.stopped).map(({ folded }) => folded);
    expect(stopped).toEqual(["say", "me"]);
  });

  it("bears half a surrogate pair and gives right offsets after it", () => {
    const text = "\uD83D Minsk \uDE00Moscow\uD800";
    expect(slices(text)).toEqual(["Minsk", "Moscow"]);
  });

  it("gives words in order, apart, and never empty, for any text", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), anyUnits);
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(word.start, word.end)).toMatch(/[\p{L}\p{N}]/u);
          expect(word.folded).not.toBe("");
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

/** Texts of any UTF-16 units, halves of pairs among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
