import type { Entity, EntityId } from "../dataset/pack.ts";
import type { Mention, RankedEntity } from "./mention.ts";
import type { Neighbours } from "./neighbours.ts";

/** A place is often only where something happens; who acts, and by what, is what is asked about. */
const placeWeight = -0.5;
const headlineWeight = 2;
/** What everybody knows says less: the entity with the most company in the dataset loses so much. */
const commonWeight = -0.5;

/** What an article's entities are weighed by, besides their mentions. */
export interface RankContext {
  /** Entities that the headline names. */
  readonly headline: ReadonlySet<EntityId>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly neighbours: Neighbours;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
}

/**
 * Orders an article's entities by their importance for it: how often they are named (each doubling
 * counts one), how early they come, whether the headline names them, and how rare they are in the
 * dataset. Ties by id. Linear in the mentions.
 */
export function rankEntities(
  mentions: readonly Mention[],
  { headline, entities, neighbours, length }: RankContext,
): RankedEntity[] {
  const found = new Map<EntityId, { count: number; first: number }>();
  for (const { entity, start } of mentions) {
    const seen = found.get(entity);
    if (seen === undefined) found.set(entity, { count: 1, first: start });
    else seen.count++;
  }
  const companyOf = (id: EntityId): number => Math.log2(1 + (neighbours.get(id)?.size ?? 0));
  let most = 1;
  for (const id of found.keys()) most = Math.max(most, companyOf(id));
  const ranked = [...found].map(([id, { count, first }]) => ({
    id,
    count,
    importance:
      Math.log2(1 + count) +
      (1 - first / Math.max(1, length)) +
      (headline.has(id) ? headlineWeight : 0) +
      (entities.get(id)?.type === "place" ? placeWeight : 0) +
      (commonWeight * companyOf(id)) / most,
  }));
  return ranked.toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
}
