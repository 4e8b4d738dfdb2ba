import type { Entity, Name } from "../dataset/pack.ts";
import type { NameMatch } from "../match/name-table.ts";
import { foldWord } from "../text/fold.ts";
import { createSkeletonReader, withoutEnding } from "../text/sound-skeleton.ts";
import type { PlacedName } from "./candidates.ts";
import { patronymic } from "./longer-name.ts";
import { mergeFreeNames, mergeNames } from "./merge-names.ts";
import { createNameSounds } from "./name-sounds.ts";

/*
 * People by their sounds: "Павел Латушко" in a text where the dataset has Pavel Latushka, "Pavel
 * Latouchko" where it has Павел Латушко. Two words with capitals are compared: the given name by its
 * consonants, since its vowels change between languages, the surname by all. That is too coarse for two
 * Latin names (Dan and Dean Smith), so Latin letters are compared with Cyrillic ones only; Cyrillic ones
 * with all, where the dataset has no name in the text's language. A surname alone is looked for only
 * where the full name was found, since alone it is right less than half the time.
 */

type Script = "latin" | "cyrillic";

const cyrillicLetter = /[\u0400-\u04FF]/;
const latinLetter = /[A-Za-z\u00C0-\u024F]/;

/** What a unit is to who looks for words with a capital: no letter of the script, a small one, a capital. */
const small = 1;
const capital = 2;
/** Behind the last letter of both scripts. */
const afterLetters = 0x500;

/** By unit: the letters of a script. */
function listLetters(script: Script): Uint8Array {
  const letter = script === "latin" ? latinLetter : cyrillicLetter;
  return Uint8Array.from({ length: afterLetters }, (_, unit) => {
    const text = String.fromCharCode(unit);
    if (!letter.test(text) || text === "×" || text === "÷") return 0;
    return text === text.toLowerCase() ? small : capital;
  });
}

/** Shortest given name and surname, in letters. */
const shortestGiven = 2;
const shortestSurname = 4;

/** So many people with alike names are compared by their sounds. */
const mostAlike = 50;
/** A surname that ends in a consonant, and how its cases end in the other script. */
const consonantEnd = /[^aeiouyаеёиоуыэюяіїє'’ь]$/iu;
const caseEnd = /(?:[аяуюеєіиaoueę]|[оеє]м|[иыі]м|owi|em|ові|еві)$/u;

const none: readonly never[] = [];

interface Person {
  readonly entity: Entity;
  /** The full name that is stored, and its first and last word. */
  readonly name: Name;
  readonly given: string;
  readonly surname: string;
  readonly givenSkeleton: number;
}

function isFullKind({ kind }: Name): boolean {
  return kind !== "short" && kind !== "acronym";
}

/** Given name and surname; lists have the surname first, and a patronymic last. */
function splitFullName(
  text: string,
): { readonly given: string; readonly surname: string } | undefined {
  const words = text.split(/[\s\u00A0,]+/);
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length < 2 || words.length > 3) return undefined;
  const isListed = words.length === 3 && patronymic.test(foldWord(last));
  const [given, surname] = isListed ? [second, first] : [first, last];
  const isLong = given.length >= shortestGiven && surname.length >= shortestSurname;
  return isLong ? { given, surname } : undefined;
}

/** Whether a language is written in Latin letters; not where it is none that is known. */
function isLatin(language: string): boolean {
  try {
    return new Intl.Locale(language).maximize().script === "Latn";
  } catch {
    return false;
  }
}

type Skeletons = ReadonlyMap<number, readonly Person[]>;

type SkeletonReader = ReturnType<typeof createSkeletonReader>;

/** The language itself, without region and script; undefined where it is not known. */
function plainLanguage(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/)[0];
}

/**
 * People whose names are compared with those of a text, by the skeleton of their surname. Where its
 * language is not known they are those without a full name in its script.
 */
function collectPeople(
  entities: readonly Entity[],
  script: Script,
  language: string | undefined,
  skeletonOf: SkeletonReader,
): Skeletons {
  const letter = script === "latin" ? latinLetter : cyrillicLetter;
  const isOwn = (name: Name): boolean =>
    letter.test(name.text) &&
    (language === undefined ||
      (script === "cyrillic" && plainLanguage(name.language) === language));
  const isCompared = ({ text }: Name): boolean =>
    script === "cyrillic" || cyrillicLetter.test(text);
  // Polish has cases of names that the dataset may have in no Polish form.
  const isSpelled = script === "latin" && language !== "pl";
  const latinLanguages = new Map<string, boolean>();
  /** Whether a person's own language has the letters of the text: there no name is written by ear. */
  const isOwnScript = (own: string | undefined): boolean => {
    if (!isSpelled || own === undefined) return false;
    const found = latinLanguages.get(own) ?? isLatin(own);
    latinLanguages.set(own, found);
    return found;
  };
  const people = new Map<number, Person[]>();
  for (const entity of entities) {
    if (entity.type !== "person" || isOwnScript(entity.language)) continue;
    if (entity.names.some((name) => isFullKind(name) && isOwn(name))) continue;
    for (const name of entity.names) {
      if (!isFullKind(name) || !isCompared(name)) continue;
      const parts = splitFullName(name.text);
      if (parts === undefined) continue;
      const { given, surname } = parts;
      const skeleton = skeletonOf(surname, 0, surname.length);
      const givenSkeleton = skeletonOf(given, 0, given.length);
      const person = { entity, name, given, surname, givenSkeleton };
      const same = people.get(skeleton);
      if (same === undefined) people.set(skeleton, [person]);
      else same.push(person);
    }
  }
  return people;
}

/** A word that begins with a capital. */
interface CapitalWord {
  readonly start: number;
  readonly end: number;
}

/** Calls back with each word of these letters that begins with a capital. Linear. */
function eachCapitalWord(
  text: string,
  letters: Uint8Array,
  see: (word: CapitalWord) => void,
): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const first = letters[text.charCodeAt(at)] ?? 0;
    if (first === 0) continue;
    const start = at;
    do at++;
    while (at < length && (letters[text.charCodeAt(at)] ?? 0) !== 0);
    if (first === capital && at - start >= shortestGiven) see({ start, end: at });
  }
}

/** Whether a text has letters of a script at all. */
function hasScript(text: string, script: Script): boolean {
  return script === "latin" || cyrillicLetter.test(text);
}

function isSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && (text[from] === " " || text[from] === "\u00A0");
}

export interface OtherScriptSearch {
  /**
   * The matches of a text with the names that are found by their sounds among them, in order; a full
   * name takes the place of matches within it. Linear in the text.
   */
  add(
    text: string,
    matches: readonly NameMatch[],
    language: string | undefined,
  ): readonly PlacedName[];
}

/** Whether a word in the other script is the surname in a case: Trump, Трампа, Трампом. */
function hasEnding(surname: string, written: string): boolean {
  return consonantEnd.test(surname) && caseEnd.test(written);
}

/** Makes the search of a dataset; what it needs for a script is made when a text first has it. */
export function createOtherScriptSearch(entities: readonly Entity[]): OtherScriptSearch {
  const skeletonOf = createSkeletonReader();
  const sounds = createNameSounds();
  const lettersOf = { latin: listLetters("latin"), cyrillic: listLetters("cyrillic") };
  const known = new Map<string, Skeletons>();
  const peopleOf = (script: Script, language: string | undefined): Skeletons => {
    const key = `${script} ${language ?? ""}`;
    const people = known.get(key) ?? collectPeople(entities, script, language, skeletonOf);
    known.set(key, people);
    return people;
  };

  const findFull = (text: string, script: Script, people: Skeletons, isPolish: boolean) => {
    const found: { readonly match: PlacedName; readonly person: Person }[] = [];
    let latest: CapitalWord = { start: 0, end: 0 };
    const fit = (first: CapitalWord, last: CapitalWord): readonly Person[] => {
      if (last.end - last.start < shortestSurname) return none;
      const skeleton = skeletonOf(text, last.start, last.end);
      const shorter = withoutEnding(skeleton);
      const same = people.get(skeleton) ?? none;
      const others = shorter === skeleton ? none : (people.get(shorter) ?? none);
      if (same.length + others.length === 0) return none;
      const beginning = skeletonOf(text, first.start, first.end);
      const shorterBeginning = withoutEnding(beginning);
      const alike = [...same, ...others].filter(
        ({ givenSkeleton }) => givenSkeleton === beginning || givenSkeleton === shorterBeginning,
      );
      if (alike.length === 0) return none;
      const written = text.slice(last.start, last.end);
      const given = text.slice(first.start, first.end);
      return alike
        .slice(0, mostAlike)
        .filter(
          (person) =>
            sounds.isSameSurname(person.surname, written, isPolish) &&
            sounds.isSameGivenName(person.given, given, isPolish),
        );
    };
    eachCapitalWord(text, lettersOf[script], (word) => {
      const before = latest;
      latest = word;
      if (!isSpace(text, before.end, word.start)) return;
      const inOrder = fit(before, word);
      // Lists have the surname first.
      const fitting = inOrder.length > 0 ? inOrder : fit(word, before);
      const [person] = fitting;
      if (person === undefined) return;
      const names = fitting.map(({ entity, name }) => ({
        entity: entity.id,
        name,
        inflected: false,
      }));
      const match = { start: before.start, end: word.end, words: 2, names, otherScript: true };
      found.push({ match, person });
      latest = { start: 0, end: 0 };
    });
    return found;
  };

  /** Surnames of those whose full names were found. */
  const findSurnames = (
    text: string,
    script: Script,
    people: readonly Person[],
    isPolish: boolean,
  ): PlacedName[] => {
    const bySkeleton = new Map<number, Person[]>();
    for (const person of new Map(people.map((each) => [each.entity.id, each])).values()) {
      const skeleton = skeletonOf(person.surname, 0, person.surname.length);
      bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), person]);
    }
    const decided = new Map<string, readonly Person[]>();
    const found: PlacedName[] = [];
    eachCapitalWord(text, lettersOf[script], ({ start, end }) => {
      if (end - start < shortestSurname) return;
      const skeleton = skeletonOf(text, start, end);
      const same = bySkeleton.get(skeleton) ?? bySkeleton.get(withoutEnding(skeleton));
      if (same === undefined) return;
      const word = text.slice(start, end);
      const fitting =
        decided.get(word) ??
        same.filter(({ surname }) => sounds.isSameSurname(surname, word, isPolish));
      decided.set(word, fitting);
      if (fitting.length === 0) return;
      const names = fitting.map(({ entity, name, surname }) => ({
        entity: entity.id,
        name: { text: surname, language: name.language, kind: "short" as const },
        inflected: hasEnding(surname, word),
      }));
      found.push({ start, end, words: 1, names, otherScript: true });
    });
    return found;
  };

  return {
    add(text, matches, language) {
      const plain = plainLanguage(language);
      const isPolish = plain === "pl";
      let all: readonly PlacedName[] = matches;
      for (const script of ["latin", "cyrillic"] as const) {
        if (!hasScript(text, script)) continue;
        const people = peopleOf(script, plain);
        if (people.size === 0) continue;
        const full = findFull(text, script, people, isPolish);
        if (full.length === 0) continue;
        // What stands there as it is stored needs no sounds.
        const stored = new Map(all.map(({ start, end }) => [start, end]));
        all = mergeNames(
          all,
          full.map(({ match }) => match).filter(({ start, end }) => stored.get(start) !== end),
        );
        const surnames = findSurnames(
          text,
          script,
          full.map(({ person }) => person),
          isPolish,
        );
        all = mergeFreeNames(all, surnames);
      }
      return all;
    },
  };
}
