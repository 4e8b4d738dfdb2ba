import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Annotator, createAnnotator } from "../../../src/core/annotate/annotator.ts";
import type { Annotation, ArticleText } from "../../../src/core/annotate/mention.ts";
import type { Pack } from "../../../src/core/dataset/pack.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { makeSamplePack, readMarked, story, writeMarked } from "../sample-pack.ts";

function annotatorOf(pack: Pick<Pack, "entities" | "facts">): Annotator {
  return createAnnotator(compileIndex(pack), pack);
}

const annotator = annotatorOf(story);

/** The text with [brackets] round each mention. */
function mark(text: string, article: Omit<ArticleText, "text"> = {}, by = annotator): string {
  const { mentions } = by.annotate({ text, ...article });
  return writeMarked(
    text,
    mentions.map(({ start, end }) => [start, end]),
  );
}

/** What each mention is linked to, as `written: entity, licence`. */
function links(text: string, { mentions }: Annotation): string[] {
  return mentions.map(
    ({ start, end, entity, licence }) => `${text.slice(start, end)}: ${entity}, ${licence}`,
  );
}

/** Texts by what they show; [brackets] stand round every mention that is right. */
type Table = readonly (readonly [what: string, marked: string])[];

const people: Table = [
  ["a full name", "On Monday [Vladimir Putin] spoke."],
  ["a surname after the full name", "[Vladimir Putin] spoke. Then [Putin] left."],
  ["a surname before the full name", "[Putin] spoke. It was [Vladimir Putin] again."],
  ["no surname by itself", "Then Putin left."],
  ["no surname with one neighbour", "Then Putin left [Russia]."],
  ["a surname with two neighbours", "Then [Putin] left [Russia] and [Moscow]."],
  [
    "surnames that are each other's neighbours",
    "Then [Putin] met [Lukashenka] in [Minsk], [Russia].",
  ],
  ["no surname whose company is not its own", "Then Putin left [Minsk] and [Crimea]."],
  ["a title before a surname", "[Vladimir Putin] left. President [Putin] rests."],
  ["a title in small letters", "[Vladimir Putin] left. Russian president [Putin] rests."],
  ["a possessive surname", "[Vladimir Putin] left. [Putin]’s car stayed, and [Putin]'s hat."],
  ["a full name after a verb that opens", "Приехал [Владимир Путин] в город на переговоры."],
  ["a full name after another capital", "Вчера президент России [Владимир Путин] уехал из дома."],
  ["another spelling of the surname", "[Alyaksandr Lukashenka], also [Lukashenko], spoke."],
  ["a soft hyphen in a surname", "[Alyaksandr Lukashenka] left. [Luka\u00ADshenka] rests."],
  ["a full name across a line break", "On Monday [Vladimir\n   Putin] spoke."],
  ["a Cyrillic full name and surname", "Приехал [Владимир Путин]. Потом [Путин] уехал."],
  ["a surname after its own patronymic", "Then Vladimir Vladimirovich [Putin] left."],
  ["a Cyrillic one", "Вчера Владимир Владимирович [Путин] уехал из дома. Потом [Путин] вернулся."],
  ["a Belarusian one", "Учора Аляксандр Рыгоравіч [Лукашэнка] паехаў дадому."],
  ["a Cyrillic surname licensed by a Latin name", "[Vladimir Putin], in Russian [Путин], left."],
];

const otherPeople: Table = [
  ["another given name", "A cousin, Igor Putin, owns a bank in [Moscow], [Russia]."],
  ["his surname later on the page", "Igor Putin runs it. Then Putin left [Russia] and [Moscow]."],
  ["his surname earlier on the page", "They say Putin left [Moscow], [Russia]. It was Igor Putin."],
  ["another initial", "The paper of I. Putin was read in [Moscow], [Russia]."],
  ["another Cyrillic initial", "Статья И. Путин, [Москва], [Россия]."],
  ["two other initials", "The paper of I.A. Putin was read in [Moscow], [Russia]."],
  ["another given name with a hyphen", "Then Anna-Maria Putin left [Russia] and [Moscow]."],
  ["a given name and a second surname", "Then Ksenia Ivanova Putin left [Moscow], [Russia]."],
  ["the namesake in a headline", "Igor Putin Buys Bank in [Moscow]\n\nIt is in [Russia]."],
  ["another name and patronymic", "Then Igor Vladimirovich Putin left [Moscow], [Russia]."],
  ["the namesake beside the right one", "[Vladimir Putin] and Igor Putin met. [Putin] left."],
  ["the right one in another script", "[Владимир Путин] and Igor Putin met. [Putin] left."],
];

const rightInitials: Table = [
  ["the right initial", "The letter of V. [Putin] was read in [Moscow], [Russia]."],
  ["the right initials", "The letter of V.V. [Putin] was read in [Moscow], [Russia]."],
  ["the right Cyrillic initial", "Письмо В. [Путин], [Москва], [Россия]."],
];

const places: Table = [
  ["a country", "They went to [Belarus]."],
  ["a former name", "In those days [Byelorussia] had a seat."],
  ["a possessive", "[Belarus]'s farms and [Belarus]’ towns."],
  ["a compound", "A [Moscow]-led bloc, the [Minsk]–[Moscow] train and the pro-[Russia] vote."],
  ["no street", "They walked down Minsk Avenue and Moscow Street."],
  ["an office of a person", "The Office of [Vladimir Putin] said so."],
  ["a person for something", "The club called [Vladimir Putin] for President."],
  ["no street of a person", "[Vladimir Putin] left. They walked down Putin Avenue."],
  [
    "no country in the name of a body",
    "The National Bank of Belarus and the U.S. Agriculture Department met.",
  ],
  ["the place after a word for places", "The Republic of [Belarus] and the city of [Minsk] met."],
  ["no namesake in a state", "She grew up in Moscow, Idaho, and likes it."],
  ["a place before another", "She went to [Moscow], [Minsk] and home."],
  ["no club before the name", "A draw for Dinamo Minsk and Spartak Moscow."],
  ["no club after the name", "A draw for Minsk Dynamo and Moscow United."],
  ["no club with an acronym", "A draw for FC Minsk, Minsk FC and CSKA Moscow, on Moscow TV."],
  ["no agreement with a number", "Under the Minsk II deal they met; Minsk III is far."],
  ["an acronym that is no head of a name", "The NATO [Moscow] talks of the [Minsk] OSCE group."],
  ["no new land", "The party New Belarus won."],
  ["no agreement of a place", "The Minsk Agreements were broken."],
  ["a person of a place", "The [Russia] President Smith knows."],
  ["a month after a place", "In [Minsk] November is cold."],
  ["a people after a place", "In [Crimea] Ukrainians wait."],
  ["no exercise with a year", "Then Belarus-2021 began."],
  [
    "a place after a function word",
    "In [Minsk] it rains. From [Moscow] they came. But [Crimea] is dry.",
  ],
  ["a place after a participle", "Leaving [Minsk], they sang. Asked [Moscow] they had."],
  ["a place on a line of its own", "Photo\n\n[Minsk]\n\nThe city sleeps."],
  ["no place in small letters", "The minsk of moscow."],
];

const bodies: Table = [
  ["the longest name", "The [Union State treaty] of the [Union State] stands."],
  ["a name within another", "The [Supreme State Council of the Union State] met."],
  [
    "a short name with its full name",
    "The [Supreme State Council of the Union State], or [Supreme State Council].",
  ],
  [
    "a short name with two neighbours",
    "[Vladimir Putin] led the [Supreme State Council]; the [Union State] waits.",
  ],
  ["no short name alone", "The Supreme State Council met."],
  ["no common noun", "It is a union state, and the west of it is flat."],
  ["the West without its article", "In the [West] they wait; we drove west."],
  ["no other west", "They moved to the West Coast."],
  ["no part of an adjective", "News of the West African country and a West German court came."],
  [
    "an acronym with its full name",
    "The [European Union] ([EU]) waits. The [EU]-imposed ban stays.",
  ],
  ["an acronym with two neighbours", "The [EU] and the [United States] spoke about [Belarus]."],
  ["no acronym alone", "The EU waits."],
  ["no pronoun", "The [United States] told us, and Us too."],
  ["the full stop of an acronym", "The [United States] agreed. The [U.S.] agrees."],
];

const headings: Table = [
  ["capitals", "[VLADIMIR PUTIN] AND [ALYAKSANDR LUKASHENKA] AGREE\n\nThen [Putin] left."],
  ["capitals with words of one letter", "[VLADIMIR PUTIN] SEEKS A DEAL"],
  ["no pronoun in capitals", "The [United States] waits.\n\nGIVE US A BREAK"],
  [
    "Title Case",
    "[Putin], [Lukashenka] Agree to New [Union State] Deal\n\n[Vladimir Putin] left. [Alyaksandr Lukashenka] stayed.",
  ],
  ["a verb after a name in Title Case", "Angry [Russia] Slams [European Union] Over [Belarus] Ban"],
];

describe.each([
  ["people", people],
  ["other people", otherPeople],
  ["initials", rightInitials],
  ["places", places],
  ["bodies and terms", bodies],
  ["headings", headings],
])("links %s", (_group, table) => {
  it.each(table)("%s: %s", (_what, marked) => {
    expect(mark(readMarked(marked).text)).toBe(marked);
  });
});

describe("the annotator", () => {
  it("says why each name counts", () => {
    const text = "Vladimir Putin met Lukashenka. The EU saw that Putin left Belarus for Minsk.";
    expect(links(text, annotator.annotate({ text }))).toEqual([
      "Vladimir Putin: putin, full-name",
      "Lukashenka: lukashenka, neighbours",
      "EU: eu, neighbours",
      "Putin: putin, full-name-on-page",
      "Belarus: belarus, full-name",
      "Minsk: minsk, full-name",
    ]);
  });

  it("lets the title license a name without annotating it", () => {
    const text = "Then Putin left.";
    const title = "Vladimir Putin goes home";
    expect(mark(text, { title })).toBe("Then [Putin] left.");
    expect(mark(text, { title: "A leader goes home" })).toBe(text);
  });

  it("lets a namesake in the title keep a surname from being linked", () => {
    const text = "Then Putin left [Russia] and [Moscow].";
    expect(mark(readMarked(text).text, { title: "The bank of Igor Putin" })).toBe(text);
  });

  it("takes the capital of a noun beside a name for nothing in German, and for a name in English", () => {
    const marked = "Gestern traf Präsident [Wladimir Putin] Journalisten aus [Moskau].";
    const { text } = readMarked(marked);
    expect(mark(text, { language: "de-AT" })).toBe(marked);
    expect(mark(text, { language: "en" })).not.toBe(marked);
  });

  it("still knows a street from its name in German", () => {
    expect(mark("Die Moskau Avenue ist lang.", { language: "de" })).not.toContain("[");
  });

  it("gives the same for a text in decomposed letters", () => {
    const marked = "Приехал [Аляксандр Лукашэнка] в [Минск].".normalize("NFD");
    expect(mark(readMarked(marked).text)).toBe(marked);
  });

  it("finds nothing in no text, and no entities with it", () => {
    expect(annotator.annotate({ text: "" })).toEqual({ mentions: [], entities: [] });
  });

  it("gives the entities of the article with their counts", () => {
    const text = "Vladimir Putin left Minsk. Putin rests.";
    const { entities } = annotator.annotate({ text });
    expect(entities.map(({ id, count }) => [id, count])).toEqual([
      ["putin", 2],
      ["minsk", 1],
    ]);
  });

  it("gives mentions by position, apart, and the same each time, for any text made of names", () => {
    const names = story.entities.flatMap((entity) => entity.names.map(({ text }) => text));
    const filler = ["Igor", "the", "of", ". ", ", ", "\n\n", "Avenue", "V.", "’s", "-", "\u00AD"];
    const parts = fc.array(fc.constantFrom(...names, ...filler), { maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.constantFrom(" ", ""), (all, glue) => {
        const text = all.join(glue);
        const { mentions } = annotator.annotate({ text });
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          end = mention.end;
        }
        expect(annotator.annotate({ text }).mentions).toEqual(mentions);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});

describe("a name of two entities", () => {
  const pack = makeSamplePack(
    {
      country: { type: "place", full: ["Georgia"] },
      state: { type: "place", full: ["Georgia"] },
      tbilisi: { type: "place", full: ["Tbilisi"] },
      atlanta: { type: "place", full: ["Atlanta"] },
    },
    [
      ["country", "tbilisi"],
      ["state", "atlanta"],
    ],
  );
  const two = annotatorOf(pack);

  it("goes to the one whose neighbour is on the page", () => {
    const text = "From Atlanta she came to Georgia.";
    const { mentions } = two.annotate({ text });
    expect(mentions.at(-1)).toMatchObject({
      entity: "state",
      score: 1,
      rivals: [{ entity: "country", score: 0 }],
    });
  });

  it("goes to no one where both fit equally", () => {
    expect(mark("She came to Georgia.", {}, two)).toBe("She came to Georgia.");
    expect(mark("From Tbilisi to Atlanta by way of Georgia.", {}, two)).toBe(
      "From [Tbilisi] to [Atlanta] by way of Georgia.",
    );
  });

  it("of which one has a licence goes to that one", () => {
    const by = annotatorOf(
      makeSamplePack({
        john: { type: "person", full: ["John Smith"], short: ["Smith"] },
        jane: { type: "person", full: ["Jane Smith"], short: ["Smith"] },
      }),
    );
    expect(mark("Jane Smith came. Then Smith left.", {}, by)).toBe(
      "[Jane Smith] came. Then [Smith] left.",
    );
    expect(mark("Jane Smith met John Smith. Then Smith left.", {}, by)).toBe(
      "[Jane Smith] met [John Smith]. Then Smith left.",
    );
  });

  it("is linked by names that every object has", () => {
    const by = annotatorOf(
      makeSamplePack({ constructor: { full: ["constructor"] }, toString: { full: ["toString"] } }),
    );
    expect(mark("The constructor calls toString.", {}, by)).toBe(
      "The [constructor] calls [toString].",
    );
  });
});
