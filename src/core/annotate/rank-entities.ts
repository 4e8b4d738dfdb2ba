import type { Entity, EntityId } from "../dataset/pack.ts";
import type { Mention, RankedEntity } from "./mention.ts";

/** A place is often only where something happens; who acts, and by what, is what is asked about. */
const placeWeight = -0.5;
const headlineWeight = 2;

/**
 * Orders an article's entities by their importance for it: how often they are named (each doubling
 * counts one), how early they come, and whether the headline names them. Ties by id.
 */
export function rankEntities(
  mentions: readonly Mention[],
  headline: ReadonlySet<EntityId>,
  entities: ReadonlyMap<EntityId, Entity>,
  length: number,
): RankedEntity[] {
  const found = new Map<EntityId, { count: number; first: number }>();
  for (const { entity, start } of mentions) {
    const seen = found.get(entity);
    if (seen === undefined) found.set(entity, { count: 1, first: start });
    else seen.count++;
  }
  const ranked = [...found].map(([id, { count, first }]) => ({
    id,
    count,
    importance:
      Math.log2(1 + count) +
      (1 - first / Math.max(1, length)) +
      (headline.has(id) ? headlineWeight : 0) +
      (entities.get(id)?.type === "place" ? placeWeight : 0),
  }));
  return ranked.toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
}
