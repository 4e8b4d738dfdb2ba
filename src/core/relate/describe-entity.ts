import type {
  DocumentId,
  EntityId,
  Fact,
  FactKind,
  Pack,
  PartialDate,
  SourceDocument,
} from "../dataset/pack.ts";
import { compareDates, yearsOf } from "../dataset/partial-date.ts";
import type { CitedFact, EntityView, RelatedDocument } from "./entity-view.ts";
import { linkFact } from "./link-fact.ts";
import { pageAddress } from "./page-address.ts";

export interface Viewpoint {
  /** The article's own date, where it has one. */
  readonly published?: PartialDate;
  /** The article's address: a document with it is the page being read. */
  readonly url?: string;
  /** Whom else the article mentions most. */
  readonly beside?: readonly EntityId[];
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

function dateOf(fact: Fact): PartialDate {
  return fact.when ?? fact.asOf;
}

/** In years: what is so much older is half as fresh. */
const halfFresh = 2;

/**
 * What each entity beside the one that is described adds to a fact that names it too: less the more
 * facts name it, since whom all facts name tells none of them apart.
 */
function weighBeside(facts: readonly Fact[], beside: readonly EntityId[]): Map<EntityId, number> {
  const counts = new Map(beside.map((each) => [each, 0]));
  for (const { entities } of facts) {
    for (const each of entities) {
      const count = counts.get(each);
      if (count !== undefined) counts.set(each, count + 1);
    }
  }
  return new Map([...counts].map(([each, count]) => [each, 1 / (1 + Math.log1p(count))]));
}

/**
 * A fact tells less about an entity the further down the entity stands in it. It tells less about
 * what the article is about the older it is (what somebody was long ago comes after what was new
 * then), and more where it names whom the article names.
 */
function weightOf(
  fact: Fact,
  entity: EntityId,
  asOf: PartialDate,
  beside: ReadonlyMap<EntityId, number>,
): number {
  const age = Math.max(0, yearsOf(asOf) - yearsOf(dateOf(fact)));
  const place = Math.min(3, fact.entities.indexOf(entity)) / 2;
  // Somebody else's role is a relation to this one.
  const kind = fact.kind === "role" && place > 0 ? "relation" : fact.kind;
  const others = fact.entities.filter((each) => each !== entity);
  const shared = others.reduce((sum, each) => sum + (beside.get(each) ?? 0), 0);
  return kindWeights[kind] + halfFresh / (halfFresh + age) + Math.min(1, shared) - place;
}

/** Newest first; a date that may be the other (2021 and 2021-11-04) ties. */
function newestFirst(a: PartialDate, b: PartialDate): number {
  return compareDates(b, a);
}

/**
 * Gathers what the pack says of an entity, seen from an article's date: what was said and happened by
 * then first, the most telling facts leading; what came later apart. undefined where the pack has no
 * such entity. Linear in the pack's facts.
 */
export function describeEntity(
  pack: Pick<Pack, "documents" | "entities" | "facts" | "knownUpTo">,
  id: EntityId,
  { published, url, beside = [], today }: Viewpoint,
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
  const weights = weighBeside(pack.facts, beside);
  const isLater = (date: PartialDate): boolean => compareDates(date, asOf) > 0;
  const later = (fact: Fact): boolean => isLater(fact.asOf) || isLater(dateOf(fact));
  const self = url === undefined ? undefined : pageAddress(url);
  const related = [...new Set(cited.map(({ source }) => source))].map((source): RelatedDocument =>
    Object.assign({ self: pageAddress(source.url) === self }, source),
  );
  return {
    entity,
    facts: cited
      .filter((fact) => !later(fact))
      .map((fact) => ({ fact, weight: weightOf(fact, id, asOf, weights) }))
      .toSorted((a, b) => b.weight - a.weight || newestFirst(dateOf(a.fact), dateOf(b.fact)))
      .map(({ fact }) => fact),
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
