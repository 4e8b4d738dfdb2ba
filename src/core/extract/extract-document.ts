import type { PartialDate } from "../dataset/pack.ts";
import { classifySentence, findMainVerb, hasVerb, isBoilerplate } from "./classify-sentence.ts";
import { styleOf } from "./case-counts.ts";
import { type FoundDate, findDates, resolveDate } from "./find-dates.ts";
import { findElections } from "./find-elections.ts";
import { type FoundNames, type NameKnowledge, findNames, noKnowledge } from "./find-names.ts";
import { findReferences, toPersonRoles } from "./find-references.ts";
import { findPronounRoles, findRoles } from "./find-roles.ts";
import { type FoundRole, formerWords } from "./role-reader.ts";
import type { Findings, FoundEntity, FoundFact, TextDocument } from "./findings.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { linkNames } from "./link-names.ts";
import type { LinkedNames, TextEntity, TextMention } from "./text-entity.ts";
import { slavicLanguages } from "./find-slavic-names.ts";
import { type Sentence, type TokenizedText, tokenize } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/** What one text says, before it is made plain data. */
export interface ReadText {
  readonly text: TokenizedText;
  readonly entities: readonly TextEntity[];
  /** In the order of the text; those within another, as of a name in a longer one, after it. */
  readonly mentions: readonly TextMention[];
  readonly roles: readonly (FoundRole & { readonly entity: number })[];
  readonly dates: readonly FoundDate[];
}

const papers = new Set("treaty agreement accord accords pact protocol".split(" "));

/** "the Union State treaty": a name with a paper's noun behind it is the paper, and about what it names. */
function addPapers(
  { text: { text, tokens } }: FoundNames,
  linked: LinkedNames,
  entities: TextEntity[],
): TextMention[] {
  const added: TextMention[] = [];
  for (const { entity, from, to, kind } of linked.mentions) {
    const noun = tokens[to];
    const last = tokens[to - 1];
    const type = entities[entity]?.type;
    if (kind !== "name" || noun === undefined || last?.possessive !== false || noun.gap !== " ")
      continue;
    if (
      !papers.has(noun.folded) ||
      (type !== "organization" && type !== "place" && type !== "term")
    )
      continue;
    const name = text.slice(tokens[from]?.start ?? 0, noun.end);
    let index = entities.findIndex((each) => each.name === name);
    if (index < 0) {
      index = entities.length;
      entities.push({ name, type: "agreement", forms: new Map(), mentions: 0 });
    }
    const paper = entities[index];
    if (paper === undefined) continue;
    paper.mentions++;
    paper.forms.set(name, (paper.forms.get(name) ?? 0) + 1);
    added.push({ entity: index, from, to: to + 1, titleFrom: from, kind: "name" });
  }
  return added;
}

/** Names of the text's own entities within longer names: the Union State in its Supreme State Council. */
function addNested(
  { text: { tokens } }: FoundNames,
  { entities, mentions }: LinkedNames,
): TextMention[] {
  const byKey = new Map<string, number>();
  for (const [index, { forms, type }] of entities.entries()) {
    if (type === "person") continue;
    for (const form of forms.keys()) if (form.includes(" ")) byKey.set(form.toLowerCase(), index);
  }
  const nested: TextMention[] = [];
  for (const { entity, from, to, kind } of mentions) {
    if (kind !== "name" || to - from < 3) continue;
    for (let start = from; start < to - 1; start++) {
      let key = tokens[start]?.folded ?? "";
      for (let end = start + 2; end <= to; end++) {
        key += ` ${tokens[end - 1]?.folded ?? ""}`;
        const inner = byKey.get(key);
        if (inner !== undefined && inner !== entity) {
          nested.push({ entity: inner, from: start, to: end, titleFrom: start, kind: "noun" });
        }
      }
    }
  }
  return nested;
}

function byPlace(a: TextMention, b: TextMention): number {
  return a.from - b.from || b.to - a.to;
}

/**
 * Reads one English text: its names and what they mean, pronouns and nouns that mean them, what its
 * people are, and its dates. Linear but for nested names. `published` resolves what it says of years.
 */
export function readDocumentText(
  text: string,
  published: PartialDate | undefined,
  gazetteer: Gazetteer,
  knowledge: NameKnowledge = noKnowledge,
): ReadText {
  const found = findNames(text, gazetteer, knowledge);
  const dates = findDates(found.text);
  const names = linkNames(found, gazetteer);
  const entities = [...names.entities];
  const typed = names.mentions.map(({ from, to, entity, kind }) => ({
    from,
    to,
    type: kind === "adjective" ? "group" : (entities[entity]?.type ?? "term"),
  }));
  const roles = findRoles(found.text, typed);
  const papersFound = addPapers(found, names, entities);
  const elections = findElections(found.text, dates, names, published, gazetteer).flatMap(
    ({ name, places }) => {
      const index = entities.length;
      entities.push({ name, type: "event", forms: new Map([[name, 1]]), mentions: places.length });
      return places.map(({ from, to }): TextMention => ({
        entity: index,
        from,
        to,
        titleFrom: from,
        kind: "noun",
      }));
    },
  );
  const own = [...names.mentions, ...papersFound, ...elections];
  const linked = {
    entities,
    mentions: [...own, ...addNested(found, { entities, mentions: own })].toSorted(byPlace),
  };
  const references = findReferences({
    text: found.text,
    linked,
    roles: toPersonRoles(roles, names.mentions, found.text),
    gazetteer,
  });
  const subjects = references.filter(
    ({ kind, from }) => kind === "pronoun" && isBackReference(found.text, from),
  );
  const later = findPronounRoles(found.text, typed, subjects);
  return {
    text: found.text,
    entities,
    mentions: [...linked.mentions, ...references].toSorted(byPlace),
    roles: [
      ...roles.map((role) =>
        Object.assign({ entity: names.mentions[role.person]?.entity ?? 0 }, role),
      ),
      ...later.map((role) => Object.assign({ entity: subjects[role.person]?.entity ?? 0 }, role)),
    ],
    dates,
  };
}

/** Whether "she" may be somebody who was named before: "When she was a judge, Oda Krent ..." names her after. */
function isBackReference({ tokens }: TokenizedText, at: number): boolean {
  if (!/^s?he$/.test(tokens[at]?.folded ?? "")) return false;
  const before = tokens[at - 1];
  return before?.opens !== true || !conjunctions.has(before.folded);
}

const conjunctions = listWords("when while as before after although though if since");

const confidences = { title: 0.95, apposition: 0.9, copula: 0.85, of: 0.8, verb: 0.85 } as const;
/** Sentences beyond this many UTF-16 units are lists and tables that lost their lines. */
const longestSentence = 900;
/** Most entities that one statement is put under. */
const mostEntities = 12;

function quote({ text: { text } }: ReadText, { start, end }: Sentence): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

function writeRole(read: ReadText, { from, to, plural, hedge }: FoundRole): string {
  const { text, tokens } = read.text;
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const single = plural === true ? words.replace(/s$/, "") : words;
  // "head of the Weavers Union (Union of Norvik)"
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")");
  const closing = isOpen && text[tokens[to - 1]?.end ?? 0] === ")";
  const role = `${single}${closing ? ")" : ""}`.replace(/\s+/g, " ");
  const saysIt = tokens.slice(from, to).some(({ folded }) => formerWords.has(folded));
  // "X resigned as president": X is president no longer.
  return hedge === "former" && !saysIt ? `former ${role}` : role;
}

function findWhen(
  read: ReadText,
  sentence: number,
  published: PartialDate | undefined,
): PartialDate | undefined {
  const whens = new Set(
    read.dates
      .filter((date) => date.sentence === sentence)
      .map((date) => resolveDate(date, published))
      .filter((date) => date !== undefined),
  );
  // Of several dates it is not said which is the statement's.
  const [first, second] = whens;
  return second === undefined ? first : undefined;
}

function findRoleFacts(read: ReadText, published: PartialDate | undefined): FoundFact[] {
  const facts: FoundFact[] = [];
  const stated = new Set<string>();
  for (const role of read.roles) {
    if (role.from === role.to || role.hedge === "denied") continue;
    const number = read.text.tokens[role.from]?.sentence ?? 0;
    const sentence = read.text.sentences[number];
    if (sentence === undefined || sentence.end - sentence.start > longestSentence) continue;
    const words = writeRole(read, role);
    const key = `${role.entity} ${words.toLowerCase()}`;
    if (stated.has(key)) continue;
    stated.add(key);
    const when = findWhen(read, number, published);
    facts.push({
      kind: "role",
      entities: [role.entity],
      start: sentence.start,
      end: sentence.end,
      text: quote(read, sentence),
      words,
      // A title is somebody's at the time of writing; only "was elected in 2020" dates it.
      ...(when === undefined || role.pattern !== "copula" ? {} : { when }),
      confidence: confidences[role.pattern],
    });
  }
  for (const { entity, from, to, kind } of read.mentions) {
    // "the authoritarian leader", of somebody who is known by then: what stands before the head is said of him.
    const isPerson = read.entities[entity]?.type === "person";
    const number = read.text.tokens[from]?.sentence ?? 0;
    const sentence = read.text.sentences[number];
    if (kind !== "noun" || !isPerson || to - from < 3 || sentence === undefined) continue;
    const { text, tokens } = read.text;
    const words = text.slice(tokens[from + 1]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const key = `${entity} ${words.toLowerCase()}`;
    if (
      stated.has(key) ||
      /^(?:two|same|latter|former)\b/.test(words) ||
      sentence.end - sentence.start > longestSentence
    )
      continue;
    stated.add(key);
    facts.push({
      kind: "role",
      entities: [entity],
      start: sentence.start,
      end: sentence.end,
      text: quote(read, sentence),
      words,
      confidence: 0.7,
    });
  }
  return facts;
}

/** Who says or does it: the one right before the sentence's first verb of saying or doing, or right after it. */
function findActor(
  read: ReadText,
  sentence: Sentence,
  first: number,
  last: number,
): number | undefined {
  const verb = findMainVerb(read.text.tokens, sentence);
  if (verb < 0) return undefined;
  const mentions = read.mentions.slice(first, last).filter(({ kind }) => kind !== "adjective");
  const before = mentions.find(({ to }) => to === verb);
  const after = mentions.find(({ titleFrom, from }) => titleFrom === verb + 1 || from === verb + 1);
  return (before ?? after)?.entity;
}

function findStatements(
  read: ReadText,
  published: PartialDate | undefined,
  isEnglish: boolean,
): FoundFact[] {
  const { tokens, sentences } = read.text;
  const facts: FoundFact[] = [];
  let next = 0;
  for (const [number, sentence] of sentences.entries()) {
    const about: number[] = [];
    const from = next;
    while (next < read.mentions.length && (read.mentions[next]?.from ?? 0) < sentence.to) {
      const mention = read.mentions[next];
      next++;
      if (mention === undefined || mention.from < sentence.from || mention.kind === "adjective")
        continue;
      if (!about.includes(mention.entity)) about.push(mention.entity);
    }
    const actor = findActor(read, sentence, from, next);
    if (actor !== undefined) about.sort((a, b) => Number(b === actor) - Number(a === actor));
    const text = quote(read, sentence);
    if (about.length === 0 || about.length > mostEntities || text.length > longestSentence)
      continue;
    if (isBoilerplate(text) || (isEnglish && !hasVerb(tokens, sentence))) continue;
    const when = findWhen(read, number, published);
    const kind = classifySentence(tokens, sentence, about.length, when !== undefined);
    facts.push({
      kind,
      entities: about,
      start: sentence.start,
      end: sentence.end,
      text,
      ...(when === undefined ? {} : { when }),
      confidence: kind === "event" || kind === "position" ? 0.8 : 0.6,
    });
  }
  return facts;
}

function toFoundEntity(
  { name, type, forms, mentions }: TextEntity,
  roles: readonly string[],
): FoundEntity {
  const sorted = [...forms].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { name, type, forms: sorted, mentions, roles };
}

/** The language of a tag without its region: "de" of de-AT, de_AT and deu; English where it is none. */
export function mainLanguage(tag: string): string {
  try {
    const [canonical = "en"] = Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"));
    return canonical.split("-", 1)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** Reads a text by the rules of its language. */
export function readIn(
  text: string,
  language: string,
  gazetteer: Gazetteer,
  published?: PartialDate,
  knowledge: NameKnowledge = noKnowledge,
): ReadText {
  if (language === "en") return readDocumentText(text, published, gazetteer, knowledge);
  const tokenized = tokenize(text);
  const styles = tokenized.sentences.map((sentence) => styleOf(sentence, tokenized));
  const read = slavicLanguages.has(language) ? gazetteer.slavic : gazetteer.world;
  const names = read(tokenized, styles, language);
  return { ...names, roles: [], dates: findDates(names.text) };
}

/**
 * Extracts what one document gives: the map step. Pure: the same document and knowledge give the same
 * findings, whatever else the archive holds.
 */
export function extractDocument(
  { document, text }: TextDocument,
  gazetteer: Gazetteer,
  knowledge: NameKnowledge = noKnowledge,
): Findings {
  const { published } = document;
  const language = mainLanguage(document.language);
  const read = readIn(text, language, gazetteer, published, knowledge);
  const roleFacts = findRoleFacts(read, published);
  const roles = new Map<number, string[]>();
  for (const { entities, words } of roleFacts) {
    const [entity] = entities;
    if (entity !== undefined && words !== undefined)
      roles.set(entity, [...(roles.get(entity) ?? []), words]);
  }
  return {
    document,
    entities: read.entities.map((entity, index) => toFoundEntity(entity, roles.get(index) ?? [])),
    facts: [...roleFacts, ...findStatements(read, published, language === "en")],
  };
}
