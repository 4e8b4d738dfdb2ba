/** A calendar date in ISO form at the precision that the source gives: `2021`, `2021-11` or `2021-11-04`. */
export type PartialDate = string & { readonly brand: "PartialDate" };

export type EntityId = string & { readonly brand: "EntityId" };
export type DocumentId = string & { readonly brand: "DocumentId" };
export type FactId = string & { readonly brand: "FactId" };

/** Brands a text that names an entity; whether the pack has that entity is for the caller to see. */
export function asEntityId(text: string): EntityId {
  return text as EntityId;
}

export const entityTypes = [
  "person",
  "organization",
  "place",
  "event",
  "agreement",
  "term",
] as const;
export type EntityType = (typeof entityTypes)[number];

/** `full` stands alone; `short` (a surname) and `acronym` count only where the page licenses them. */
export const nameKinds = ["full", "short", "acronym", "former", "transliterated"] as const;
export type NameKind = (typeof nameKinds)[number];

export const factKinds = ["role", "event", "relation", "position", "background"] as const;
export type FactKind = (typeof factKinds)[number];

/** A source: what was read, who published it and when. The text itself is not in the pack. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly publisher: string;
  /** Who else had a part in it, as the publisher says. */
  readonly credit?: string;
  readonly published: PartialDate;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
}

/** One written form of an entity. `language` is BCP 47, with a script where it is not the usual one (`be-Latn`). */
export interface Name {
  readonly text: string;
  readonly language: string;
  readonly kind: NameKind;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The display form. It is also the text of one of `names`. */
  readonly name: string;
  /** One line: what it is, and never more than that. */
  readonly description: string;
  /** BCP 47: the language in which it has its own name, where there is one such. */
  readonly language?: string;
  readonly names: readonly Name[];
}

/** One statement, about every entity of `entities` (the one it is mainly about first), as said by `document`. */
export interface Fact {
  readonly id: FactId;
  readonly entities: readonly EntityId[];
  readonly kind: FactKind;
  readonly text: string;
  readonly document: DocumentId;
  /** The date it was said: the document's published date. */
  readonly asOf: PartialDate;
  /** The date it is about, where the document gives one. */
  readonly when?: PartialDate;
  /** Where the document's text says it: UTF-16 offsets, half-open. Of what was extracted only. */
  readonly span?: readonly [start: number, end: number];
  /** For an extracted role: the words that say it ("president of the bank"). */
  readonly words?: string;
  /** How sure extraction is, in hundredths: 0 to 100. Hand-made facts have none. */
  readonly confidence?: number;
}

export interface PackCounts {
  readonly documents: number;
  readonly entities: number;
  readonly names: number;
  readonly facts: number;
}

/** A distributable dataset. Immutable; parsed once. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly licence: string;
  /** The published date of the newest document: the pack says nothing of what came later. */
  readonly knownUpTo: PartialDate;
  readonly counts: PackCounts;
  /** SHA-256 in hex of the canonical text of everything but this member. */
  readonly hash: string;
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}
