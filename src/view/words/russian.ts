import type { EntityType } from "../../core/dataset/pack.ts";
import type { CardStrings } from "../card-strings.ts";
import type { Catalogue } from "../catalogue.ts";
import type { NoteStrings } from "../note-strings.ts";
import { countedIn } from "../plural.ts";
import { russianPages } from "./russian-pages.ts";

const locale = "ru";
const counted = countedIn(locale);

const notes: NoteStrings = {
  locale,
  kinds: {
    person: "Персона",
    organization: "Организация",
    place: "Место",
    event: "Событие",
    agreement: "Соглашение",
    term: "Понятие",
  },
  sinceThen: "С тех пор",
  related: "Статьи по теме",
  inCommon: "Общее:",
  thisArticle: "эта статья",
  otherNames: "Другие имена",
  formerName: "прежнее",
  sameSource: "та же статья",
  noFacts: "Источники называют это имя, но больше ничего пока не сообщают.",
  undated: "На странице нет даты, поэтому всё показано с точки зрения сегодняшнего дня.",
  asOf: (date) => `на ${date}`,
  knownUpTo: (date) => `Данные по ${date}`,
  timeline: "Хронология",
  dated: counted({
    one: "# факт с датой",
    few: "# факта с датой",
    many: "# фактов с датой",
    other: "# факта с датой",
  }),
  timelineSpan: (facts, from, to) => `${facts}: ${from} — ${to}.`,
  articleLine: (date) => `Пунктир — эта статья, ${date}.`,
  hollowDots: "Пустые кружки — то, что было позже.",
  back: "Назад",
  openPanel: "Открыть в панели",
  cite: "Цитировать",
  citeFact: (fact) => `Цитировать: ${fact}`,
  copyPlain: "Скопировать текст",
  copyMarkdown: "Скопировать Markdown",
  copyReport: "Сообщить об ошибке",
  copied: "Скопировано.",
  copiedReport: "Сообщение в буфере обмена. Никуда ничего не отправлено.",
};

const card: CardStrings = {
  ...notes,
  loading: "Ищем…",
  unknown: "Об этом имени ничего не известно.",
  failed: "Не удалось прочитать факты. Возможно, поможет перезагрузка страницы.",
  more: "Ещё",
  less: "Свернуть",
  close: "Закрыть",
  pin: "Закрепить",
  move: "Передвинуть",
  panelHint:
    "Ждёт в боковой панели. В Firefox открыть её можете только вы: кнопкой на панели инструментов или клавишами Alt+Shift+K.",
  moreFacts: counted({
    one: "ещё # факт",
    few: "ещё # факта",
    many: "ещё # фактов",
    other: "ещё # факта",
  }),
  inPanel: counted({
    one: "ещё # факт в панели",
    few: "ещё # факта в панели",
    many: "ещё # фактов в панели",
    other: "ещё # факта в панели",
  }),
  backTo: (name) => `Назад: ${name}`,
  why: "Почему это имя?",
  forms: {
    stored: (words) => `«${words}» — одно из его имён в наборе данных.`,
    "case-form": (words, name) => `«${words}» — форма имени «${name}».`,
    "other-script": (words, name) => `«${words}» звучит как имя «${name}» в другой письменности.`,
  },
  licences: {
    "full-name": "Имя достаточно полное, чтобы стоять само по себе.",
    "full-name-on-page": "На странице есть и полное имя.",
    neighbours: "На странице есть другие имена, которые с ним связаны.",
  },
  rivals: "То же имя носят и другие, которые меньше подходят к этой странице:",
  couldBe: "Возможно, это",
  notThis: "Это не то имя",
  scopes: { page: "на этой странице", site: "на этом сайте", everywhere: "нигде" },
  known: "Это я знаю",
  chosen: {
    known: "Это вы знаете: имя больше не подчёркивается. В панели оно остаётся.",
    page: "На этой странице имя считается чужим и не подчёркивается.",
    site: "На этом сайте имя считается чужим и не подчёркивается.",
    everywhere: "Имя больше нигде не подчёркивается.",
  },
  chosenPrivately: "Это приватное окно: ничего не сохраняется.",
  undo: "Отменить",
  undone: "Отменено.",
};

const groups: Readonly<Record<EntityType, string>> = {
  person: "Люди",
  organization: "Организации",
  place: "Места",
  event: "События",
  agreement: "Соглашения",
  term: "Понятия",
};

/** The interface in Russian. */
export const russian: Catalogue = {
  card,
  panel: {
    ...notes,
    groups,
    search: "Поиск по всем именам",
    searching: "Поиск…",
    searchFailed: "Поиск не удался. Попробуйте ещё раз.",
    highlightingOff: "На этой странице имена не подчёркнуты: подчёркивание выключено.",
    facts: "Факты",
    entityLoading: "Ищем…",
    entityUnknown: "Об этом имени ничего не известно.",
    entityFailed: "Не удалось прочитать факты. Вернитесь и попробуйте ещё раз.",
    notices: {
      loading: { heading: "Смотрим страницу…", text: "" },
      reading: { heading: "Читаем статью…", text: "Имена из неё появятся здесь через мгновение." },
      "not-article": {
        heading: "Не статья",
        text: "Похоже, на этой странице нет текста статьи, поэтому имена не отмечены. Поиск всё равно работает.",
      },
      nothing: {
        heading: "Знакомых имён нет",
        text: "Ни одного имени из этой статьи нет в наборе данных. Что в нём есть, покажет поиск.",
      },
      unreadable: {
        heading: "Эту страницу нельзя прочитать",
        text: "Страницы браузера, магазины расширений и файлы PDF закрыты для расширений. Вкладку, открытую до установки Backgrounder, нужно перезагрузить.",
      },
      failed: {
        heading: "Не удалось прочитать статью",
        text: "На этой странице что-то пошло не так. Возможно, поможет перезагрузка.",
      },
    },
    readAnyway: "Всё равно прочитать",
    published: (date) => `Опубликовано: ${date}`,
    nameCount: counted({
      one: "# имя в этой статье",
      few: "# имени в этой статье",
      many: "# имён в этой статье",
      other: "# имени в этой статье",
    }),
    mentions: counted({
      one: "# упоминание",
      few: "# упоминания",
      many: "# упоминаний",
      other: "# упоминания",
    }),
    position: (index, count) => `${index} из ${count}`,
    revealed: (name, index, count) => `${name}, упоминание ${index} из ${count}`,
    nextMention: (name) => `Следующее упоминание: ${name}`,
    previousMention: (name) => `Предыдущее упоминание: ${name}`,
    spread: (first, middle, last) =>
      `В первой трети статьи: ${first}, в середине: ${middle}, в последней трети: ${last}`,
    resultCount: counted({
      one: "Найдено # имя",
      few: "Найдено # имени",
      many: "Найдено # имён",
      other: "Найдено # имени",
    }),
    noResults: (query) => `В наборе данных нет имён, которые начинаются с «${query}».`,
    company: "Упоминаются вместе",
    companyHint: "Наведите на имя, чтобы увидеть общие документы; нажмите, чтобы перейти к нему.",
    companyOf: (name) => `${name} и те, кого документы называют рядом`,
    bothIn: counted({
      one: "Вместе их называет # документ:",
      few: "Вместе их называют # документа:",
      many: "Вместе их называют # документов:",
      other: "Вместе их называют # документа:",
    }),
    unknownNames: "Пока без справки",
    showAll: (count) => `Показать все ${count}`,
    unknownHint: "Похоже на имена, но в наборе данных их нет.",
    options: "Настройки",
  },
  ...russianPages(notes.kinds, groups),
};
