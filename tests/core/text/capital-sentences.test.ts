import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { createAlphabet } from "../../../src/core/text/alphabet.ts";
import { createCapitalSentences } from "../../../src/core/text/capital-sentences.ts";
import { createCaseReader } from "../../../src/core/text/headline-case.ts";
import { findWords } from "../../../src/core/text/words.ts";

function readBoth(text: string): readonly (readonly [quick: boolean, whole: boolean])[] {
  return findWords(text).map(({ start }) => {
    const sentences = createCapitalSentences(createAlphabet());
    sentences.open(text);
    return [sentences.isAt(start), createCaseReader(text)(start) === "capitals"];
  });
}

describe("createCapitalSentences", () => {
  it.each([
    ["WHO TELLS US", [true, true, true]],
    ["He TELLS US. WHO IS IT", [false, false, false, true, true, true]],
    ["US", [false]],
    ["THE U.S. AND MR. BUSH", [true, true, true, true, true, true]],
    ["В МИНСКЕ И КИЕВЕ\n\nи Он", [true, true, true, true, false, false]],
  ])("tells of each word of %j whether its sentence is in capitals", (text, expected) => {
    expect(readBoth(text)).toEqual(expected.map((each) => [each, each]));
  });

  it("says what reading the whole sentence says", () => {
    const parts = [
      "US",
      "Us",
      "us",
      "A",
      "é",
      "É",
      "ÉТО",
      "\u0301",
      "7",
      "ß",
      "\u00AD",
      "😀",
      "𐐀𐐁",
    ];
    const signs = [
      " ",
      " ",
      " ",
      ". ",
      ".",
      ", ",
      "\n",
      "\n \n",
      "“",
      ": ",
      "? ",
      "'",
      "U.S. ",
      "-",
    ];
    const words = array(constantFrom(...parts, ...signs), { maxLength: 30 });
    assert(
      property(words, (list) => {
        for (const [quick, whole] of readBoth(list.join(""))) expect(quick).toBe(whole);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});
