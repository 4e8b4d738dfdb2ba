import type { Entity, Fact, PartialDate, SourceDocument } from "../dataset/pack.ts";
import type { FactLink } from "./link-fact.ts";

/** A fact with the document that it cites. */
export interface CitedFact extends Fact {
  readonly source: SourceDocument;
  /** Where its text names others, in order. */
  readonly links: readonly FactLink[];
}

/** A document that says something about the entity. `self` is the page being read. */
export interface RelatedDocument extends SourceDocument {
  readonly self: boolean;
}

/** Everything that card and panel show about one entity, seen from the date of one article. */
export interface EntityView {
  readonly entity: Entity;
  /** Known by the article's date; the most telling first. */
  readonly facts: readonly CitedFact[];
  /** Said or happened after the article's date; oldest first. */
  readonly since: readonly CitedFact[];
  /** Documents not later than the article, newest first. */
  readonly related: readonly RelatedDocument[];
  /** Documents later than the article, oldest first. */
  readonly relatedSince: readonly RelatedDocument[];
  /** The date that facts are seen from: the article's own, or today's where the page has none. */
  readonly asOf: PartialDate;
  /** Whether `asOf` is the article's own date. */
  readonly dated: boolean;
  readonly knownUpTo: PartialDate;
}
