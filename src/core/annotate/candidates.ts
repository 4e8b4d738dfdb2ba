import type { Entity, EntityId, Name } from "../dataset/pack.ts";
import { findNames } from "../match/find-names.ts";
import type { IndexedName, NameIndex } from "../match/name-index.ts";
import { foldWord } from "../text/fold.ts";
import { findSentenceCases } from "../text/headline-case.ts";
import { type Word, findWords } from "../text/words.ts";
import {
  type Surroundings,
  beganBefore,
  findGivenName,
  findInitial,
  goesOnAfter,
  isDoubtfulInHeadline,
} from "./longer-name.ts";

/** One entity that a written name could mean. */
export interface Option {
  readonly entity: EntityId;
  readonly name: Name;
  /** Whether the name needs no licence. */
  readonly standsAlone: boolean;
  /** Whether another given name or initial stands before this surname. */
  readonly otherGivenName: boolean;
}

/** A written name before it is linked. UTF-16 offsets, half-open. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly options: readonly Option[];
  /** Whether it is only a part of a longer name that the dataset does not know. */
  readonly partOfLonger: boolean;
}

/** Whether a full name of the entity begins so. */
function hasBeginning(entity: Entity, beginning: string): boolean {
  return entity.names.some(
    ({ kind, text }) =>
      kind !== "short" && kind !== "acronym" && foldWord(text).startsWith(beginning),
  );
}

/** What stands before a name that could be a surname. */
interface Before {
  readonly began: boolean;
  readonly initial: string | undefined;
  readonly givenName: string | undefined;
}

function toOption(
  { entity: id, name }: IndexedName,
  entities: ReadonlyMap<EntityId, Entity>,
  { began, initial, givenName }: Before,
): Option[] {
  const entity = entities.get(id);
  if (entity === undefined) return [];
  const standsAlone = name.kind !== "short" && name.kind !== "acronym";
  if (entity.type !== "person" || name.kind !== "short") {
    return [{ entity: id, name, standsAlone, otherGivenName: false }];
  }
  if (began && givenName !== undefined && hasBeginning(entity, `${givenName} `)) {
    return [{ entity: id, name, standsAlone: true, otherGivenName: false }];
  }
  const otherInitial = initial !== undefined && !hasBeginning(entity, initial);
  return [{ entity: id, name, standsAlone, otherGivenName: otherInitial || began }];
}

function endOf(word: Word, text: string, name: Name): number {
  return name.text.endsWith(".") && text[word.end] === "." ? word.end + 1 : word.end;
}

/** Finds every written name of the index in the text, with what its surroundings say of it. */
export function findCandidates(
  text: string,
  language: string | undefined,
  index: NameIndex,
  entities: ReadonlyMap<EntityId, Entity>,
): Candidate[] {
  const words = findWords(text);
  const cases = findSentenceCases(words);
  const matches = findNames(index, words, cases);
  const named = new Uint8Array(words.length);
  for (const { from, to } of matches) named.fill(1, from, to);
  const around: Surroundings = {
    words,
    cases,
    isNamed: (word) => named[word] === 1,
    commonWords: new Set(
      words.filter((word) => word.casing === "lower").map((word) => word.folded),
    ),
    capitalNouns: language?.toLowerCase().startsWith("de") === true,
  };
  return matches.flatMap(({ from, to, names }) => {
    const first = words[from];
    const last = words[to - 1];
    const name = names[0]?.name;
    if (first === undefined || last === undefined || name === undefined) return [];
    const type = entities.get(names[0]?.entity ?? ("" as EntityId))?.type ?? "term";
    const surname = type === "person" && names.every((each) => each.name.kind === "short");
    // A person's full name has its beginning: "Приехал Владимир Путин", "президент России Владимир Путин".
    const whole = type === "person" && !surname && to - from > 1;
    const began = !whole && beganBefore(around, from, type);
    const before: Before = {
      began,
      initial: findInitial(around, from),
      givenName: findGivenName(around, from),
    };
    const byEntity = new Map<EntityId, Option>();
    for (const indexed of names) {
      for (const option of toOption(indexed, entities, before)) {
        const known = byEntity.get(option.entity);
        if (known === undefined || (option.standsAlone && !known.standsAlone)) {
          byEntity.set(option.entity, option);
        }
      }
    }
    const options = [...byEntity.values()];
    return {
      start: first.start,
      end: endOf(last, text, name),
      options,
      partOfLonger:
        goesOnAfter(around, to) ||
        (surname && isDoubtfulInHeadline(around, from)) ||
        (began && !surname && !options.some((option) => option.otherGivenName)),
    };
  });
}
