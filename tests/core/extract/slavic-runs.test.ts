import { describe, expect, it } from "vitest";
import { extract } from "./extract-text.ts";

/** Names and what they are of, in the order of the text. */
function namesOf(text: string, language: string): string[] {
  return extract(text, language).entities.map(({ name, type }) => `${name}: ${type}`);
}

describe("where names of Slavic texts start and end", () => {
  it.each([
    // A place, an acronym or an office before somebody.
    ["ru", "Вчера премьер Норвегии Отто Крент приехал.", ["Норвегия: place", "Отто Крент: person"]],
    ["ru", "Вчера США Отто Крент покинул.", ["США: place", "Отто Крент: person"]],
    [
      "ru",
      "Там глава МИД Норвегии Отто Крент и глава НВК Пол Банда.",
      [
        "МИД Норвегии: organization",
        "Отто Крент: person",
        "НВК: organization",
        "Пол Банда: person",
      ],
    ],
    ["ru", "Премьер Отто Крент приехал. Судья Крент молчит.", ["Отто Крент: person"]],
    [
      "pl",
      "Wczoraj był tam, jak mówią, Premier Norwegii Jan Krent.",
      ["Norwegia: place", "Jan Krent: person"],
    ],
    ["ru", "Он видел там Президента и ушёл.", []],
    ["ru", "Режим Крента пал. Отто Крент молчит.", ["Отто Крент: person"]],
    ["pl", "Tam Wojska Krentowe są. Wojska Krentowe milczą.", ["Wojska Krentowe: term"]],
    ["ru", "Там Вы Отто видели.", ["Отто: term"]],
    ["ru", "Недавно Крент приехал. Отто Крент молчит. Однажды Крент ушёл.", ["Отто Крент: person"]],
    ["uk", "Нещодавно Крент приїхав. Отто Крент мовчить.", ["Отто Крент: person"]],
    ["be", "Нядаўна Крэнт прыехаў. Ота Крэнт маўчыць.", ["Ота Крэнт: person"]],
    ["pl", "Niedawno Krent przyjechał. Otto Krent milczy.", ["Otto Krent: person"]],
    ["ru", "Яна Крент молчит. Фото Крент там.", ["Яна Крент: person"]],
    // A noun that opens the sentence, and whose it is.
    [
      "ru",
      "Власти Норвегии молчат. Пассажиры Ryanair ждут.",
      ["Норвегия: place", "Ryanair: organization"],
    ],
    ["ru", "Пилоты НВК ждут. Отто Крент тоже.", ["НВК: organization", "Отто Крент: person"]],
    ["ru", "Там Совет Европы молчит.", ["Совет Европы: organization"]],
    [
      "ru",
      "Там был Норвик. Норвик Польши молчит.",
      ["Норвик: term", "Норвик Польши: organization"],
    ],
    ["ru", "Там глава МИД США Отто Крент был.", ["МИД США: organization", "Отто Крент: person"]],
    ["ru", "Там НВК ЗКС молчит.", ["НВК ЗКС: organization"]],
    ["pl", "Tam był, jak mówią, Jan Krent II.", ["Jan Krent II: person"]],
    ["ru", "Там в XX веке II том был, а Норвик II молчит.", ["Норвик II: person"]],
    ["ru", "Там Крент Иван молчит.", ["Крент Иван: person"]],
    // A given name within, and another script.
    [
      "pl",
      "Wczoraj Partii Pracy Jan Krent tam był.",
      ["Partii Pracy: organization", "Jan Krent: person"],
    ],
    ["pl", "Wczoraj był tam Jan Maria Krent.", ["Jan Maria Krent: person"]],
    ["ru", "Там Brexit Отто Крент хвалил.", ["Brexit: organization", "Отто Крент: person"]],
    ["ru", "Там Чад Крент, и Доминик Крент там.", ["Чад: place", "Доминик Крент: person"]],
    // Small words that belong to a body or a place.
    ["ru", "Там Верховный суд Норвегии молчал.", ["Верховный суд Норвегии: organization"]],
    [
      "ru",
      "Там Русская православная церковь молчала.",
      ["Русская православная церковь: organization"],
    ],
    ["ru", "Там Балтийское море видно.", ["Балтийское море: place"]],
    ["be", "Там Вярхоўны суд маўчаў.", ["Вярхоўны суд: organization"]],
    ["uk", "Служба безпеки Польщі мовчить.", ["Служба безпеки Польщі: organization"]],
    [
      "ru",
      "Там Министерство обороны Норвегии молчит.",
      ["Министерство обороны Норвегии: organization"],
    ],
    ["ru", "Там Комитет заявил об этом.", ["Комитет: organization"]],
    ["ru", "Служба заявила. Суд города молчит.", []],
    ["ru", "Там Отто суд хвалит.", ["Отто: term"]],
    ["ru", "Там Комитет его хвалил.", ["Комитет: organization"]],
    ["ru", "Там Норвик города не видно.", ["Норвик: term"]],
    ["pl", "Tam był Norwicki sąd, a obok las.", ["Norwicki: term"]],
    // Places.
    ["ru", "Варшава молчит.", ["Варшава: place"]],
    [
      "ru",
      "Вчера он был в Новой Зеландии и Нью-Йорке.",
      ["Новая Зеландия: place", "Нью-Йорк: place"],
    ],
    ["ru", "Там о Норвике молчат.", ["Норвике: term"]],
    // Quotation marks.
    ["ru", "Там «Северный поток-2» строят.", ["Северный поток-2: term"]],
    ["ru", "Там «Северный поток» строят.", ["Северный поток: term"]],
    ["ru", "«Норвик» молчит. «Спасибо», — сказал он.", ["Норвик: term"]],
    ["ru", "Там «Он долго и много говорил о том» было.", []],
    // Openers and acronyms that are nobody.
    ["ru", "Там Вы нашли СМИ и ООО. Если Вы там.", []],
    ["ru", "Там РИА Новости молчит.", ["РИА Новости: organization"]],
    // What somebody or something is of.
    ["ru", "Там Нафтогаз Норвегии молчит.", ["Нафтогаз Норвегии: organization"]],
    [
      "ru",
      "Там Восточной Европы нет, а Sky News есть.",
      ["Восточной Европы: place", "Sky News: organization"],
    ],
    ["pl", "Tam Europy Środkowej nie ma.", ["Europy Środkowej: place"]],
    ["pl", "Tam był Nord Stream i Jan Krent.", ["Nord Stream: term", "Jan Krent: person"]],
    [
      "ru",
      "Он был в Норвике. Газпром молчит, а он в Газпроме.",
      ["Норвике: place", "Газпром: organization"],
    ],
    ["ru", "Там Европейский союз молчит.", ["Европейский союз: organization"]],
  ])("in %s: %s", (language, text, expected) => {
    expect(namesOf(text, language)).toEqual(expected);
  });
});
