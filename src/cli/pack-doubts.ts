import type { Entity, Pack } from "../core/dataset/pack.ts";
import { foldWord } from "../core/text/fold.ts";

/** Names that stand alone and belong to two entities: neither can be told from the other by it. */
export function findDoubtfulNames({ entities }: Pack): string[] {
  const owners = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const { text, kind } of entity.names) {
      if (kind === "short" || kind === "acronym") continue;
      const key = foldWord(text);
      const list = owners.get(key) ?? [];
      if (!list.includes(entity)) owners.set(key, [...list, entity]);
    }
  }
  return [...owners]
    .filter(([, list]) => list.length > 1)
    .map(([key, list]) => `"${key}" is a name of ${list.map(({ id }) => id).join(" and ")}`);
}

/** Entities of which no document says anything. */
export function findSilentEntities({ entities, facts }: Pack): string[] {
  const cited = new Set(facts.flatMap((fact) => fact.entities));
  return entities.filter(({ id }) => !cited.has(id)).map(({ id }) => `no fact is about ${id}`);
}
