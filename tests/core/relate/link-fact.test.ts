import { describe, expect, it } from "vitest";
import { type Entity, asEntityId } from "../../../src/core/dataset/pack.ts";
import { linkFact } from "../../../src/core/relate/link-fact.ts";

function entity(id: string, ...texts: string[]): Entity {
  const names = texts.map((text) => ({ text, language: "en", kind: "full" as const }));
  return { id: asEntityId(id), type: "person", name: id, description: "", names };
}

const entities = new Map(
  [
    entity("putin", "Vladimir Putin", "Putin"),
    entity("russia", "Russia"),
    entity("union", "Union State"),
    entity("treaty", "Union State treaty"),
  ].map((each) => [each.id, each]),
);

/** The text with [brackets] round its links, each with its entity. */
function mark(text: string, ids: readonly string[], except = ""): string {
  const links = linkFact({ text, entities: ids.map(asEntityId) }, entities, asEntityId(except));
  let marked = text;
  for (const { start, end, entity: id } of links.toReversed()) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}|${id}]${marked.slice(end)}`;
  }
  return marked;
}

describe("linkFact", () => {
  it.each([
    [
      "the longest name there is",
      "Vladimir Putin spoke.",
      ["putin"],
      "[Vladimir Putin|putin] spoke.",
    ],
    ["only the first place", "Putin and Putin.", ["putin"], "[Putin|putin] and Putin."],
    [
      "whole words alone",
      "Putinism in Belorussia.",
      ["putin", "russia"],
      "Putinism in Belorussia.",
    ],
    ["a name before its possessive", "Russia's loans.", ["russia"], "[Russia|russia]'s loans."],
    [
      "the longer of two that overlap",
      "The Union State treaty.",
      ["union", "treaty"],
      "The [Union State treaty|treaty].",
    ],
    [
      "nobody that the fact is not about",
      "Putin and Russia.",
      ["russia"],
      "Putin and [Russia|russia].",
    ],
    ["nobody that the pack does not have", "Putin.", ["somebody"], "Putin."],
  ])("links %s", (_case, text, ids, marked) => {
    expect(mark(text, ids)).toBe(marked);
  });

  it("does not link the entity whose note it stands in", () => {
    expect(mark("Putin and Russia.", ["putin", "russia"], "putin")).toBe(
      "Putin and [Russia|russia].",
    );
  });
});
