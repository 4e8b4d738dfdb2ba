import type { EntityId, Pack } from "../dataset/pack.ts";

/** Which entities share a fact. */
export type Neighbours = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

/** Linear in the facts times the square of the entities of one fact. */
export function findNeighbours(pack: Pick<Pack, "facts">): Neighbours {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  for (const { entities } of pack.facts) {
    for (const entity of entities) {
      const set = neighbours.get(entity) ?? new Set();
      for (const other of entities) if (other !== entity) set.add(other);
      neighbours.set(entity, set);
    }
  }
  return neighbours;
}
