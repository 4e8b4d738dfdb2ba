import { makePack } from "../dataset/make-pack.ts";
import type { Pack } from "../dataset/pack.ts";
import type { KeptEntity } from "./parse-authority.ts";
import type { Notes } from "./parse-notes.ts";
import { SourceError } from "./source-error.ts";

export interface PackTitle {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly licence: string;
}

function checkOnce(notes: readonly Notes[]): void {
  const ids = new Map<string, string>();
  const urls = new Map<string, string>();
  for (const { document, file } of notes) {
    const first = ids.get(document.id) ?? urls.get(document.url);
    if (first !== undefined) {
      throw new SourceError(file, 1, `the document is in ${first} already (id or url)`);
    }
    ids.set(document.id, file);
    urls.set(document.url, file);
  }
}

function checkKnown(notes: readonly Notes[], entities: readonly KeptEntity[]): void {
  const known = new Set(entities.map(({ entity }) => entity.id));
  for (const { facts } of notes) {
    for (const { fact, file, line } of facts) {
      const stranger = fact.entities.find((entity) => !known.has(entity));
      if (stranger !== undefined) {
        throw new SourceError(file, line, `no authority file has the entity "${stranger}"`);
      }
    }
  }
}

function keyOf({ document }: Notes): string {
  return `${document.published} ${document.id}`;
}

/**
 * Builds a pack of notes and kept entities: documents by date and id, entities by id, facts in the
 * order of their documents. The same input gives the same bytes.
 * Throws SourceError for a document that is there twice and for a fact about an unknown entity.
 */
export function buildPack(
  title: PackTitle,
  notes: readonly Notes[],
  entities: readonly KeptEntity[],
): Pack {
  checkOnce(notes);
  checkKnown(notes, entities);
  const sorted = notes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return makePack({
    ...title,
    documents: sorted.map(({ document }) => document),
    entities: entities.map(({ entity }) => entity).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    facts: sorted.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
  });
}
