import type { Entity, EntityType, Fact, Pack, SourceDocument } from "./pack.ts";

/** schema.org's types; what it has no type for is a Thing. */
const schemaTypes: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  event: "Event",
  agreement: "CreativeWork",
  term: "DefinedTerm",
};

function toThing({ id, type, name, description, names }: Entity): object {
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
  return {
    "@type": schemaTypes[type],
    "@id": `#entity-${encodeURIComponent(id)}`,
    name,
    description,
    ...(others.length === 0 ? {} : { alternateName: others }),
  };
}

function toArticle({ id, title, publisher, published, url, language }: SourceDocument): object {
  return {
    "@type": "NewsArticle",
    "@id": `#document-${encodeURIComponent(id)}`,
    headline: title,
    publisher: { "@type": "Organization", name: publisher },
    datePublished: published,
    url,
    inLanguage: language,
  };
}

function toClaim({ id, entities, kind, text, document, asOf, when }: Fact): object {
  return {
    "@type": "Claim",
    "@id": `#fact-${encodeURIComponent(id)}`,
    additionalType: kind,
    text,
    about: entities.map((each) => ({ "@id": `#entity-${encodeURIComponent(each)}` })),
    appearance: { "@id": `#document-${encodeURIComponent(document)}` },
    datePublished: asOf,
    ...(when === undefined ? {} : { temporalCoverage: when }),
  };
}

/** A pack as JSON-LD in schema.org's words: things, articles, and claims that cite them. */
export function exportJsonLd(pack: Pack): string {
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: pack.id,
    name: pack.title,
    version: String(pack.revision),
    license: pack.licence,
    dateModified: pack.knownUpTo,
    hasPart: [
      ...pack.entities.map(toThing),
      ...pack.documents.map(toArticle),
      ...pack.facts.map(toClaim),
    ],
  };
  return `${JSON.stringify(dataset, undefined, 1)}\n`;
}

/** A cell as RFC 4180 has it. A text that a spreadsheet would run as a formula gets an apostrophe. */
function toCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

/** The facts of a pack as CSV (RFC 4180): one row for each fact and entity, with the document cited. */
export function exportCsv({ entities, documents, facts }: Pack): string {
  const names = new Map(entities.map((each) => [each.id, each]));
  const sources = new Map(documents.map((each) => [each.id, each]));
  const head = [
    "entity",
    "name",
    "type",
    "kind",
    "text",
    "as_of",
    "when",
    "publisher",
    "title",
    "url",
  ];
  const rows = facts.flatMap((fact) =>
    fact.entities.map((id) => {
      const entity = names.get(id);
      const source = sources.get(fact.document);
      return [
        id,
        entity?.name ?? "",
        entity?.type ?? "",
        fact.kind,
        fact.text,
        fact.asOf,
        fact.when ?? "",
        source?.publisher ?? "",
        source?.title ?? "",
        source?.url ?? "",
      ];
    }),
  );
  return toRows([head, ...rows]);
}
