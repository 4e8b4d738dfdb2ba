import type { TrapTable } from "./traps-pack.ts";

export const months: TrapTable = [
  ["en", "[Theresa May](may) resigned in May."],
  ["en", "[Theresa May](may) resigned on 24 May 2019."],
  ["en", "[Theresa May](may) resigned on May 24."],
  ["en", "[Theresa May](may) resigned. Last May the talks failed."],
  ["en", "[Theresa May](may) resigned. By early May it was over."],
  ["en", "[Theresa May](may) resigned. Since May nothing has moved."],
  ["en", "[Theresa May](may) resigned. [May](may) said she was sorry."],
  ["en", "[Theresa May](may) resigned. May it be a lesson."],
  ["en", "[Theresa May](may) resigned. May the best candidate win."],
  ["en", "[Theresa May](may) spoke on May Day."],
  ["en", "It was a warm May evening."],
  ["en", "The vote is due in May or June."],
  ["en", "[Minsk] in May is green."],
];

export const commonWords: TrapTable = [
  ["en", "[George Will](will) wrote it. Will he write again?"],
  ["en", "[George Will](will) wrote it. Will the paper print it?"],
  ["en", "[George Will](will) wrote it. Readers love [Will](will)."],
  ["en", "Will Smith acted. Will was fine."],
  ["en", "Apple pie is sweet. An apple a day is enough."],
  ["en", "[Apple] sells phones in [Poland]."],
  ["en", "Shell companies hid it. A shell company has no staff."],
  ["en", "They told us that it is the west that decides."],
  ["en", "Give us the union state of affairs."],
  ["en", "Who knows? WHO knows?"],
  ["en", "The [World Health Organization] ([WHO]) met. Who paid?"],
  ["en", "The [World Health Organization] met.\n\nWHO IS TO BLAME?"],
  ["en", "The [United States] ([US]) paid.\n\nTELL US MORE"],
  ["en", "The [U.S.] dollar fell, and the [US] did too."],
  ["en", "The EU waits, and the UN does too."],
  ["ru", "Они живут в мире, а не в союзном государстве."],
];

export const sentenceStarts: TrapTable = [
  ["en", "In [Minsk], snow fell. [Minsk] slept."],
  ["en", "Leaving [Warsaw], she wept."],
  ["en", "Yesterday [Moscow] slept."],
  ["en", "Meanwhile, [Vladimir Putin] slept. But [Putin] woke."],
  ["en", "“[Minsk] is fine,” she said. “But [Moscow]?”"],
  ["en", "Why [Poland]? Because [Poland] asked."],
  ["en", "Nobody knew. Said [Vladimir Putin]: no."],
  ["ru", "Вчера [Москва] спала. Потом [Минск] проснулся."],
  ["ru", "Жители [Минска] спят. Власти [Москвы] молчат."],
  ["be", "Учора [Мінск] спаў. Жыхары [Мінска] маўчаць."],
  ["ru", 'Бойцы [ЧВК «Вагнер»](wagner) ушли, [ЧВК "Вагнер"](wagner) не ответила.'],
  ["ru", "Бойцы [ЧВК Вагнер](wagner)» ушли, бойцы [ЧВК “Вагнера”](wagner) тоже."],
  ["uk", "Вчора [Київ] спав. Мешканці [Києва] мовчать."],
  ["uk", "Місто [Київ] спить. Столиця [Київ] спить."],
  ["pl", "Wczoraj [Warszawa] spała. Mieszkańcy [Warszawy] milczą."],
  ["de", "Gestern schlief [Warschau]. Danach kam [Wladimir Putin]."],
  ["fr", "Hier [Varsovie] dormait. [Moscou] aussi."],
  ["en", "[Vladimir Putin] spoke. Unless [Putin] leaves, he stays. Perhaps [Putin] will."],
  ["fr", "[Vladimir Poutine] parla. Si [Poutine] part, il reste. Selon [Poutine], non."],
  [
    "uk",
    "[Володимир Зеленський] прибув. Хоча [Зеленський] мовчить, він тут. Якщо [Зеленський] піде, кінець.",
  ],
  ["be", "[Аляксандр Лукашэнка] прыбыў. Хоць [Лукашэнка] маўчыць, ён тут."],
  ["pl", "[Donald Tusk] przyjechał. Według [Tuska] tak. Skoro [Tusk] milczy, milczymy."],
];

export const capitals: TrapTable = [
  [
    "en",
    "THE [NATO] SUMMIT OPENS\n\n[NATO] met, and so did [PACE]. The WHO, the EU, the UN and the U.N. did not.",
  ],
  ["en", "THE PACE OF REFORM"],
  ["ru", "[НАТО] молчит."],
  ["en", "[PUTIN] AND [LUKASHENKA] MEET\n\n[Vladimir Putin] met [Alyaksandr Lukashenka]."],
  ["en", "[MINSK] WAITS FOR [MOSCOW]"],
  ["en", "[CAR] ARMY WAITS\n\nThe [Central African Republic] agreed."],
  ["en", "IGOR PUTIN BUYS A BANK\n\nHe was in [Moscow]."],
  ["en", "[Poland] Closes Border With [Belarus]\n\nIt was late."],
  ["en", "[Donald Trump] Meets [Donald Tusk]\n\nThey shook hands."],
  ["en", "MOSCOW ROAD CLOSED AGAIN"],
  ["ru", "[ПУТИН] ЕДЕТ В [МИНСК]\n\n[Владимир Путин] едет."],
  ["be", "[МІНСК] ЧАКАЕ\n\nНіхто не прыехаў."],
  ["uk", "[УКРАЇНА] ЧЕКАЄ\n\nНіхто не приїхав."],
  ["pl", "[POLSKA] CZEKA\n\nNikt nie przyjechał."],
];

export const lists: TrapTable = [
  ["en", "They went to [Minsk], [Warsaw], [Kyiv] and [Moscow]."],
  ["en", "[Russia] (20), [Belarus] (14), [Poland] (9)"],
  ["en", "- [Russia]\n- [Belarus]\n- [Poland]"],
  ["en", "1. [Russia]\n\n2. [Belarus]\n\n3. [Poland]"],
  ["en", "[Russia]; [Belarus]; [Poland]."],
  ["en", "[Minsk]–[Moscow]–[Warsaw]"],
  ["en", "[Vladimir Putin], [Donald Tusk], Igor Putin and [Theresa May] were named."],
  ["ru", "[Россия], [Беларусь], [Польша] и [Украина]."],
];

export const bylines: TrapTable = [
  ["en", "[MINSK] (Agency) - Snow fell."],
  ["en", "[KYIV], [Ukraine] (Agency) — Snow fell."],
  ["en", "[WARSAW], Nov 4 (Agency) - Snow fell."],
  ["en", "By Jordan Smith in [Minsk]"],
  ["en", "By George Washington Carver\n\n[George Washington] was no painter."],
  ["en", "By Georgia Wells\n\nSnow fell in [Warsaw]."],
  ["en", "[Theresa May] resigned.\n\nReporting by Maxim May in [Moscow]; editing by Paris Brown"],
  ["en", "Photo: [Vladimir Putin] in [Moscow]"],
  ["en", "[Vladimir Putin] spoke.\n\nPhoto by Alexei Putin"],
  ["ru", "[Минск]. Снег. Фото: Игорь Путин"],
  ["de", "Von Anna Merz, [Warschau]"],
];
