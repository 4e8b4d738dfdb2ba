import { hashTexts } from "./hash.ts";
import type { Entity, Fact, Name, Pack, SourceDocument } from "./pack.ts";

function documentOf(each: SourceDocument): object {
  const { id, title, publisher, credit, published, url, language } = each;
  return {
    id,
    title,
    publisher,
    ...(credit === undefined ? {} : { credit }),
    published,
    url,
    language,
  };
}

function nameOf({ text, language, kind }: Name): object {
  return { text, language, kind };
}

function entityOf({ id, type, name, description, language, names }: Entity): object {
  const own = language === undefined ? {} : { language };
  return { id, type, name, description, ...own, names: names.map(nameOf) };
}

function factOf(fact: Fact): object {
  const { id, entities, kind, text, document, asOf, when, span, words, confidence } = fact;
  return {
    id,
    entities,
    kind,
    text,
    document,
    asOf,
    ...(when === undefined ? {} : { when }),
    ...(span === undefined ? {} : { span }),
    ...(words === undefined ? {} : { words }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** About as much text as one piece has, in UTF-16 units: few calls, little memory. */
const pieceLength = 60_000;

function* formatList<T>(records: readonly T[], toRecord: (record: T) => object): Generator<string> {
  if (records.length === 0) {
    yield "[]";
    return;
  }
  let piece = "[\n";
  for (const [index, record] of records.entries()) {
    piece += `${index === 0 ? "" : ",\n"}    ${JSON.stringify(toRecord(record))}`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n  ]`;
}

function* formatParts(pack: Omit<Pack, "hash">, hash: string | undefined): Generator<string> {
  const { format, id, title, revision, licence, knownUpTo, counts } = pack;
  const { documents, entities, names, facts } = counts;
  const members: [string, string][] = [
    ["format", JSON.stringify(format)],
    ["id", JSON.stringify(id)],
    ["title", JSON.stringify(title)],
    ["revision", JSON.stringify(revision)],
    ["licence", JSON.stringify(licence)],
    ["knownUpTo", JSON.stringify(knownUpTo)],
    ["counts", JSON.stringify({ documents, entities, names, facts })],
    ...(hash === undefined ? [] : [["hash", JSON.stringify(hash)] satisfies [string, string]]),
  ];
  yield `{\n${members.map(([key, value]) => `  "${key}": ${value}`).join(",\n")},\n  "documents": `;
  yield* formatList(pack.documents, documentOf);
  yield `,\n  "entities": `;
  yield* formatList(pack.entities, entityOf);
  yield `,\n  "facts": `;
  yield* formatList(pack.facts, factOf);
  yield "\n}\n";
}

/** The content hash of a pack: SHA-256 in hex of its canonical text without the member `hash`. */
export function hashPack(pack: Omit<Pack, "hash">): string {
  return hashTexts(formatParts(pack, undefined));
}

/** The pieces of a pack's canonical text, for packs that are large; see formatPack. */
export function formatPackPieces(pack: Pack): Generator<string> {
  return formatParts(pack, pack.hash);
}

/**
 * The canonical text of a pack: members in a fixed order, one record a line, a line feed at the end,
 * so that versions can be compared line by line. `formatPack(parsePack(text)) === text` for every
 * text that this made.
 */
export function formatPack(pack: Pack): string {
  return [...formatPackPieces(pack)].join("");
}
