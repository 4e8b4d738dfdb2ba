import { type Annotator, createAnnotator } from "../core/annotate/annotator.ts";
import type { Entity, EntityId, Pack } from "../core/dataset/pack.ts";
import { parsePack } from "../core/dataset/parse-pack.ts";
import { createEntitySearch } from "../core/relate/search-entities.ts";
import type { PackFiles } from "../platform/pack-file.ts";

/** The pack with what is made of it once: one for every tab, panel and popup. */
export interface Dataset {
  readonly pack: Pack;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly annotator: Annotator;
  readonly search: (query: string) => Entity[];
}

/**
 * Parses a pack and opens the index of its names. Throws FieldError where the text is no pack, and
 * RangeError where the index is none, or that of another pack.
 */
export function createDataset({ text, index }: PackFiles): Dataset {
  const pack = parsePack(text);
  let search: ((query: string) => Entity[]) | undefined;
  return {
    pack,
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    annotator: createAnnotator({ buffer: index }, pack),
    search(query) {
      // Few who read search, and it costs more than all else here.
      search ??= createEntitySearch(pack);
      return search(query);
    },
  };
}
