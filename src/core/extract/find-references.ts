import { functionWords } from "./closed-words.ts";
import type { FoundRole } from "./role-reader.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { LinkedNames, TextMention } from "./text-entity.ts";
import { isRole } from "./titles.ts";
import type { Sentence, Token, TokenizedText } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

const male = listWords("he him his himself");
const female = listWords("she her hers herself");
const sayings = listWords(
  "said says told added tweeted wrote asked insisted noted argued claimed explained warned continued concluded stressed replied declared stated recalled",
);
const votes = listWords("vote election elections ballot poll polls referendum runoff");
const undertakings = listWords(
  "project plan initiative scheme bloc union alliance programme program organization organisation group body",
);
const papers = listWords("document agreement accord treaty pact deal text protocol");
const clauseWords = listWords(
  "would will could can may might must should have are were who which that and or but of in on at for to with by from as is was has had said",
);

/** What a role says of a person, for nouns that mean the person later. */
export interface PersonRole {
  readonly entity: number;
  /** Folded words of the role. */
  readonly words: readonly string[];
  /** Where it stands. */
  readonly at: number;
  /** Entities that it is at. */
  readonly places: readonly number[];
}

export interface ReferenceContext {
  readonly text: TokenizedText;
  readonly linked: LinkedNames;
  readonly roles: readonly PersonRole[];
  readonly gazetteer: Gazetteer;
}

/** How many sentences back a pronoun or a noun may mean somebody. */
const reach = 3;

class Memory {
  /** By sentence, the entities of its mentions in order, names first of all. */
  readonly #people: number[][] = [];
  readonly gender = new Map<number, "male" | "female">();

  note(sentence: number, person: number): void {
    const list = (this.#people[sentence] ??= []);
    if (!list.includes(person)) list.push(person);
  }

  /** People of the nearest sentence before that has any, the first (its subject, mostly) first. */
  before(sentence: number): readonly number[] {
    for (let each = sentence - 1; each >= Math.max(0, sentence - reach); each--) {
      const list = this.#people[each];
      if (list !== undefined && list.length > 0) return list;
    }
    return [];
  }

  fits(person: number, gender: "male" | "female"): boolean {
    return (this.gender.get(person) ?? gender) === gender;
  }
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  return sayings.has(tokens[at + 1]?.folded ?? "") || sayings.has(tokens[at - 1]?.folded ?? "");
}

/** "the authoritarian leader": the noun phrase's head, or -1; `from` is the article. */
function readNoun(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let at = from + 1; at <= from + 5; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.gap !== " " && token.gap !== "-") ||
      clauseWords.has(token.folded) ||
      functionWords.has(token.folded)
    )
      break;
    if (isRole(token.folded)) {
      head = at;
      // "the president's adviser" names the president.
      if (token.possessive) break;
    } else if (token.possessive) return -1;
    else if (head >= 0) break;
  }
  // "the footballer of the year", "the president of the club"
  return tokens[head + 1]?.folded === "of" ? -1 : head;
}

/** The person that a noun phrase with a role's head means: the one who has that role and stands nearest before. */
function findHolder(context: ReferenceContext, from: number, head: number): number | undefined {
  const { tokens } = context.text;
  const { gazetteer, linked } = context;
  const word = tokens[head]?.folded ?? "";
  const places: string[] = [];
  for (let at = from + 1; at < head; at++) {
    const place = gazetteer.demonyms.get(tokens[at]?.folded ?? "");
    if (place !== undefined) places.push(place);
  }
  const modifiers = tokens.slice(from + 1, head).map(({ folded }) => folded);
  if (modifiers.some((each) => introducing.has(each))) return undefined;
  let best: PersonRole | undefined;
  for (const role of context.roles) {
    if (role.at >= from || !role.words.includes(word)) continue;
    const homes = new Set(role.places.map((place) => linked.entities[place]?.name ?? ""));
    if (places.length > 0 && !places.some((place) => homes.has(place))) continue;
    // "the opposition leader" is not the one who is the country's.
    if (!modifiers.every((each) => !kinds.has(each) || isKind(role, each))) continue;
    if (best === undefined || role.at > best.at) best = role;
  }
  return best?.entity;
}

/** Which of several holders of an office somebody is. */
const kinds = listWords(
  "opposition former ex vice deputy chief prime foreign acting interim attorney lieutenant judge",
);
/** Whoever is called so has not been named. */
const introducing = listWords("new next future first second another other");

function isKind(role: PersonRole, kind: string): boolean {
  const isPast = kind === "ex" || kind === "former";
  return isPast
    ? role.words.includes("ex") || role.words.includes("former")
    : role.words.includes(kind);
}

interface Found {
  readonly mentions: TextMention[];
}

function readSentence(
  context: ReferenceContext,
  sentence: Sentence,
  index: number,
  memory: Memory,
  recent: Recent,
  found: Found,
  names: readonly TextMention[],
): void {
  const { tokens } = context.text;
  const { entities } = context.linked;
  const isPerson = (entity: number): boolean => entities[entity]?.type === "person";
  let next = 0;
  /** Past the last name that was read. */
  let nameEnd = -1;
  const here: number[] = [];
  const add = (entity: number, from: number, to: number, kind: TextMention["kind"]): void => {
    found.mentions.push({ entity, from, to, titleFrom: from, kind });
    if (isPerson(entity)) {
      if (!here.includes(entity)) here.push(entity);
      memory.note(index, entity);
    }
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const name = names[next];
    if (name !== undefined && at >= name.titleFrom) {
      next++;
      if (isPerson(name.entity) && name.kind === "name") {
        if (!here.includes(name.entity)) here.push(name.entity);
        memory.note(index, name.entity);
        const title = tokens[name.from - 1]?.folded ?? "";
        if (/^(?:mr\.?|sir|lord|king|prince)$/.test(title)) memory.gender.set(name.entity, "male");
        if (/^(?:mrs\.?|ms\.?|miss|queen|princess|lady)$/.test(title))
          memory.gender.set(name.entity, "female");
      } else recent.note(name.entity, entities[name.entity]?.type ?? "", at);
      // Names within this one.
      for (
        let inner = names[next];
        inner !== undefined && inner.from < name.to;
        inner = names[next]
      ) {
        recent.note(inner.entity, entities[inner.entity]?.type ?? "", at);
        next++;
      }
      nameEnd = name.to;
      at = name.to - 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) continue;
    const gender = male.has(token.folded)
      ? "male"
      : female.has(token.folded)
        ? "female"
        : undefined;
    if (gender !== undefined) {
      const isQuoted =
        isSaying(tokens, at) && /["”“]/.test(context.text.text.slice(sentence.start, token.start));
      const candidates = here.length > 0 && !isQuoted ? here : memory.before(index);
      const fitting = candidates.filter((each) => memory.fits(each, gender));
      // "He" goes on with the subject; "his" and "him" may be of anybody.
      const isSubject = token.folded === "he" || token.folded === "she";
      const person = isSubject || fitting.length === 1 ? fitting[0] : undefined;
      if (person === undefined) continue;
      // "Lukashenka thanked Putin for his support": which of the two is not said.
      const isSure = here.length < 2 || isQuoted;
      if (isSure) {
        memory.gender.set(person, gender);
        add(person, at, at + 1, "pronoun");
      }
      continue;
    }
    if (token.folded !== "the" && token.folded !== "this") continue;
    const noun = tokens[at + 1];
    if (noun === undefined || noun.gap !== " ") continue;
    if (noun.folded === "two" || noun.folded === "both") {
      const plural = tokens[at + 2]?.folded ?? "";
      const pair = memory.before(index);
      if (
        plural.endsWith("s") &&
        (isRole(plural) || plural === "men" || plural === "sides") &&
        here.length === 0
      ) {
        const two = pair.length === 2 ? pair : recent.pair(context, at, plural);
        for (const person of two) add(person, at, at + 3, "noun");
      }
      continue;
    }
    const head = readNoun(tokens, at);
    const isTitle =
      names[next] !== undefined &&
      (names[next]?.from ?? 0) <= head + 1 &&
      names[next]?.kind === "name";
    // "X, the president of Y" and "the president, X" say who it is themselves.
    const isApposed = nameEnd === at && token.gap.startsWith(",");
    const isNamed =
      names[next]?.titleFrom === head + 1 && tokens[head + 1]?.gap.startsWith(",") === true;
    if (
      head >= 0 &&
      !isTitle &&
      !isApposed &&
      !isNamed &&
      tokens[head]?.folded.endsWith("s") !== true
    ) {
      const person = findHolder(context, at, head);
      if (person !== undefined) {
        add(person, at, head + 1, "noun");
        at = head;
      }
      continue;
    }
    const meant = votes.has(noun.folded)
      ? recent.event
      : undertakings.has(noun.folded)
        ? recent.undertaking(at)
        : papers.has(noun.folded)
          ? (recent.paper(at) ?? recent.undertaking(at))
          : undefined;
    if (meant !== undefined && tokens[at + 2]?.folded !== "of") add(meant, at, at + 2, "noun");
  }
}

/** How far back, in tokens, "the project" may mean something. */
const nounReach = 90;

class Recent {
  event: number | undefined;
  #undertaking: { entity: number; at: number } | undefined;
  #paper: { entity: number; at: number } | undefined;

  note(entity: number, type: string, at: number): void {
    if (type === "event") this.event = entity;
    if (type === "organization" || type === "term") this.#undertaking = { entity, at };
    if (type === "agreement") this.#paper = { entity, at };
  }

  undertaking(at: number): number | undefined {
    return this.#undertaking !== undefined && at - this.#undertaking.at < nounReach
      ? this.#undertaking.entity
      : undefined;
  }

  paper(at: number): number | undefined {
    return this.#paper !== undefined && at - this.#paper.at < nounReach
      ? this.#paper.entity
      : undefined;
  }

  /** The last two people with a role of that kind. */
  pair({ roles }: ReferenceContext, at: number, plural: string): number[] {
    const head = plural.slice(0, -1);
    const broad = head === "leader" || head === "president";
    const holders: number[] = [];
    for (const role of roles.toReversed()) {
      if (role.at >= at || holders.includes(role.entity)) continue;
      if (
        role.words.includes(head) ||
        (broad &&
          role.words.some((word) =>
            /^(?:leader|president|strongman|premier|chancellor)$/.test(word),
          ))
      ) {
        holders.push(role.entity);
      }
      if (holders.length === 2) break;
    }
    return holders.length === 2 ? holders.toReversed() : [];
  }
}

/**
 * Finds whom pronouns and nouns mean ("he", "the Russian president", "the two leaders", "the vote"), in
 * the order of the text. Whoever is not certain is left out: two people before "his" in one sentence.
 * Linear in the text times its roles.
 */
export function findReferences(context: ReferenceContext): TextMention[] {
  const { sentences } = context.text;
  const memory = new Memory();
  const recent = new Recent();
  const found: Found = { mentions: [] };
  let next = 0;
  const { mentions } = context.linked;
  for (const [index, sentence] of sentences.entries()) {
    const from = next;
    while (next < mentions.length && (mentions[next]?.from ?? 0) < sentence.to) next++;
    readSentence(context, sentence, index, memory, recent, found, mentions.slice(from, next));
  }
  return found.mentions;
}

/** The roles of people as references need them. */
export function toPersonRoles(
  roles: readonly FoundRole[],
  mentions: readonly TextMention[],
  text: TokenizedText,
): PersonRole[] {
  return roles.flatMap(({ person, from, to, at, hedge, pattern }): PersonRole[] => {
    const mention = mentions[person];
    if (mention === undefined || hedge === "denied" || pattern === "verb") return [];
    const words = text.tokens.slice(from, to).map(({ folded }) => folded);
    return [
      {
        entity: mention.entity,
        words,
        at: from,
        places: at.map((each) => mentions[each]?.entity ?? -1),
      },
    ];
  });
}
