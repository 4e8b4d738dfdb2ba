import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { comparePacks } from "../../../src/core/dataset/compare-packs.ts";
import { exportCsv, exportJsonLd } from "../../../src/core/dataset/export-pack.ts";
import { FieldError } from "../../../src/core/dataset/fields.ts";
import { formatPack, formatPackPieces, hashPack } from "../../../src/core/dataset/format-pack.ts";
import { makePack } from "../../../src/core/dataset/make-pack.ts";
import { mergePacks } from "../../../src/core/dataset/merge-packs.ts";
import type { Pack } from "../../../src/core/dataset/pack.ts";
import { parsePack } from "../../../src/core/dataset/parse-pack.ts";

const about = { id: "p", title: "Pack", revision: 1, licence: "MIT" };

function makeDocument(id: string, published = "2021-11-04"): object {
  return {
    id,
    title: `About ${id}`,
    publisher: "P, Inc.",
    published,
    url: `https://site.example/${id}`,
    language: "en",
  };
}

function makeEntity(id: string, names: readonly string[], type = "place"): object {
  return {
    id,
    type,
    name: names[0],
    description: "A place",
    names: names.map((text) => ({ text, language: "en", kind: "full" })),
  };
}

function makeFact(id: string, document: string, text: string, more: object = {}): object {
  return { id, entities: ["minsk"], kind: "event", text, document, asOf: "2021-11-04", ...more };
}

function make(parts: object): Pack {
  return makePack({ ...about, ...parts } as unknown as Pack);
}

const first = make({
  documents: [makeDocument("d1")],
  entities: [makeEntity("minsk", ["Minsk"])],
  facts: [
    makeFact("d1#1", "d1", '=It, "happened" in Minsk.', {
      when: "2020",
      span: [3, 20],
      words: "it",
      confidence: 85,
    }),
  ],
});

describe("the published schema", () => {
  const schema = JSON.parse(readFileSync("assets/pack.schema.json", "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(schema);

  it("takes what is written", () => {
    expect(validate(JSON.parse(formatPack(first)))).toBe(true);
  });

  it.each([
    ["a fact about nobody", '"entities":["minsk"]', '"entities":[]'],
    ["a date that is none", '"asOf":"2021-11-04"', '"asOf":"yesterday"'],
    ["an address that would run", "https://site.example/d1", "javascript:alert(1)"],
    ["an unknown type", '"type":"place"', '"type":"king"'],
    ["a span of three", '"span":[3,20]', '"span":[3,20,30]'],
    ["more than certainty", '"confidence":85', '"confidence":185'],
  ])("refuses %s, and so does the parser", (_case, from, to) => {
    const text = formatPack(first).replace(from, to);
    expect(text).not.toBe(formatPack(first));
    expect(validate(JSON.parse(text))).toBe(false);
    expect(() => parsePack(text)).toThrow(FieldError);
  });
});

describe("a pack's text", () => {
  it("keeps span, words and confidence, and is the same in pieces", () => {
    expect(parsePack(formatPack(first)).facts[0]).toMatchObject({
      span: [3, 20],
      words: "it",
      confidence: 85,
    });
    expect(formatPack(parsePack(formatPack(first)))).toBe(formatPack(first));
    const many = make({
      documents: [makeDocument("d1")],
      entities: [makeEntity("minsk", ["Minsk"])],
      facts: Array.from({ length: 900 }, (_, at) =>
        makeFact(`d1#${at}`, "d1", `Fact ${at}. ${"x".repeat(200)}`),
      ),
    });
    expect([...formatPackPieces(many)].length).toBeGreaterThan(3);
    expect(formatPack(parsePack(formatPack(many)))).toBe(formatPack(many));
    expect(hashPack(many)).toBe(many.hash);
  });

  it.each(['"span":[20,3]', '"span":[3]', '"span":["a",4]', '"span":[3.5,4]'])(
    "refuses %s",
    (span) => {
      expect(() => parsePack(formatPack(first).replace('"span":[3,20]', span))).toThrow(/span/);
    },
  );
});

describe("comparing packs", () => {
  it("finds what is added, removed and changed", () => {
    const second = make({
      documents: [makeDocument("d1"), makeDocument("d2")],
      entities: [makeEntity("minsk", ["Minsk", "Miensk"])],
      facts: [],
    });
    expect(
      comparePacks(first, second).map(({ change, list, id }) => `${change} ${list} ${id}`),
    ).toEqual(["added documents d2", "changed entities minsk", "removed facts d1#1"]);
    expect(comparePacks(first, first)).toEqual([]);
  });
});

describe("merging packs", () => {
  const second = make({
    documents: [makeDocument("d1"), makeDocument("d0", "2020-01-01")],
    entities: [makeEntity("minsk", ["Miensk", "Minsk"]), makeEntity("brest", ["Brest"])],
    facts: [
      makeFact("d1#1", "d1", "Another thing happened in Minsk."),
      makeFact("d0#1", "d0", "Older.", { asOf: "2020-01-01" }),
    ],
  });
  const merged = mergePacks(about, [first, second]);

  it("puts records of one id together and keeps every fact once", () => {
    expect(parsePack(formatPack(merged)).counts).toEqual({
      documents: 2,
      entities: 2,
      names: 3,
      facts: 3,
    });
    expect(merged.documents.map(({ id }) => id)).toEqual(["d0", "d1"]);
    expect(merged.facts.map(({ id }) => id)).toEqual(["d0#1", "d1#1", "d1#1.2"]);
    expect(merged.entities.find(({ id }) => id === "minsk")?.name).toBe("Minsk");
    expect(formatPack(mergePacks(about, [merged, first]))).toBe(formatPack(merged));
  });

  it("refuses one id for two things", () => {
    const other = make({
      documents: [makeDocument("d9")],
      entities: [makeEntity("minsk", ["Minsk"], "person")],
      facts: [],
    });
    expect(() => mergePacks(about, [first, other])).toThrow(
      /minsk is a place in one pack and a person/,
    );
  });
});

describe("exports", () => {
  it("give JSON-LD in which claims cite articles and things", () => {
    const { hasPart } = JSON.parse(exportJsonLd(first)) as { hasPart: Record<string, unknown>[] };
    expect(hasPart.map((part) => part["@type"])).toEqual(["Place", "NewsArticle", "Claim"]);
    expect(hasPart[2]).toMatchObject({
      about: [{ "@id": hasPart[0]?.["@id"] }],
      appearance: { "@id": hasPart[1]?.["@id"] },
      temporalCoverage: "2020",
    });
  });

  it("give CSV whose cells are quoted and run no formula", () => {
    const [head, row] = exportCsv(first).split("\r\n");
    expect(head).toBe("entity,name,type,kind,text,as_of,when,publisher,title,url");
    expect(row).toBe(
      `minsk,Minsk,place,event,"'=It, ""happened"" in Minsk.",2021-11-04,2020,"P, Inc.",About d1,https://site.example/d1`,
    );
  });
});
