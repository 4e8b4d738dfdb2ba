import type { Entity, EntityType } from "../dataset/pack.ts";
import type { Alphabet } from "../text/alphabet.ts";
import { foldWord } from "../text/fold.ts";
import { type Beside, readAfter, readBefore } from "./beside.ts";
import {
  actVerbs,
  auxiliaries,
  builtWords,
  channelCountries,
  clubWords,
  familyBefore,
  familyWords,
  frenchJoins,
  frenchStreets,
  germanGenitives,
  houseWords,
  joinedPlace,
  juniorWords,
  manTitles,
  measures,
  menNames,
  modals,
  monthBefore,
  nameWords,
  namedAfter,
  onBehalf,
  peopleArticles,
  peoplesNames,
  placeOf,
  placedIn,
  riverJoins,
  shipWords,
  streetWord,
  sunWords,
  wareWords,
  westWords,
  whichOfThem,
  womanTitles,
  womenNames,
} from "./beside-words.ts";
import { calendarWords } from "./context-words.ts";

/** What may stand between a word and the name that it takes: a space, an opening quotation mark. */
const close = /^[\s\u00A0«„“"']+$/;
/** Behind a club's name: «Динамо» Киев, «Динамо» (Минск). */
const behindClub = /^["»”]?[\s\u00A0]+["«„“'(]*$/;
const closeOrStop = /^\.?[\s\u00A0«„“"']+$/;

/** How many small words may stand between a French street and its name. */
const mostJoins = 2;

function isFrenchStreet(text: string, { before }: Beside, alphabet: Alphabet): boolean {
  let word = before;
  if (frenchStreets.has(word.word) && close.test(word.gap)) return true;
  for (let count = 0; count < mostJoins && frenchJoins.has(word.word); count++) {
    word = readBefore(text, word.start, alphabet);
    if (frenchStreets.has(word.word)) return true;
  }
  return false;
}

/** Whether a street, a school or the like is called by the name: улица Путина, завод им. Путина. */
function isStreets(text: string, { before }: Beside, alphabet: Alphabet): boolean {
  const { word, gap, start } = before;
  if (namedAfter.has(word)) return /^\.[\s\u00A0]?$/.test(gap);
  if (!streetWord.test(word) || !closeOrStop.test(gap)) return false;
  return !(nameWords.has(word) && onBehalf.has(readBefore(text, start, alphabet).word));
}

/** Whether a place's name is within another's (Île-de-France, Москва-река), a people's or a currency's. */
function isOtherPlace(text: string, { before, after }: Beside, alphabet: Alphabet): boolean {
  if (after.gap === "-" && (riverJoins.has(after.word) || joinedPlace.test(after.word)))
    return true;
  if (before.gap === "-" && riverJoins.has(before.word)) return true;
  // "US$350"
  if (after.gap.startsWith("$")) return true;
  if (before.gap !== " " || !peopleArticles.has(before.word)) return false;
  const start = before.end + 1;
  return peoplesNames.has(readAfter(text, start, alphabet).word);
}

/** Whether a team or a work has the name of a place, which is meant: "the archbishop of Cincinnati". */
function isOfPlace(text: string, { before }: Beside, alphabet: Alphabet): boolean {
  return before.word === "of" && placeOf.has(readBefore(text, before.start, alphabet).word);
}

/** "Organization for Security and Cooperation in Europe": as far as it is looked for, in UTF-16 units. */
const longestBody = 100;
const bodyIn =
  /\p{Lu}\p{L}+ (?:for|on) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* and \p{Lu}[\p{L}-]+ in $/u;

/** "Ms London met Mr. Mosca": who has a place's name. */
function isTitled({ before }: Beside): boolean {
  return (
    closeOrStop.test(before.gap) && (womanTitles.has(before.word) || manTitles.has(before.word))
  );
}

const number = /^\d+$/;

/** A row of a table: "6 Stirling 3 0 1 2", where what has a place's name is a team. */
function isInTable(text: string, { before, after }: Beside, alphabet: Alphabet): boolean {
  if (!number.test(after.word) || after.gap !== " ") return false;
  if (!number.test(before.word) && before.word !== "") return false;
  const next = readAfter(text, after.end, alphabet);
  return next.gap === " " && number.test(next.word);
}

/** Whether a place closes the name of a body that has the word "in". */
function isInBody(text: string, { before }: Beside): boolean {
  if (before.word !== "in") return false;
  const end = before.end + 1;
  return bodyIn.test(text.slice(Math.max(0, end - longestBody), end));
}

/** Whether what is beside a place's or person's name makes it a ship's, a street's, a club's or a ware's. */
export function isOtherThing(
  text: string,
  beside: Beside,
  type: EntityType,
  alphabet: Alphabet,
): boolean {
  const { after } = beside;
  const named = type === "place" ? wareWords : builtWords;
  if (after.gap === " " && named.has(after.word)) return true;
  if (type === "place" && isInTable(text, beside, alphabet)) return true;
  if (type !== "place" && type !== "person") return isOfPlace(text, beside, alphabet);
  // "Chad, 34, a plumber": somebody's age.
  const isAged = after.gap === ", " && /^\d\d$/.test(after.word) && text[after.end] === ",";
  if (type === "place" && (isAged || isTitled(beside))) return true;
  if (type === "place" && (isOtherPlace(text, beside, alphabet) || isInBody(text, beside)))
    return true;
  if (beside.quoted) return true;
  const { word, gap, start } = beside.before;
  if (word === "") return false;
  if (type === "person" && isStreets(text, beside, alphabet)) return true;
  if (shipWords.has(word) || houseWords.has(word)) return close.test(gap);
  if (clubWords.has(word)) {
    const first = text.charAt(start);
    return behindClub.test(gap) && first !== first.toLowerCase();
  }
  return isFrenchStreet(text, beside, alphabet);
}

const womanEnding = /[aая]$/;

/** Whether a person's given name is a woman's, as far as it shows. */
function isWoman({ names }: Entity): boolean {
  return names.some(({ kind, text }) => {
    const given = text.split(" ");
    if (kind === "short" || kind === "acronym" || given.length < 2) return false;
    const first = foldWord(given[0] ?? "");
    return womenNames.has(first) || (womanEnding.test(first) && !menNames.has(first));
  });
}

/** A French surname's M. is no initial: it is Monsieur. */
export const frenchMan = "m";

/** Whether what is beside a person's name makes it a relative's: "Mrs. Putin", "the Trump family". */
export function isRelative(
  { before, after }: Beside,
  entity: Entity,
  isSurname: boolean,
  isFrench: boolean,
): boolean {
  if (juniorWords.has(after.word) && /^(?:,? |-)$/.test(after.gap)) return true;
  if (!isSurname) return false;
  if (familyWords.has(after.word) && after.gap === " ") return true;
  if (!closeOrStop.test(before.gap)) return false;
  if (whichOfThem.has(before.word) || familyBefore.has(before.word)) return true;
  if (womanTitles.has(before.word)) return !isWoman(entity);
  const isMan = manTitles.has(before.word) || (isFrench && before.word === frenchMan);
  return isMan && isWoman(entity);
}

const digits = /^\d/;
const past = /^\p{L}{2,}ed$/u;

/** Whether a word after a name is what somebody does. */
export function isAct(word: string): boolean {
  return actVerbs.has(word) || past.test(word);
}

/** Polish, Croatian, Serbian and Slovene countries that are called by an adjective. */
const adjectival = /[^aeiouy]ka$/;
/** Nouns and adjectives that go with it, and are no verbs: policja, tvrtka, naftna, vojska. */
const agreeing =
  /^(?!powinna$)(?:\p{L}+(?:[cz]i?j|[^aeiouyl]n|[^aeiouy]sk|ic)a|ambasada|armia|banka|crkva|druzyna|ekonomija|firma|gospodarka|javnost|kadra|kompanija|liga|manjina|marka|obala|oblast|policista|politika|polityka|prasa|premierka|premijerka|reprezentantka|scena|skladba|spolka|strana|stranka|strona|szkola|telewizja|tvrtka|valuta|vlada|vlast|waluta|zastava)$/u;

/** Whether a country's name is an adjective here: "Polska policja", "Hrvaški premier", where a sentence begins. */
function isAdjective({ after, opens }: Beside, folded: string, inflected: boolean): boolean {
  if (!opens || after.gap !== " ") return false;
  return inflected ? folded.endsWith("ki") : adjectival.test(folded) && agreeing.test(after.word);
}

/** A Ukrainian verb of what takes place, which is called as the West is. */
const takesPlace =
  /^(?:від(?:був|буде|бува)|прой(?:шов|де)|проход|розпоч|почав|трив|організ|заверш|присвяч|передбач|приуроч)/;
const capitalLetter = /^\p{Lu}/u;

/** Whether the West is a side of something here: запад Украины, der Westen des Landes, захід сонця. */
function isSideOf(text: string, { after, opens }: Beside, folded: string): boolean {
  if (measures.has(folded)) return true;
  if (!westWords.has(folded) || after.gap !== " ") return false;
  if (sunWords.has(after.word) || capitalLetter.test(text.charAt(after.start))) return true;
  if (folded.startsWith("west")) return germanGenitives.has(after.word);
  return opens && folded === "захід" && takesPlace.test(after.word);
}

/** The numbers of channels. */
const channel = /^(?:[1-5]|24)$/;
/** "Russia 24 hours later": what is counted. */
const counted =
  /^(?:hour|day|week|month|year|time|people|person|percent|point|goal|час|дн|дз?ен|чел|люд|лет|год|раз|місяц|рок|осіб|ос[óo]b|godz|lat|stund|jahr|tag|heure|an|jour|personne)/;

/** Whether a country's name is a channel's here: "France 24", Беларусь 1. Not "France 2-0", "France 3 Spain 1". */
function isChannel(
  text: string,
  { before, after }: Beside,
  folded: string,
  alphabet: Alphabet,
): boolean {
  if (!channelCountries.has(folded) || !/^[ -]$/.test(after.gap) || !channel.test(after.word))
    return false;
  if (placedIn.has(before.word) || /^[-–:.,]\d/.test(text.slice(after.end))) return false;
  const next = readAfter(text, after.end, alphabet);
  return (
    next.gap !== " " || !(counted.test(next.word) || capitalLetter.test(text.charAt(next.start)))
  );
}

/** Whether a name of one word is a side's or a channel's. */
export function isOtherUse(
  text: string,
  beside: Beside,
  folded: string,
  alphabet: Alphabet,
): boolean {
  return isSideOf(text, beside, folded) || isChannel(text, beside, folded, alphabet);
}

/** Whether a name of one word is no name here: "in May", "Will he?", "Polska policja". */
export function isCommonUse(beside: Beside, folded: string, inflected: boolean): boolean {
  if (isAdjective(beside, folded, inflected)) return true;
  const { before, after, opens } = beside;
  if (calendarWords.has(folded)) {
    if (close.test(before.gap) && (monthBefore.has(before.word) || digits.test(before.word))) {
      return true;
    }
    if (digits.test(after.word)) return true;
  }
  if (!modals.has(folded) || !opens) return false;
  return after.gap === " " && !isAct(after.word) && !auxiliaries.has(after.word);
}
