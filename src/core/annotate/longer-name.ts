import type { EntityType } from "../dataset/pack.ts";
import { givenNames } from "../text/given-names.ts";
import type { SentenceCase } from "../text/headline-case.ts";
import type { Word } from "../text/words.ts";
import {
  bodyHeads,
  calendarWords,
  companyEndings,
  fieldWords,
  functionWords,
  nameHeads,
  ofHeads,
  otherHomes,
  placeHeads,
  shortHomes,
  streetHeads,
  titleWords,
} from "./context-words.ts";

/** What a candidate's surroundings are judged by. Word positions are half-open. */
export interface Surroundings {
  readonly words: readonly Word[];
  /** How the sentence of a word is written. */
  readonly caseOf: (word: number) => SentenceCase;
  /** Whether a word belongs to another name of the dataset. */
  readonly isNamed: (word: number) => boolean;
  /** Whether the text has the word in small letters too, so that its capital says nothing. */
  readonly isCommon: (folded: string) => boolean;
  /** Whether a word opens sentences in the text's language and is no name. */
  readonly isOpening: (folded: string) => boolean;
  /** German writes every noun with a capital: there a capital beside a name says nothing. */
  readonly capitalNouns: boolean;
  /** Whether "de" is a word of the language. */
  readonly isRomance: boolean;
}

const demonym = /(?:ians?|ish|ese|eans?|cans?|man)$/;
const latin = /\p{Script=Latin}/u;
/** What looks like a people and is none. */
const seas = new Set(["ocean", "oceans"]);
const opener = /(?:ed|ing|ly)$/;

function touches(separator: string): boolean {
  return separator === " " || separator === "-";
}

/** Whether the words with capitals from here on are a body's name: "U.S. Agriculture Department". */
function endsInBody(around: Surroundings, from: number): boolean {
  // "the German Foreign Ministry" is called so by nobody's name: German is Germany's all the same.
  const isPeoples = demonym.test(around.words[from - 1]?.folded ?? "");
  for (let at = from; at < from + 3; at++) {
    const word = around.words[at];
    if (word === undefined || word.before !== " " || word.opens || word.casing !== "title")
      return false;
    if (titleWords.has(word.folded) && (isPeoples || !fieldWords.has(word.folded))) return false;
    // "U.S. Treasury Department", where the dataset knows the Treasury, but not its Department.
    if (bodyHeads.has(word.folded)) return !around.isNamed(at);
  }
  return false;
}

/** Whether a body that is named after the place stands before it: "the National Bank of Romania". */
export function isOfBody(around: Surroundings, from: number): boolean {
  const at = around.words[from - 1]?.folded === "the" ? from - 2 : from - 1;
  if (around.words[at]?.folded !== "of") return false;
  if (around.words[from]?.before !== " " || around.words[at]?.before !== " ") return false;
  const head = around.words[at - 1];
  if (head === undefined || head.casing !== "title" || around.isNamed(at - 1)) return false;
  // "the Dow Chemical Co of the United States", "Tom Bellamore of California"
  if (companyEndings.has(head.folded)) return false;
  if (givenNames.has(around.words[at - 2]?.folded ?? "")) return false;
  const isHead = bodyHeads.has(head.folded) || ofHeads.has(head.folded);
  if (!isHead && (head.opens || around.caseOf(from) !== "normal")) return false;
  return !titleWords.has(head.folded) && !placeHeads.has(head.folded);
}

/** Shorter words in capitals are rather acronyms. */
const shortestDateline = 4;
const directions = new Set(["west", "east", "north", "south"]);

/** What follows "de" in Santiago de Cuba; English has it in names only. */
function isTown(around: Surroundings, at: number): boolean {
  const word = around.words[at];
  return word?.before === " " && word.casing === "title" && !around.isRomance;
}

/** Whether the name goes on after the candidate: "Putin Avenue", "Moscow, Idaho", "Minsk II". */
export function goesOnAfter(around: Surroundings, to: number): boolean {
  const next = around.words[to];
  if (next === undefined) return false;
  if (next.before === ", " || next.before === " , ") {
    if (shortHomes.has(next.folded)) return next.casing === "title" && next.stopped;
    return otherHomes.has(next.folded) && next.casing !== "lower";
  }
  if (next.before === "-" && next.casing === "none") return true;
  if (next.folded === "de" && next.casing === "lower") {
    return isTown(around, to + 1);
  }
  if (!touches(next.before) || next.opens) return false;
  if (next.casing === "upper") {
    if (around.caseOf(to) === "capitals") return streetHeads.has(next.folded);
    return nameHeads.has(next.folded) || /^[ivx]+$/.test(next.folded);
  }
  if (next.casing !== "title") return false;
  if (calendarWords.has(next.folded) || around.isOpening(next.folded)) return false;
  if (endsInBody(around, to)) return true;
  if (around.isNamed(to)) return false;
  if (nameHeads.has(next.folded)) return true;
  if (around.capitalNouns || around.caseOf(to) !== "normal") return false;
  // "the West African country"
  const isDirection = directions.has(around.words[to - 1]?.folded ?? "");
  if (demonym.test(next.folded) && !seas.has(next.folded)) return isDirection;
  return !titleWords.has(next.folded);
}

/**
 * Whether a body's name goes on after a small word: "National League for Democracy", and where two
 * capitals follow "European Council on Foreign Relations", but not "on Monday".
 */
export function goesOnAsBody(around: Surroundings, to: number): boolean {
  const [join, next, last] = around.words.slice(to, to + 3);
  if (join === undefined || next === undefined) return false;
  if (join.before !== " " || next.before !== " " || next.casing !== "title") return false;
  if (join.folded === "on") {
    if (last?.before !== " " || last.casing !== "title" || around.isNamed(to + 2)) return false;
    if (calendarWords.has(next.folded)) return false;
  } else if (join.folded !== "for" && join.folded !== "of") return false;
  return !around.isNamed(to + 1) && around.caseOf(to) === "normal";
}

/** Whether what follows with a capital may be a surname: "Chad Wolf", also in a headline. */
export function isFollowedByName(around: Surroundings, to: number): boolean {
  const next = around.words[to];
  if (next === undefined || next.before !== " " || next.opens || next.casing !== "title") {
    return false;
  }
  if (around.capitalNouns || around.isNamed(to)) return false;
  const { folded } = next;
  return !titleWords.has(folded) && !calendarWords.has(folded) && !functionWords.has(folded);
}

/** Whether the word at this place, with its capital, could be a name by itself. */
function looksLikeName(around: Surroundings, at: number): boolean {
  const word = around.words[at];
  if (word === undefined || around.isNamed(at)) return false;
  if (word.casing === "upper") return nameHeads.has(word.folded);
  if (word.casing !== "title") return false;
  if (titleWords.has(word.folded) || functionWords.has(word.folded)) return false;
  if (calendarWords.has(word.folded) || around.isOpening(word.folded)) return false;
  if (!word.opens) return true;
  return !around.isCommon(word.folded) && !opener.test(word.folded);
}

/** Whether a word with a capital that could be a name stands right before the candidate. */
function followsName(around: Surroundings, from: number): boolean {
  const first = around.words[from];
  if (first === undefined || from === 0 || first.opens || !touches(first.before)) return false;
  const previous = around.words[from - 1]?.folded ?? "";
  // No name is in two scripts: "in Russian Путин".
  if (latin.test(previous) !== latin.test(first.folded)) return false;
  // Every noun has a capital there: only what is a given name for certain parts "Igor Putin" from "Präsident Putin".
  if (around.capitalNouns) return givenNames.has(previous) && !around.isNamed(from - 1);
  return looksLikeName(around, from - 1);
}

/**
 * Whether the first word of a Slavic sentence has the candidate for its attribute: "Жители Минска",
 * "Представитель ООН", "Rząd Belgii". "Динамо Минск" has another case.
 */
function isAttribute(around: Surroundings, from: number, inflected: boolean): boolean {
  if (around.words[from - 1]?.opens !== true) return false;
  const word = around.words[from];
  return inflected || (word?.casing === "upper" && !latin.test(word.folded));
}

/** "East Stirling", also in a table or a headline: another town. */
function isDirected(around: Surroundings, from: number): boolean {
  const before = around.words[from - 1];
  if (before === undefined || !directions.has(before.folded) || before.casing === "lower")
    return false;
  return touches(around.words[from]?.before ?? "");
}

/** "By Larysa Sayenka MINSK, Aug 30": who wrote it stands before the town in capitals. */
function isDateline(around: Surroundings, from: number): boolean {
  const place = around.words[from];
  if (place?.casing !== "upper" || place.folded.length < shortestDateline) return false;
  return around.words[from - 1]?.casing === "title";
}

/** Whether the name began before the candidate: "Dinamo Minsk", "New Belarus", "Igor Putin". */
export function beganBefore(
  around: Surroundings,
  from: number,
  type: EntityType,
  inflected: boolean,
): boolean {
  if (type !== "person" && isAttribute(around, from, inflected)) return false;
  if (type === "place" && isDirected(around, from)) return true;
  if (!followsName(around, from) || around.caseOf(from) !== "normal") return false;
  if (type === "place" && isDateline(around, from)) return false;
  return type === "person" || !demonym.test(around.words[from - 1]?.folded ?? "");
}

/**
 * Whether a surname in a headline may be somebody else's: "Igor Putin Buys a Bank". The word before
 * may as well be no name ("Angry Putin Leaves"), so this says nothing about the rest of the page.
 */
export function isDoubtfulInHeadline(around: Surroundings, from: number): boolean {
  return followsName(around, from) && around.caseOf(from) === "title";
}

/** "Alec Stewart" in a list or a headline, where only "Stewart" is known, as somebody's whole name. */
export function isBehindGivenName(around: Surroundings, from: number): boolean {
  const given = around.words[from - 1];
  if (given?.casing !== "title" || around.isNamed(from - 1)) return false;
  if (around.isOpening(given.folded)) return false;
  return around.words[from]?.before === " " && givenNames.has(given.folded);
}

/** The folded patronymics of Russian, Ukrainian and Belarusian, in either script. */
export const patronymic =
  /(?:[oae]vi(?:ch|c)|[oae]vna|[оеёаі]в[иі]ч|(?:ов|ев|ів)на|[аеё]ўна|ильич|ильинична)$/;

/** The given name where a patronymic parts it from the surname: "Vladimir Vladimirovich Putin"; folded. */
export function findGivenName(around: Surroundings, from: number): string | undefined {
  const [given, middle, surname] = around.words.slice(Math.max(0, from - 2), from + 1);
  if (given === undefined || middle === undefined || surname === undefined) return undefined;
  if (middle.before !== " " || surname.before !== " " || middle.opens) return undefined;
  return patronymic.test(middle.folded) ? given.folded : undefined;
}

/** Whether a name and an initial stand before: "Booker T. Washington" is no place. */
export function isBehindInitial(around: Surroundings, from: number): boolean {
  const [given, initial] = around.words.slice(Math.max(0, from - 2), from);
  if (given === undefined || initial === undefined || initial.before !== " ") return false;
  if (given.casing !== "title" || given.folded.length === 1) return false;
  return findInitial(around, from) !== undefined;
}

/** The initial that stands before a surname ("V. Putin"), folded; undefined where there is none. */
export function findInitial(around: Surroundings, from: number): string | undefined {
  const first = around.words[from];
  const previous = around.words[from - 1];
  if (first === undefined || previous === undefined || !/^\. ?$/.test(first.before))
    return undefined;
  if (previous.folded.length !== 1 || previous.casing !== "title") return undefined;
  const earlier = around.words[from - 2];
  const two = earlier?.folded.length === 1 && /^\.[ -]?$/.test(previous.before);
  return two ? earlier.folded : previous.folded;
}
