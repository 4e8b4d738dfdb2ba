import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { story } from "../sample-pack.ts";

const annotator = createAnnotator(compileIndex(story), story);

function found(text: string): string[] {
  return annotator.annotate({ text }).mentions.map(({ start, end }) => text.slice(start, end));
}

describe("a country's bare name", () => {
  const report =
    "Belarus beat Russia after a penalty in extra time. The coach thanked his goalkeeper. ";

  it("is its team's in the report of a game", () => {
    expect(found(report)).toEqual([]);
  });

  it("is its team's in a short one", () => {
    expect(found("Belarus win the toss. Captain A. Nobody leads the squad.")).toEqual([]);
    expect(found("Belarus beat Russia in a friendly. Attendance: 900. They like soccer.")).toEqual(
      [],
    );
  });

  it("is the country's where something is, or where somebody is from", () => {
    expect(found(`${report} In Belarus they sang. A. Nobody (Russia) lost.`)).toEqual([
      "Belarus",
      "Russia",
    ]);
  });

  it("is the country's where one word of games stands in an article", () => {
    expect(found("Belarus and Russia met. It was no match.")).toEqual(["Belarus", "Russia"]);
  });
});
