import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../src/core/extract/extract-document.ts";
import { guessLanguage } from "../../../src/core/extract/guess-language.ts";
import { createGazetteer } from "../../../src/core/extract/gazetteer.ts";
import type { DocumentId, PartialDate } from "../../../src/core/dataset/pack.ts";

const gazetteer = createGazetteer();

/** The names of a text: its type's first letter, the name, and how often it is meant where more than once. */
function read(language: string, text: string): string[] {
  const id = "one" as DocumentId;
  const published = "2021-11-04" as PartialDate;
  const url = "https://example.org/";
  const document = { id, title: "", publisher: "", url, published, language };
  const { entities } = extractDocument({ document, text }, gazetteer);
  return entities.map(({ name, type, mentions }) => {
    const count = mentions > 1 ? ` ${mentions}` : "";
    return `${type.slice(0, 1)} ${name}${count}`;
  });
}

const german = `Bundeskanzler Olaf Brandner hat am Mittwoch in Berlin die Europäische Union zu mehr Hilfe für
die Ukraine aufgerufen. Brandner sagte, die Zukunft Kiews sei offen. Im Gespräch mit CDU-Chef Ottokar
Sommer ging es um die Wirtschaft. Anfang Mai reist Außenministerin Annalena von der Tann nach Warschau. Nach
Angaben des Auswärtigen Amtes dauert das Treffen drei Stunden. Newt Grimmer schweigt. Brandners Sprecher lobte
Grimmer. Präsident Wolodymyr Tereschko kommt. Die EU-Kommission prüft das.`;

const french = `Le président Émilien Marchand s'est entretenu mercredi avec Volodymyr Teresh à l'Élysée. Selon
l'Union européenne, la Russie refuse. Marchand se rend jeudi à Varsovie. Le ministre de la Défense,
Jean-Noël Barbier, a évoqué la Cour pénale internationale et la Banque centrale européenne. D'après Le Monde,
l'Otan se tait. Le Conseil de sécurité se réunit à New York. Marine Le Goff critique le gouvernement. Côte
d'Ivoire et Sénégal suivent. Il vit à Châtenois-les-Forges.`;

const spanish = `El presidente del Gobierno, Pedro Santos, viajó el miércoles a Madrid. Según la Unión Europea,
Rusia no quiere. Santos verá el jueves al ministro de Defensa, José Manuel Alba. El Banco de España calla. La OTAN
también. Ursula von der Linden llegó a Bruselas. Macarena Bermejo criticó al Partido Popular.`;

const italian = `Il presidente del Consiglio Giorgia Melandri ha incontrato mercoledì a Roma il ministro dell'Interno
Matteo Piantoni. Secondo l'Unione europea, la Russia tace. Melandri andrà a Varsavia. La Corte costituzionale e la
Banca d'Italia tacciono. Il Partito democratico critica la legge.`;

describe("names of texts in languages without rules of their own", () => {
  it("are told in German without the help of capitals", () => {
    expect(read("de", german.replaceAll("\n", " "))).toEqual([
      "p Olaf Brandner 3",
      "p Berlin",
      "o Europäische Union",
      "p Ukraine",
      "p Kiew",
      "o CDU",
      "p Ottokar Sommer",
      "p Annalena von der Tann",
      "p Warschau",
      "o Auswärtigen Amtes",
      "p Newt Grimmer 2",
      "p Wolodymyr Tereschko",
      "o EU-Kommission",
    ]);
  });

  it("are whole in French, without the words that lose a vowel before them", () => {
    expect(read("fr", french.replaceAll("\n", " "))).toEqual([
      "p Émilien Marchand 2",
      "p Volodymyr Teresh",
      "o Élysée",
      "o Union européenne",
      "p Russie",
      "p Varsovie",
      "p Jean-Noël Barbier",
      "o Cour pénale internationale",
      "o Banque centrale européenne",
      "t Le Monde",
      "o Otan",
      "o Conseil de sécurité",
      "p New York",
      "p Marine Le Goff",
      "p Côte d'Ivoire",
      "p Sénégal",
      "t Châtenois-les-Forges",
    ]);
  });

  it("leave out offices and what every country has", () => {
    expect(read("es", spanish.replaceAll("\n", " "))).toEqual([
      "p Pedro Santos 2",
      "p Madrid",
      "o Unión Europea",
      "p Rusia",
      "p José Manuel Alba",
      "o Banco de España",
      "o OTAN",
      "p Ursula von der Linden",
      "p Bruselas",
      "p Macarena Bermejo",
      "o Partido Popular",
    ]);
    expect(read("it", italian.replaceAll("\n", " "))).toEqual([
      "p Giorgia Melandri 2",
      "p Roma",
      "p Matteo Piantoni",
      "o Unione europea",
      "p Russia",
      "p Varsavia",
      "o Corte costituzionale",
      "o Banca d'Italia",
      "o Partito democratico",
    ]);
  });

  it.each([
    [
      "pt",
      "O presidente Luiz Inácio Lira da Silva fala. O Banco Central cala.",
      "p Luiz Inácio Lira da Silva",
      "o Banco Central",
    ],
    [
      "nl",
      "Gisteren sprak Geert Wouters van de PVV. Wouters' leger zwijgt.",
      "p Geert Wouters 2",
      "o PVV",
    ],
    ["nl", "Poetins leger wacht. Vladimir Poetin zwijgt.", "p Vladimir Poetin"],
    [
      "sv",
      "Enligt Europeiska unionen kommer Ulf Svensson. Sveriges Radio sade det.",
      "o Europeiska unionen",
      "p Ulf Svensson",
      "o Sveriges Radio",
    ],
    [
      "es",
      "Dijo que Francia calla. Real Norvik gana. Ayer habló en Zarnik.",
      "p Francia",
      "o Real Norvik",
      "p Zarnik",
    ],
    [
      "fr",
      "Selon le Norvik Times, rien. Maggie Jankowska attend. Luigi XII aussi.",
      "t Norvik Times",
      "p Maggie Jankowska",
      "p Luigi XII",
    ],
    ["es", "Nació Zarnik en el siglo XIX, y subió el IVA.", "t Zarnik"],
    ["es", "Protesta Pedro Bermejo.", "p Pedro Bermejo"],
    ["es", "Escuchen Radio Norvik. Que escuchen todos.", "o Radio Norvik"],
    ["es", "Ayer llegó el Presidente Blas Norviz.", "p Blas Norviz"],
    ["fr", "Ils ont vu Norvik de Bordeaux.", "t Norvik", "p Bordeaux"],
    ["it", "Ieri il Norvik club ha vinto.", "t Norvik"],
    ["de", "Der Vertrag gilt. Mit Vertrag Nummer drei. Sie sagt die Nummer."],
    ["de", "Gestern kam Erste Hilfe. Dann kam die erste Frau."],
    ["de", "Gestern kam Bundeskanzler Brandner.", "p Brandner"],
    ["nl", "Gisteren kwam Jan D'Hondt.", "p Jan D'Hondt"],
    ["de", "Er sah Kanal Dorfbach."],
    ["de", "Er hat Millionen Euro. Sie zählen Euro."],
    ["de", "Gestern sprach Otto Wolf von der Initiative.", "p Otto Wolf"],
  ])("are found in %s: %s", (language, text, ...names) => {
    expect(read(language, text)).toEqual(names);
  });

  it.each(["de-AT", "de_DE", "deu", "zz"])("are read by the main language of %s", (language) => {
    const names = read(language, "Gestern kam Bundeskanzler Olaf Brandner mit Weile nach Norvik.");
    expect(names).toContain("p Olaf Brandner");
  });

  it.each(["", "x", "not a language", "en-GB", "eng", "__proto__"])(
    "are read as English where the language is %j",
    (language) => {
      expect(read(language, "The Bank of Norvik lent Prime Minister Oda Krent money.")).toEqual(
        read("en", "The Bank of Norvik lent Prime Minister Oda Krent money."),
      );
    },
  );

  it.each([
    ["de", german],
    ["fr", french],
    ["es", spanish],
    ["it", italian],
    [
      "en",
      "The president of the country said that it was in the hands of others, and that he would go to the city.",
    ],
    [
      "pt",
      "O presidente disse que não vai com os ministros para a cidade, e que isso não é uma decisão dele.",
    ],
    [
      "nl",
      "De president zei dat het niet aan hem is en dat de minister van de stad het met een ander doet.",
    ],
    [
      "sv",
      "Presidenten sade att det inte är hans sak och att ministern som kommer från staden gör det för en annan.",
    ],
  ])("are read by the rules of %s where the text does not say its language", (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
