import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { type EntityType, asEntityId } from "../../../src/core/dataset/pack.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";

/** A language, a type, a name as a dataset has it, and other forms of it, parted by commas. */
type Row = readonly [language: string, type: EntityType, name: string, forms: string];

function findIn(language: string, type: EntityType, name: string, text: string): string[] {
  const id = asEntityId("one");
  const names = [{ text: name, language, kind: "full" as const }];
  const pack = { entities: [{ id, type, name, description: name, names }], facts: [] };
  const { mentions } = createAnnotator(compileIndex(pack), pack).annotate({ text, language });
  return mentions.map(({ start, end }) => text.slice(start, end));
}

const known: readonly Row[] = [
  ["cs", "person", "Jiří Černý", "Jiřího Černého, Jiřímu Černému, Jiřím Černým"],
  ["cs", "person", "Daniel Alois", "Daniela Aloise, Danielu Aloisovi, Danielem Aloisem"],
  ["cs", "person", "John Kelly", "Johna Kellyho, Johnu Kellymu, Johnem Kellym"],
  ["cs", "person", "Sokrates", "Sokrata, Sokratovi, Sokratem, Sokratese"],
  ["cs", "place", "Izrael", "Izraele, Izraeli, Izraelem"],
  ["cs", "place", "Poděbrady", "Poděbrad, Poděbradům, Poděbradech"],
  ["cs", "place", "Příbram", "Příbrami, Příbramí"],
  ["cs", "place", "Karlův most", "Karlova mostu, Karlovu mostu, Karlovým mostem"],
  ["cs", "place", "Brdské hory", "Brdských hor, Brdskými horami, Brdských horách"],
  ["cs", "organization", "Starý zákon", "Starého zákona, Starému zákonu, Starým zákonem"],
  [
    "cs",
    "organization",
    "Novákovy závody",
    "Novákových závodů, Novákovým závodům, Novákových závodech",
  ],
  ["cs", "place", "Norské regiony", "Norských regionů, Norskými regiony"],
  ["cs", "organization", "Hnutí Pro-Život", "Hnutím Pro-Život"],
  ["sk", "organization", "Slovenské národné divadlo", "Slovenského národného divadla"],
  ["sk", "organization", "Arabský zväz", "Arabskom zväze, Arabskému zväzu"],
  ["sk", "place", "Nemecká ríša", "Nemeckej ríše, Nemeckú ríšu, Nemeckou ríšou"],
  ["sk", "organization", "Európska únia", "Európskej únie, Európsku úniu, Európskou úniou"],
  ["sl", "place", "Markovci", "Markovcev, Markovec, Markovcih"],
  ["sl", "place", "Tbilisi", "Tbilisija, Tbilisiju, Tbilisijem"],
  ["sl", "place", "Peru", "Peruja, Peruju"],
  ["sl", "place", "Črno morje", "Črnega morja, Črnem morju, Črnim morjem"],
  [
    "sl",
    "organization",
    "Javno podjetje Norvik",
    "Javnega podjetja Norvik, Javnemu podjetju Norvik",
  ],
  ["sl", "organization", "NATO", "NATO-a, NATO-u, NATO-om"],
  ["hr", "place", "Grčka", "Grčke, Grčkoj, Grčku, Grčkom"],
  ["hr", "place", "Crno more", "Crnog mora, Crnome moru, Crnim morem"],
  ["hr", "place", "Bosna i Hercegovina", "Bosne i Hercegovine, Bosni i Hercegovini"],
  ["hr", "place", "Peru", "Perua, Peruom"],
  ["hr", "organization", "Zdravstvena organizacija", "Zdravstvenoj organizaciji"],
  ["hr", "place", "Havana", "Havani, Havanom"],
  ["hr", "organization", "Žalbeno vijeće", "Žalbenog vijeća, Žalbenim vijećem"],
  ["hr", "organization", "Vojvođansko slovačko kazalište", "Vojvođanskog slovačkog kazališta"],
  ["sr", "organization", "Savezna bratska zajednica BiH", "Savezne bratske zajednice BiH"],
  ["sr", "organization", "НАТО", "НАТО-а, НАТО-у"],
  ["lt", "place", "Minskas", "Minsko, Minskui, Minską, Minsku, Minske"],
  ["lt", "place", "Šiauliai", "Šiaulių, Šiauliams, Šiaulius, Šiauliuose"],
  ["lt", "place", "Didžioji Britanija", "Didžiosios Britanijos, Didžiojoje Britanijoje"],
  ["lt", "organization", "Tarptautinis valiutos fondas", "Tarptautinio valiutos fondo"],
  ["lt", "organization", "Europos Komisija", "Europos Komisijos, Europos Komisijai"],
  ["lt", "person", "Gitanas Nausėda", "Gitano Nausėdos, Gitanui Nausėdai, Gitaną Nausėdą"],
  ["lt", "person", "Donald Trump", "Donaldas Trumpas, Donaldo Trumpo, Donaldu Trumpu"],
  ["lt", "person", "Boris Johnson", "Borisas Johnsonas, Boriso Johnsono"],
  ["lt", "person", "Ingrida Simonaitė", "Ingridos Simonaitės, Ingridai Simonaitei"],
  ["lt", "person", "Maria Kolesnikova", "Marios Kolesnikovos, Mariai Kolesnikovai"],
  ["lv", "person", "Evika Siliņa", "Evikas Siliņas, Evikai Siliņai"],
  ["lv", "person", "Maria Kolesnikova", "Marias Kolesnikovas"],
  ["fi", "person", "Maria Kolesnikova", "Maria Kolesnikovan, Maria Kolesnikovaa"],
  ["fi", "person", "Volodymyr Zelensky", "Volodymyr Zelenskyn, Volodymyr Zelenskylle"],
  ["et", "person", "Maria Kolesnikova", "Maria Kolesnikovaga"],
  ["hu", "person", "Maria Kolesnikova", "Maria Kolesnikovát, Maria Kolesnikovának"],
  ["hu", "person", "Volodymyr Zelensky", "Volodymyr Zelenskyvel"],
  ["lt", "person", "Vladimiras Putinas", "Vladimiro Putino, Vladimirui Putinui"],
  ["lt", "person", "Petras Mockus", "Petro Mockaus, Petrui Mockui"],
  ["lt", "person", "Algis Budrys", "Algio Budrio, Algiui Budriui"],
  ["lv", "place", "Rīga", "Rīgas, Rīgai, Rīgu, Rīgā"],
  ["lv", "person", "Edgars Rinkēvičs", "Edgara Rinkēviča, Edgaram Rinkēvičam"],
  ["lv", "person", "Andris Bērziņš", "Andra Bērziņa, Andrim Bērziņam"],
  ["lv", "person", "Jānis Bordāns", "Jāņa Bordāna, Jānim Bordānam"],
  ["lv", "organization", "Apvienotās Nācijas", "Apvienoto Nāciju, Apvienotajās Nācijās"],
  ["fi", "place", "Helsinki", "Helsingin, Helsingissä, Helsinkiä, Helsinkiin"],
  ["fi", "place", "Suomi", "Suomen, Suomessa, Suomea, Suomeen"],
  ["fi", "place", "Tampere", "Tampereen, Tampereella"],
  ["fi", "place", "Yhdysvallat", "Yhdysvaltojen, Yhdysvaltain, Yhdysvalloissa, Yhdysvalloilta"],
  ["fi", "place", "Pohjoismaat", "Pohjoismaiden, Pohjoismaissa"],
  ["fi", "place", "New York", "New Yorkin, New Yorkissa, New Yorkiin"],
  ["fi", "place", "Porvoo", "Porvoon, Porvooseen"],
  ["fi", "organization", "Euroopan unioni", "Euroopan unionin, Euroopan unionia"],
  ["fi", "organization", "Kansallinen teatteri", "Kansallisen teatterin"],
  ["fi", "organization", "Norvik-yhdistys", "Norvik-yhdistyksen"],
  ["fi", "organization", "Nato", "Nato:n, Naton, Natossa"],
  ["fi", "person", "Vladimir Putin", "Vladimir Putinin, Vladimir Putinia, Vladimir Putinille"],
  ["fi", "person", "Antti Virtanen", "Antti Virtasen, Antti Virtasta, Antti Virtaselle"],
  ["et", "place", "Moskva", "Moskvas, Moskvasse, Moskvat"],
  ["et", "place", "Ühendriigid", "Ühendriikides, Ühendriikide, Ühendriikidest"],
  ["et", "organization", "Euroopa Liit", "Euroopa Liidu, Euroopa Liiduga, Euroopa Liitu"],
  ["et", "person", "Vladimir Putin", "Vladimir Putini, Vladimir Putinit, Vladimir Putiniga"],
  ["hu", "place", "Moszkva", "Moszkvában, Moszkvát, Moszkvából, Moszkvával"],
  [
    "hu",
    "person",
    "Vlagyimir Putyin",
    "Vlagyimir Putyint, Vlagyimir Putyinnak, Vlagyimir Putyinnal",
  ],
  ["hu", "person", "Donald Trump", "Donald Trumpot, Donald Trumppal"],
  ["hu", "person", "Kovács János", "Kovács Jánossal, Kovács Jánosnak"],
  ["hu", "person", "Nagy Orosz", "Nagy Orosszal, Nagy Orosznak"],
  ["hu", "place", "Veszprém", "Veszprémmel, Veszprémben"],
  ["hu", "place", "Magyarország", "Magyarországgal"],
  ["hu", "organization", "Medgyes", "Medgyessel"],
  ["tr", "place", "Pasifik", "Pasifik'in, Pasifik’teki"],
  ["tr", "organization", "Nüfus Bürosu", "Nüfus Bürosu'ndaki"],
  ["ro", "organization", "NATO", "NATO-ului"],
  ["el", "place", "Ελλάδα", "Ελλάδας"],
  ["el", "place", "Μαγαδασκάρη", "Μαγαδασκάρης"],
  ["el", "place", "Σίφνος", "Σίφνου, Σίφνο"],
  ["el", "place", "Αιγαίο", "Αιγαίου"],
  ["el", "place", "Ηνωμένες Πολιτείες", "Ηνωμένων Πολιτειών"],
  ["el", "organization", "Ευρωπαϊκή Ένωση", "Ευρωπαϊκής Ένωσης, Ευρωπαϊκήν Ένωσην"],
  ["el", "organization", "Ηνωμένα Έθνη", "Ηνωμένων Εθνών"],
  ["el", "person", "Κυριάκος Μητσοτάκης", "Κυριάκου Μητσοτάκη, Κυριάκο Μητσοτάκη"],
  ["el", "person", "Αλέξης Τσίπρας", "Αλέξη Τσίπρα"],
  ["ro", "place", "București", "Bucureștiului"],
  ["ro", "place", "România", "României"],
  ["ro", "place", "Moldova", "Moldovei"],
  ["ro", "place", "Iran", "Iranului"],
  ["ro", "place", "Banca Românească", "Băncii Românești"],
  ["ro", "organization", "Uniunea Europeană", "Uniunii Europene"],
  ["ro", "organization", "Parlamentul European", "Parlamentului European"],
  ["ro", "organization", "Partidul Verde", "Partidului Verde"],
  ["ka", "place", "მინსკი", "მინსკში, მინსკის, მინსკიდან, მინსკმა"],
  ["ka", "place", "ბელარუსია", "ბელარუსიის, ბელარუსიაში, ბელარუსიიდან, ბელარუსიას"],
  ["ka", "place", "საქართველო", "საქართველოს, საქართველოში, საქართველოდან"],
  ["ka", "person", "ვლადიმირ პუტინი", "ვლადიმირ პუტინმა, ვლადიმირ პუტინთან"],
  ["hy", "place", "Մինսկ", "Մինսկում, Մինսկի, Մինսկից, Մինսկը"],
  ["hy", "place", "Վրաստան", "Վրաստանի, Վրաստանում"],
  ["hy", "place", "Բելառուսիա", "Բելառուսիայի, Բելառուսիայում, Բելառուսիան"],
  ["hy", "person", "Վլադիմիր Պուտին", "Վլադիմիր Պուտինի, Վլադիմիր Պուտինը"],
];

/** What looks like a form of the name, and is none. */
const unknown: readonly Row[] = [
  ["cs", "person", "Daniel Alois", "Danielou Aloisou"],
  ["cs", "person", "John Kelly", "Johná Kellyová"],
  ["hr", "place", "Bosna i Hercegovina", "Bosne ija Hercegovine"],
  ["en", "organization", "NATO", "NATO-wide"],
  ["fi", "person", "Vladimir Putin", "Vladimirin Putin, Vladimirin Putinin"],
  ["fi", "place", "Helsinki", "Helsingi, Helsinkiläinen"],
  ["lt", "place", "Minskas", "Minskietis, Minski"],
  ["en", "place", "Minsk", "Minskas, Minskin, Minskben"],
  ["ro", "person", "Nicolae Popa", "Nicolae Popei"],
  ["ka", "person", "ვლადიმირ პუტინი", "ვლადიმირმა პუტინმა"],
];

const rows = (table: readonly Row[]) =>
  table.flatMap(([language, type, name, forms]) =>
    forms.split(", ").map((form) => ({ language, type, name, form })),
  );

describe("case forms that a dataset does not store", () => {
  it.each(rows(known))("$language: $form is $name", ({ language, type, name, form }) => {
    expect(findIn(language, type, name, `x y ${form}, z.`)).toEqual([form]);
  });

  it("are found where a sentence begins, in letters without capitals too", () => {
    expect(findIn("ka", "place", "მინსკი", "მინსკის ქუჩა. მინსკი დუმს.")).toEqual([
      "მინსკის",
      "მინსკი",
    ]);
    expect(findIn("lt", "place", "Minskas", "Minsko gatvė.")).toEqual(["Minsko"]);
  });

  it.each(rows(unknown))("$language: $form is not $name", ({ language, type, name, form }) => {
    expect(findIn(language, type, name, `x y ${form}, z.`)).not.toContain(form);
  });
});
