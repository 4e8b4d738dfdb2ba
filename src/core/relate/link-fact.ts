import type { Entity, EntityId, Fact } from "../dataset/pack.ts";

/** A place in a fact's text that names another entity. UTF-16, half-open. */
export interface FactLink {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Where a name stands as whole words; -1 where it does not. */
function findWhole(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = at === 0 ? "" : text.slice(0, at).slice(-1);
    const after = text.slice(at + name.length, at + name.length + 1);
    if (!letter.test(before) && !letter.test(after)) return at;
  }
  return -1;
}

/**
 * Finds where a fact names the entities that it is also about: the first place of each, by its longest
 * name there. In the order of the text; none overlap. The fact's own list says who it is about, so
 * nothing is guessed. Linear in the entities' names times the text.
 */
export function linkFact(
  { text, entities: ids }: Pick<Fact, "text" | "entities">,
  entities: ReadonlyMap<EntityId, Entity>,
  except: EntityId,
): FactLink[] {
  const found: FactLink[] = [];
  for (const id of ids) {
    if (id === except) continue;
    const names = new Set((entities.get(id)?.names ?? []).map((name) => name.text));
    for (const name of names) {
      const start = name === "" ? -1 : findWhole(text, name);
      if (start >= 0) found.push({ start, end: start + name.length, entity: id });
    }
  }
  const chosen: FactLink[] = [];
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const link of longestFirst) {
    const taken = chosen.some(
      ({ start, end, entity }) => entity === link.entity || (link.start < end && start < link.end),
    );
    if (!taken) chosen.push(link);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}
