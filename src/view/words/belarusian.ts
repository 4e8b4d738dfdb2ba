import type { EntityType } from "../../core/dataset/pack.ts";
import type { CardStrings } from "../card-strings.ts";
import type { Catalogue } from "../catalogue.ts";
import type { NoteStrings } from "../note-strings.ts";
import { countedIn } from "../plural.ts";
import { belarusianPages } from "./belarusian-pages.ts";

const locale = "be";
const counted = countedIn(locale);

const notes: NoteStrings = {
  locale,
  kinds: {
    person: "Асоба",
    organization: "Арганізацыя",
    place: "Месца",
    event: "Падзея",
    agreement: "Пагадненне",
    term: "Паняцце",
  },
  sinceThen: "З таго часу",
  related: "Артыкулы па тэме",
  inCommon: "Агульнае:",
  thisArticle: "гэты артыкул",
  otherNames: "Іншыя імёны",
  formerName: "ранейшае",
  sameSource: "той самы артыкул",
  noFacts: "Крыніцы называюць гэтае імя, але больш пакуль нічога не паведамляюць.",
  undated: "На старонцы няма даты, таму ўсё паказана з пункту гледжання сённяшняга дня.",
  asOf: (date) => `на ${date}`,
  knownUpTo: (date) => `Звесткі па ${date}`,
  timeline: "Храналогія",
  dated: counted({
    one: "# факт з датай",
    few: "# факты з датай",
    many: "# фактаў з датай",
    other: "# факта з датай",
  }),
  timelineSpan: (facts, from, to) => `${facts}: ${from} — ${to}.`,
  articleLine: (date) => `Пункцір — гэты артыкул, ${date}.`,
  hollowDots: "Пустыя кружкі — тое, што было пазней.",
  back: "Назад",
  openPanel: "Адкрыць на панэлі",
  cite: "Цытаваць",
  citeFact: (fact) => `Цытаваць: ${fact}`,
  copyPlain: "Скапіяваць тэкст",
  copyMarkdown: "Скапіяваць Markdown",
  copyReport: "Паведаміць пра памылку",
  copied: "Скапіявана.",
  copiedReport: "Паведамленне ў буферы абмену. Нікуды нічога не адпраўлена.",
};

const card: CardStrings = {
  ...notes,
  loading: "Шукаем…",
  unknown: "Пра гэтае імя нічога не вядома.",
  failed: "Не ўдалося прачытаць факты. Магчыма, дапаможа перазагрузка старонкі.",
  more: "Яшчэ",
  less: "Згарнуць",
  close: "Закрыць",
  pin: "Замацаваць",
  move: "Перасунуць",
  panelHint:
    "Чакае на бакавой панэлі. У Firefox адкрыць яе можаце толькі вы: кнопкай на панэлі інструментаў або клавішамі Alt+Shift+K.",
  moreFacts: counted({
    one: "яшчэ # факт",
    few: "яшчэ # факты",
    many: "яшчэ # фактаў",
    other: "яшчэ # факта",
  }),
  inPanel: counted({
    one: "яшчэ # факт на панэлі",
    few: "яшчэ # факты на панэлі",
    many: "яшчэ # фактаў на панэлі",
    other: "яшчэ # факта на панэлі",
  }),
  backTo: (name) => `Назад: ${name}`,
  why: "Чаму гэтае імя?",
  forms: {
    stored: (words) => `«${words}» — адно з яго імёнаў у наборы звестак.`,
    "case-form": (words, name) => `«${words}» — форма імя «${name}».`,
    "other-script": (words, name) => `«${words}» гучыць як імя «${name}» у іншым пісьме.`,
  },
  licences: {
    "full-name": "Імя дастаткова поўнае, каб стаяць само па сабе.",
    "full-name-on-page": "На старонцы ёсць і поўнае імя.",
    neighbours: "На старонцы ёсць іншыя імёны, якія з ім звязаны.",
  },
  rivals: "Тое самае імя маюць і іншыя, якія менш падыходзяць да гэтай старонкі:",
  couldBe: "Магчыма, гэта",
  notThis: "Гэта не тое імя",
  scopes: { page: "на гэтай старонцы", site: "на гэтым сайце", everywhere: "нідзе" },
  known: "Гэта я ведаю",
  chosen: {
    known: "Гэта вы ведаеце: імя больш не падкрэсліваецца. На панэлі яно застаецца.",
    page: "На гэтай старонцы імя лічыцца чужым і не падкрэсліваецца.",
    site: "На гэтым сайце імя лічыцца чужым і не падкрэсліваецца.",
    everywhere: "Імя больш нідзе не падкрэсліваецца.",
  },
  chosenPrivately: "Гэта прыватнае акно: нічога не захоўваецца.",
  undo: "Адмяніць",
  undone: "Адменена.",
};

const groups: Readonly<Record<EntityType, string>> = {
  person: "Людзі",
  organization: "Арганізацыі",
  place: "Месцы",
  event: "Падзеі",
  agreement: "Пагадненні",
  term: "Паняцці",
};

/** The interface in Belarusian. */
export const belarusian: Catalogue = {
  card,
  panel: {
    ...notes,
    groups,
    search: "Пошук па ўсіх імёнах",
    searching: "Пошук…",
    searchFailed: "Пошук не ўдаўся. Паспрабуйце яшчэ раз.",
    highlightingOff: "На гэтай старонцы імёны не падкрэслены: падкрэсліванне выключана.",
    facts: "Факты",
    entityLoading: "Шукаем…",
    entityUnknown: "Пра гэтае імя нічога не вядома.",
    entityFailed: "Не ўдалося прачытаць факты. Вярніцеся і паспрабуйце яшчэ раз.",
    notices: {
      loading: { heading: "Глядзім старонку…", text: "" },
      reading: { heading: "Чытаем артыкул…", text: "Імёны з яго з’явяцца тут праз імгненне." },
      "not-article": {
        heading: "Не артыкул",
        text: "Падобна, на гэтай старонцы няма тэксту артыкула, таму імёны не пазначаны. Пошук усё роўна працуе.",
      },
      nothing: {
        heading: "Знаёмых імёнаў няма",
        text: "Ніводнага імя з гэтага артыкула няма ў наборы звестак. Што ў ім ёсць, пакажа пошук.",
      },
      unreadable: {
        heading: "Гэтую старонку нельга прачытаць",
        text: "Старонкі браўзера, крамы пашырэнняў і файлы PDF закрыты для пашырэнняў. Укладку, адкрытую да ўсталявання Backgrounder, трэба перазагрузіць.",
      },
      failed: {
        heading: "Не ўдалося прачытаць артыкул",
        text: "На гэтай старонцы нешта пайшло не так. Магчыма, дапаможа перазагрузка.",
      },
    },
    readAnyway: "Усё роўна прачытаць",
    published: (date) => `Апублікавана: ${date}`,
    nameCount: counted({
      one: "# імя ў гэтым артыкуле",
      few: "# імені ў гэтым артыкуле",
      many: "# імёнаў у гэтым артыкуле",
      other: "# імя ў гэтым артыкуле",
    }),
    mentions: counted({
      one: "# згадка",
      few: "# згадкі",
      many: "# згадак",
      other: "# згадкі",
    }),
    position: (index, count) => `${index} з ${count}`,
    revealed: (name, index, count) => `${name}, згадка ${index} з ${count}`,
    nextMention: (name) => `Наступная згадка: ${name}`,
    previousMention: (name) => `Папярэдняя згадка: ${name}`,
    spread: (first, middle, last) =>
      `У першай трэці артыкула: ${first}, пасярэдзіне: ${middle}, у апошняй трэці: ${last}`,
    resultCount: counted({
      one: "Знойдзена # імя",
      few: "Знойдзена # імені",
      many: "Знойдзена # імёнаў",
      other: "Знойдзена # імя",
    }),
    noResults: (query) => `У наборы звестак няма імёнаў, якія пачынаюцца з «${query}».`,
    company: "Згадваюцца разам",
    companyHint:
      "Навядзіце на імя, каб убачыць агульныя дакументы; націсніце, каб перайсці да яго.",
    companyOf: (name) => `${name} і тыя, каго дакументы называюць побач`,
    bothIn: counted({
      one: "Разам іх называе # дакумент:",
      few: "Разам іх называюць # дакументы:",
      many: "Разам іх называюць # дакументаў:",
      other: "Разам іх называюць # дакумента:",
    }),
    unknownNames: "Пакуль без даведкі",
    showAll: (count) => `Паказаць усе ${count}`,
    unknownHint: "Падобна на імёны, але ў наборы звестак іх няма.",
    options: "Налады",
  },
  ...belarusianPages(notes.kinds, groups),
};
