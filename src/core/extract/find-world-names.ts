import { type NameReader, dropUnused } from "./find-slavic-names.ts";
import { findGermanRuns } from "./german-runs.ts";
import { splitElisions } from "./split-elisions.ts";
import type { LinkedNames, TextEntity, TextMention } from "./text-entity.ts";
import { type WorldPlaces, createWorldPlaces } from "./world-places.ts";
import {
  type WorldRun,
  type WorldText,
  findWorldRuns,
  isAcronym,
  isGiven,
  readWorldText,
} from "./world-runs.ts";
import { worldBody, worldCompany, worldKnown, worldPlace, worldRole } from "./world-words.ts";

interface Group {
  readonly words: readonly string[];
  readonly forms: Map<string, number>;
  readonly runs: WorldRun[];
}

/** Languages whose genitive has an s at the end: Putins, Poetins. */
const genitives: ReadonlySet<string> = new Set(["de", "nl", "sv", "da", "nb", "no", "nn"]);

/** Makes the reader of texts in languages that have no rules of their own; see world-words.ts. */
export function createWorldReader(): NameReader {
  const placesOf = new Map<string, WorldPlaces>();
  return (tokenized, styles, language) => {
    const places = placesOf.get(language) ?? createWorldPlaces(language);
    placesOf.set(language, places);
    const text = splitElisions(tokenized, language);
    const read = readWorldText(text, styles, language, places);
    const runs = language === "de" ? findGermanRuns(read) : findWorldRuns(read);
    return { text, ...readNames(read, runs, genitives.has(language)) };
  };
}

/** Whether an office stands before one of a group's names: le président Macron, ministro Guindos. */
function isTitled({ runs }: Group, { text: { tokens } }: WorldText): boolean {
  return runs.some(
    ({ from }) => tokens[from]?.gap === " " && worldRole.test(tokens[from - 1]?.folded ?? ""),
  );
}

function isLocated({ runs }: Group, { text: { tokens }, small }: WorldText): boolean {
  return runs.some(
    ({ from }) => tokens[from]?.gap === " " && small.locatives.has(tokens[from - 1]?.folded ?? ""),
  );
}

function hasArticle({ runs }: Group, { text: { tokens }, small }: WorldText): boolean {
  return runs.some(({ from }) => small.articles.has(tokens[from - 1]?.folded ?? ""));
}

/** Also "des Auswärtigen Amtes". */
function isBody(word: string): boolean {
  return worldBody.test(word) || worldBody.test(word.replace(/e?s$/, ""));
}

function typeOf(group: Group, read: WorldText): TextEntity["type"] {
  const { words, runs } = group;
  const { tokens } = read.text;
  const first = tokens[runs[0]?.from ?? 0];
  const last = words.at(-1) ?? "";
  if (read.places.find(words.join(" ")) !== undefined) return "place";
  if (words.some(isBody) || worldCompany.test(last)) return "organization";
  if (worldPlace.test(words[0] ?? "")) return "place";
  if (words.length === 1) {
    if (isTitled(group, read)) return "person";
    if (isAcronym(first) || worldKnown.test(last)) return "organization";
    return isLocated(group, read) ? "place" : "term";
  }
  if (isGiven(first) || isTitled(group, read)) return "person";
  const all = tokens.slice(runs[0]?.from, runs[0]?.to);
  if (all.some(isAcronym)) return "organization";
  // "Maggie Jankowski", and neither "the Straits Times" nor "Grand-Charmont".
  const isOpener = read.openers.has(words[0] ?? "");
  const isPlain =
    !isOpener && all.slice(1).every(({ gap, casing }) => gap === " " && casing === "title");
  return words.length < 4 && isPlain && !hasArticle(group, read) ? "person" : "term";
}

function readNames(read: WorldText, runs: readonly WorldRun[], hasGenitive: boolean): LinkedNames {
  const { text, tokens } = read.text;
  const groups = new Map<string, Group>();
  const keyed = runs.map((run) => {
    const words = tokens.slice(run.from, run.to).map(({ folded }) => folded);
    return { run, words, key: words.join(" ") };
  });
  // "Putins", where Wladimir Putin is named.
  const keys = new Set(keyed.flatMap(({ key, words }) => [key, words.at(-1) ?? ""]));
  const isKnown = (key: string): boolean => keys.has(key) || read.places.find(key) !== undefined;
  const ownerOf: string[] = [];
  for (const { run, words, key } of keyed) {
    const short = key.slice(0, -1);
    const isGenitive = hasGenitive && key.endsWith("s") && isKnown(short);
    const own = isGenitive ? short : key;
    const form = text
      .slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
      .replace(/\s+/g, " ")
      .slice(0, isGenitive ? -1 : undefined);
    const made: Group = { words: own.split(" "), forms: new Map(), runs: [] };
    const group = groups.get(own) ?? made;
    group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
    group.runs.push(run);
    groups.set(own, group);
    ownerOf.push(words.length === 0 ? key : own);
  }
  const entities: TextEntity[] = [];
  const numbers = new Map<string, number>();
  for (const [key, group] of groups) {
    const [form = key] = [...group.forms].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    numbers.set(key, entities.length);
    entities.push({
      name: form,
      type: typeOf(group, read),
      forms: group.forms,
      mentions: group.runs.length,
    });
  }
  joinSurnames(groups, entities, numbers);
  const mentions = keyed.map(({ run: { from, to } }, at): TextMention => ({
    entity: numbers.get(ownerOf[at] ?? "") ?? 0,
    from,
    to,
    titleFrom: from,
    kind: "name",
  }));
  return dropUnused(entities, mentions);
}

/** A family name alone is the one person's of that name. */
function joinSurnames(
  groups: ReadonlyMap<string, Group>,
  entities: readonly TextEntity[],
  numbers: Map<string, number>,
): void {
  const people = new Map<string, number[]>();
  for (const [key, { words }] of groups) {
    const number = numbers.get(key) ?? 0;
    const last = words.at(-1) ?? "";
    if (words.length > 1 && entities[number]?.type === "person")
      people.set(last, [...(people.get(last) ?? []), number]);
  }
  for (const [key, { words, forms, runs }] of groups) {
    const [owner, other] = people.get(key) ?? [];
    const type = entities[numbers.get(key) ?? 0]?.type;
    if (words.length > 1 || owner === undefined || other !== undefined) continue;
    const entity = entities[owner];
    if (entity === undefined || type === "organization") continue;
    for (const [form, count] of forms)
      entity.forms.set(form, (entity.forms.get(form) ?? 0) + count);
    entity.mentions += runs.length;
    numbers.set(key, owner);
  }
}
