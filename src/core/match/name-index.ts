import type { EntityId, Name, Pack } from "../dataset/pack.ts";
import { type Word, findWords } from "../text/words.ts";

/** A name as the matcher sees it. */
export interface IndexedName {
  readonly entity: EntityId;
  readonly name: Name;
  readonly words: readonly Word[];
  /** Leading words that must stand there but are not part of the mention: the article of "the West". */
  readonly lead: number;
}

/** Names by the folded form of their first word; under each, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

const articles = new Set(["the", "der", "die", "das", "le", "la", "les", "l"]);

function indexName(entity: EntityId, name: Name): IndexedName {
  const words = findWords(name.text);
  const first = words[0];
  const lead = words.length > 1 && first?.casing === "lower" && articles.has(first.folded) ? 1 : 0;
  return { entity, name, words, lead };
}

/** Compiles a pack's names; linear in their number. */
export function compileIndex(pack: Pick<Pack, "entities">): NameIndex {
  const index = new Map<string, IndexedName[]>();
  for (const entity of pack.entities) {
    for (const name of entity.names) {
      const indexed = indexName(entity.id, name);
      const first = indexed.words[0];
      if (first === undefined) continue;
      const list = index.get(first.folded);
      if (list === undefined) index.set(first.folded, [indexed]);
      else list.push(indexed);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
