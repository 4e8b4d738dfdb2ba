import { foldWord } from "../text/fold.ts";
import { demonymsByPlace, demonymsByRegion } from "./demonym-list.ts";
import { type SlavicReader, createSlavicReader } from "./find-slavic-names.ts";
import { groupWords } from "./name-heads.ts";

/** Places that are known without an archive, and the adjectives and peoples of them. Keys are folded. */
export interface Gazetteer {
  /** Folded name to the display form. */
  readonly places: ReadonlyMap<string, string>;
  /** Folded adjective or people to the place's display form. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Reads names of Slavic texts. */
  readonly slavic: SlavicReader;
  /** First words of places of several words. */
  readonly firstWords: ReadonlySet<string>;
  /** Display form of a place to its first adjective: Belarus, Belarusian. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Whether a folded word is an adjective or people of a place, a belief or a party. */
  readonly isDemonym: (folded: string) => boolean;
  /** Whether a folded name of one or more words, one space between, is a known place. */
  readonly isPlace: (folded: string) => boolean;
}

/** Names of places that neither regions nor time zones give: parts of the world, states, capitals. */
const otherPlaces = `
Europe|Asia|Africa|North America|South America|Latin America|Central America|Middle East|Far East|Near East|Central Asia
Southeast Asia|South Asia|East Asia|West Africa|East Africa|North Africa|Southern Africa|Sub-Saharan Africa|Horn of Africa
Eastern Europe|Western Europe|Central Europe|Balkans|Caucasus|Scandinavia|Baltics|Caribbean|Arctic|Antarctica|Sahel|Sahara
Mediterranean|Black Sea|Baltic Sea|Red Sea|Caspian Sea|North Sea|Persian Gulf|Gulf of Mexico|Atlantic|Pacific|Atlantic Ocean
Pacific Ocean|Indian Ocean|Arctic Ocean|Danube|Rhine|Nile|Volga|Dnieper|Thames|Mississippi|Amazon|Ganges|Mekong|Yangtze
Alps|Andes|Himalayas|Crimea|Donbas|Donbass|Chechnya|Dagestan|Kashmir|Punjab|Kurdistan|Gaza|Gaza Strip|West Bank|Golan Heights
Tibet|Xinjiang|Siberia|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Catalonia|Scotland|Wales|England|Northern Ireland
Soviet Union|USSR|U.S.S.R.|Yugoslavia|Czechoslovakia|East Germany|West Germany|Britain|Great Britain|America|Holland|Burma|Russia|Ivory Coast
U.S.|US|USA|U.S.A.|UK|U.K.|UAE|DRC|Washington|Washington DC|Washington D.C.|Beijing|Peking|Delhi|New Delhi|Mumbai|Bombay|Calcutta|Chennai|Bangalore|Geneva
Brussels|Strasbourg|Frankfurt|Munich|Hamburg|Cologne|Milan|Naples|Turin|Venice|Florence|Barcelona|Valencia|Seville|Lyon|Marseille
Nice|Cannes|Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Leeds|Cardiff|Belfast|Oxford|Cambridge|Rotterdam|The Hague|Hague|Antwerp
St. Petersburg|Saint Petersburg|Leningrad|Kharkiv|Odessa|Odesa|Lviv|Donetsk|Mariupol|Kiev|Kyiv|Minsk|Brest|Grodno|Hrodna|Gomel|Homel|Vitebsk|Mogilev
Krakow|Gdansk|Wroclaw|Lodz|Poznan|Ankara|Izmir|Tel Aviv|Haifa|Ramallah|Mecca|Medina|Basra|Mosul|Kirkuk|Aleppo|Homs|Benghazi
Kandahar|Herat|Islamabad|Lahore|Peshawar|Rawalpindi|Quetta|Kolkata|Hyderabad|Pune|Osaka|Kyoto|Hiroshima|Nagasaki|Busan|Guangzhou
Shenzhen|Wuhan|Tianjin|Chengdu|Nanjing|Ottawa|Calgary|Quebec|Ontario|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|Newfoundland
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico
New York|New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah
Vermont|Virginia|West Virginia|Wisconsin|Wyoming|San Francisco|San Diego|San Jose|Las Vegas|Houston|Dallas|Austin|Miami|Atlanta|Boston
Philadelphia|Pittsburgh|Cleveland|Seattle|Baltimore|Minneapolis|Milwaukee|St. Louis|New Orleans|Hollywood|Manhattan|Brooklyn|Queensland
New South Wales|Victoria|Tasmania|Canberra|Wellington|Rio de Janeiro|Brasilia|Medellin|Cali|Kumasi|Mombasa|Cape Town|Durban|Pretoria
Alexandria|Abuja|Kano|Goma|Kivu|Tigray|Darfur|Zanzibar|Bavaria|Saxony|Normandy|Sicily|Sardinia|Tuscany|Flanders|Silesia|Galicia|Andalusia
Kashmir|Bengal|Gujarat|Kerala|Bihar|Assam|Uttar Pradesh|Tamil Nadu|Maharashtra|Rajasthan|Sindh|Balochistan|Zimbabwe|Sumatra|Java|Bali|Aceh
Hong Kong|Macau|Macao|Taiwan|Okinawa|Chernobyl|Silicon Valley|Bosnia|Herzegovina|Sarajevo|Vatican|Kosovo|Macedonia|Korea|Congo|Zaire|West|Swaziland|Cape Verde|Czech Republic|Turkey|Micronesia|Palestine|Russian Federation|Trinidad|St Louis|Great Lakes|Bonn|Kazan|Sevastopol|Simferopol|Luhansk|Kherson|Zaporizhzhia|Dnipro|Smolensk|Kaliningrad|Vatican City|Kansas City|Salt Lake City|Fort Worth|Western Australia|South Australia|Northern Territory|Ivory Coast|Bay of Bengal|South China Sea|East China Sea|Sea of Azov|Suez Canal|Panama Canal|English Channel|Strait of Hormuz|Taiwan Strait|Holy Land|Asia-Pacific|Eurasia|Oceania|Maghreb|Levant|Sub-Saharan|Himachal Pradesh|Madhya Pradesh|Andhra Pradesh|Srinagar|Jammu|Shillong|Meghalaya|Manipur|Nagaland|Haryana|Jharkhand|Telangana|Karnataka|Odisha|Chhattisgarh|Uttarakhand|Goa
`;

function addRegions(places: Map<string, string>): void {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const first = "A".charCodeAt(0);
  for (let left = 0; left < 26; left++) {
    for (let right = 0; right < 26; right++) {
      const code = String.fromCharCode(first + left, first + right);
      // Codes of no region, and groupings that are none.
      if (["ZZ", "XA", "XB", "EU", "EZ", "UN", "QO", "XX"].includes(code)) continue;
      const name = names.of(code);
      if (name === undefined || name === code) continue;
      // "Myanmar (Burma)" is two names, "Antigua & Barbuda" is written both ways.
      for (const each of name.split(/\s*[()]\s*/)) {
        if (each === "") continue;
        addPlace(places, each);
        if (each.includes("&")) addPlace(places, each.replace("&", "and"));
      }
    }
  }
}

function addZones(places: Map<string, string>): void {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const parts = zone.split("/");
    const name = parts.at(-1);
    if (parts.length < 2 || name === undefined || /\d|^(?:Etc|GMT|UTC)/.test(zone)) continue;
    addPlace(places, name.replaceAll("_", " "));
  }
}

function foldName(name: string): string {
  return name.split(" ").map(foldWord).join(" ");
}

/** Words that time zones and regions have for a place, and that in texts are mostly something else. */
const misleadingPlaces = new Set(
  "troll casey davis jersey chad knox center central eastern pacific mountain monticello easter niue palmer nelson syowa vostok midway wake johnston curacao rarotonga marengo winamac reading mobile".split(
    " ",
  ),
);

function addPlace(places: Map<string, string>, name: string): void {
  const folded = foldName(name);
  if (!misleadingPlaces.has(folded) || name === "Chad" || name === "Jersey")
    places.set(folded, name);
}

function pluralOf(word: string): string | undefined {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  return /(?:s|sh|ch|se)$/.test(word) ? undefined : `${word}s`;
}

function addDemonym(demonyms: Map<string, string>, word: string, place: string): void {
  const spaced = word.replaceAll("-", " ");
  demonyms.set(foldName(spaced), place);
  const plural = pluralOf(spaced);
  if (plural !== undefined) demonyms.set(foldName(plural), place);
}

/**
 * Makes the gazetteer of what the platform knows (Intl: regions and the cities of time zones) and of
 * hand-kept lists. About 10 ms: make it once.
 */
export function createGazetteer(): Gazetteer {
  const places = new Map<string, string>();
  addRegions(places);
  addZones(places);
  for (const name of otherPlaces.trim().split(/[|\n]/)) addPlace(places, name);
  const demonyms = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (const line of demonymsByRegion.trim().split("\n")) {
    const [code = "", ...words] = line.split(" ");
    const name = (regions.of(code) ?? code).replace(/ \(.*| - .*/, "");
    adjectives.set(name, (words[0] ?? "").replaceAll("-", " "));
    for (const word of words) addDemonym(demonyms, word, name);
  }
  for (const pair of demonymsByPlace.trim().split(/\s+/)) {
    const [word = "", place = ""] = pair.split("|");
    if (!demonyms.has(foldName(word))) addDemonym(demonyms, word, place.replaceAll("_", " "));
  }
  return {
    places,
    demonyms,
    firstWords: new Set(
      [...places.keys()]
        .filter((key) => key.includes(" "))
        .map((key) => key.slice(0, key.indexOf(" "))),
    ),
    adjectives,
    slavic: createSlavicReader(),
    isDemonym: (folded) => demonyms.has(folded) || groupWords.has(folded),
    isPlace: (folded) => places.has(folded),
  };
}
