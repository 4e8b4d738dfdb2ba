import { FieldError } from "./fields.ts";
import { type PackParts, makePack } from "./make-pack.ts";
import type { Entity, Fact, FactId, Name, Pack, SourceDocument } from "./pack.ts";

function keyOfName({ text, language, kind }: Name): string {
  return JSON.stringify([text, language, kind]);
}

function mergeEntity(first: Entity, second: Entity): Entity {
  if (first.type !== second.type) {
    throw new FieldError(
      `entity ${first.id} is a ${first.type} in one pack and a ${second.type} in another`,
    );
  }
  const known = new Set(first.names.map(keyOfName));
  return {
    ...first,
    names: [...first.names, ...second.names.filter((name) => !known.has(keyOfName(name)))],
  };
}

function keyOfFact({ entities, kind, text, document, when, words }: Fact): string {
  return JSON.stringify([entities, kind, text, document, when, words]);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/**
 * Merges packs into one: records by id, names of one entity together, the same fact once. What two packs
 * say of one thing's type, description or display form, the first one's counts. Throws FieldError where
 * one id is of two types, or one document's id of two addresses.
 */
export function mergePacks(
  about: Pick<PackParts, "id" | "title" | "revision" | "licence">,
  packs: readonly Pack[],
): Pack {
  const documents = new Map<string, SourceDocument>();
  const entities = new Map<string, Entity>();
  const facts = new Map<string, Fact>();
  const ids = new Set<string>();
  for (const pack of packs) {
    for (const document of pack.documents) {
      const known = documents.get(document.id);
      if (known !== undefined && known.url !== document.url) {
        throw new FieldError(
          `document ${document.id} is ${known.url} in one pack and ${document.url} in another`,
        );
      }
      if (known === undefined) documents.set(document.id, document);
    }
    for (const entity of pack.entities) {
      const known = entities.get(entity.id);
      entities.set(entity.id, known === undefined ? entity : mergeEntity(known, entity));
    }
    for (const fact of pack.facts) {
      const key = keyOfFact(fact);
      if (facts.has(key)) continue;
      let { id } = fact;
      for (let number = 2; ids.has(id); number++) id = `${fact.id}.${number}` as FactId;
      ids.add(id);
      // The date of saying is the document's, whichever pack's was taken.
      const asOf = documents.get(fact.document)?.published ?? fact.asOf;
      facts.set(key, { ...fact, id, asOf });
    }
  }
  const sorted = [...documents.values()].toSorted((a, b) =>
    a.published === b.published ? byId(a, b) : a.published < b.published ? -1 : 1,
  );
  const order = new Map(sorted.map(({ id }, index) => [id, index]));
  return makePack({
    ...about,
    documents: sorted,
    entities: [...entities.values()].toSorted(byId),
    facts: [...facts.values()].toSorted(
      (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0),
    ),
  });
}
