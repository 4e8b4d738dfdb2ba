import type { Entity, EntityId, Name } from "../dataset/pack.ts";
import { endOfParted } from "../match/find-inflected.ts";
import type { Matcher } from "../match/find-names.ts";
import type { FoundName, NameMatch } from "../match/name-table.ts";
import { foldWord } from "../text/fold.ts";
import {
  beganBefore,
  findGivenName,
  findInitial,
  goesOnAfter,
  isOfBody,
  isDoubtfulInHeadline,
} from "./longer-name.ts";
import { type MatchSurroundings, createNeighbourReader } from "./neighbour-words.ts";

/** One entity that a written name could mean. */
export interface Option {
  readonly entity: EntityId;
  readonly name: Name;
  readonly inflected: boolean;
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

/** The entities of a dataset, and which of their names need company though they are whole. */
export interface Known {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly needsCompany: (entity: Entity, name: Name) => boolean;
}

function toOption(
  { entity: id, name, inflected }: FoundName,
  { entities, needsCompany }: Known,
  { began, initial, givenName }: Before,
): Option[] {
  const entity = entities.get(id);
  if (entity === undefined) return [];
  const standsAlone =
    name.kind !== "short" && name.kind !== "acronym" && !needsCompany(entity, name);
  if (entity.type !== "person" || name.kind !== "short") {
    return [{ entity: id, name, inflected, standsAlone, otherGivenName: false }];
  }
  if (began && givenName !== undefined && hasBeginning(entity, `${givenName} `)) {
    return [{ entity: id, name, inflected, standsAlone: true, otherGivenName: false }];
  }
  const otherInitial = initial !== undefined && !hasBeginning(entity, initial);
  return [{ entity: id, name, inflected, standsAlone, otherGivenName: otherInitial || began }];
}

/** The full stop of "U.S." belongs to it, and in Polish an ending behind an apostrophe. */
function endOf(end: number, text: string, found: FoundName | undefined, isPolish: boolean): number {
  if (found?.name.text.endsWith(".") === true && text[end] === ".") return end + 1;
  return isPolish ? endOfParted(text, end) : end;
}

const alone: Before = { began: false, initial: undefined, givenName: undefined };

function optionsOf(names: readonly FoundName[], known: Known, before: Before): Option[] {
  const byEntity = new Map<EntityId, Option>();
  for (const name of names) {
    for (const option of toOption(name, known, before)) {
      const earlier = byEntity.get(option.entity);
      if (earlier === undefined || (option.standsAlone && !earlier.standsAlone)) {
        byEntity.set(option.entity, option);
      }
    }
  }
  return [...byEntity.values()];
}

function toCandidate(
  text: string,
  isPolish: boolean,
  match: NameMatch,
  surroundings: MatchSurroundings | undefined,
  known: Known,
): Candidate {
  const { start, names, words } = match;
  const [name] = names;
  const end = endOf(match.end, text, name, isPolish);
  if (surroundings === undefined || name === undefined) {
    return { start, end, options: optionsOf(names, known, alone), partOfLonger: false };
  }
  const { around, from, to } = surroundings;
  const type = known.entities.get(name.entity)?.type ?? "term";
  const surname = type === "person" && names.every((each) => each.name.kind === "short");
  // A person's full name has its beginning: "Приехал Владимир Путин", "президент России Владимир Путин".
  const whole = type === "person" && !surname && words > 1;
  const began = !whole && beganBefore(around, from, type, name.inflected);
  const options = optionsOf(names, known, {
    began,
    initial: findInitial(around, from),
    givenName: findGivenName(around, from),
  });
  const partOfLonger =
    goesOnAfter(around, to) ||
    (type !== "person" && isOfBody(around, from)) ||
    (surname && isDoubtfulInHeadline(around, from)) ||
    (began && !surname && !options.some((option) => option.otherGivenName));
  return { start, end, options, partOfLonger };
}

/** Finds every written name of the index in the text, with what its surroundings say of it. */
export function findCandidates(
  text: string,
  language: string | undefined,
  matcher: Matcher,
  known: Known,
): Candidate[] {
  const matches = matcher.find(text, language);
  const surroundingsOf = createNeighbourReader(text, language, matches, matcher.alphabet);
  const isPolish = language?.toLowerCase().startsWith("pl") === true;
  return matches.map((match, index) =>
    toCandidate(text, isPolish, match, surroundingsOf(index), known),
  );
}
