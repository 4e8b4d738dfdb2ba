import { describe, expect, it } from "vitest";
import {
  type DocumentId,
  type Entity,
  type Fact,
  type FactId,
  type PartialDate,
  type SourceDocument,
  asEntityId,
} from "../../../src/core/dataset/pack.ts";
import { findCompany } from "../../../src/core/relate/find-company.ts";

const entities = ["a", "b", "c", "d", "e"].map((id): Entity => ({
  id: asEntityId(id),
  type: "person",
  name: id.toUpperCase(),
  description: "",
  names: [],
}));

const documents = ["2020", "2022"].map((year): SourceDocument => ({
  id: year as DocumentId,
  title: year,
  publisher: "",
  published: year as PartialDate,
  url: "",
  language: "en",
}));

function fact(ids: string, document: string): Fact {
  return {
    id: `${ids} ${document}` as FactId,
    entities: ids.split("").map(asEntityId),
    kind: "event",
    text: "",
    document: document as DocumentId,
    asOf: document as PartialDate,
  };
}

const facts = [
  fact("ab", "2020"),
  fact("bac", "2022"),
  fact("ad", "2022"),
  fact("bc", "2020"),
  fact("e", "2020"),
];

describe("findCompany", () => {
  it("gives who shares facts with an entity, the closest first, with the documents that say so", () => {
    const { companions } = findCompany({ documents, entities, facts }, asEntityId("a"));
    expect(
      companions.map(({ name, facts: count, documents: sources }) => [
        name,
        count,
        sources.map(({ id }) => id),
      ]),
    ).toEqual([
      ["B", 2, ["2022", "2020"]],
      ["C", 1, ["2022"]],
      ["D", 1, ["2022"]],
    ]);
  });

  it("ties those who are named together too", () => {
    const { ties } = findCompany({ documents, entities, facts }, asEntityId("a"));
    expect(ties).toEqual([{ from: "b", to: "c", facts: 2 }]);
  });

  it("counts what was said by the article's date alone", () => {
    const date = "2021-05" as PartialDate;
    const { companions, ties } = findCompany({ documents, entities, facts }, asEntityId("a"), date);
    expect(companions.map(({ name }) => name)).toEqual(["B"]);
    expect(ties).toEqual([]);
  });

  it("gives ten at most, and none for who is alone or unknown", () => {
    const many = Array.from(
      "abcdefghijklmnop",
      (id) => ({ ...entities[0], id, name: id }) as Entity,
    );
    const crowd = { documents, entities: many, facts: [fact("abcdefghijklmnop", "2020")] };
    expect(findCompany(crowd, asEntityId("a")).companions).toHaveLength(10);
    for (const id of ["e", "nobody"]) {
      expect(findCompany({ documents, entities, facts }, asEntityId(id)).companions).toEqual([]);
    }
  });
});
