import { foldWord } from "../text/fold.ts";
import { findFormStems } from "../text/slavic-stems.ts";
import { findSoundKeys } from "../text/sound-keys.ts";
import { areOfTwo, areOfTwoGenders } from "./name-gender.ts";

/*
 * Whether a word of a text sounds like a stored name in other letters: the given name by its consonants,
 * since its vowels change between languages, the surname by all.
 */

const latinLetter = /[A-Za-z\u00C0-\u024F]/;

/** Fewest consonants of a surname. */
const fewestConsonants = 2;

function consonantsOf(key: string): string {
  return key.replaceAll(".", "");
}

/** A key without its last vowel, which case endings take the place of. */
function trim(key: string): string {
  return key.endsWith(".") ? key.slice(0, -1) : key;
}

/** The ways in which a written word may stand without its ending. */
function stemsOf(word: string, isPolish: boolean): string[] {
  const folded = foldWord(word);
  const stems = findFormStems(folded, isPolish);
  // Folding takes the marks of Latin letters, which the sounds hang on.
  const marked = stems.map((stem) =>
    folded.startsWith(stem) && folded.length === word.length ? word.slice(0, stem.length) : stem,
  );
  return [word, ...marked];
}

/** What is compared of a word, as it is stored or in all cases that it may be written in. */
interface Sounds {
  /** Its keys without their last vowel. */
  readonly trimmed: ReadonlySet<string>;
  readonly consonants: ReadonlySet<string>;
}

/** So many words' sounds are kept: those of the dataset's people, and capital words that pages share. */
const mostKept = 5000;

/** What makes the sounds of words, each word once. */
function createSounds(endingsOf: (word: string) => readonly string[]): (word: string) => Sounds {
  const kept = new Map<string, Sounds>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const keys = endingsOf(word).flatMap(findSoundKeys);
    const sounds = {
      trimmed: new Set(keys.map(trim)),
      consonants: new Set(keys.map(consonantsOf)),
    };
    kept.set(word, sounds);
    return sounds;
  };
}

function hasCommon(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  counts: (key: string) => boolean,
): boolean {
  for (const key of other) if (one.has(key) && counts(key)) return true;
  return false;
}

function hasConsonants(key: string): boolean {
  return consonantsOf(key).length >= fewestConsonants;
}

function isVowels(key: string): boolean {
  return !hasConsonants(key);
}

export interface NameSounds {
  /** Whether a surname of a text is a stored one's, of a man or a woman as that is. */
  isSameSurname(stored: string, written: string, isPolish: boolean): boolean;
  isSameGivenName(stored: string, written: string, isPolish: boolean): boolean;
}

/** Makes what compares words of a text, in whatever case they are, with stored ones. */
export function createNameSounds(): NameSounds {
  const storedOf = createSounds((word) => [word]);
  const inPolish = createSounds((word) => stemsOf(word, true));
  const inOthers = createSounds((word) => stemsOf(word, false));
  const writtenOf = (word: string, isPolish: boolean): Sounds =>
    isPolish ? inPolish(word) : inOthers(word);
  return {
    isSameSurname(stored, written, isPolish) {
      const { trimmed } = writtenOf(written, isPolish);
      return (
        hasCommon(storedOf(stored).trimmed, trimmed, hasConsonants) &&
        !areOfTwoGenders(stored, written, isPolish)
      );
    },
    isSameGivenName(stored, written, isPolish) {
      // Cyrillic and Polish texts have cases.
      if (!isPolish && latinLetter.test(written) && areOfTwo(stored, written)) return false;
      const one = storedOf(stored);
      const other = writtenOf(written, isPolish);
      return (
        hasCommon(one.consonants, other.consonants, hasConsonants) ||
        hasCommon(one.trimmed, other.trimmed, isVowels)
      );
    },
  };
}
