import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldError } from "../../src/core/dataset/fields.ts";
import { parseContentMessage } from "../../src/messaging/parse-content-message.ts";
import { parseBackgroundMessage, parsePageReport } from "../../src/messaging/parse-message.ts";

const report = {
  status: "article",
  highlighting: true,
  host: "site.example",
  url: "https://site.example/1",
  title: "A title",
  published: "2021-11-04",
  entities: [
    { id: "minsk", type: "place", name: "Minsk", description: "x", count: 2, positions: [0, 0.5] },
  ],
};

describe("messages to the background", () => {
  it.each([
    {
      type: "article:annotate",
      text: "Minsk",
      title: "T",
      url: "https://a.example",
      language: "en",
      published: "2021-11-04",
    },
    { type: "article:annotate", text: "", url: "" },
    { type: "page:choices", url: "https://a.example" },
    { type: "entity:describe", id: "minsk", published: "2021", url: "https://site.example" },
    { type: "entity:describe", id: "minsk", beside: ["belarus"] },
    {
      type: "card:draw",
      id: "minsk",
      name: "Minsk",
      evidence: { form: "stored", licence: "neighbours", name: "Minsk", rivals: ["minsk-band"] },
      wish: "{}",
      hint: false,
      url: "https://a.example",
    },
    { type: "entity:search", query: "" },
    { type: "pack:info" },
    { type: "panel:open", entity: "minsk" },
    { type: "page:changed", report },
  ])("are read as they are: $type", (message) => {
    expect(parseBackgroundMessage(message)).toEqual(message);
  });

  it("lose members that the contract does not have", () => {
    expect(parseBackgroundMessage({ type: "pack:info", secret: 1 })).toEqual({ type: "pack:info" });
  });

  it.each([
    ["nothing", undefined, "it must be an object"],
    ["a list", [], "it must be an object"],
    ["no type", {}, "unknown message"],
    ["a type of the other direction", { type: "mention:walk", step: 1 }, "unknown message"],
    ["a type that every object has", { type: "constructor" }, "unknown message"],
    ["an article without text", { type: "article:annotate" }, "text is missing"],
    ["a text that is a number", { type: "article:annotate", text: 1 }, "text must be a text"],
    [
      "a text that is too long",
      { type: "article:annotate", text: "x".repeat(2_000_001) },
      "text has 2000001 characters, at most 2000000",
    ],
    [
      "a date that is none",
      { type: "article:annotate", text: "", url: "", published: "soon" },
      "published is not a date",
    ],
    [
      "too many entities beside",
      { type: "entity:describe", id: "a", beside: Array.from({ length: 21 }, () => "b") },
      "beside",
    ],
    ["an empty id", { type: "entity:describe", id: "" }, "id is empty"],
    [
      "a report with a place outside the article",
      {
        type: "page:changed",
        report: { ...report, entities: [{ ...report.entities[0], positions: [2] }] },
      },
      "report.entities[0].positions[0] must be from 0 to 1",
    ],
    [
      "a report of an unknown type of entity",
      {
        type: "page:changed",
        report: { ...report, entities: [{ ...report.entities[0], type: "x" }] },
      },
      "report.entities[0].type must be one of",
    ],
  ])("are refused with place and fault: %s", (_case, message, fault) => {
    expect(() => parseBackgroundMessage(message)).toThrow(FieldError);
    expect(() => parseBackgroundMessage(message)).toThrow(fault);
  });
});

describe("messages to a content script", () => {
  it.each([
    { type: "page:report" },
    { type: "page:host" },
    { type: "mention:reveal", entity: "minsk", step: -1 },
    { type: "mention:walk", step: 1 },
  ])("are read as they are: $type", (message) => {
    expect(parseContentMessage(message)).toEqual(message);
  });

  it.each([
    ["a step of two", { type: "mention:walk", step: 2 }],
    ["a step of two to an entity", { type: "mention:reveal", entity: "minsk", step: 2 }],
    ["no entity", { type: "mention:reveal", step: 1 }],
    ["an empty entity", { type: "mention:reveal", entity: " ", step: 1 }],
    ["a long entity", { type: "mention:reveal", entity: "x".repeat(201), step: 1 }],
    ["no object", null],
    ["an unknown type", { type: "article:annotate", text: "" }],
  ])("are refused: %s", (_case, message) => {
    expect(() => parseContentMessage(message)).toThrow(FieldError);
  });
});

function errorOf(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("any value", () => {
  it("is a message of the contract or a named error, and changes no prototype", () => {
    const types = fc.constantFrom(
      "article:annotate",
      "entity:describe",
      "entity:search",
      "pack:info",
      "panel:open",
      "page:changed",
      "page:report",
      "mention:reveal",
      "mention:walk",
      "__proto__",
    );
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        type: types,
        text: fc.anything(),
        id: fc.anything(),
        query: fc.anything(),
        report: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(message, (value) => {
        for (const parse of [parseBackgroundMessage, parseContentMessage, parsePageReport]) {
          expect(errorOf(() => parse(value)) ?? new FieldError()).toBeInstanceOf(FieldError);
        }
      }),
      { numRuns: 10_000, seed: 26 },
    );
    expect(Reflect.ownKeys({})).toEqual([]);
  });
});
