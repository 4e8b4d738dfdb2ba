import {
  type Entity,
  type EntityType,
  type Fact,
  type FactId,
  type Name,
  type NameKind,
  type Pack,
  type PartialDate,
  type DocumentId,
  asEntityId,
} from "../../src/core/dataset/pack.ts";

/** An entity by what its test is about: its names, each kind as written in a language. */
export interface Sample {
  readonly type?: EntityType;
  readonly full?: readonly string[];
  readonly short?: readonly string[];
  readonly acronym?: readonly string[];
  readonly former?: readonly string[];
}

const kinds = ["full", "short", "acronym", "former"] as const satisfies readonly NameKind[];

function makeEntity(id: string, sample: Sample): Entity {
  const names: Name[] = kinds.flatMap((kind) =>
    (sample[kind] ?? []).map((text) => ({ text, kind, language: "en" })),
  );
  const { type = "term" } = sample;
  return { id: asEntityId(id), type, name: names[0]?.text ?? id, description: id, names };
}

function makeFact(entities: readonly string[], index: number): Fact {
  return {
    id: `fact-${index}` as FactId,
    entities: entities.map(asEntityId),
    kind: "event",
    text: `Fact ${index}.`,
    document: "document" as DocumentId,
    asOf: "2021-11-04" as PartialDate,
  };
}

/** A dataset for one test: entities by id, and the entities of each of its facts. */
export function makeSamplePack(
  samples: Readonly<Record<string, Sample>>,
  facts: readonly (readonly string[])[] = [],
): Pick<Pack, "entities" | "facts"> {
  return {
    entities: Object.entries(samples).map(([id, sample]) => makeEntity(id, sample)),
    facts: facts.map(makeFact),
  };
}

/** People, places and bodies of one story, and who shares a fact with whom. */
export const story = makeSamplePack(
  {
    putin: {
      type: "person",
      full: ["Vladimir Putin", "Владимир Путин", "Wladimir Putin"],
      short: ["Putin", "Путин"],
    },
    lukashenka: {
      type: "person",
      full: ["Alyaksandr Lukashenka", "Alexander Lukashenko", "Аляксандр Лукашэнка"],
      short: ["Lukashenka", "Lukashenko", "Лукашэнка"],
    },
    russia: { type: "place", full: ["Russia", "Россия", "Russland"] },
    belarus: { type: "place", full: ["Belarus", "Беларусь"], former: ["Byelorussia"] },
    moscow: { type: "place", full: ["Moscow", "Москва", "Moskau"] },
    minsk: { type: "place", full: ["Minsk", "Минск", "Мінск"] },
    crimea: { type: "place", full: ["Crimea"] },
    west: { full: ["the West"] },
    "union-state": { type: "organization", full: ["Union State"] },
    treaty: { type: "agreement", full: ["Union State treaty"] },
    council: {
      type: "organization",
      full: ["Supreme State Council of the Union State"],
      short: ["Supreme State Council"],
    },
    eu: { type: "organization", full: ["European Union"], acronym: ["EU", "E.U."] },
    us: { type: "place", full: ["United States"], acronym: ["US", "U.S."] },
  },
  [
    ["putin", "russia", "moscow"],
    ["putin", "lukashenka", "union-state", "council"],
    ["lukashenka", "belarus", "minsk"],
    ["eu", "belarus", "us", "lukashenka"],
    ["crimea", "moscow"],
  ],
);

/** A text in which [brackets] stand round what is to be found: the text without them, and the spans. */
export function readMarked(marked: string): {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
} {
  const spans: [number, number][] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const inside = part.startsWith("[") ? part.slice(1, -1) : undefined;
    if (inside !== undefined) spans.push([text.length, text.length + inside.length]);
    text += inside ?? part;
  }
  return { text, spans };
}

/** The other way round: a text with [brackets] round its spans. */
export function writeMarked(
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
): string {
  let marked = "";
  let at = 0;
  for (const [start, end] of spans) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}
