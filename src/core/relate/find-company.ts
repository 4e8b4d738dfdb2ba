import type {
  DocumentId,
  EntityId,
  EntityType,
  Pack,
  PartialDate,
  SourceDocument,
} from "../dataset/pack.ts";
import { compareDates } from "../dataset/partial-date.ts";

/** An entity that documents name in one fact with another. */
export interface Companion {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** How many facts name both. */
  readonly facts: number;
  /** The documents that say so, newest first. */
  readonly documents: readonly SourceDocument[];
}

/** Two companions that facts also name together, and how many. */
export interface Tie {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly facts: number;
}

/** Whom an entity is named with, and who of them with one another. */
export interface Company {
  readonly companions: readonly Companion[];
  readonly ties: readonly Tie[];
}

/** More could not be read in a picture. */
const most = 10;

/**
 * Finds the company of an entity: those that share the most facts with it, at most ten, the closest
 * first; ties go to what more documents say, then to the name. With a date only what was said by then
 * counts. One pass over the facts, and one for each two of the ten.
 */
export function findCompany(
  pack: Pick<Pack, "documents" | "entities" | "facts">,
  id: EntityId,
  published?: PartialDate,
): Company {
  const counts = new Map<EntityId, { facts: number; documents: Set<DocumentId> }>();
  const known = pack.facts.filter(
    ({ asOf }) => published === undefined || compareDates(asOf, published) <= 0,
  );
  for (const { entities, document } of known) {
    if (!entities.includes(id)) continue;
    for (const other of new Set(entities)) {
      if (other === id) continue;
      const count = counts.get(other) ?? { facts: 0, documents: new Set() };
      count.facts += 1;
      count.documents.add(document);
      counts.set(other, count);
    }
  }
  const sources = new Map(pack.documents.map((each) => [each.id, each]));
  const companions = pack.entities
    .flatMap(({ id: other, type, name }): Companion[] => {
      const count = counts.get(other);
      if (count === undefined) return [];
      const documents = [...count.documents]
        .flatMap((each) => sources.get(each) ?? [])
        .toSorted((a, b) => compareDates(b.published, a.published));
      return [{ id: other, type, name, facts: count.facts, documents }];
    })
    .toSorted(
      (a, b) =>
        b.facts - a.facts || b.documents.length - a.documents.length || (a.name < b.name ? -1 : 1),
    )
    .slice(0, most);

  const ties: Tie[] = [];
  for (const [index, { id: from }] of companions.entries()) {
    for (const { id: to } of companions.slice(index + 1)) {
      const facts = known.filter(
        ({ entities }) => entities.includes(from) && entities.includes(to),
      ).length;
      if (facts > 0) ties.push({ from, to, facts });
    }
  }
  return { companions, ties };
}
