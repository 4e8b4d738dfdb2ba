import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldError } from "../../../src/core/dataset/fields.ts";
import { formatPack, hashPack } from "../../../src/core/dataset/format-pack.ts";
import { makePack } from "../../../src/core/dataset/make-pack.ts";
import type { Pack } from "../../../src/core/dataset/pack.ts";
import { parsePack } from "../../../src/core/dataset/parse-pack.ts";

const document = {
  id: "d1",
  title: "A title",
  publisher: "A publisher",
  published: "2021-11-04",
  url: "https://site.example/1",
  language: "en",
};
const entity = {
  id: "minsk",
  type: "place",
  name: "Minsk",
  description: "Capital of Belarus",
  names: [{ text: "Minsk", language: "en", kind: "full" }],
};
const fact = {
  id: "d1#1",
  entities: ["minsk"],
  kind: "event",
  text: "Something happened in Minsk.",
  document: "d1",
  asOf: "2021-11-04",
  when: "2021",
};
const about = { id: "p", title: "Pack", revision: 1, licence: "MIT" };

function makeText(parts: object = {}): string {
  const whole = { ...about, documents: [document], entities: [entity], facts: [fact], ...parts };
  return formatPack(makePack(whole as unknown as Pack));
}

function isPackOrRefused(text: string): boolean {
  try {
    const { documents, facts } = parsePack(text);
    return facts.every((each) => each.document === documents[0]?.id);
  } catch (error) {
    return error instanceof FieldError;
  }
}

describe("a pack's text", () => {
  it("is the same after it was read and written", () => {
    const text = makeText();
    expect(formatPack(parsePack(text))).toBe(text);
  });

  it("has counts, the newest date and a hash that fits", () => {
    const pack = parsePack(makeText());
    expect(pack.counts).toEqual({ documents: 1, entities: 1, names: 1, facts: 1 });
    expect(pack.knownUpTo).toBe("2021-11-04");
    expect(hashPack(pack)).toBe(pack.hash);
    expect(pack.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has another hash when a fact's text is another", () => {
    const other = parsePack(makeText({ facts: [{ ...fact, text: "Nothing happened." }] }));
    expect(other.hash).not.toBe(parsePack(makeText()).hash);
  });

  it.each([
    ["text that is no JSON", "{", "it is not JSON"],
    ["a list", "[]", "it must be an object"],
    ["another format", makeText().replace('"format": 1', '"format": 2'), "format must be one of 1"],
    ["a missing member", makeText().replace('"licence": "MIT",', ""), "licence is missing"],
    [
      "a wrong count",
      makeText().replace('"facts":1', '"facts":7'),
      "counts.facts is 7, there are 1",
    ],
    [
      "a script for an address",
      makeText({ documents: [{ ...document, url: "javascript:alert(1)" }] }),
      "documents[0].url must start with http(s)://",
    ],
    [
      "a date that is none",
      makeText().replaceAll('"2021-11-04"', '"2021-02-30"'),
      "documents[0].published is not a date",
    ],
    ["an id twice", makeText({ entities: [entity, entity] }), "entities[1].id is taken already"],
    [
      "a fact without its document",
      makeText({ facts: [{ ...fact, document: "d9" }] }),
      "facts[0].document: there is no d9",
    ],
    [
      "a fact about nobody",
      makeText({ facts: [{ ...fact, entities: [] }] }),
      "facts[0].entities is empty",
    ],
    [
      "a fact about a stranger",
      makeText({ facts: [{ ...fact, entities: ["constructor"] }] }),
      "facts[0].entities: there is no constructor",
    ],
    [
      "a fact that was said when its document was not",
      makeText({ facts: [{ ...fact, asOf: "2022-01-01" }] }),
      "facts[0].asOf is 2022-01-01, its document is of 2021-11-04",
    ],
    [
      "a display form that is no name",
      makeText({ entities: [{ ...entity, name: "Mensk" }] }),
      "entities[0].name is none of its names",
    ],
  ])("is refused for %s, by place and fault", (_case, text, message) => {
    expect(() => parsePack(text)).toThrow(FieldError);
    expect(() => parsePack(text)).toThrow(message);
  });

  it("gives a pack or a named error for any change of a character", () => {
    const text = makeText();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 2 }), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        expect(isPackOrRefused(changed)).toBe(true);
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(Object.keys({})).toEqual([]);
  });
});
