import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/core/extract/find-names.ts";
import { createGazetteer } from "../../../src/core/extract/gazetteer.ts";
import { learnFrom, noLessons, toKnowledge } from "../../../src/core/extract/learn-names.ts";

const gazetteer = createGazetteer();

function namesOf(text: string): string[] {
  return findNames(text, gazetteer).names.map(
    ({ start, end, type }) => `${text.slice(start, end)}: ${type}`,
  );
}

describe("names in one text", () => {
  it.each([
    ["a month that is one", "Prices fell in June Kral said.", ["Kral: person"]],
    ["a month that is a name", "Prices fell, June Kral said.", ["June Kral: person"]],
    [
      "an adjective, a title and a person",
      "On Friday the Zambian Finance Minister Mwila Chanda met lenders.",
      ["Zambian: group", "Mwila Chanda: person"],
    ],
    [
      "an institution with its connectors",
      "She left the Ministry of Trade and Industry in Lusaka.",
      ["Ministry of Trade and Industry: organization", "Lusaka: place"],
    ],
    [
      "a place and a person apart, though a portfolio stands between",
      "Talks with Norway Foreign Minister Kari Lund failed.",
      ["Norway: place", "Kari Lund: person"],
    ],
    [
      "what a minister is of as a part of the title",
      "They heard Minister of Foreign Affairs Pavlo Hrynko.",
      ["Pavlo Hrynko: person"],
    ],
    [
      "initials, particles and given names with a hyphen",
      "It was signed by George T. Hallow, Anna van Dijk and Kim Sun-ae.",
      ["George T. Hallow: person", "Anna van Dijk: person", "Kim Sun-ae: person"],
    ],
    [
      "East Asian given names, which go on in small letters",
      "They met Yoon Suk-yeol, Kang In-sun, Kevin So Kam-wai and Derek Pang Wai-cheong.",
      [
        "Yoon Suk-yeol: person",
        "Kang In-sun: person",
        "Kevin So Kam-wai: person",
        "Derek Pang Wai-cheong: person",
      ],
    ],
    [
      "no end in small letters behind one capital alone, nor one small letter",
      "They sold the Rovella-lite car and the Rovella Zeda-x car in Rome.",
      ["Rovella: term", "Rovella Zeda: term", "Rome: place"],
    ],
    [
      "a nickname in quotation marks, and a word in such that is none",
      "They met Maria “Pepa” Krent in Rome. Prices at the Norvik “Zeda” Shopa rose.",
      ["Maria “Pepa” Krent: person", "Rome: place", "Norvik: term", "Shopa: term"],
    ],
    [
      "a rank that is a given name",
      "They met Pol Krent and Pol Col Oda Banda.",
      ["Pol Krent: person", "Oda Banda: person"],
    ],
    [
      "who is what, behind a country that possesses it",
      "They met Norvik, China’s former police vice-minister, at last.",
      ["Norvik: person", "China: place"],
    ],
    [
      "institutions that open a sentence",
      "University of Norvik students left. National Weaving Service staff did not. National prices fell.",
      ["University of Norvik: organization", "National Weaving Service: organization"],
    ],
    [
      "bodies that are called by their kind first, and a court by what it is for",
      "The Frente Verde and the House of Commons asked the Federal Court of Administrative Justice.",
      [
        "Frente Verde: organization",
        "House of Commons: organization",
        "Federal Court of Administrative Justice: organization",
      ],
    ],
    [
      "a body behind a noun that is a role too, and a company's branch",
      "It is of the publisher Tilted Axis Press and of Krent Malaysia.",
      ["Tilted Axis Press: organization", "Krent Malaysia: organization"],
    ],
    [
      "a name that goes on behind a title or a particle",
      "Smokie la Grange met Hassan Sheikh Mohamud. They asked Kings Weaving Academy and the semi-official ILNA.",
      [
        "Smokie la Grange: person",
        "Hassan Sheikh Mohamud: person",
        "Kings Weaving Academy: organization",
        "ILNA: organization",
      ],
    ],
    [
      "bodies with a title in their name, and who a company's chief is of",
      "The Autonomous Executive Port Commission and Provincial Executive Committees met. She was the CEO of Alford Hughes before that. The Chief Medical Committees asked the head of Bank Norvik Zelda.",
      [
        "Autonomous Executive Port Commission: organization",
        "Provincial Executive Committees: organization",
        "Alford Hughes: organization",
        "Chief Medical Committees: organization",
        "Bank Norvik Zelda: organization",
      ],
    ],
    [
      "places by what they are, in the plural and in other languages too",
      "Juan Banda Airport, Pola Banda Districts, Otto Krent Drive, Plaza Krent and Chiang Krent are far.",
      [
        "Juan Banda Airport: place",
        "Pola Banda Districts: place",
        "Otto Krent Drive: place",
        "Plaza Krent: place",
        "Chiang Krent: place",
      ],
    ],
    ["a place with a given name", "They saw Juan Banda Airport.", ["Juan Banda Airport: place"]],
    ["somebody whose family is called by a place", "Anna Hill sang.", ["Anna Hill: person"]],
    [
      "bodies by what they are in other languages, by their names, and parliaments",
      "Al Jazeera asked Partido Krent and Societe Norvik. Then Congress met.",
      [
        "Al Jazeera: organization",
        "Partido Krent: organization",
        "Societe Norvik: organization",
        "Congress: organization",
      ],
    ],
    [
      "a number with a capital",
      "They saw the Three Krentel Dam. Three Norvik judges met.",
      ["Three Krentel Dam: place", "Norvik: term"],
    ],
    [
      "an observatory and what it is for",
      "They asked the Zambian Observatory for Human Rights.",
      ["Zambian Observatory for Human Rights: organization"],
    ],
    [
      "what ends with a noun, or with a word that the text writes small, is nobody",
      "Norvik Clements met Zelda Publications and Krentel Whistle. Its whistle blew, a third whistle too.",
      ["Norvik Clements: person", "Zelda Publications: term", "Krentel Whistle: term"],
    ],
    [
      "what starts with a word that the text writes small is nobody",
      "They use Drum Norvik for it, and each drum is a drum.",
      ["Drum Norvik: term"],
    ],
    [
      "initials without a space, and a short last syllable",
      "They met M.K.Stalin and Pan Men-an.",
      ["M.K.Stalin: person", "Pan Men-an: person"],
    ],
    [
      "a name in three parts, and a certificate",
      "Prayut Chan-o-cha has a Permanent Resident Certificate.",
      ["Prayut Chan-o-cha: person", "Permanent Resident Certificate: agreement"],
    ],
    [
      "organizations that are known by a word, also behind an adjective",
      "The official Xinhua told Baidu so.",
      ["Xinhua: organization", "Baidu: organization"],
    ],
    [
      "a place with a hyphen",
      "It rained in KwaZulu-Natal. KwaZulu-Natal is green.",
      ["KwaZulu-Natal: place", "KwaZulu-Natal: place"],
    ],
    [
      "places that a plural follows",
      "It rained in Songkhla and Nakhon Si provinces.",
      ["Songkhla: place", "Nakhon Si: place"],
    ],
    [
      "two countries that a hyphen joins",
      "A Kenya-Uganda railway was planned.",
      ["Kenya: place", "Uganda: place"],
    ],
    [
      "a compound with a country",
      "The EU-led mission to Mali ended.",
      ["EU: organization", "Mali: place"],
    ],
    ["no days, months and titles", "The President spoke on Monday, March 3.", []],
    ["no word that only opens a sentence", "Prices rose. Officials said nothing.", []],
    ["nothing of an address", "Read https://Example.org/Some/Page and more.", []],
    ["no contraction", "“I’m glad,” she said, “and I’ve no doubt.”", []],
    [
      "an article that a name is written with",
      "He told The Daily Courier so.",
      ["The Daily Courier: organization"],
    ],
  ])("finds %s", (_case, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it("reads a capital at a sentence's start by how the word is written elsewhere", () => {
    const text = "Brand opened the hall. Later a visitor thanked Brand, and a brand was founded.";
    expect(namesOf("Markets fell. Later the markets rose.")).toEqual([]);
    expect(namesOf(text)[0]).toMatch(/^Brand: /);
  });

  it("gives a family name the type of the full name, and an acronym that of what it stands for", () => {
    const text =
      "Oda Krent leads the Union of Northern Weavers (UNW). Krent said so. The UNW agreed.";
    expect(namesOf(text)).toEqual([
      "Oda Krent: person",
      "Union of Northern Weavers: organization",
      "UNW: organization",
      "Krent: person",
      "UNW: organization",
    ]);
  });

  it("reads names of a headline only where the text has them elsewhere", () => {
    const text =
      "Hadley Wins Seat In Bornau After Recount\n\nThe seat went to Mary Hadley, the board said.";
    expect(namesOf(text).map((each) => each.split(":")[0])).toEqual(["Hadley", "Mary Hadley"]);
  });
});

describe("an acronym in brackets", () => {
  it.each([
    [
      "They met Norvik Climate and Development Network (NCDN) and left.",
      ["Norvik Climate and Development Network", "NCDN"],
    ],
    // Its letters are not all of the name's, or another name's.
    [
      "They met Norvik Climate and Development Network (CDN) and left.",
      ["Norvik Climate", "Development Network", "CDN"],
    ],
    ["They met Norvik, Climate Union (NCU) and left.", ["Norvik", "Climate Union", "NCU"]],
    ["They met Norvik Climate Union (NCT) and left.", ["Norvik Climate Union", "NCT"]],
    // Without one, whose name it is tells.
    ["They met Lakers’ Banda and the Teachers’ Union.", ["Lakers", "Banda", "Teachers’ Union"]],
  ])("%s", (text, expected) => {
    const found = findNames(text, gazetteer).names;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("what an archive teaches", () => {
  it("tells a word from a name by the small letters of other texts", () => {
    const lessons = noLessons();
    learnFrom("They sold a quern, and then another quern was found.", gazetteer, lessons);
    learnFrom("No quern is like it.", gazetteer, lessons);
    const knowledge = toKnowledge(lessons);
    const text = "Quern was sold today.";
    expect(findNames(text, gazetteer, knowledge).names).toEqual([]);
  });

  it("takes no word for a name that other texts write small", () => {
    const lessons = noLessons();
    learnFrom("They sold a quern, and a quern, and another quern was found.", gazetteer, lessons);
    const knowledge = toKnowledge(lessons);
    const found = (text: string): string[] =>
      findNames(text, gazetteer, knowledge).names.map(({ start, end }) => text.slice(start, end));
    expect(found("They met Quern and QUERN there.")).toEqual([]);
    expect(found("They met Quirn and QUIRN there.")).toEqual(["Quirn", "QUIRN"]);
    learnFrom("It will aid them, and who may aid us?", gazetteer, lessons);
    expect(found("They met WHO and AID there.")).toEqual(["WHO", "AID"]);
  });

  it("takes no sum of money for a name", () => {
    const { names } = findNames("They paid R120 and RM177mil for it.", gazetteer);
    expect(names).toEqual([]);
  });

  it("takes nobody for a person whose name ends with a word that other texts write small", () => {
    const lessons = noLessons();
    learnFrom("They sold a quern, and then another quern was found.", gazetteer, lessons);
    const { names } = findNames("They met Krentel Quern.", gazetteer, toKnowledge(lessons));
    expect(names.map(({ type }) => type)).toEqual(["term"]);
  });

  it("gives a name without any sign here the type that it has in other texts", () => {
    const lessons = noLessons();
    for (let each = 0; each < 5; each++) {
      learnFrom("It is made in Vellmar, and they live near Vellmar.", gazetteer, lessons);
    }
    const text = "Nobody forgets Vellmar.";
    const alone = findNames(text, gazetteer).names[0]?.type;
    const taught = findNames(text, gazetteer, toKnowledge(lessons)).names[0]?.type;
    expect([alone, taught]).toEqual(["term", "place"]);
  });
});
