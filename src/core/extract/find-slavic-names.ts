import { countSharedLetters, findFormStems, findLemmaStems } from "../text/slavic-stems.ts";
import type { CapitalStyle } from "./case-counts.ts";
import type { TextEntity, TextMention } from "./text-entity.ts";
import type { Token, TokenizedText } from "./tokens.ts";

/** The languages whose names are read by capitals alone, their case forms folded together. */
export const slavicLanguages: ReadonlySet<string> = new Set(["ru", "uk", "be", "pl"]);

export interface SlavicNames {
  readonly entities: readonly TextEntity[];
  readonly mentions: readonly TextMention[];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Small words between capitals of one name. Folded. */
const particles = new Set(
  "де ван фон дер аль эль бин ибн да de van von der al el bin ibn da".split(" "),
);
const personEnding =
  /(?:ов|ев|ёв|ин|ын|ский|цкий|ской|ко|ич|юк|ук|чук|ян|дзе|швили|ова|ева|ина|ская|цкая|ський|цький|ська|ів|їв|ец|ець|ський|скі|ська|ски|ski|ska|cki|cka|wicz|czyk|ak|ek|ik|uk)$/u;
/** Verbs in the past open sentences: "Приехал Олег". Some given names end so too. */
const verbEnding =
  /(?:[аяиеуы]л|ла|ли|ло|лся|лась|лись|[аи]ет|ают|ив|[ауюи]в|аў|іў|ала|[iaęą]ł|ła|ły|ało|ili|ali)$/u;
const givenNames = new Set(
  "михаил павел даниил самуил рафаил рафал павло данила микола михайло paweł pawel michał michal rafał rafal".split(
    " ",
  ),
);
const organizationWord =
  /^(?:партия|партії|партія|партыя|партии|министерств\p{L}*|міністерств\p{L}*|міністэрств\p{L}*|ministerstw\p{L}*|банк\p{L}*|bank\p{L}*|суд\p{L}*|sąd\p{L}*|комитет\p{L}*|комітет\p{L}*|камітэт\p{L}*|komitet\p{L}*|совет\p{L}*|рад[аыиіу]|rad[ay]|союз\p{L}*|sojusz\p{L}*|университет\p{L}*|університет\p{L}*|універсітэт\p{L}*|uniwersytet\p{L}*|комисси\p{L}*|комісі\p{L}*|камісі\p{L}*|komisj\p{L}*|парламент\p{L}*|parlament\p{L}*|дума|думы|сейм\p{L}*|sejm\p{L}*|фонд\p{L}*|агентств\p{L}*|агенція|газет\p{L}*)$/iu;

function isCapital(
  token: Token | undefined,
): token is Token & { readonly casing: "title" | "upper" } {
  return (
    token !== undefined &&
    (token.casing === "title" || token.casing === "upper") &&
    token.text.length > 1
  );
}

function stemsOf(folded: string, isPolish: boolean): Set<string> {
  return new Set([folded, ...findFormStems(folded, isPolish), ...findLemmaStems(folded, isPolish)]);
}

function intersects(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true;
  return false;
}

/** What a word starts with in every case: of Пётр and Петру no more is the same for certain. */
function beginningOf(folded: string): string {
  return folded.slice(0, 2);
}

/** Runs of capitals; a capital that opens a sentence counts where the text has the word with one elsewhere. */
function findRuns(
  { tokens }: TokenizedText,
  styles: readonly CapitalStyle[],
  isPolish: boolean,
): Run[] {
  const seen = new Map<string, Set<string>[]>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (token.casing === "lower") small.add(token.folded);
    if (!isCapital(token) || token.opens || styles[token.sentence] !== "prose") continue;
    const key = beginningOf(token.folded);
    seen.set(key, [...(seen.get(key) ?? []), stemsOf(token.folded, isPolish)]);
  }
  const isKnown = (token: Token): boolean => {
    if (small.has(token.folded)) return false;
    const own = stemsOf(token.folded, isPolish);
    return (seen.get(beginningOf(token.folded)) ?? []).some((each) => intersects(each, own));
  };
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (!isCapital(token)) return false;
    const isTelling = !token.opens && styles[token.sentence] === "prose";
    if (isTelling) return true;
    const next = tokens[at + 1];
    const isDouble =
      isCapital(next) &&
      next.gap === " " &&
      !small.has(token.folded) &&
      (!verbEnding.test(token.folded) || givenNames.has(token.folded)) &&
      styles[token.sentence] === "prose";
    return isKnown(token) || isDouble;
  };
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isName(at)) {
      at++;
      continue;
    }
    const from = at++;
    for (;;) {
      const token = tokens[at];
      if (token === undefined || (token.gap !== " " && token.gap !== "-")) break;
      if (isName(at)) {
        at++;
        continue;
      }
      const next = tokens[at + 1];
      const isJoint =
        (particles.has(token.folded) || (token.gap === "-" && token.text.length < 4)) &&
        isCapital(next);
      if (!isJoint || (next.gap !== " " && next.gap !== "-")) break;
      at += 2;
    }
    runs.push({ from, to: at });
  }
  return runs;
}

interface Group {
  readonly stems: readonly Set<string>[];
  readonly forms: Map<string, { readonly words: readonly string[]; count: number }>;
  readonly runs: Run[];
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

/** Countries in a language, by the stems of their words. */
function makePlaces(
  language: string,
  isPolish: boolean,
): { readonly stems: readonly Set<string>[]; readonly name: string }[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const places: { stems: readonly Set<string>[]; name: string }[] = [];
  for (let code = 0; code < 26 * 26; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const name = names.of(region);
    if (name === undefined || name === region || /[()]/.test(name)) continue;
    places.push({
      stems: name.split(" ").map((word) => stemsOf(word.toLowerCase(), isPolish)),
      name,
    });
  }
  return places;
}

export type SlavicReader = (
  text: TokenizedText,
  styles: readonly CapitalStyle[],
  language: string,
) => SlavicNames;

/** Makes the reader of Slavic texts; what a language needs is made when its first text comes. */
export function createSlavicReader(): SlavicReader {
  const placesOf = new Map<string, ReturnType<typeof makePlaces>>();
  return (text, styles, language) => {
    const isPolish = language === "pl";
    const places = placesOf.get(language) ?? makePlaces(language, isPolish);
    placesOf.set(language, places);
    return readNames(text, styles, isPolish, places);
  };
}

function typeOf(words: readonly string[], form: string): TextEntity["type"] {
  if (words.some((word) => organizationWord.test(word))) return "organization";
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(form)) return "organization";
  const last = words.at(-1) ?? "";
  if (words.length >= 2 && words.length <= 3 && personEnding.test(last)) return "person";
  return words.length === 2 ? "person" : "term";
}

function readNames(
  text: TokenizedText,
  styles: readonly CapitalStyle[],
  isPolish: boolean,
  places: ReturnType<typeof makePlaces>,
): SlavicNames {
  const { tokens } = text;
  const groups: Group[] = [];
  const buckets = new Map<string, Group[]>();
  for (const run of findRuns(text, styles, isPolish)) {
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
    const place = places.find(
      ({ stems }) =>
        stems.length === words.length &&
        stems.every((each, at) => intersects(each, group.stems[at] ?? new Set())),
    );
    const forms = new Map([...group.forms].map(([each, { count }]) => [each, count]));
    entities.push({
      name: place?.name ?? form,
      type: place === undefined ? typeOf(words, form) : "place",
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
  return dropUnused(entities, mentions);
}

/** Leaves out what was found to be another's name. */
function dropUnused(
  entities: readonly TextEntity[],
  mentions: readonly TextMention[],
): SlavicNames {
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
