import type {
  DocumentId,
  EntityId,
  Fact,
  FactKind,
  Pack,
  PartialDate,
  SourceDocument,
} from "../dataset/pack.ts";
import { compareDates } from "../dataset/partial-date.ts";
import type { CitedFact, EntityView, RelatedDocument } from "./entity-view.ts";
import { linkFact } from "./link-fact.ts";

export interface Viewpoint {
  /** The article's own date, where it has one. */
  readonly published?: PartialDate;
  /** The article's address: a document with it is the page being read. */
  readonly url?: string;
  readonly today: PartialDate;
}

/** What says most about who or what an entity is comes first. */
const kindWeights: Readonly<Record<FactKind, number>> = {
  role: 2,
  event: 1.5,
  background: 1.25,
  relation: 1,
  position: 0.5,
};

/** A fact tells less about an entity the further down the entity stands in it. */
function weightOf(fact: Fact, entity: EntityId): number {
  return kindWeights[fact.kind] - Math.min(3, fact.entities.indexOf(entity));
}

function dateOf(fact: Fact): PartialDate {
  return fact.when ?? fact.asOf;
}

/** Newest first; a date that may be the other (2021 and 2021-11-04) ties. */
function newestFirst(a: PartialDate, b: PartialDate): number {
  return compareDates(b, a);
}

/** The address without what does not tell pages apart: scheme, www, query, fragment, last slash. */
function addressOf(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url);
  if (match === null) return url;
  return `${match[1]?.toLowerCase()}${match[2]?.replace(/\/$/, "")}`;
}

/**
 * Gathers what the pack says of an entity, seen from an article's date: what was said and happened by
 * then first, the most telling facts leading; what came later apart. undefined where the pack has no
 * such entity. Linear in the pack's facts.
 */
export function describeEntity(
  pack: Pick<Pack, "documents" | "entities" | "facts" | "knownUpTo">,
  id: EntityId,
  { published, url, today }: Viewpoint,
): EntityView | undefined {
  const entity = pack.entities.find((each) => each.id === id);
  if (entity === undefined) return undefined;
  const asOf = published ?? today;
  const sources = new Map<DocumentId, SourceDocument>(
    pack.documents.map((each) => [each.id, each]),
  );
  const entities = new Map(pack.entities.map((each) => [each.id, each]));
  const cited = pack.facts.flatMap((fact): CitedFact[] => {
    const source = sources.get(fact.document);
    return source !== undefined && fact.entities.includes(id)
      ? [{ ...fact, source, links: linkFact(fact, entities, id) }]
      : [];
  });
  const isLater = (date: PartialDate): boolean => compareDates(date, asOf) > 0;
  const later = (fact: Fact): boolean => isLater(fact.asOf) || isLater(dateOf(fact));
  const self = url === undefined ? undefined : addressOf(url);
  const related = [...new Set(cited.map(({ source }) => source))].map((source): RelatedDocument =>
    Object.assign({ self: addressOf(source.url) === self }, source),
  );
  return {
    entity,
    facts: cited
      .filter((fact) => !later(fact))
      .toSorted((a, b) => weightOf(b, id) - weightOf(a, id) || newestFirst(dateOf(a), dateOf(b))),
    since: cited.filter(later).toSorted((a, b) => newestFirst(dateOf(b), dateOf(a))),
    related: related
      .filter((each) => !isLater(each.published))
      .toSorted((a, b) => newestFirst(a.published, b.published)),
    relatedSince: related
      .filter((each) => isLater(each.published))
      .toSorted((a, b) => newestFirst(b.published, a.published)),
    asOf,
    dated: published !== undefined,
    knownUpTo: pack.knownUpTo,
  };
}
