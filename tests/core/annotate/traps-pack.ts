import {
  type DocumentId,
  type Entity,
  type EntityType,
  type Fact,
  type FactId,
  type Name,
  type NameKind,
  type Pack,
  type PartialDate,
  asEntityId,
} from "../../../src/core/dataset/pack.ts";

/** Names by kind, each kind as `language: name, name`. */
type Names = Partial<Record<NameKind, Readonly<Record<string, string>>>>;

interface Trap {
  readonly type: EntityType;
  readonly names: Names;
  /** The language of its own name. */
  readonly language?: string;
}

const kinds = ["full", "short", "acronym"] as const;

function namesOf(names: Names): Name[] {
  return kinds.flatMap((kind) =>
    Object.entries(names[kind] ?? {}).flatMap(([language, list]) =>
      list.split(", ").map((text) => ({ text, language, kind })),
    ),
  );
}

function person(full: Readonly<Record<string, string>>, language?: string): Trap {
  const short = Object.entries(full).map(([each, list]) => {
    const surnames = list.split(", ").map((name) => name.slice(name.lastIndexOf(" ") + 1));
    return [each, [...new Set(surnames)].join(", ")] as const;
  });
  const names = { full, short: Object.fromEntries(short) };
  return { type: "person", names, ...(language === undefined ? {} : { language }) };
}

function place(full: Readonly<Record<string, string>>, acronym?: string): Trap {
  const names = acronym === undefined ? { full } : { full, acronym: { en: acronym } };
  return { type: "place", names };
}

function body(full: Readonly<Record<string, string>>, acronym?: Record<string, string>): Trap {
  return { type: "organization", names: acronym === undefined ? { full } : { full, acronym } };
}

const traps: Readonly<Record<string, Trap>> = {
  west: {
    type: "term",
    names: { full: { ru: "Запад", be: "Захад", uk: "Захід", pl: "Zachód", de: "der Westen" } },
  },
  putin: person({
    en: "Vladimir Putin",
    ru: "Владимир Путин",
    be: "Уладзімір Пуцін",
    uk: "Володимир Путін",
    pl: "Władimir Putin",
    de: "Wladimir Putin",
    fr: "Vladimir Poutine",
  }),
  lukashenka: person({
    en: "Alyaksandr Lukashenka, Alexander Lukashenko",
    ru: "Александр Лукашенко",
    be: "Аляксандр Лукашэнка",
    uk: "Олександр Лукашенко",
    pl: "Alaksandr Łukaszenka",
    de: "Alexander Lukaschenko",
  }),
  tsikhanouskaya: person({
    en: "Sviatlana Tsikhanouskaya",
    ru: "Светлана Тихановская",
    be: "Святлана Ціханоўская",
    uk: "Світлана Тихановська",
    pl: "Swiatłana Cichanouska",
  }),
  zelensky: person({
    en: "Volodymyr Zelensky",
    ru: "Владимир Зеленский",
    uk: "Володимир Зеленський",
  }),
  tusk: person({ en: "Donald Tusk", pl: "Donald Tusk", ru: "Дональд Туск" }, "pl"),
  trump: person({ en: "Donald Trump", ru: "Дональд Трамп" }, "en"),
  pjaskou: person({ be: "Дзмітрый Пяскоў" }),
  orse: person({ uk: "Мішель Орсьє" }),
  pavel: person({ be: "Павел Хальтар" }),
  weavers: body({ be: "Беларуская асацыяцыя ткачоў" }),
  igor: person({ ru: "Игорь Хальтер" }),
  debski: person({ pl: "Sławomir Dębski" }, "pl"),
  derzhavin: person({ en: "Gavriil Derzhavin" }),
  sikorski: person({ pl: "Radosław Sikorski" }, "pl"),
  may: person({ en: "Theresa May" }),
  will: person({ en: "George Will" }),
  jordan: person({ en: "Michael Jordan" }),
  washington: person({ en: "George Washington" }),
  johnson: person({ en: "Boris Johnson" }),
  merkel: person({ en: "Angela Merkel", cs: "Angela Merkelová" }),
  merz: person({ en: "Friedrich Merz", de: "Friedrich Merz" }),
  "bush-father": person({ en: "George H. W. Bush" }),
  "bush-son": person({ en: "George W. Bush" }),
  // Known in one script only.
  latushka: person({ en: "Pavel Latushka" }),
  sannikov: person({ en: "Andrei Sannikov" }),
  babaryka: person({ be: "Віктар Бабарыка" }, "no language at all"),
  kalesnikava: person({ be: "Марыя Калеснікава" }),
  russia: place({
    en: "Russia",
    ru: "Россия",
    be: "Расія",
    uk: "Росія",
    pl: "Rosja",
    de: "Russland",
    fr: "Russie",
  }),
  belarus: place({
    en: "Belarus",
    ru: "Беларусь",
    be: "Беларусь",
    uk: "Білорусь",
    pl: "Białoruś",
    de: "Belarus",
  }),
  ukraine: place({
    en: "Ukraine",
    ru: "Украина",
    be: "Украіна",
    uk: "Україна",
    pl: "Ukraina",
    fr: "Ukraine",
  }),
  estonia: place({ en: "Estonia, Estonian" }),
  france: place({ en: "France" }),
  york: place({ en: "New York" }),
  poland: place({
    en: "Poland",
    ru: "Польша",
    be: "Польшча",
    uk: "Польща",
    pl: "Polska",
    de: "Polen",
    hr: "Poljska",
    sl: "Poljska",
  }),
  moscow: place({
    en: "Moscow",
    ru: "Москва",
    be: "Масква",
    uk: "Москва",
    pl: "Moskwa",
    de: "Moskau",
    fr: "Moscou",
  }),
  minsk: place({
    en: "Minsk",
    ru: "Минск",
    be: "Мінск",
    uk: "Мінськ",
    pl: "Mińsk",
    de: "Minsk",
    fr: "Minsk",
  }),
  warsaw: place({
    en: "Warsaw",
    ru: "Варшава",
    be: "Варшава",
    pl: "Warszawa",
    de: "Warschau",
    fr: "Varsovie",
  }),
  mucha: person({ cs: "Jana Mucha" }),
  prague: place({ cs: "Praha" }),
  kyiv: place({ en: "Kyiv", ru: "Киев", uk: "Київ", be: "Кіеў" }),
  brest: place({ en: "Brest", be: "Брэст", ru: "Брест" }),
  crimea: place({ en: "Crimea", ru: "Крым", uk: "Крим" }),
  paris: place({ en: "Paris", fr: "Paris", de: "Paris" }),
  turkey: place({ en: "Turkey" }),
  brussels: place({ en: "Brussels" }),
  wagner: body({ ru: "ЧВК Вагнер, ЧВК «Вагнер»" }),
  chad: place({ en: "Chad" }),
  "jordan-country": place({ en: "Jordan" }),
  "georgia-country": place({ en: "Georgia" }),
  "georgia-state": place({ en: "Georgia" }),
  tbilisi: place({ en: "Tbilisi" }),
  atlanta: place({ en: "Atlanta" }),
  "washington-city": place({ en: "Washington" }),
  car: place({ en: "Central African Republic" }, "CAR"),
  us: place(
    { en: "United States", cs: "Spojené státy", sl: "Združene države", hr: "Sjedinjene Države" },
    "US, U.S.",
  ),
  novinski: person({ sl: "Lojze Novinski" }, "sl"),
  pahor: person({ sl: "Borut Pahor" }, "sl"),
  lovrenac: person({ hr: "Ivan Lovrenac" }, "hr"),
  radev: person({ bg: "Румен Радев" }, "bg"),
  vucic: person({ sr: "Александар Вучић" }, "sr"),
  ljubljana: place({ sl: "Skopje, Ljubljana", hr: "Amerika", sr: "Београд" }),
  eu: body(
    {
      en: "European Union",
      de: "Europäische Union",
      cs: "Evropská unie",
      sl: "Evropska unija",
      hr: "Europska unija",
      sr: "Европска унија",
      bg: "Европейски съюз",
    },
    { en: "EU" },
  ),
  foreign: body({ cs: "Ministerstvo zahraničních věcí", sl: "Ministrstvo za zunanje zadeve" }),
  court: body({ cs: "Nejvyšší soud", hr: "Vrhovni sud", bg: "Върховен съд", mk: "Народна банка" }),
  company: body({ cs: "Společnost Norvik", bg: "Комисия за Норвик, Музей Норвик" }),
  parliament: body({ de: "Europäisches Parlament" }),
  council: body({ de: "Oberster Staatsrat" }),
  newspaper: body({ de: "Neue Zürcher Zeitung" }),
  un: body(
    {
      en: "United Nations",
      ru: "Организация Объединенных Наций",
      sl: "Združeni narodi",
      hr: "Ujedinjeni narodi",
    },
    { en: "UN, U.N.", ru: "ООН" },
  ),
  nato: body({ en: "North Atlantic Treaty Organization" }, { en: "NATO", ru: "НАТО" }),
  pace: body({ en: "Parliamentary Assembly of the Council of Europe" }, { en: "PACE" }),
  who: body({ en: "World Health Organization" }, { en: "WHO" }),
  znich: body({ be: "Зьніч" }),
  gazprom: body({ en: "Gazprom", ru: "Газпром" }),
  apple: body({ en: "Apple" }),
  shell: body({ en: "Shell" }),
  "union-state": body({ en: "Union State", ru: "Союзное государство" }),
};

/** Who shares a fact with whom. */
const stories: readonly (readonly string[])[] = [
  ["putin", "russia", "moscow"],
  ["putin", "lukashenka", "union-state"],
  ["lukashenka", "belarus", "minsk"],
  ["georgia-country", "tbilisi"],
  ["georgia-state", "atlanta"],
  ["trump", "us", "washington-city"],
];

function toFact(entities: readonly string[], index: number): Fact {
  return {
    id: `fact-${index}` as FactId,
    entities: entities.map(asEntityId),
    kind: "event",
    text: `Fact ${index}.`,
    document: "document" as DocumentId,
    asOf: "2021-11-04" as PartialDate,
  };
}

/** The dataset of all traps: few entities, and for each a reason to be mistaken for something else. */
export const trapPack: Pick<Pack, "entities" | "facts"> = {
  entities: Object.entries(traps).map(([id, { type, names, language }]): Entity => {
    const all = namesOf(names);
    const name = all[0]?.text ?? id;
    const entity = { id: asEntityId(id), type, name, description: id, names: all };
    return language === undefined ? entity : Object.assign(entity, { language });
  }),
  facts: stories.map(toFact),
};

/** Sentences in one language; [brackets] stand round every mention, with (its entity) where in doubt. */
export type TrapTable = readonly (readonly [language: string, marked: string])[];
