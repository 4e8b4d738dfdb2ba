import { FieldError, Fields } from "./fields.ts";
import {
  type DocumentId,
  type Entity,
  type EntityId,
  type Fact,
  type FactId,
  type Name,
  type Pack,
  type SourceDocument,
  asEntityId,
  entityTypes,
  factKinds,
  nameKinds,
} from "./pack.ts";

/** Most records of one kind: far above any dataset that a browser should hold. */
const mostRecords = 2_000_000;

function parseUrl(fields: Fields, name: string): string {
  const value = fields.filled(name);
  // Only what a reader may be sent to; anything else would run in the page.
  return /^https?:\/\/[^\s/]/.test(value) ? value : fields.fail(name, "must start with http(s)://");
}

/** Reads a document's metadata; FieldError names the place. */
export function parseSourceDocument(value: unknown, path: string): SourceDocument {
  const fields = new Fields(value, path);
  return {
    id: fields.filled("id") as DocumentId,
    title: fields.filled("title"),
    publisher: fields.filled("publisher"),
    ...(fields.has("credit") ? { credit: fields.filled("credit") } : {}),
    published: fields.date("published"),
    url: parseUrl(fields, "url"),
    language: fields.filled("language"),
  };
}

function parseName(value: unknown, path: string): Name {
  const fields = new Fields(value, path);
  return {
    text: fields.filled("text", 500),
    language: fields.filled("language", 100),
    kind: fields.oneOf("kind", nameKinds),
  };
}

function parseEntity(value: unknown, path: string): Entity {
  const fields = new Fields(value, path);
  const name = fields.filled("name", 500);
  const names = fields.list("names", mostRecords, parseName);
  if (!names.some(({ text }) => text === name))
    fields.fail("name", `is none of its names: ${name}`);
  return {
    id: fields.id("id"),
    type: fields.oneOf("type", entityTypes),
    name,
    description: fields.filled("description"),
    ...(fields.has("language") ? { language: fields.filled("language", 100) } : {}),
    names,
  };
}

function parseSpan(fields: Fields, name: string): readonly [number, number] {
  const [start, end, ...rest] = fields.list(name, 2, (item) => item);
  const isSpan = typeof start === "number" && typeof end === "number" && rest.length === 0;
  const isOrdered = isSpan && Number.isSafeInteger(start) && Number.isSafeInteger(end);
  if (isOrdered && start >= 0 && start < end) return [start, end];
  return fields.fail(name, "must be a start and an end after it");
}

function parseConfidence(fields: Fields, name: string): number {
  const value = fields.count(name);
  return value <= 100 ? value : fields.fail(name, `is ${value}, at most 100 is taken`);
}

function parseFact(value: unknown, path: string): Fact {
  const fields = new Fields(value, path);
  const entities = fields.list("entities", 1000, (item, at) => {
    if (typeof item !== "string" || item === "") throw new FieldError(`${at} must be an id`);
    return asEntityId(item);
  });
  if (entities.length === 0) fields.fail("entities", "is empty: a fact is about somebody");
  return {
    id: fields.filled("id") as FactId,
    entities,
    kind: fields.oneOf("kind", factKinds),
    text: fields.filled("text"),
    document: fields.filled("document") as DocumentId,
    asOf: fields.date("asOf"),
    ...(fields.has("when") ? { when: fields.date("when") } : {}),
    ...(fields.has("span") ? { span: parseSpan(fields, "span") } : {}),
    ...(fields.has("words") ? { words: fields.filled("words", 1000) } : {}),
    ...(fields.has("confidence") ? { confidence: parseConfidence(fields, "confidence") } : {}),
  };
}

function checkUnique(
  path: string,
  records: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (ids.has(id)) throw new FieldError(`${path}[${index}].id is taken already: ${id}`);
    ids.add(id);
  }
  return ids;
}

/** Every fact cites a document and entities of the pack itself, and was said when its document was. */
function checkReferences(pack: Pick<Pack, "documents" | "entities" | "facts">): void {
  checkUnique("documents", pack.documents);
  const entities = checkUnique("entities", pack.entities) as ReadonlySet<EntityId>;
  checkUnique("facts", pack.facts);
  const published = new Map(pack.documents.map((each) => [each.id, each.published]));
  for (const [index, fact] of pack.facts.entries()) {
    const at = `facts[${index}]`;
    const stranger = fact.entities.find((entity) => !entities.has(entity));
    if (stranger !== undefined) throw new FieldError(`${at}.entities: there is no ${stranger}`);
    const date = published.get(fact.document);
    if (date === undefined) throw new FieldError(`${at}.document: there is no ${fact.document}`);
    if (fact.asOf !== date) {
      throw new FieldError(`${at}.asOf is ${fact.asOf}, its document is of ${date}`);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FieldError(`it is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

/**
 * Reads a pack's text. Linear. Throws FieldError, which names the first place that is wrong: a
 * member, a date, an id that is taken or does not exist, a fact without a document of the pack.
 * The hash is read and not recomputed: compare it with hashPack where the text was not our own.
 */
export function parsePack(text: string): Pack {
  const fields = new Fields(parseJson(text));
  const format = fields.oneOf("format", [1] as const);
  const documents = fields.list("documents", mostRecords, parseSourceDocument);
  const entities = fields.list("entities", mostRecords, parseEntity);
  const facts = fields.list("facts", mostRecords, parseFact);
  checkReferences({ documents, entities, facts });
  const said = new Fields(fields.raw("counts"), "counts");
  const counts = {
    documents: said.count("documents"),
    entities: said.count("entities"),
    names: said.count("names"),
    facts: said.count("facts"),
  };
  const real = {
    documents: documents.length,
    entities: entities.length,
    names: entities.reduce((sum, { names }) => sum + names.length, 0),
    facts: facts.length,
  };
  for (const key of ["documents", "entities", "names", "facts"] as const) {
    if (counts[key] !== real[key]) said.fail(key, `is ${counts[key]}, there are ${real[key]}`);
  }
  return {
    format,
    id: fields.filled("id"),
    title: fields.filled("title"),
    revision: fields.count("revision"),
    licence: fields.filled("licence"),
    knownUpTo: fields.date("knownUpTo"),
    counts,
    hash: fields.filled("hash"),
    documents,
    entities,
    facts,
  };
}
