import { unlettered } from "./closed-words.ts";
import type { FoundName, FoundNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { LinkedNames, TextEntity, TextMention } from "./text-entity.ts";
import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/** Short forms of countries, and the name that they are put under. Folded. */
const countryForms = new Map([
  ["us", "United States"],
  ["u.s.", "United States"],
  ["usa", "United States"],
  ["u.s.a.", "United States"],
  ["america", "United States"],
  ["uk", "United Kingdom"],
  ["u.k.", "United Kingdom"],
  ["great britain", "United Kingdom"],
  ["britain", "United Kingdom"],
  ["uae", "United Arab Emirates"],
]);

/** A folded name without "the" before it. */
function bareKey(key: string): string {
  return key.startsWith("the ") ? key.slice(4) : key;
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

/** Whether two folded names of several words may be one person's: same family name, given names that fit. */
function isSamePerson(left: readonly string[], right: readonly string[]): boolean {
  const last = left.at(-1);
  if (last === undefined || last !== right.at(-1)) return false;
  const [first = ""] = left;
  const [other = ""] = right;
  if (first === other) return true;
  return (isInitial(first) || isInitial(other)) && first.charAt(0) === other.charAt(0);
}

/** First letters of a name's words, small connectors left out. */
function lettersOf(key: string): string {
  return key
    .split(/[ -]/)
    .filter((word) => !unlettered.has(word))
    .map((word) => word.charAt(0))
    .join("");
}

class Linker {
  readonly entities: TextEntity[] = [];
  readonly byKey = new Map<string, number>();
  /** Of people: family name to entities. */
  readonly families = new Map<string, number[]>();
  readonly givens = new Map<string, number[]>();
  readonly acronyms = new Map<string, number[]>();
  /** People who have a royal title somewhere. */
  readonly royals = new Set<number>();
  /** People who are somewhere called a first lady. */
  readonly consorts = new Set<number>();
  /** What long names have before their first "of" or "for", where that is more than a word. */
  readonly beginnings = new Map<string, number>();

  add(key: string, name: string, type: TextEntity["type"]): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const index = this.entities.length;
    this.entities.push({ name, type, forms: new Map(), mentions: 0 });
    this.byKey.set(key, index);
    return index;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function isAcronym(name: FoundName, tokens: readonly Token[]): boolean {
  const token = tokens[name.from];
  return name.to - name.from === 1 && token?.casing === "upper" && token.text.length > 1;
}

const royalTitles = listWords("king queen emperor empress prince princess sultan pope tsar czar");

function isRoyal({ from }: FoundName, tokens: readonly Token[]): boolean {
  return royalTitles.has(tokens[from - 1]?.folded ?? "");
}

/** "First Lady X" */
function isConsort({ from }: FoundName, tokens: readonly Token[]): boolean {
  return tokens[from - 1]?.folded === "lady" && tokens[from - 2]?.folded === "first";
}

/** Offices that a first lady's husband has. */
const headTitles = listWords("president governor premier minister chancellor mr mr.");

/** Names of several words first: the short forms are theirs. */
function addLongNames(linker: Linker, { names, text }: FoundNames): void {
  for (const name of names) {
    if (name.type === "group") continue;
    const key = bareKey(name.key);
    const words = key.split(" ");
    if (words.length === 1 && !countryForms.has(key)) continue;
    const written = text.text
      .slice(text.tokens[name.from]?.start ?? 0, name.end)
      .replace(/\s+/g, " ");
    const display =
      countryForms.get(key) ?? (name.key === key ? written : written.replace(/^The /, ""));
    const displayKey = countryForms.get(key)?.toLowerCase() ?? key;
    if (name.type === "person") {
      const family = words.at(-1) ?? "";
      const same = (linker.families.get(family) ?? []).find((index) =>
        isSamePerson(words, (linker.entities[index]?.name ?? "").toLowerCase().split(" ")),
      );
      const index = same ?? linker.add(key, display, "person");
      linker.byKey.set(key, index);
      push(linker.families, family, index);
      push(linker.givens, words[0] ?? "", index);
      if (isRoyal(name, text.tokens)) linker.royals.add(index);
      if (isConsort(name, text.tokens)) linker.consorts.add(index);
      const entity = linker.entities[index];
      if (entity !== undefined && display.length > entity.name.length) entity.name = display;
      continue;
    }
    const index = linker.add(displayKey, display, name.type);
    linker.byKey.set(key, index);
    push(linker.acronyms, lettersOf(displayKey), index);
    const beginning = /^(\S+ .+?) (?:of|for) /.exec(displayKey)?.[1];
    if (beginning !== undefined && !linker.beginnings.has(beginning))
      linker.beginnings.set(beginning, index);
  }
}

/** A name in brackets right after another is a form of it: "International Criminal Court (ICC)". */
function findDefinitions(linker: Linker, { names, text: { tokens } }: FoundNames): void {
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    const token = tokens[name.from];
    if (before === undefined || token?.gap !== " (" || before.to !== name.from) continue;
    if (!isAcronym(name, tokens) || before.type === "group" || before.to - before.from < 2)
      continue;
    const letters = lettersOf(bareKey(before.key));
    const acronym = name.key.replaceAll(".", "");
    const index = linker.byKey.get(bareKey(before.key));
    if (index !== undefined && letters.startsWith(acronym.charAt(0)))
      linker.byKey.set(name.key, index);
  }
}

/** A shorter name that a longer one starts with, where the longer one goes on with "of" or "for". */
function findBeginning(linker: Linker, key: string): number | undefined {
  const index = linker.beginnings.get(key);
  return index !== undefined && linker.entities[index]?.type === "organization" ? index : undefined;
}

function linkShort(
  linker: Linker,
  name: FoundName,
  found: FoundNames,
  last: ReadonlyMap<string, number>,
): number | undefined {
  const key = bareKey(name.key);
  const known = linker.byKey.get(key);
  if (known !== undefined) {
    // A family name that two people have means the one who was named last.
    const family = linker.families.get(key);
    return family !== undefined && family.length > 1 ? (last.get(key) ?? known) : known;
  }
  const { tokens } = found.text;
  if (name.type === "person") {
    if (isRoyal(name, tokens)) {
      // "Emperor Theodore" is not Theodore Hadley, nor is "King Salman" Mohammed bin Salman.
      const royal = linker.givens.get(key)?.filter((each) => linker.royals.has(each)) ?? [];
      return royal.length === 1 ? royal[0] : undefined;
    }
    // "First Lady Oda Krent thanked President Krent": whoever has the office is another.
    const isHead = headTitles.has(tokens[name.from - 1]?.folded ?? "");
    const named = linker.families.get(key);
    const family = isHead ? named?.filter((each) => !linker.consorts.has(each)) : named;
    if (family !== undefined && family.length > 0)
      return family.length === 1 ? family[0] : (last.get(key) ?? family[0]);
    const given = linker.givens.get(key);
    if (given?.length === 1) return given[0];
  }
  if (isAcronym(name, tokens)) {
    const whole = linker.acronyms.get(name.key.replaceAll(".", ""));
    if (whole?.length === 1) return whole[0];
  }
  return undefined;
}

/**
 * Puts the names of one text together: family names with the full names before them, acronyms with
 * what they stand for, adjectives with their places. Of two people of one family name, the bare name is
 * the one who was named last. Linear, but for short names of institutions.
 */
export function linkNames(found: FoundNames, gazetteer: Gazetteer): LinkedNames {
  const linker = new Linker();
  const { text, tokens } = found.text;
  addLongNames(linker, found);
  findDefinitions(linker, found);
  const mentions: TextMention[] = [];
  /** Family name to the person of that name who was mentioned last. */
  const last = new Map<string, number>();
  for (const name of found.names) {
    const { from, to, titleFrom } = name;
    if (name.type === "group") {
      const place = gazetteer.demonyms.get(name.key);
      if (place === undefined) continue;
      const index = linker.add(place.toLowerCase(), place, "place");
      mentions.push({ entity: index, from, to, titleFrom, kind: "adjective" });
      const entity = linker.entities[index];
      if (entity !== undefined) entity.mentions++;
      continue;
    }
    const key = bareKey(name.key);
    const written = text.slice(tokens[from]?.start ?? 0, name.end).replace(/\s+/g, " ");
    let index = linkShort(linker, name, found, last) ?? findBeginning(linker, key);
    if (index === undefined) {
      // A headline's capitals are no spelling.
      const display = gazetteer.places.get(key) ?? written;
      index = linker.add(key, display, name.type);
    }
    const entity = linker.entities[index];
    if (entity === undefined) continue;
    entity.mentions++;
    entity.forms.set(written, (entity.forms.get(written) ?? 0) + 1);
    if (entity.type === "person") last.set(key.split(" ").at(-1) ?? "", index);
    mentions.push({ entity: index, from, to, titleFrom, kind: "name" });
    let owner = from;
    while (owner < to - 1 && tokens[owner]?.possessive !== true) owner++;
    const isAcronymic = tokens.slice(from, owner + 1).every(({ casing }) => casing === "upper");
    if (owner < to - 1 && isAcronymic) {
      // "RFE/RL's Belarus Service" is a name, and names its owner.
      const short = text.slice(tokens[from]?.start ?? 0, tokens[owner]?.end ?? 0);
      const inner = linker.add(short.toLowerCase(), short, "organization");
      mentions.push({ entity: inner, from, to: owner + 1, titleFrom: from, kind: "noun" });
    }
  }
  return { entities: linker.entities, mentions };
}
