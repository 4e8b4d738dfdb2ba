import { openingWordsOf } from "../text/opening-words.ts";
import { isGivenName } from "../text/slavic-given-names.ts";
import { countSharedLetters } from "../text/slavic-stems.ts";
import type { CapitalStyle } from "./case-counts.ts";
import { beginningOf, intersects, stemsOf } from "./slavic-forms.ts";
import { type SlavicPlaces, createSlavicPlaces } from "./slavic-places.ts";
import { type SlavicRun, type SlavicText, findSlavicRuns } from "./slavic-runs.ts";
import {
  slavicBody,
  slavicDirection,
  slavicKnown,
  slavicLeads,
  slavicPlace,
} from "./slavic-words.ts";
import type { LinkedNames, TextEntity, TextMention } from "./text-entity.ts";
import type { TokenizedText } from "./tokens.ts";

/** The languages whose names are read by capitals alone, their case forms folded together. */
export const slavicLanguages: ReadonlySet<string> = new Set(["ru", "uk", "be", "pl"]);

export interface FoundNames extends LinkedNames {
  readonly text: TokenizedText;
}

const personEnding =
  /(?:ов|ев|ёв|ин|ын|ский|цкий|ской|ко|ич|юк|ук|чук|ян|дзе|швили|ова|ева|ина|ская|цкая|ський|цький|ська|ів|їв|ец|ець|ський|скі|ська|ски|ski|ska|cki|cka|wicz|czyk|ak|ek|ik|uk)$/u;

interface Group {
  readonly stems: readonly Set<string>[];
  readonly forms: Map<string, { readonly words: readonly string[]; count: number }>;
  readonly runs: SlavicRun[];
}

/** The form that is the nominative of most others. */
function chooseLemma({ forms }: Group, isPolish: boolean): string {
  const all = [...forms];
  let best = all[0]?.[0] ?? "";
  let most = -1;
  for (const [form, { words, count }] of all) {
    let shared = count / 100;
    for (const [own, other] of all) {
      if (own === form) continue;
      for (const [at, word] of other.words.entries())
        shared += countSharedLetters(word, words[at] ?? "", isPolish) * other.count;
    }
    // Of equals the shorter: endings of cases are long.
    shared -= form.length / 1000;
    if (shared > most) {
      most = shared;
      best = form;
    }
  }
  return best;
}

export type NameReader = (
  text: TokenizedText,
  styles: readonly CapitalStyle[],
  language: string,
) => FoundNames;

/** Makes the reader of Slavic texts; what a language needs is made when its first text comes. */
export function createSlavicReader(): NameReader {
  const placesOf = new Map<string, SlavicPlaces>();
  return (text, styles, language) => {
    const places = placesOf.get(language) ?? createSlavicPlaces(language);
    placesOf.set(language, places);
    const openers = openingWordsOf(language);
    return readNames({ text, styles, isPolish: language === "pl", places, openers });
  };
}

/** Before a place where something is. Folded. */
const placePrepositions: ReadonlySet<string> = new Set(["в", "во", "ў", "w", "we"]);
/** A word in the case that follows there: в Лондоне, у Мінску, w Warszawie. */
const locative = /(?:[еіиуюэ]|[ао]х|ях|ach|ie|[uiy]|ej|[ыи]м|ім|ym|im|[ое]й)$/u;

/** An acronym among other words, and no number of a pope. */
const hasAcronym = /(?:^| )(?![IVX]+(?: |$))\p{Lu}{2,}(?: |$)/u;
const latin = /\p{Script=Latin}/u;

/** How often a group's names stand where only a place does. */
function countPlaced({ runs }: Group, { text: { tokens } }: SlavicText): number {
  return runs.filter(({ from, to }) => {
    const [before, last] = [tokens[from - 1], tokens[to - 1]];
    return (
      before !== undefined &&
      tokens[from]?.gap === " " &&
      placePrepositions.has(before.folded) &&
      locative.test(last?.folded ?? "")
    );
  }).length;
}

/** Whether a group's names stand in quotation marks: «Северный поток» is nobody. */
function isQuoted({ runs }: Group, { text: { tokens } }: SlavicText): boolean {
  return runs.some(
    ({ from, to }) =>
      /[«„"“]$/.test(tokens[from]?.gap ?? "") && /^[»”"“]/.test(tokens[to]?.gap ?? ""),
  );
}

function typeOf(
  group: Group,
  words: readonly string[],
  form: string,
  read: SlavicText,
): TextEntity["type"] {
  if (words.some((word) => slavicBody.test(word) || slavicLeads.has(word))) return "organization";
  if (words.some((word) => slavicPlace.test(word))) return "place";
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 1) {
    if (slavicKnown.test(last) || /^\p{Lu}{2,6}$/u.test(form)) return "organization";
    // Ryanair, Bloomberg: Cyrillic texts write places and people in their own letters.
    if (!read.isPolish && latin.test(form)) return "organization";
    return countPlaced(group, read) > 0 ? "place" : "term";
  }
  // People's names are written in the text's own letters, and small.
  if ((!read.isPolish && latin.test(first)) || hasAcronym.test(form)) return "organization";
  // "Нафтогаз Украины"
  const isPlace = (at: number): boolean => {
    const stems = group.stems.at(at);
    return stems !== undefined && read.places.find([stems]) !== undefined;
  };
  // "Восточная Европа", "Europa Środkowa"
  if (isPlace(0) && words.slice(1).every((word) => slavicDirection.test(word))) return "place";
  if (isPlace(-1)) return slavicDirection.test(first) ? "place" : "organization";
  if (isQuoted(group, read)) return "term";
  if (words.length <= 3 && personEnding.test(last)) return "person";
  if (words.length <= 3 && isGivenName(first, read.isPolish)) return "person";
  // In Polish people's names are in the same letters as all others.
  return words.length === 2 && !read.isPolish ? "person" : "term";
}

function readNames(read: SlavicText): FoundNames {
  const { text, isPolish, places } = read;
  const { tokens } = text;
  const groups: Group[] = [];
  const buckets = new Map<string, Group[]>();
  for (const run of findSlavicRuns(read)) {
    const words = tokens.slice(run.from, run.to).map(({ folded }) => folded);
    const stems = words.map((word) => stemsOf(word, isPolish));
    const bucketKey = words.map(beginningOf).join(" ");
    const bucket = buckets.get(bucketKey) ?? [];
    let group = bucket.find((each) =>
      each.stems.every((own, at) => intersects(own, stems[at] ?? new Set())),
    );
    if (group === undefined) {
      group = { stems, forms: new Map(), runs: [] };
      groups.push(group);
      buckets.set(bucketKey, [...bucket, group]);
    }
    const form = text.text
      .slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
      .replace(/\s+/g, " ");
    const known = group.forms.get(form);
    if (known === undefined) group.forms.set(form, { words, count: 1 });
    else known.count++;
    group.runs.push(run);
  }
  const entities: TextEntity[] = [];
  const mentions: TextMention[] = [];
  const owners = groups.map((group): number => {
    const form = chooseLemma(group, isPolish);
    const { words = [] } = group.forms.get(form) ?? {};
    const place = places.find(group.stems);
    const forms = new Map([...group.forms].map(([each, { count }]) => [each, count]));
    entities.push({
      name: place ?? form,
      type: place === undefined ? typeOf(group, words, form, read) : "place",
      forms,
      mentions: group.runs.length,
    });
    return entities.length - 1;
  });
  const family = (index: number): Set<string> | undefined => groups[index]?.stems.at(-1);
  for (const [index, group] of groups.entries()) {
    let owner = owners[index] ?? index;
    const [only] = group.stems;
    if (group.stems.length === 1 && only !== undefined && entities[owner]?.type === "term") {
      // A family name alone is the one person's of that name.
      const people = groups.flatMap((other, at) =>
        other.stems.length > 1 &&
        entities[at]?.type === "person" &&
        intersects(family(at) ?? new Set(), only)
          ? [at]
          : [],
      );
      const [person] = people;
      const entity = person === undefined ? undefined : entities[person];
      if (person !== undefined && entity !== undefined && people.length === 1) {
        for (const [form, { count }] of group.forms)
          entity.forms.set(form, (entity.forms.get(form) ?? 0) + count);
        entity.mentions += group.runs.length;
        owner = person;
      }
    }
    for (const { from, to } of group.runs)
      mentions.push({ entity: owner, from, to, titleFrom: from, kind: "name" });
  }
  return { text, ...dropUnused(entities, mentions) };
}

/** Leaves out what was found to be another's name. */
export function dropUnused(
  entities: readonly TextEntity[],
  mentions: readonly TextMention[],
): LinkedNames {
  const used = new Set(mentions.map(({ entity }) => entity));
  const numbers = new Map<number, number>();
  const kept = entities.filter((_, index) => {
    if (!used.has(index)) return false;
    numbers.set(index, numbers.size);
    return true;
  });
  const renumbered = mentions.map(({ entity, from, to, titleFrom, kind }): TextMention => ({
    entity: numbers.get(entity) ?? 0,
    from,
    to,
    titleFrom,
    kind,
  }));
  return { entities: kept, mentions: renumbered.toSorted((a, b) => a.from - b.from) };
}
