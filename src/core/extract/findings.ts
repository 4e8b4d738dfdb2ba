import type { EntityType, FactKind, PartialDate, SourceDocument } from "../dataset/pack.ts";

/** A document with its text, as readers give it. */
export interface TextDocument {
  readonly document: SourceDocument;
  readonly text: string;
}

/** An entity of one document. Plain data: findings go through files and between threads. */
export interface FoundEntity {
  readonly name: string;
  readonly type: EntityType;
  /** Written forms with how often each stands in the document; the commonest first, then by text. */
  readonly forms: readonly (readonly [text: string, count: number])[];
  readonly mentions: number;
  /** What the document says it is: "Russian President". Each once, in the document's order. */
  readonly roles: readonly string[];
}

/** One statement of one document. */
export interface FoundFact {
  readonly kind: FactKind;
  /** Indexes into the document's entities; the one that it is mainly about first. */
  readonly entities: readonly number[];
  /** Of the sentence in the document's text: UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For roles: what the person is, as written. */
  readonly words?: string;
  readonly when?: PartialDate;
  /** 0 to 1: how sure the way is in which it was found. */
  readonly confidence: number;
}

/** What one document gives: the result of the map step. */
export interface Findings {
  readonly document: SourceDocument;
  readonly entities: readonly FoundEntity[];
  readonly facts: readonly FoundFact[];
}
