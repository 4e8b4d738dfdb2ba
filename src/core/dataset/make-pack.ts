import { hashPack } from "./format-pack.ts";
import type { Entity, Fact, Pack, PartialDate, SourceDocument } from "./pack.ts";

export interface PackParts {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly licence: string;
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** Makes a pack of its parts: counts, hash and the date up to which it knows. At least one document. */
export function makePack(parts: PackParts): Pack {
  const dates = parts.documents.map(({ published }) => published);
  const knownUpTo = dates.reduce<PartialDate | undefined>(
    (newest, date) => (newest === undefined || date > newest ? date : newest),
    undefined,
  );
  if (knownUpTo === undefined) throw new RangeError("a pack without documents knows nothing");
  const counts = {
    documents: parts.documents.length,
    entities: parts.entities.length,
    names: parts.entities.reduce((sum, { names }) => sum + names.length, 0),
    facts: parts.facts.length,
  };
  const pack = { format: 1, ...parts, knownUpTo, counts } as const;
  return { ...pack, hash: hashPack(pack) };
}
