import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/core/extract/find-names.ts";
import { createGazetteer } from "../../../src/core/extract/gazetteer.ts";

const gazetteer = createGazetteer();

/** The names of a text with their types: p(erson), o(rganization), l for place, e(vent), g(roup), t(erm). */
function namesOf(text: string): string[] {
  return findNames(text, gazetteer).names.map(
    ({ start, end, type }) =>
      `${text.slice(start, end)}/${type === "place" ? "l" : type.charAt(0)}`,
  );
}

describe("people's names of all parts of the world", () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      "a Korean name in any words",
      "He met Moon Jae-in and Jung Hae-in.",
      "Moon Jae-in/p",
      "Jung Hae-in/p",
    ],
    ["a Chinese one", "He met Cheng Yat-long.", "Cheng Yat-long/p"],
    ["one that a sentence opens with", "Ban Ki-moon was there.", "Ban Ki-moon/p"],
    ["no word with a hyphen behind another surname", "He met Marta Vesna-long.", "Marta Vesna/p"],
    ["no long word", "He met Kim Norvik-oriented men.", "Kim Norvik/p"],
    [
      "initials without full stops",
      "They met H D Deve Gowda and J K Rowling.",
      "H D Deve Gowda/p",
      "J K Rowling/p",
    ],
    ["many of them", "A P J Abdul Kalam died.", "A P J Abdul Kalam/p"],
    ["one of them", "They met minister R Ashoka.", "R Ashoka/p"],
    ["one behind a place", "Chief Justice of India N V Ramana left.", "India/l", "N V Ramana/p"],
    [
      "no letter of a series",
      "They sold the X Kovacs and Vitamin C Kovacs.",
      "Kovacs/p",
      "Vitamin C Kovacs/p",
    ],
    ["no letter before a word", "They chose plan B Tomorrow."],
    ["one that opens a sentence", "R Kovacs.", "R Kovacs/p"],
    [
      "letters before their name",
      "They met Keir Starmer QC in Leeds.",
      "Keir Starmer/p",
      "Leeds/l",
    ],
    [
      "Jr. behind a title that is a surname",
      "Martin Luther King Jr. spoke.",
      "Martin Luther King Jr./p",
    ],
    ["a Persian joint", "Dasht-e Kavir is dry.", "Dasht-e Kavir/t"],
    ["the same twice", "Lashkar-e-Taiba was banned.", "Lashkar-e-Taiba/t"],
    ["a surname that is a word", "Marta Brown Kovacs spoke.", "Marta Brown Kovacs/p"],
    [
      "a title that opens the sentence",
      "Judge Ketanji Cook Norvik spoke.",
      "Ketanji Cook Norvik/p",
    ],
    [
      "no founder behind a company",
      "They met Sun Co-founder Zeda Norvik.",
      "Sun Co/o",
      "Zeda Norvik/p",
    ],
    ["no word with a hyphen behind a small one", "They went to Norv-long there.", "Norv/l"],
    ["no letter at a sentence's end", "They sold Norvik-e. Zeda left.", "Norvik/t", "Zeda/t"],
    ["no grade", "They sold grade A Norvik there.", "Norvik/t"],
    ["no number of somebody", "The 3rd Marta Kovacs met.", "Marta Kovacs/p"],
    [
      "a saint in a name of what is led",
      "The president of Colegio San Martin Norvik spoke.",
      "Colegio San Martin Norvik/o",
    ],
    ["a saint's town with its mayor", "The mayor of San Pedro Norvik spoke.", "San Pedro Norvik/l"],
    ["somebody of a group", "The group's Marta Kovacs spoke.", "Marta Kovacs/p"],
    ["a title before common words", "Judge Ketanji Water Norvik spoke.", "Ketanji Water Norvik/p"],
    [
      "a colour behind a name",
      "They saw Norvik Black and Black Norviks there.",
      "Norvik Black/p",
      "Black Norviks/t",
    ],
    [
      "a bishop's town before him",
      "Archbishop of Norvik Justin Welby spoke.",
      "Norvik/t",
      "Justin Welby/p",
    ],
    ["a woman called Young", "They met Audrey Young.", "Audrey Young/p"],
    ["the right honourable", "The Rt Hon Liz Truss spoke.", "Liz Truss/p"],
    [
      "an owner that is a group",
      "The Bolton Group's Marta Kovacs spoke.",
      "Bolton Group/o",
      "Marta Kovacs/p",
    ],
  ])("%s", (_, text, ...names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("what is no person", () => {
  it.each<readonly [string, string, ...string[]]>([
    ["a storm", "Hurricane Katrina hit Storm Norvik.", "Hurricane Katrina/t", "Storm Norvik/t"],
    ["a model", "They bought an Airbus A320neo.", "Airbus A320neo/t"],
    ["a people", "They met the Kurrama Norvik people.", "Kurrama Norvik/t"],
    ["a site in small letters", "The Felipe Norvik airport is far.", "Felipe Norvik/t"],
    ["a gorge", "They saw Juukan Gorge.", "Juukan Gorge/l"],
    ["a state's letters", "They live in Albany, N.Y., now.", "Albany/l", "N.Y./l"],
    ["a capital with its district", "He is in Washington, D.C., now.", "Washington, D.C./l"],
    ["a place with a possessive", "They left Cox's Bazar.", "Cox's Bazar/l"],
    [
      "a country with an apostrophe",
      "Côte d'Ivoire and Côte d’Ivoire.",
      "Côte d'Ivoire/l",
      "Côte d’Ivoire/l",
    ],
    [
      "a town with a month's letters",
      "Mar del Norvik is far. It was Mar Norvik.",
      "Mar del Norvik/p",
      "Norvik/p",
    ],
    [
      "a saint's town",
      "St. Petersburg and St Petersburg. Not St. Louis.",
      "St. Petersburg/l",
      "St Petersburg/l",
      "St. Louis/l",
    ],
    [
      "a ship",
      "HMS Queen Elizabeth met the USS Ronald Reagan.",
      "HMS Queen Elizabeth/t",
      "USS Ronald Reagan/t",
    ],
    [
      "a house with hyphens",
      "They met at Mar-a-Lago and Norvik-on-Zeda.",
      "Mar-a-Lago/l",
      "Norvik-on-Zeda/t",
    ],
    ["two joined by a small word", "The Norvik-to-Zeda train left.", "Norvik/t", "Zeda/t"],
    [
      "a plan",
      "The Joint Comprehensive Plan of Action failed.",
      "Joint Comprehensive Plan of Action/a",
    ],
    ["an army of a lord", "The Lord's Resistance Army fled.", "Lord's Resistance Army/o"],
    [
      "an administration of a country",
      "The Cyberspace Administration of China met.",
      "Cyberspace Administration of China/o",
    ],
    [
      "a list of what a body is for",
      "The Department of Environment, Land, Water and Planning met.",
      "Department of Environment, Land, Water and Planning/o",
    ],
    [
      "the same with two words",
      "The Faculty of Fisheries, Energy and Marine Science met.",
      "Faculty of Fisheries, Energy and Marine Science/o",
    ],
    [
      "no list without an end",
      "The Department of Health, Science met.",
      "Department of Health/o",
      "Science/o",
    ],
    [
      "no list of names",
      "The Ministry of Health, Microsoft and Google met.",
      "Ministry of Health/o",
      "Microsoft/o",
      "Google/o",
    ],
    [
      "a number before a body",
      "The 82nd Airborne Division and the 3rd Norvik met.",
      "82nd Airborne Division/o",
      "Norvik/t",
    ],
    ["a number before one word", "The 17th Division met."],
    [
      "a team of kings",
      "The Sacramento Kings met the Ottawa Senators.",
      "Sacramento Kings/o",
      "Ottawa Senators/o",
    ],
    [
      "people behind a word",
      "Oath Keepers founder Stewart Rhodes spoke.",
      "Oath Keepers/o",
      "Stewart Rhodes/p",
    ],
    [
      "an office of many",
      "The Norvik District Prosecutors’ Office spoke.",
      "Norvik District Prosecutors’ Office/o",
    ],
    [
      "a title with Grand",
      "Grand Ayatollah Ali Norvik left the Grand Hotel.",
      "Ali Norvik/p",
      "Grand Hotel/l",
    ],
    ["no list behind another name", "They saw Norvik, Water and Energy.", "Norvik/t"],
    ["a band", "The band Vesna Norvik played.", "Vesna Norvik/o"],
    ["a community", "The Economic Community of Norvik met.", "Economic Community of Norvik/o"],
    [
      "a body with an and",
      "The Independent Electoral and Boundaries Commission met.",
      "Independent Electoral and Boundaries Commission/o",
    ],
    [
      "two behind a place",
      "Norway Electoral and Boundaries Commission met.",
      "Norway Electoral and Boundaries Commission/o",
    ],
    [
      "no and behind a person",
      "Marta Kovacs and Boundaries Commission met.",
      "Marta Kovacs/p",
      "Boundaries Commission/o",
    ],
  ])("%s", (_, text, ...names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
