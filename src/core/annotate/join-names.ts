import type { Entity, EntityId } from "../dataset/pack.ts";
import type { Mention } from "./mention.ts";

/**
 * Makes one mention of two names of a person that stand side by side ("Saddam" and "Hussein", where the
 * dataset has each alone). By position in and out; linear.
 */
export function joinNames(
  text: string,
  mentions: readonly Mention[],
  entities: ReadonlyMap<EntityId, Entity>,
): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isSecond =
      before !== undefined &&
      before.entity === mention.entity &&
      before.end + 1 === mention.start &&
      text[before.end] === " " &&
      before.name.text !== mention.name.text &&
      entities.get(mention.entity)?.type === "person";
    if (isSecond) joined[joined.length - 1] = { ...before, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}
