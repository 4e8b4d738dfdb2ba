import type { Entity, EntityId } from "../dataset/pack.ts";
import { foldWord } from "../text/fold.ts";
import { listWords } from "../text/word-list.ts";
import type { Candidate } from "./candidates.ts";

/*
 * "The Armed Forces of the Philippines (AFP) said": the page says what an acronym is of. Where that is no
 * name of ours, it is none of ours from there on, nor before where the page says nothing else. Definitions
 * are found after Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text" (2003), with one letter for each word.
 */

/** What an acronym starts with. */
const twoCapitals = /^\p{Lu}[\p{Lu}\p{N}&.-]$/u;
/** Words within names that acronyms have no letter for. Folded. */
const unlettered = listWords(
  "of the and for in on to a an & de la le les del do da di du des et und der die fur y e i в и по на за у й та з і аб ў",
);
/** How far a long form reaches, in UTF-16 units. */
const longest = 160;
/** No page defines an acronym so often, but to take our time. */
const mostDefinitions = 50;
/** So much of the longer word two words have in common where they are one's spellings: labor, labour. */
const alike = 0.5;

/** What an acronym means from an offset on. */
interface Definition {
  readonly at: number;
  /** The entities that have such a name; the acronym is of no other. */
  readonly entities: ReadonlySet<EntityId>;
}

function lettersOf(written: string): string {
  return foldWord(written).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words at the end of a text whose first letters are these; undefined where they are not. */
function readLongForm(text: string, letters: string): readonly string[] | undefined {
  const words = text.split(/[\s\u00A0]+/);
  const found: string[] = [];
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const written = words[at] ?? "";
    const word = foldWord(written).replace(/^[«»"'“”„‘’]+|[»"'“”’]+$/gu, "");
    if (/[.,;:!?()]$/.test(word)) return undefined;
    if (unlettered.has(word)) continue;
    const parts = word.split("-");
    const initials = parts.map((part) => part.charAt(0)).join("");
    const isOne = letters.charAt(left - 1) === word.charAt(0);
    const isSeveral = letters.slice(0, left).endsWith(initials);
    if (!isOne && !isSeveral) return undefined;
    left -= isSeveral ? initials.length : 1;
    found.unshift(...(isSeveral ? parts : [word]));
    if (left === 0 && !/^[«"'“„‘]*\p{Lu}/u.test(written)) return undefined;
  }
  return left === 0 ? found : undefined;
}

function isAlike(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared++;
  return shared >= alike * Math.max(one.length, other.length);
}

const latin = /\p{Script=Latin}/u;

/**
 * Whether a long form may be a spelling of one of an entity's names: all but each third word is in it.
 * An entity that has no long name in these letters may have any.
 */
function mayBeNameOf({ names }: Entity, form: readonly string[]): boolean {
  const isLatin = latin.test(form[0] ?? "");
  const long = names
    .map(({ text }) => foldWord(text).split(/[\s\u00A0-]+/))
    .filter((words) => words.length > 1 && latin.test(words[0] ?? "") === isLatin);
  return (
    long.length === 0 ||
    long.some((words) => {
      const others = form.filter((word) => !words.some((each) => isAlike(word, each)));
      return others.length <= Math.floor(form.length / 3);
    })
  );
}

/** The long form that stands in brackets beside an acronym, or with it in brackets behind. */
function findLongForm(text: string, start: number, end: number): readonly string[] | undefined {
  const isBehind = text[start - 1] === "(" && text[end] === ")";
  if (!isBehind && !text.startsWith(" (", end)) return undefined;
  if (!twoCapitals.test(text.slice(start, start + 2))) return undefined;
  const letters = lettersOf(text.slice(start, end));
  if (isBehind) {
    return readLongForm(text.slice(Math.max(0, start - longest), start - 1).trimEnd(), letters);
  }
  const close = text.slice(end, end + longest).indexOf(")");
  return readLongForm(text.slice(end + 2, end + close), letters);
}

/** What the acronyms of a page mean, by what is written. */
export type Acronyms = ReadonlyMap<string, readonly Definition[]>;

/** Reads what a text says of the acronyms among its candidates. Linear in the candidates. */
export function readAcronyms(
  candidates: readonly Candidate[],
  text: string,
  entities: ReadonlyMap<EntityId, Entity>,
): Acronyms {
  const known = new Map<string, Definition[]>();
  for (const { start, end, options } of candidates) {
    if (options.length === 0) continue;
    const form = findLongForm(text, start, end);
    if (form === undefined) continue;
    const written = text.slice(start, end);
    const own = options
      .map(({ entity }) => entity)
      .filter((id) => {
        const entity = entities.get(id);
        return entity !== undefined && mayBeNameOf(entity, form);
      });
    const before = known.get(written) ?? [];
    if (before.length >= mostDefinitions) continue;
    before.push({ at: start, entities: new Set(own) });
    known.set(written, before);
  }
  return known;
}

/** The candidates without what an acronym does not mean on this page; `text` is where they stand. */
export function withoutOthers(
  candidates: readonly Candidate[],
  text: string,
  acronyms: Acronyms,
): readonly Candidate[] {
  if (acronyms.size === 0) return candidates;
  return candidates.map((candidate) => {
    const definitions = acronyms.get(text.slice(candidate.start, candidate.end));
    if (definitions === undefined) return candidate;
    const last = definitions.findLast(({ at }) => at <= candidate.start) ?? definitions[0];
    const options = candidate.options.filter(({ entity }) => last?.entities.has(entity) === true);
    return options.length === candidate.options.length
      ? candidate
      : Object.assign({}, candidate, { options });
  });
}
