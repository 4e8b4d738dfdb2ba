import { type Annotator, createAnnotator } from "../core/annotate/annotator.ts";
import type { Entity, EntityId, Pack } from "../core/dataset/pack.ts";
import { parsePack } from "../core/dataset/parse-pack.ts";
import { compileIndex } from "../core/match/name-index.ts";
import { createEntitySearch } from "../core/relate/search-entities.ts";

/** The pack with what is made of it once: one for every tab, panel and popup. */
export interface Dataset {
  readonly pack: Pack;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly annotator: Annotator;
  readonly search: (query: string) => Entity[];
}

/** Parses and compiles a pack's text. Throws FieldError where it is no pack. */
export function createDataset(text: string): Dataset {
  const pack = parsePack(text);
  return {
    pack,
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    annotator: createAnnotator(compileIndex(pack), pack),
    search: createEntitySearch(pack),
  };
}
