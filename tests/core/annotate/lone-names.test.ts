import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { makeSamplePack } from "../sample-pack.ts";

describe("somebody known by one name", () => {
  const pack = makeSamplePack({
    thorpe: { type: "person", full: ["Thorpe"] },
    croft: { type: "person", full: ["Alan Croft"] },
    dublin: { type: "place", full: ["Dublin"] },
    oak: { type: "organization", full: ["Graham"] },
  });
  const annotator = createAnnotator(compileIndex(pack), pack);
  const found = (text: string): readonly string[] =>
    annotator.annotate({ text }).mentions.map(({ entity }) => entity);

  it.each([
    [
      "behind a given name in a list of names",
      "Team: Nick Knight, Alan Thorpe, Mark Croft, Dean Headley",
      [],
    ],
    [
      "behind another word there",
      "Team: Nick Knight, Angry Thorpe, Mark Croft, Dean Headley",
      ["thorpe"],
    ],
    ["behind a comma", "Team: Nick Knight, Alan, Thorpe, Mark Croft, Dean Headley", ["thorpe"]],
    [
      "behind a name of the dataset",
      "Team: Nick Knight, Graham Thorpe, Dean Headley",
      ["oak", "thorpe"],
    ],
    ["behind a verb", "They mark Thorpe, Dublin and more.", ["thorpe", "dublin"]],
    ["but by two names", "Team: Nick Alan Croft, Dean Headley, Adam Hollioake", ["croft"]],
    ["as it is for places", "Tour: Big Town, Alan Dublin, Long Beach, Rich Hill", ["dublin"]],
  ])("is not meant behind a given name: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("is meant where the given name is another word of the language", () => {
    const text = "Sam Thorpe to nevie.";
    expect(annotator.annotate({ text, language: "sk" }).mentions).toHaveLength(1);
    expect(annotator.annotate({ text, language: "en" }).mentions).toHaveLength(0);
  });
});
