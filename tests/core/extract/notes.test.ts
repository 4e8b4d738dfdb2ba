import { describe, expect, it } from "vitest";
import { buildPack } from "../../../src/core/extract/build-pack.ts";
import { parseAuthority } from "../../../src/core/extract/parse-authority.ts";
import { parseNotes } from "../../../src/core/extract/parse-notes.ts";
import { SourceError } from "../../../src/core/extract/source-error.ts";

const front = `---
id: d1
title: "A title: with a colon"
publisher: A publisher
published: 2021-11-04
url: https://site.example/1
language: en
---
`;

function parse(body: string): ReturnType<typeof parseNotes> {
  return parseNotes(`${front}${body}`, "notes.md");
}

describe("parseNotes", () => {
  it("reads the document and its facts, and leaves prose alone", () => {
    const { document, facts } = parse(
      "Words for the editor.\n\n- event 1999: [Moscow](moscow) and [Minsk](minsk) signed.\n- role: [He](x) leads.\n",
    );
    expect(document).toMatchObject({
      id: "d1",
      title: "A title: with a colon",
      published: "2021-11-04",
    });
    expect(facts.map(({ fact }) => fact)).toEqual([
      {
        id: "d1#1",
        entities: ["moscow", "minsk"],
        kind: "event",
        text: "Moscow and Minsk signed.",
        document: "d1",
        asOf: "2021-11-04",
        when: "1999",
      },
      {
        id: "d1#2",
        entities: ["x"],
        kind: "role",
        text: "He leads.",
        document: "d1",
        asOf: "2021-11-04",
      },
    ]);
  });

  it("names each entity of a fact once, the first linked one first", () => {
    const [first] = parse("- event: [B](b) met [A](a), and [B again](b) left.\n").facts;
    expect(first?.fact.entities).toEqual(["b", "a"]);
  });

  it("joins the lines of one bullet", () => {
    const [first] = parse("- event: [A](a)\n  went home.\n").facts;
    expect(first?.fact.text).toBe("A went home.");
  });

  it.each([
    ["no front matter", "- event: [A](a) x.", "notes.md:1: must start with front matter"],
    ["front matter that is no YAML", "---\nid: [\n---\n", "notes.md:"],
    ["a document without an address", front.replace(/url.*\n/, ""), "notes.md:2: url is missing"],
    [
      "a document without a date",
      front.replace("2021-11-04", "soon"),
      "published is not a date: soon",
    ],
    ["a kind that is none", `${front}- rumour: [A](a) x.`, 'notes.md:9: "rumour" is none of role'],
    [
      "a date that is none",
      `${front}\n- event 2021-13: [A](a) x.`,
      'notes.md:10: "2021-13" is not a date',
    ],
    ["a fact about nobody", `${front}- event: it rained.`, "notes.md:9: the fact names no entity"],
    ["a bullet without a kind", `${front}- [A](a) went.`, 'notes.md:9: a fact is written "- kind'],
    [
      "a link that is not closed",
      `${front}- event: [A](a) and [B(b).`,
      "notes.md:9: a link is not closed",
    ],
  ])("refuses %s, by file, line and fault", (_case, text, message) => {
    expect(() => parseNotes(text, "notes.md")).toThrow(SourceError);
    expect(() => parseNotes(text, "notes.md")).toThrow(message);
  });
});

const authority = `# names
- id: minsk
  type: place
  description: Capital of Belarus
  names:
    full: { en: [Minsk], be: [Мінск] }
    acronym: { en: [MSQ] }

- id: moscow
  type: place
  description: Capital of Russia
  names:
    full: { en: [Moscow] }
`;

describe("parseAuthority", () => {
  it("reads entities with the first full name as display form", () => {
    const [first] = parseAuthority(authority, "a.yaml");
    expect(first?.entity).toEqual({
      id: "minsk",
      type: "place",
      name: "Minsk",
      description: "Capital of Belarus",
      names: [
        { text: "Minsk", language: "en", kind: "full" },
        { text: "Мінск", language: "be", kind: "full" },
        { text: "MSQ", language: "en", kind: "acronym" },
      ],
    });
  });

  it.each([
    ["no list", "id: x", "a.yaml:1: must be a list"],
    [
      "a key twice",
      authority.replace("  type: place\n", "  type: place\n  type: place\n"),
      "a.yaml:4:",
    ],
    [
      "an id twice",
      authority.replace("id: moscow", "id: minsk"),
      "a.yaml:9: id is taken already: minsk",
    ],
    [
      "an id with capitals",
      authority.replace("id: moscow", "id: Moscow"),
      "a.yaml:9: id must be small letters",
    ],
    [
      "a type that is none",
      authority.replace("type: place", "type: town"),
      "a.yaml:2: type must be one of",
    ],
    [
      "a kind of name that is none",
      authority.replace("acronym:", "alias:"),
      "names.alias is none of full",
    ],
    [
      "no full name",
      authority.replace("full: { en: [Moscow] }", "short: { en: [Moscow] }"),
      "has no full name",
    ],
    ["a name that is no text", authority.replace("[Moscow]", "[1]"), "must be a text"],
  ])("refuses %s, by file, line and fault", (_case, text, message) => {
    expect(() => parseAuthority(text, "a.yaml")).toThrow(SourceError);
    expect(() => parseAuthority(text, "a.yaml")).toThrow(message);
  });
});

describe("buildPack", () => {
  const title = { id: "p", title: "P", revision: 1, licence: "MIT" };
  const entities = parseAuthority(authority, "a.yaml");
  const first = parse("- event 1999: [Moscow](moscow) and [Minsk](minsk) signed.\n");
  const older = parseNotes(
    `${front.replace("id: d1", "id: d0").replace("/1", "/0").replace("2021-11-04", "2020-01")}- event: [Minsk](minsk) woke.\n`,
    "older.md",
  );

  it("orders documents by date and entities by id, whatever the input's order", () => {
    const pack = buildPack(title, [first, older], entities.toReversed());
    expect(pack.documents.map(({ id }) => id)).toEqual(["d0", "d1"]);
    expect(pack.entities.map(({ id }) => id)).toEqual(["minsk", "moscow"]);
    expect(pack.facts.map(({ id }) => id)).toEqual(["d0#1", "d1#1"]);
    expect(pack).toEqual(buildPack(title, [older, first], entities));
  });

  it("refuses a fact about an entity that nobody keeps", () => {
    expect(() => buildPack(title, [first], entities.slice(0, 1))).toThrow(
      'notes.md:9: no authority file has the entity "moscow"',
    );
  });

  it("refuses a document that is there twice", () => {
    const again = { ...first, file: "again.md" };
    expect(() => buildPack(title, [first, again], entities)).toThrow("again.md:1:");
  });
});
