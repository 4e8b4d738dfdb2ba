import { describe, expect, it } from "vitest";
import { foldWord } from "../../../src/core/text/fold.ts";
import {
  countSharedLetters,
  findFormStems,
  findLemmaStems,
} from "../../../src/core/text/slavic-stems.ts";

function isFormOf(form: string, lemma: string, isPolish: boolean): boolean {
  const stems = findLemmaStems(foldWord(lemma), isPolish);
  const isFound = findFormStems(foldWord(form), isPolish).some((stem) => stems.includes(stem));
  return isFound && countSharedLetters(foldWord(form), foldWord(lemma), isPolish) > 0;
}

const cyrillic: readonly (readonly [lemma: string, forms: string])[] = [
  ["Путин", "Путина Путину Путиным Путине"],
  ["Москва", "Москвы Москве Москву Москвой"],
  ["Россия", "России Россию Россией"],
  ["Беларусь", "Беларуси Беларусью"],
  ["Кремль", "Кремля Кремлю Кремлём Кремле"],
  ["Тихановская", "Тихановской Тихановскую"],
  ["Верховный", "Верховного Верховному Верховным Верховном"],
  ["Павел", "Павла Павлу Павлом Павле"],
  ["Андрей", "Андрея Андрею Андреем Андрее"],
  ["Дмитрий", "Дмитрия Дмитрием Дмитрии"],
  ["церковь", "церкви церковью"],
  ["Київ", "Києва Києву Києвом Києві"],
  ["Харків", "Харкова Харкову Харковом Харкові"],
  ["договір", "договору договором договорі"],
  ["Прага", "Праги Празі Прагу Прагою"],
  ["Америка", "Америки Америці"],
  ["Білорусь", "Білорусі Білоруссю"],
  ["Масква", "Масквы Маскве Маскву Масквой"],
  ["Ціханоўская", "Ціханоўскай Ціханоўскую"],
  ["Лукашэнка", "Лукашэнкі Лукашэнку Лукашэнкам"],
  ["Соглашения", "Соглашений Соглашениям Соглашениях"],
  ["Партия", "Партии Партий"],
  ["Академия", "Академий"],
  ["Технология", "Технологий"],
  ["Организація", "Организацій"],
  ["Комісія", "Комісій"],
  ["Нацыі", "Нацый Нацыям"],
  ["Цой", "Цоя Цою Цоем Цое"],
  ["Уфа", "Уфы Уфе Уфу Уфой"],
  ["Юля", "Юли Юле Юлю Юлей"],
  ["День", "Дня Дню Днём Днем Дне"],
  ["Дзень", "Дня Дню Днём"],
  ["Лев", "Льва Льву Львом"],
  ["Пётр", "Петра Пятра Пятру"],
  ["Заяц", "Зайца Зайцу"],
  ["Соловей", "Соловья Соловью"],
  ["Химки", "Химок Химкам"],
  ["Горкі", "Горак Горках"],
  ["Рэспубліка", "Рэспублікі Рэспубліцы"],
  ["Амерыка", "Амерыцы"],
];

const polish: readonly (readonly [lemma: string, forms: string])[] = [
  ["Warszawa", "Warszawy Warszawie Warszawę Warszawą"],
  ["Polska", "Polski Polsce Polskę Polską"],
  ["Praga", "Pragi Pradze Pragę"],
  ["Tusk", "Tuska Tuskowi Tuskiem Tusku"],
  ["Łukaszenka", "Łukaszenki Łukaszence Łukaszenkę Łukaszenką"],
  ["Paweł", "Pawła Pawłowi Pawłem"],
  ["Duda", "Dudy Dudzie Dudę Dudą"],
  ["Piotr", "Piotra Piotrowi Piotrem Piotrze"],
  ["Rosja", "Rosji Rosję Rosją"],
  ["Niemcy", "Niemiec Niemcom Niemcami Niemczech"],
  ["Polacy", "Polaków Polakom Polakami"],
  ["Urząd", "Urzędu Urzędem Urzędzie"],
  ["Ewa", "Ewy Ewie Ewę Ewą"],
  ["Dzień", "Dnia Dniu Dniem"],
  ["Kościół", "Kościoła Kościele"],
];

describe("a form and its lemma have a stem in common", () => {
  it.each(cyrillic)("%s: %s", (lemma, forms) => {
    expect(forms.split(" ").filter((form) => !isFormOf(form, lemma, false))).toEqual([]);
  });

  it.each(polish)("%s: %s", (lemma, forms) => {
    expect(forms.split(" ").filter((form) => !isFormOf(form, lemma, true))).toEqual([]);
  });
});

describe("words that are no forms of one another", () => {
  it.each([
    ["Роман", "Рома", false],
    ["Евгений", "Евгения", false],
    ["Арсений", "Арсения", false],
    ["Рада", "Рай", false],
    ["столицы", "Столика", false],
    ["Оно", "Она", false],
    ["Минск", "Минин", false],
    ["Иран", "Ирак", false],
    ["Крым", "Кром", false],
    ["Tusk", "Tuskegee", true],
    ["Putins", "Putin", false],
    ["Warszawy", "Warszawa", false],
    ["минский", "Минск", false],
    ["минского", "Минск", false],
    ["Беларусы", "Беларусь", false],
    ["москвич", "Москва", false],
    ["Polscy", "Polska", true],
    ["Polskie", "Polska", true],
    ["Dane", "Dania", true],
  ])("have none: %s and %s", (form, lemma, isPolish) => {
    expect(isFormOf(form, lemma, isPolish)).toBe(false);
  });

  it("have none where they are too short to tell", () => {
    expect(findFormStems("ли", false).filter((stem) => stem !== "ли")).toEqual([]);
    expect(findFormStems("x", true)).toEqual([]);
  });
});
