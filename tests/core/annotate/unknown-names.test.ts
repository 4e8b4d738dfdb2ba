import { describe, expect, it } from "vitest";
import { findUnknownNames } from "../../../src/core/annotate/unknown-names.ts";

/** The names found in a text in which [brackets] stand round what is known. */
function find(marked: string, language = "en"): string[] {
  const known: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(?=\[)|(?<=\])/)) {
    const name = part.startsWith("[") ? part.slice(1, -1) : part;
    if (part.startsWith("[")) known.push({ start: text.length, end: text.length + name.length });
    text += name;
  }
  return findUnknownNames(text, known, language).map(({ text: name, count }) => `${name} ${count}`);
}

describe("findUnknownNames", () => {
  it.each([
    ["two words with capitals", "yesterday the envoy Jane Doe spoke.", ["Jane Doe 1"]],
    ["how often it stands there", "when Jane Doe came, Jane Doe spoke.", ["Jane Doe 2"]],
    ["one in Cyrillic", "сказала вчера Ганна Невядомая журналистам.", ["Ганна Невядомая 1"]],
    [
      "the name behind a title",
      "it was said by Prime Minister Jane Doe on Monday morning here.",
      ["Jane Doe 1"],
    ],
    [
      "one that opens a sentence and stands elsewhere",
      "Jane Doe came in. Later that day Jane Doe left.",
      ["Jane Doe 2"],
    ],
  ])("finds %s", (_case, text, names) => {
    expect(find(text)).toEqual(names);
  });

  it.each([
    ["what is known", "yesterday [Vladimir Putin] spoke."],
    ["what overlaps it", "yesterday Mister [Putin] Something spoke."],
    ["a single word", "yesterday Jane spoke to the others."],
    ["what opens a sentence once", "Great Expectations ended. nobody had any left."],
    ["what a comma parts", "we saw Jane, Doe and others there."],
    ["what goes over a sentence's end", "we saw Jane. Doe came too, and others."],
    [
      "a text in which nearly all words have capitals",
      "Jane Doe Says She Will Not Come To the Talks",
    ],
    ["capitals of all letters", "they said GREAT NEWS and went away."],
    ["days and months", "it was on Monday November at home, they said."],
    ["a whole row of capitals", "the One Two Three Four Five Six band plays on."],
  ])("leaves alone %s", (_case, text) => {
    expect(find(text)).toEqual([]);
  });

  it("finds none in German, where every noun has a capital", () => {
    expect(find("gestern kam Jane Doe und sprach.", "de-AT")).toEqual([]);
  });
});
