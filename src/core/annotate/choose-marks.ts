import type { EntityId } from "../dataset/pack.ts";

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
}

/**
 * Chooses which mentions are underlined: of every entity the first that can be. Linear.
 * `canMark` says whether a mention's place takes a mark (a heading or a link does not).
 */
export function chooseMarks<T extends Placed>(
  mentions: readonly T[],
  canMark: (mention: T) => boolean,
): T[] {
  const marked = new Set<EntityId>();
  return mentions.filter((mention) => {
    if (marked.has(mention.entity) || !canMark(mention)) return false;
    marked.add(mention.entity);
    return true;
  });
}
