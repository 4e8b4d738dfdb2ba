import type { Entity, EntityId, EntityType, Name } from "../dataset/pack.ts";
import type { FoundName, NameMatch } from "../match/name-table.ts";
import type { Alphabet } from "../text/alphabet.ts";
import { foldWord } from "../text/fold.ts";
import { endOfParted } from "../text/parted-endings.ts";
import { isGivenName } from "../text/slavic-given-names.ts";
import { type Beside, readBeside } from "./beside.ts";
import { givenPlaces } from "./beside-words.ts";
import { smallWords } from "./context-words.ts";
import { czechCases } from "./czech-cases.ts";
import {
  beganBefore,
  findGivenName,
  findInitial,
  isBehindGivenName,
  isBehindInitial,
  goesOnAfter,
  goesOnAsBody,
  isDoubtfulInHeadline,
  isFollowedByName,
  isOfBody,
} from "./longer-name.ts";
import type { NameForm } from "./mention.ts";
import { frenchMan, isCommonUse, isOtherThing, isOtherUse, isRelative } from "./misleading.ts";
import { areOfTwoGenders, isOfFamily, isOfWoman } from "./name-gender.ts";
import { type MatchSurroundings, createNeighbourReader } from "./neighbour-words.ts";
import type { IsElsewhere } from "./elsewhere.ts";
import type { IsOtherTrade } from "./other-trade.ts";
import { southSlavicTexts } from "./south-slavic-cases.ts";
import { standsAsPlace } from "./sense.ts";

/** One entity that a written name could mean. */
export interface Option {
  readonly entity: EntityId;
  readonly type: EntityType;
  readonly name: Name;
  readonly form: NameForm;
  /** Whether the name needs no licence. */
  readonly standsAlone: boolean;
  /** Whether its company is no licence: the name is a place's, and this is a team or a film. */
  readonly needsFullName: boolean;
  /** Whether another given name or initial stands before this surname. */
  readonly otherGivenName: boolean;
  /** Whether this full name is somebody's with a trade that is not the entity's. */
  readonly otherTrade: boolean;
}

/** A written name before it is linked. UTF-16 offsets, half-open. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Empty where it is only a part of a longer name that the dataset does not know. */
  readonly options: readonly Option[];
  readonly beside: Beside;
  /** Whether its capital says nothing: it opens a sentence, and the text has the word in small letters. */
  readonly common: boolean;
  /** The place's name where it is part of somebody's ("Chad Wolf"), or may be; folded. */
  readonly givenName: string | undefined;
  /** Whether it is somebody's for certain. */
  readonly isGiven: boolean;
}

/** A match of the matcher, or a name that was found by its sounds. */
export interface PlacedName extends NameMatch {
  readonly otherScript?: boolean;
}

/** Whether a full name of the entity begins so. */
function hasBeginning(entity: Entity, beginning: string): boolean {
  return entity.names.some(
    ({ kind, text }) =>
      kind !== "short" && kind !== "acronym" && foldWord(text).startsWith(beginning),
  );
}

/** The entities of a dataset, and which of their names are rather a place's. */
export interface Known {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly isPlaceName: (name: Name) => boolean;
  readonly isElsewhere: IsElsewhere;
  readonly isOtherTrade: IsOtherTrade;
}

/** What is read once of a text. */
interface Reading {
  readonly text: string;
  readonly language: string | undefined;
  readonly alphabet: Alphabet;
  readonly isPolish: boolean;
  readonly isFrench: boolean;
  /** Whether a woman's surname is never like a case of a man's: Putinová, Putina. */
  readonly isCzech: boolean;
  readonly known: Known;
}

const closingQuote = /["»\u201C-\u201F]$/;

/**
 * The full stop of "U.S." belongs to it, and the closing mark of ЧВК «Вагнер», and an ending that a sign
 * parts from it.
 */
function endOf(
  end: number,
  found: FoundName | undefined,
  { text, language }: Pick<Reading, "text" | "language">,
): number {
  const next = text.charAt(end);
  if (next === " ") return end;
  const written = found?.name.text ?? "";
  if (next === "." && written.endsWith(".")) return end + 1;
  if (closingQuote.test(next) && closingQuote.test(written)) return end + 1;
  return endOfParted(text, end, language);
}

function isSurnameOf(type: EntityType, name: Name): boolean {
  return type === "person" && name.kind === "short";
}

const noOptions: readonly Option[] = [];
const latinWord = /^[a-z]/;

interface Written {
  readonly match: PlacedName;
  readonly beside: Beside;
  readonly surroundings: MatchSurroundings | undefined;
}

function formOf({ inflected }: FoundName, { otherScript }: PlacedName): NameForm {
  if (otherScript === true) return "other-script";
  return inflected ? "case-form" : "stored";
}

/** "U.S." is a country and nothing else; "US" may be a word, and other short acronyms have many meanings. */
const dotted = /^(?:\p{Lu}\.){2,}$/u;
/** Acronyms of so many letters hardly ever have two: NATO, OSZE, ОДКБ. */
const longAcronym = /^\p{Lu}{4,}$/u;

/** Whether an acronym needs no licence. */
function isPlainAcronym({ text }: Name, type: EntityType): boolean {
  return longAcronym.test(text) || (type === "place" && dotted.test(text));
}

/** "Жена Путина": what opens a Slavic sentence has the surname as its attribute, and is no given name. */
function isOwner({ before }: Beside, inflected: boolean, around: MatchSurroundings): boolean {
  const opens = around.around.words[around.from - 1]?.opens === true;
  return inflected && opens && !isGivenName(before.word, latinWord.test(before.word));
}

/** A husband's name is no case of his wife's: Тихановского is not of Тихановская. Nor is a family's. */
function isOfOther(
  { text, language }: Name,
  written: string,
  { isPolish, language: spoken = language }: Reading,
): boolean {
  const [stored = [], words = []] = [text, written].map((each) =>
    each.toLowerCase().split(/[\s\u00A0]+/),
  );
  const [one = "", other = ""] = [stored.at(-1), words.at(-1)];
  // Ukrainian has Павла Латушка of Павло Латушко, whom it may know as Павел Латушка.
  if (spoken.startsWith(language) && isOfWoman(stored, words)) return true;
  return areOfTwoGenders(one, other, isPolish) || (one !== other && isOfFamily(other, isPolish));
}

function toOption(
  found: FoundName,
  reading: Reading,
  { match, beside, surroundings }: Written,
): Option | undefined {
  const { text, language, alphabet, isFrench, isCzech, known } = reading;
  const { entity: id, name, inflected } = found;
  const entity = known.entities.get(id);
  if (entity === undefined) return undefined;
  const { type } = entity;
  const isSurname = isSurnameOf(type, name);
  if (isOtherThing(text, beside, type, alphabet)) return undefined;
  if (type === "place" && known.isElsewhere(entity, text, beside, language, alphabet))
    return undefined;
  if (type === "person" && isRelative(beside, entity, isSurname, isFrench)) return undefined;
  if (
    type === "person" &&
    inflected &&
    !isCzech &&
    isOfOther(name, text.slice(match.start, match.end), reading)
  )
    return undefined;
  const needsFullName = type !== "place" && type !== "person" && known.isPlaceName(name);
  const isAcronym = name.kind === "acronym" && !isPlainAcronym(name, type);
  const standsAlone = name.kind !== "short" && !isAcronym && !needsFullName;
  const form = formOf(found, match);
  const otherTrade =
    type === "person" && standsAlone && known.isOtherTrade(entity, text, beside, alphabet);
  // Written out, and made once: copying objects took longer than all the judging.
  const optionOf = (alone: boolean, otherGivenName: boolean): Option => ({
    entity: id,
    type,
    name,
    form,
    standsAlone: alone,
    needsFullName,
    otherGivenName,
    otherTrade,
  });
  if (surroundings === undefined) return optionOf(standsAlone, false);
  const { around, from } = surroundings;
  if (type === "place" && isBehindInitial(around, from)) return undefined;
  // A person's full name has its beginning: "Приехал Владимир Путин", "президент России Владимир Путин".
  const whole = type === "person" && !isSurname && match.words > 1;
  const began = !whole && beganBefore(around, from, type, inflected);
  if (!isSurname) {
    const isOther = type === "person" && !whole && isBehindGivenName(around, from);
    return began || isOther ? undefined : optionOf(standsAlone, false);
  }
  const givenName = findGivenName(around, from);
  if (began && givenName !== undefined && hasBeginning(entity, `${givenName} `)) {
    return optionOf(true, false);
  }
  const initial = findInitial(around, from);
  const isTitle = isFrench && initial === frenchMan;
  const otherInitial = initial !== undefined && !isTitle && !hasBeginning(entity, initial);
  const otherName = began && !isOwner(beside, inflected, surroundings);
  return optionOf(standsAlone, otherInitial || otherName);
}

function optionsOf(reading: Reading, written: Written): readonly Option[] {
  const { names } = written.match;
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    const option = toOption(only, reading, written);
    return option === undefined ? noOptions : [option];
  }
  const byEntity = new Map<EntityId, Option>();
  for (const name of names) {
    const option = toOption(name, reading, written);
    if (option === undefined) continue;
    const earlier = byEntity.get(option.entity);
    if (earlier === undefined || (option.standsAlone && !earlier.standsAlone)) {
      byEntity.set(option.entity, option);
    }
  }
  return [...byEntity.values()];
}

/** Whether it is part of a longer name, whatever it could mean. */
function isPartOfLonger(
  { around, from, to }: MatchSurroundings,
  names: readonly FoundName[],
  { entities }: Known,
): boolean {
  if (goesOnAfter(around, to)) return true;
  let areBodies = true;
  let arePeople = true;
  let isSurname = false;
  for (const { entity, name } of names) {
    const type = entities.get(entity)?.type ?? "term";
    if (type !== "organization") areBodies = false;
    if (type !== "person") arePeople = false;
    if (isSurnameOf(type, name)) isSurname = true;
  }
  if (areBodies && goesOnAsBody(around, to)) return true;
  if (!arePeople && isOfBody(around, from)) return true;
  return isSurname && isDoubtfulInHeadline(around, from);
}

const blank = /^[\s\u00A0]+$/;

/** An acronym where all are capitals: it may be a word there (TELL US, THE PACE OF REFORM). */
function isShoutedAcronym({ kind }: Name, around: MatchSurroundings | undefined): boolean {
  return kind === "acronym" && around?.around.caseOf(around.from) === "capitals";
}

function toCandidate(
  reading: Reading,
  match: PlacedName,
  surroundings: MatchSurroundings | undefined,
  isCommon: (folded: string) => boolean,
): Candidate {
  const { text, alphabet, known } = reading;
  const { start, names, words } = match;
  const [name] = names;
  const end = endOf(match.end, name, reading);
  const beside = readBeside(text, start, end, alphabet);
  const single = words === 1 && name !== undefined ? foldWord(text.slice(start, match.end)) : "";
  const isName = single !== "" && givenPlaces.has(single);
  const candidateOf = (
    options: readonly Option[],
    common: boolean,
    givenName: string | undefined,
    isGiven: boolean,
  ): Candidate => ({ start, end, options, beside, common, givenName, isGiven });
  if (single !== "" && name !== undefined) {
    const isWord = smallWords.has(single) && isShoutedAcronym(name.name, surroundings);
    const isOther = isOtherUse(text, beside, single, alphabet);
    if (isWord || isOther || isCommonUse(beside, single, name.inflected)) {
      return candidateOf(noOptions, false, undefined, false);
    }
  }
  let isGiven = false;
  if (surroundings !== undefined) {
    const { around, from, to } = surroundings;
    // "Chad Wolf", "Neil Jordan".
    if (isName && isFollowedByName(around, to)) return candidateOf(noOptions, false, single, true);
    isGiven = isName && beganBefore(around, from, "place", false);
    if (isPartOfLonger(surroundings, names, known)) {
      return candidateOf(noOptions, false, undefined, false);
    }
  }
  const options = optionsOf(reading, { match, beside, surroundings });
  const mayOpen = single !== "" && beside.opens && blank.test(beside.after.gap);
  const isShouted = name !== undefined && isShoutedAcronym(name.name, surroundings);
  // In Georgian the sentence does not ask for a capital.
  const isCapital = text.charAt(start) !== text.charAt(start).toLowerCase();
  const common = (mayOpen && isCapital && isCommon(single)) || isShouted;
  const givenName = isName && !standsAsPlace(beside) ? single : undefined;
  return candidateOf(options, common, givenName, isGiven);
}

/** Judges each written name by what its surroundings say of it. In their order. */
export function toCandidates(
  text: string,
  language: string | undefined,
  matches: readonly PlacedName[],
  alphabet: Alphabet,
  known: Known,
): Candidate[] {
  const { surroundingsOf, isCommon } = createNeighbourReader(text, language, matches, alphabet);
  const isPolish = language?.toLowerCase().startsWith("pl") === true;
  const isFrench = language !== undefined && /^fr(?![a-z])/i.test(language);
  const isCzech =
    language !== undefined && (czechCases.texts.test(language) || southSlavicTexts.test(language));
  const reading = { text, language, alphabet, isPolish, isFrench, isCzech, known };
  return matches.map((match, index) =>
    toCandidate(reading, match, surroundingsOf(index), isCommon),
  );
}
