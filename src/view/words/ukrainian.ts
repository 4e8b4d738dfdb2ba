import type { EntityType } from "../../core/dataset/pack.ts";
import type { CardStrings } from "../card-strings.ts";
import type { Catalogue } from "../catalogue.ts";
import type { NoteStrings } from "../note-strings.ts";
import { countedIn } from "../plural.ts";
import { ukrainianPages } from "./ukrainian-pages.ts";

const locale = "uk";
const counted = countedIn(locale);

const notes: NoteStrings = {
  locale,
  kinds: {
    person: "Особа",
    organization: "Організація",
    place: "Місце",
    event: "Подія",
    agreement: "Угода",
    term: "Поняття",
  },
  sinceThen: "Відтоді",
  related: "Статті на тему",
  inCommon: "Спільне:",
  thisArticle: "ця стаття",
  otherNames: "Інші імена",
  formerName: "колишнє",
  sameSource: "та сама стаття",
  noFacts: "Джерела називають це ім’я, але більше поки нічого не повідомляють.",
  undated: "На сторінці немає дати, тож усе показано з погляду сьогоднішнього дня.",
  asOf: (date) => `станом на ${date}`,
  knownUpTo: (date) => `Дані по ${date}`,
  timeline: "Хронологія",
  dated: counted({
    one: "# факт із датою",
    few: "# факти з датою",
    many: "# фактів із датою",
    other: "# факту з датою",
  }),
  timelineSpan: (facts, from, to) => `${facts}: ${from} — ${to}.`,
  articleLine: (date) => `Пунктир — ця стаття, ${date}.`,
  hollowDots: "Порожні кружечки — те, що було пізніше.",
  back: "Назад",
  openPanel: "Відкрити в панелі",
  cite: "Цитувати",
  citeFact: (fact) => `Цитувати: ${fact}`,
  copyPlain: "Скопіювати текст",
  copyMarkdown: "Скопіювати Markdown",
  copyReport: "Повідомити про помилку",
  copied: "Скопійовано.",
  copiedReport: "Повідомлення в буфері обміну. Нікуди нічого не надіслано.",
};

const card: CardStrings = {
  ...notes,
  loading: "Шукаємо…",
  unknown: "Про це ім’я нічого не відомо.",
  failed: "Не вдалося прочитати факти. Можливо, допоможе перезавантаження сторінки.",
  more: "Більше",
  less: "Згорнути",
  close: "Закрити",
  pin: "Закріпити",
  move: "Пересунути",
  panelHint:
    "Чекає на бічній панелі. У Firefox відкрити її можете тільки ви: кнопкою на панелі інструментів або клавішами Alt+Shift+K.",
  moreFacts: counted({
    one: "ще # факт",
    few: "ще # факти",
    many: "ще # фактів",
    other: "ще # факту",
  }),
  inPanel: counted({
    one: "ще # факт на панелі",
    few: "ще # факти на панелі",
    many: "ще # фактів на панелі",
    other: "ще # факту на панелі",
  }),
  backTo: (name) => `Назад: ${name}`,
  why: "Чому це ім’я?",
  forms: {
    stored: (words) => `«${words}» — одне з його імен у наборі даних.`,
    "case-form": (words, name) => `«${words}» — форма імені «${name}».`,
    "other-script": (words, name) => `«${words}» звучить як ім’я «${name}» в іншій писемності.`,
  },
  licences: {
    "full-name": "Ім’я достатньо повне, щоб стояти саме по собі.",
    "full-name-on-page": "На сторінці є і повне ім’я.",
    neighbours: "На сторінці є інші імена, які з ним пов’язані.",
  },
  rivals: "Те саме ім’я мають і інші, які менше пасують до цієї сторінки:",
  couldBe: "Можливо, це",
  notThis: "Це не те ім’я",
  scopes: { page: "на цій сторінці", site: "на цьому сайті", everywhere: "ніде" },
  known: "Це я знаю",
  chosen: {
    known: "Це ви знаєте: ім’я більше не підкреслюється. На панелі воно залишається.",
    page: "На цій сторінці ім’я вважається чужим і не підкреслюється.",
    site: "На цьому сайті ім’я вважається чужим і не підкреслюється.",
    everywhere: "Ім’я більше ніде не підкреслюється.",
  },
  chosenPrivately: "Це приватне вікно: нічого не зберігається.",
  undo: "Скасувати",
  undone: "Скасовано.",
};

const groups: Readonly<Record<EntityType, string>> = {
  person: "Люди",
  organization: "Організації",
  place: "Місця",
  event: "Події",
  agreement: "Угоди",
  term: "Поняття",
};

/** The interface in Ukrainian. */
export const ukrainian: Catalogue = {
  card,
  panel: {
    ...notes,
    groups,
    search: "Пошук за всіма іменами",
    searching: "Пошук…",
    searchFailed: "Пошук не вдався. Спробуйте ще раз.",
    highlightingOff: "На цій сторінці імена не підкреслено: підкреслення вимкнено.",
    facts: "Факти",
    entityLoading: "Шукаємо…",
    entityUnknown: "Про це ім’я нічого не відомо.",
    entityFailed: "Не вдалося прочитати факти. Поверніться й спробуйте ще раз.",
    notices: {
      loading: { heading: "Дивимося сторінку…", text: "" },
      reading: { heading: "Читаємо статтю…", text: "Імена з неї з’являться тут за мить." },
      "not-article": {
        heading: "Не стаття",
        text: "Схоже, на цій сторінці немає тексту статті, тому імена не позначено. Пошук усе одно працює.",
      },
      nothing: {
        heading: "Знайомих імен немає",
        text: "Жодного імені з цієї статті немає в наборі даних. Що в ньому є, покаже пошук.",
      },
      unreadable: {
        heading: "Цю сторінку не можна прочитати",
        text: "Сторінки браузера, крамниці розширень і файли PDF закриті для розширень. Вкладку, відкриту до встановлення Backgrounder, треба перезавантажити.",
      },
      failed: {
        heading: "Не вдалося прочитати статтю",
        text: "На цій сторінці щось пішло не так. Можливо, допоможе перезавантаження.",
      },
    },
    readAnyway: "Усе одно прочитати",
    published: (date) => `Опубліковано: ${date}`,
    nameCount: counted({
      one: "# ім’я в цій статті",
      few: "# імені в цій статті",
      many: "# імен у цій статті",
      other: "# імені в цій статті",
    }),
    mentions: counted({
      one: "# згадка",
      few: "# згадки",
      many: "# згадок",
      other: "# згадки",
    }),
    position: (index, count) => `${index} з ${count}`,
    revealed: (name, index, count) => `${name}, згадка ${index} з ${count}`,
    nextMention: (name) => `Наступна згадка: ${name}`,
    previousMention: (name) => `Попередня згадка: ${name}`,
    spread: (first, middle, last) =>
      `У першій третині статті: ${first}, посередині: ${middle}, в останній третині: ${last}`,
    resultCount: counted({
      one: "Знайдено # ім’я",
      few: "Знайдено # імені",
      many: "Знайдено # імен",
      other: "Знайдено # імені",
    }),
    noResults: (query) => `У наборі даних немає імен, що починаються з «${query}».`,
    company: "Згадуються разом",
    companyHint:
      "Наведіть на ім’я, щоб побачити спільні документи; натисніть, щоб перейти до нього.",
    companyOf: (name) => `${name} і ті, кого документи називають поруч`,
    bothIn: counted({
      one: "Разом їх називає # документ:",
      few: "Разом їх називають # документи:",
      many: "Разом їх називають # документів:",
      other: "Разом їх називають # документа:",
    }),
    unknownNames: "Поки без довідки",
    showAll: (count) => `Показати всі ${count}`,
    unknownHint: "Схоже на імена, але в наборі даних їх немає.",
    options: "Налаштування",
  },
  ...ukrainianPages(notes.kinds, groups),
};
