import { Fields } from "../dataset/fields.ts";
import type { DocumentId, SourceDocument } from "../dataset/pack.ts";
import { factKinds } from "../dataset/pack.ts";
import { parseSourceDocument } from "../dataset/parse-pack.ts";
import {
  type Counts,
  type Gathered,
  type GatheredFact,
  type GatheredName,
  addGathered,
  createGathered,
} from "./gather.ts";

import { parseCounted, parseItems, parseJson, parseText } from "./parse-rows.ts";

/*
 * What was gathered, as lines of JSON: one for each document, then one for each name, in order. A line
 * says by its first member which it is, so that lines of many parts may be mixed and merged again:
 *
 *   {"gathered":"document","document":{...}}
 *   {"gathered":"name","key":"...","forms":[["...",2]],...,"facts":[{...}]}
 */

const mostMembers = 10_000_000;

export function isGatheredLine(line: string): boolean {
  return line.startsWith('{"gathered":');
}

function byText(counts: Counts): [string, number][] {
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function formatName(name: GatheredName): string {
  const { key, forms, types, roles, languages, company, places, documents, mentions, facts } = name;
  return JSON.stringify({
    gathered: "name",
    key,
    forms: byText(forms),
    types: byText(types),
    roles: byText(roles ?? new Map()),
    languages: byText(languages),
    company: byText(company ?? new Map()),
    places: [...(places ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    documents,
    mentions,
    facts,
  });
}

/** Gives the lines one by one, documents by id and names by key. */
export function* formatGathered({ documents, names }: Gathered): Generator<string> {
  for (const [, document] of [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    yield JSON.stringify({ gathered: "document", document });
  }
  for (const [, name] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    yield formatName(name);
}

function parseCounts(fields: Fields, name: string): Counts {
  return new Map(fields.list(name, mostMembers, parseCounted));
}

function parsePlace(item: unknown, path: string): [DocumentId, readonly string[]] {
  const [id, company] = parseItems(item, path);
  const names = parseItems(company, path).map((each) => parseText(each, path));
  return [parseText(id, path) as DocumentId, names];
}

function parseFact(item: unknown, path: string): GatheredFact {
  const fields = new Fields(item, path);
  const confidence = fields.raw("confidence");
  if (typeof confidence !== "number") return fields.fail("confidence", "must be a number");
  return {
    kind: fields.oneOf("kind", factKinds),
    keys: fields.list("keys", 1000, parseText),
    text: fields.filled("text"),
    document: fields.filled("document") as DocumentId,
    asOf: fields.date("asOf"),
    ...(fields.has("when") ? { when: fields.date("when") } : {}),
    start: fields.count("start"),
    end: fields.count("end"),
    ...(fields.has("words") ? { words: fields.filled("words") } : {}),
    confidence,
  };
}

/** Adds one line of formatGathered; FieldError names the member that is wrong. */
export function addGatheredLine(gathered: Gathered, line: string): void {
  const fields = new Fields(parseJson(line));
  if (fields.oneOf("gathered", ["document", "name"] as const) === "document") {
    const document: SourceDocument = parseSourceDocument(fields.raw("document"), "document");
    gathered.documents.set(document.id, document);
    return;
  }
  const key = fields.filled("key");
  const part = createGathered();
  part.names.set(key, {
    key,
    forms: parseCounts(fields, "forms"),
    types: parseCounts(fields, "types"),
    roles: parseCounts(fields, "roles"),
    languages: parseCounts(fields, "languages"),
    company: parseCounts(fields, "company"),
    places: new Map(fields.list("places", mostMembers, parsePlace)),
    documents: fields.count("documents"),
    mentions: fields.count("mentions"),
    facts: fields.list("facts", 1000, parseFact),
  });
  addGathered(gathered, part);
}
