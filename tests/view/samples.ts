import {
  type DocumentId,
  type Entity,
  type FactId,
  type Name,
  type PartialDate,
  asEntityId,
} from "../../src/core/dataset/pack.ts";
import type { CitedFact, EntityView, RelatedDocument } from "../../src/core/relate/entity-view.ts";
import type { RelatedArticle, RelatedArticles } from "../../src/core/relate/find-related.ts";
import type { FoundEntity, PageSummary } from "../../src/view/page-view.ts";

/** A date as a test writes it. */
export function date(text: string): PartialDate {
  return text as PartialDate;
}

export const today = date("2026-02-01");

export const rferl: RelatedDocument = {
  id: "rferl-31546225" as DocumentId,
  title: "Putin, Lukashenka Agree To 28 Union State 'Programs'",
  publisher: "RFE/RL's Belarus Service",
  published: date("2021-11-04"),
  url: "https://www.rferl.org/a/putin-lukashenka-union-state/31546225.html",
  language: "en",
  self: false,
};

export const earlier: RelatedDocument = {
  ...rferl,
  id: "earlier" as DocumentId,
  title: "Сколько союзных программ подпишут в Минске",
  publisher: "Earlier Paper",
  published: date("2021-09-10"),
  url: "https://news.example/earlier",
  language: "ru",
};

export const later: RelatedDocument = {
  ...rferl,
  id: "later" as DocumentId,
  title: "A Vote Without A Choice",
  publisher: "Later Paper",
  published: date("2025-01-26"),
  url: "https://news.example/later",
};

/** A fact that a document states. */
export function makeFact(text: string, source = rferl, when?: string): CitedFact {
  return {
    id: text as FactId,
    entities: [],
    kind: "event",
    text,
    document: source.id,
    asOf: source.published,
    ...(when === undefined ? {} : { when: date(when) }),
    source,
    links: [],
  };
}

function names(language: string, kind: Name["kind"], ...texts: string[]): Name[] {
  return texts.map((text) => ({ text, language, kind }));
}

export const lukashenka: Entity = {
  id: asEntityId("alyaksandr-lukashenka"),
  type: "person",
  name: "Alyaksandr Lukashenka",
  description: "Leader of Belarus",
  language: "be",
  names: [
    ...names("en", "full", "Alyaksandr Lukashenka", "Alexander Lukashenko"),
    ...names("be", "full", "Аляксандр Лукашэнка"),
    ...names("ru", "full", "Александр Лукашенко"),
    ...names("pl", "full", "Aleksander Łukaszenko"),
    ...names("be-Latn", "transliterated", "Aliaksandr Lukašenka"),
    ...names("en", "short", "Lukashenka"),
  ],
};

export const facts = [
  makeFact(
    "Lukashenka, whom RFE/RL calls authoritarian, claimed to have won a sixth term.",
    rferl,
    "2020-08",
  ),
  makeFact("Lukashenka was not recognized as president of Belarus by the European Union."),
  makeFact("Putin and Lukashenka approved a military doctrine.", rferl, "2021-11-04"),
  makeFact("In his isolation, Lukashenka drew nearer to Russia and asked Putin for loans."),
  makeFact("Moscow and Minsk signed the treaty on a Union State.", rferl, "1999"),
];

export const sinceFact = makeFact("Lukashenka was declared the winner of a seventh term.", later);

/** An entity as seen from an article of 5 November 2021. */
export function makeView(change: Partial<EntityView> = {}): EntityView {
  return {
    entity: lukashenka,
    facts,
    since: [sinceFact],
    related: [{ ...rferl, self: true }, earlier],
    relatedSince: [later],
    asOf: date("2021-11-05"),
    dated: true,
    knownUpTo: date("2025-01-26"),
    ...change,
  };
}

function shared(...ids: string[]): RelatedArticle["shared"] {
  return ids.map((id) => ({
    id: asEntityId(id.toLowerCase().replace(" ", "-")),
    name: id,
  }));
}

/** What is related to an article. */
export const relatedArticles: RelatedArticles = {
  earlier: [{ ...earlier, self: false, shared: shared("Union State", "Vladimir Putin") }],
  later: [{ ...later, self: false, shared: shared("Belarus") }],
};

/** An entity of which only the name is known. */
export const bareView = makeView({
  entity: {
    id: asEntityId("afp"),
    type: "organization",
    name: "AFP",
    description: "News agency",
    names: names("en", "full", "AFP"),
  },
  facts: [],
  since: [],
  related: [],
  relatedSince: [],
});

function found(
  id: string,
  type: FoundEntity["type"],
  name: string,
  positions: number[],
): FoundEntity {
  return {
    id: asEntityId(id),
    type,
    name,
    description: `What ${name} is`,
    count: positions.length,
    positions,
  };
}

export const foundEntities = [
  found("alyaksandr-lukashenka", "person", "Alyaksandr Lukashenka", [0.02, 0.1, 0.4, 0.9]),
  found("union-state", "organization", "Union State", [0.03, 0.5]),
  found("belarus", "place", "Belarus", [0.04, 0.2, 0.3, 0.7, 0.8]),
  found("vladimir-putin", "person", "Vladimir Putin", [0.01, 0.6]),
  found("crimea", "place", "Crimea", [0.5]),
  found("belarus-election-2020", "event", "2020 presidential election in Belarus", [0.55]),
  found("union-state-treaty", "agreement", "Union State treaty", [0.3]),
  found("the-west", "term", "the West", [0.6]),
];

/** What a page says of itself once it is read. */
export function makeReport(change: Partial<PageSummary> = {}): PageSummary {
  return {
    status: "article",
    highlighting: true,
    host: "www.rferl.org",
    url: rferl.url,
    title: rferl.title,
    published: rferl.published,
    entities: foundEntities,
    ...change,
  };
}
