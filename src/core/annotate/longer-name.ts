import type { EntityType } from "../dataset/pack.ts";
import type { SentenceCase } from "../text/headline-case.ts";
import type { Word } from "../text/words.ts";
import {
  calendarWords,
  functionWords,
  nameHeads,
  otherHomes,
  titleWords,
} from "./context-words.ts";

/** What a candidate's surroundings are judged by. Word positions are half-open. */
export interface Surroundings {
  readonly words: readonly Word[];
  readonly cases: readonly SentenceCase[];
  /** Whether a word belongs to another name of the dataset. */
  readonly isNamed: (word: number) => boolean;
  /** Words that the text also has in small letters, so that their capital says nothing. */
  readonly commonWords: ReadonlySet<string>;
  /** German writes every noun with a capital: there a capital beside a name says nothing. */
  readonly capitalNouns: boolean;
}

const demonym = /(?:ian|ish|ese|ean|can|man)$/;
const opener = /(?:ed|ing|ly)$/;

function touches(separator: string): boolean {
  return separator === " " || separator === "-";
}

/** Whether the name goes on after the candidate: "Putin Avenue", "Moscow, Idaho", "Zapad-2021". */
export function goesOnAfter(around: Surroundings, to: number): boolean {
  const next = around.words[to];
  if (next === undefined) return false;
  if (next.before === ", ") return otherHomes.has(next.folded) && next.casing !== "lower";
  if (next.before === "-" && next.casing === "none") return true;
  if (!touches(next.before) || next.casing !== "title" || next.opens) return false;
  if (around.isNamed(to) || calendarWords.has(next.folded)) return false;
  if (nameHeads.has(next.folded)) return true;
  if (around.capitalNouns || around.cases[to] !== "normal") return false;
  return !titleWords.has(next.folded) && !demonym.test(next.folded);
}

/** Whether the word at this place, with its capital, could be a name by itself. */
function looksLikeName(around: Surroundings, at: number): boolean {
  const word = around.words[at];
  if (word === undefined || word.casing !== "title" || around.isNamed(at)) return false;
  if (titleWords.has(word.folded) || functionWords.has(word.folded)) return false;
  if (calendarWords.has(word.folded)) return false;
  if (!word.opens) return true;
  return !around.commonWords.has(word.folded) && !opener.test(word.folded);
}

/** Whether the name began before the candidate: "Dinamo Minsk", "New Belarus", "Igor Putin". */
export function beganBefore(around: Surroundings, from: number, type: EntityType): boolean {
  const first = around.words[from];
  if (first === undefined || from === 0 || first.opens || !touches(first.before)) return false;
  if (around.capitalNouns || around.cases[from] !== "normal") return false;
  if (!looksLikeName(around, from - 1)) return false;
  return type === "person" || !demonym.test(around.words[from - 1]?.folded ?? "");
}

/** The initial that stands before a surname ("V. Putin"), folded; undefined where there is none. */
export function findInitial(around: Surroundings, from: number): string | undefined {
  const first = around.words[from];
  const previous = around.words[from - 1];
  if (first === undefined || previous === undefined || !/^\. ?$/.test(first.before)) return undefined;
  if (previous.folded.length !== 1 || previous.casing !== "title") return undefined;
  const earlier = around.words[from - 2];
  const two = earlier?.folded.length === 1 && /^\. ?$/.test(previous.before);
  return two ? earlier.folded : previous.folded;
}
