import type { EntityId } from "../dataset/pack.ts";

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
}

/**
 * Chooses which mentions are underlined: of every entity the first that can be, or with `every` all. Linear.
 * `canMark` says whether a mention's place takes a mark (a heading or a link does not); `quiet` are
 * entities that the reader has marked as known.
 */
export function chooseMarks<T extends Placed>(
  mentions: readonly T[],
  canMark: (mention: T) => boolean,
  quiet?: ReadonlySet<EntityId>,
  every = false,
): T[] {
  const done = new Set(quiet);
  return mentions.filter((mention) => {
    if (done.has(mention.entity) || !canMark(mention)) return false;
    if (!every) done.add(mention.entity);
    return true;
  });
}
