import type { Entity, Pack } from "../dataset/pack.ts";
import { foldWord } from "../text/fold.ts";
import { findWords } from "../text/words.ts";

/** The most entities that one search gives. */
const most = 50;

/** A form of a name to be found: its words folded, joined by spaces. */
interface Form {
  readonly entity: Entity;
  readonly text: string;
}

function foldText(text: string): string {
  return findWords(text)
    .map(({ folded }) => folded)
    .join(" ");
}

/**
 * Makes a search over a pack: entities that have a name, in any script, of which the name or one of
 * its words starts with the query. Whole-name hits first, then by display name; at most 50.
 */
export function createEntitySearch(pack: Pick<Pack, "entities">): (query: string) => Entity[] {
  const forms: Form[] = pack.entities.flatMap((entity) =>
    entity.names.map(({ text }) => ({ entity, text: foldText(text) })),
  );
  return (query) => {
    const wanted = foldText(query) || foldWord(query.trim());
    if (wanted === "") return [];
    const ranks = new Map<Entity, number>();
    for (const { entity, text } of forms) {
      const rank = text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : undefined;
      if (rank === undefined) continue;
      ranks.set(entity, Math.min(rank, ranks.get(entity) ?? rank));
    }
    return [...ranks]
      .toSorted(([a, x], [b, y]) => x - y || (a.name < b.name ? -1 : 1))
      .slice(0, most)
      .map(([entity]) => entity);
  };
}
