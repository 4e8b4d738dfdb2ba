import type { Entity, Pack, SourceDocument } from "../core/dataset/pack.ts";
import { mainLanguage } from "../core/extract/extract-document.ts";
import { foldWord } from "../core/text/fold.ts";
import { listWords } from "../core/text/word-list.ts";

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

/** Languages whose nouns have cases that extraction has no rules for. */
const unreadCases = listWords("cs sk sl hr bs sr cnr lt lv fi et hu tr az el ka hy kk is ga eu");

/** Languages of documents whose names may stand in another case than the one that names are called in. */
export function findUnreadCases(documents: Iterable<Pick<SourceDocument, "language">>): string[] {
  const counts = new Map<string, number>();
  for (const { language } of documents) {
    const main = mainLanguage(language);
    if (unreadCases.has(main)) counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  return [...counts].map(
    ([language, count]) =>
      `documents in "${language}" (${count}): case forms are not put together, so a name may stand in one`,
  );
}

/** Entities of which no document says anything. */
export function findSilentEntities({ entities, facts }: Pack): string[] {
  const cited = new Set(facts.flatMap((fact) => fact.entities));
  return entities.filter(({ id }) => !cited.has(id)).map(({ id }) => `no fact is about ${id}`);
}
