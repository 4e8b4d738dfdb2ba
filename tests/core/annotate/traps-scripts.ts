import type { TrapTable } from "./traps-pack.ts";

/** Of people whom the dataset has in both scripts, but not in this spelling or language. */
export const otherSpellings: TrapTable = [
  [
    "ru",
    "Приехал [Славомир Дембский](debski). [Гавриила Державина](derzhavin) ждали с [Дембским](debski).",
  ],
  [
    "fr",
    "[Svetlana Tikhanovskaïa](tsikhanouskaya) est en exil. [Tikhanovskaïa](tsikhanouskaya) parle.",
  ],
  ["de", "[Swetlana Tichanowskaja](tsikhanouskaya) lebt im Exil."],
  [
    "en",
    "[Svetlana Tikhanovskaya](tsikhanouskaya) spoke, and [Tikhanovskaya](tsikhanouskaya) left.",
  ],
  ["uk", "[Дональд Трамп](trump) і [Дональдом Трампом](trump)."],
  ["be", "Пра [Уладзіміра Зяленскага](zelensky) пішуць."],
  ["pl", "Rozmowa z [Wołodymyrem Zełenskim](zelensky) trwa. [Zełenski](zelensky) wyjechał."],
  ["de", "[Wolodymyr Selenskyj](zelensky) sprach."],
  // A husband is not his wife, nor a daughter her father.
  ["fr", "[Svetlana Tikhanovskaïa](tsikhanouskaya) parle. Tikhanovski, son mari, est libre."],
  [
    "en",
    "[Svetlana Tikhanovskaya](tsikhanouskaya) spoke. Her husband, Sergei Tikhanovsky, did not. Tikhanovsky left.",
  ],
  [
    "pl",
    "[Swietłana Cichanouska](tsikhanouskaya) mówi o mężu. Cichanouskiego nie ma, Cichanouski milczy.",
  ],
  ["de", "[Swetlana Tichanowskaja](tsikhanouskaya) sprach, Tichanowski schwieg."],
  ["uk", "[Марія Калеснікава](kalesnikava) грає. Калеснікаў мовчить."],
  ["en", "Alexandra Lukashenko and Vladimira Zelensky are others."],
  ["fr", "Andréa Sannikov chante."],
];

/** Where the genitive is a bare s. */
export const genitives: TrapTable = [
  ["de", "[Wladimir Putins](putin) Sprecher ging. [Putins](putin) Truppen blieben in [Minsk]."],
  ["de", "[Polens](poland) Grenze zu [Belarus] ist lang, [Russlands](russia) länger."],
  [
    "de",
    "[Donald Trumps](trump) Haus steht leer. Die Trumps zogen aus, das Haus der Trumps ist leer.",
  ],
  ["de", "Putins Sprecher ging."],
  ["de", "Das Polenstück. Russlandsberg."],
  ["sv", "[Donald Trumps](trump) tal. [Trumps](trump) vänner reste till [Minsk]."],
  ["en", "[Donald Trump](trump) left. The Trumps moved out, and Polands went."],
];

/** Where an adjective at the head of a name takes the ending of its case. */
export const adjectives: TrapTable = [
  ["de", "Die [Europäische Union](eu) wuchs. In der [Europäischen Union](eu) wird gestritten."],
  ["de", "Das [Europäische Parlament](parliament) tagt."],
  ["de", "Der Präsident des [Europäischen Parlaments](parliament) kam nach [Warschau]."],
  ["de", "Der [Oberste Staatsrat](council) tagt, im [Obersten Staatsrat](council) schweigt man."],
  ["de", "Laut der [Neuen Zürcher Zeitung](newspaper) tagt ein [Oberster Staatsrat](council)."],
  ["de", "Europäischen Unionen gibt es keine, europäischen Union auch nicht."],
  ["en", "The Europäischen Union is a misprint here."],
];

/** Where the dataset has no Czech name, or only the nominative. */
export const czechCases: TrapTable = [
  [
    "cs",
    "[Vladimir Putin](putin) mluvil. Setkal se s [Putinem](putin), bez [Putina](putin) to nejde.",
  ],
  ["cs", "Jednal s [Donaldem Trumpem](trump) v [Minsku](minsk). O [Trumpovi](trump) se píše."],
  ["cs", "Bez [Volodymyra Zelenského](zelensky) to nejde, se [Zelenským](zelensky) ano."],
  ["cs", "[Vladimir Putin](putin) přijel. Ludmila Putinová zůstala doma. Igor Putin taky."],
  ["cs", "[Vladimir Putin](putin) přijel. O Igoru Putinovi se nemluví."],
  ["cs", "Moskevský primátor a minská radnice mlčí. Na Minské ulici také. [Minsk](minsk) spí."],
  ["cs", "V [Praze](prague) prší, do [Prahy](prague) jede [Donald Tusk](tusk)."],
  ["cs", "Píše se o [Janě Muše](mucha). [Jana Mucha](mucha) mlčí."],
  [
    "cs",
    "Ve [Spojených státech](us) a v [Evropské unii](eu) mlčí. O [Spojených státech](us) se píše.",
  ],
  ["cs", "Z [Ministerstva zahraničních věcí](foreign) a od [Nejvyššího soudu](court) nic není."],
  ["cs", "V [New Yorku](york) prší."],
  ["cs", "Ve [Společnosti Norvik](company) mlčí."],
  [
    "cs",
    "Bez [Angely Merkel](merkel) to nejde, s [Angelou Merkelovou](merkel) ano. O [Angele Merkel](merkel) se píše.",
  ],
  ["sk", "Stretol sa s [Donaldom Tuskom](tusk) v [Prahe](prague)."],
  ["en", "[Vladimir Putin](putin) left. Putinem and Minsku are no English."],
];

export const southSlavicCases: TrapTable = [
  [
    "sl",
    "[Vladimir Putin](putin) je govoril. Brez [Putina](putin) ne gre, s [Putinom](putin) tudi ne.",
  ],
  ["sl", "Srečal se je z [Donaldom Trumpom](trump) v [Minsku](minsk). O [Trumpu](trump) pišejo."],
  ["sl", "Predsednika [Boruta Pahorja](pahor) so čakali, s [Pahorjem](pahor) so govorili."],
  [
    "sl",
    "V [Evropski uniji](eu) in [Združenih državah](us) molčijo. Z [Ministrstvom za zunanje zadeve](foreign) ne.",
  ],
  [
    "sl",
    "Igor Putin molči. O Igorju Putinu ne pišejo. V [Skopju](ljubljana) dežuje, do [Ljubljane](ljubljana) ne.",
  ],
  [
    "sl",
    "Franc je rekel, da Franca ni. V [Chadu](chad) dežuje. Predsednik [Združenih držav](us) molči. Vojaki [Združenih narodov](un) tudi.",
  ],
  ["sl", "[Lojze Novinski](novinski) je odšel. Novinskih ni, [Novinskega](novinski) tudi ne."],
  ["sl", "Brez [Georgeja Willa](will) ne gre."],
  ["sl", "Brez [Angele Merkel](merkel) ne gre, z [Angelo Merkel](merkel) gre."],
  ["hr", "[Vladimir Putin](putin) je govorio. Bez [Putina](putin) ne ide, s [Putinom](putin) ide."],
  ["hr", "[Ivana Lovrenca](lovrenac) su čekali u [Minsku](minsk). U [Americi](ljubljana) šute."],
  [
    "hr",
    "U [Europskoj uniji](eu) i [Sjedinjenim Državama](us) šute. Iz [Vrhovnog suda](court) ne. U [Ujedinjenim narodima](un) šute.",
  ],
  [
    "sr",
    "[Александра Вучића](vucic) су чекали у [Београду](ljubljana). У [Европској унији](eu) ћуте.",
  ],
  ["sr", "Razgovor s [Donaldom Trumpom](trump) u [Minsku](minsk)."],
  [
    "bg",
    "[Европейският съюз](eu) мълчи, на [Европейския съюз](eu) не пречи. [Върховният съд](court) също.",
  ],
  ["bg", "[Комисията за Норвик](company) мълчи. [Музеят Норвик](company) също."],
  ["bg", "[Румен Радев](radev) мълчи. Радева също."],
  ["mk", "[Народната банка](court) молчи."],
  ["en", "[Vladimir Putin](putin) left. Putinom and Minsku are no English."],
];

export const otherScripts: TrapTable = [
  ["ru", "[Павел Латушко](latushka) приехал. Потом [Латушко](latushka) уехал."],
  ["be", "[Павел Латушка](latushka) прыехаў."],
  ["ru", "Встреча с [Павлом Латушко](latushka) прошла."],
  ["uk", "[Павло Латушко](latushka) приїхав."],
  ["ru", "Латушко уехал."],
  ["ru", "Игорь Латушко уехал."],
  ["ru", "[Андрей Санников](sannikov) приехал. [Санникова](sannikov) ждали."],
  ["ru", "Письмо [Андрею Санникову](sannikov) дошло."],
  ["be", "[Павел Латушка](latushka) быў. Эрнст Латушка маўчыць."],
  [
    "ru",
    "[Андрей Санников](sannikov) был. Слова [Санникова](sannikov) важны. Игоря Санникова нет.",
  ],
  ["be", "[Андрэй Саннікаў](sannikov) прыехаў."],
  ["ru", "Санников уехал. Санникова ждали."],
  ["ru", "Ирина Санникова приехала."],
  ["ru", "[Андрей Санников](sannikov) приехал с женой. Ирина Санникова молчит."],
  ["en", "[Viktar Babaryka](babaryka) was jailed. [Babaryka](babaryka) is a banker."],
  ["en", "[Viktor Babariko](babaryka) was jailed."],
  ["en", "Babaryka is a banker."],
  ["en", "[Maryia Kalesnikava](kalesnikava) plays the flute."],
  ["en", "[Maria Kolesnikova](kalesnikava) plays the flute. Then [Kolesnikova](kalesnikava) left."],
  ["de", "[Maria Kolesnikowa](kalesnikava) spielt Flöte."],
  ["pl", "[Maryja Kalesnikawa](kalesnikava) gra na flecie."],
  ["pl", "Rozmowa z [Wiktarem Babaryką](babaryka) trwa."],
  ["en", "Kolesnikova plays the flute."],
  ["en", "Anna Kolesnikova plays the flute."],
  ["en", "Eduard Babaryka is his son."],
  ["en", "Maria Kolesnik plays the flute."],
  ["en", "Denald Tusk sells bread. [Donald Tusk](tusk) does not."],
  ["pl", "Rozmowa z [Donaldem Trumpem](trump) trwa."],
  ["ru", "[Радослав Сикорский](sikorski) приехал."],
  ["be", "[Дональд Туск](tusk) прыехаў."],
];

/** Belarusian as it was written before 1933, and is by many. */
export const classicalBelarusian: TrapTable = [
  ["be", "[Сьвятлана Ціханоўская](tsikhanouskaya) гаворыць, [Ціханоўскай](tsikhanouskaya) вераць."],
  ["be", "Пра [Сьвятлану Ціханоўскую](tsikhanouskaya) пішуць."],
  ["be", "[Марыя Калесьнікава](kalesnikava) грае. За [Калесьнікаву](kalesnikava) баяцца."],
  ["be", "Сьвятлана Калесьнікава грае. Калесьнікавай вераць."],
  ["be", "Пра [Зьніч](znich) пішуць. Пра [Зніч](znich) таксама."],
  ["be", "Аляксандра Лукашэнка сьпявае. Слова [Аляксандра Лукашэнкі](lukashenka)."],
];

export const slavicCases: TrapTable = [
  ["be", "У [Кіеве](kyiv) пра [Дзмітрыя Пяскова](pjaskou) пішуць, [Пяскову](pjaskou) тэлефануюць."],
  ["be", "[Дзмітрый Пяскоў](pjaskou) маўчыць. Марыя Пяскова сьпявае."],
  ["uk", "Слова [Мішеля Орсьє](orse) чули."],
  ["be", "Пра [Паўла Хальтара](pavel) пішуць, [Паўлу Хальтару](pavel) тэлефануюць."],
  ["be", "Пра гэта паведаміла [Беларуская асацыяцыя ткачоў](weavers)."],
  ["be", "У [Беларускай асацыяцыі ткачоў](weavers) маўчаць."],
  ["uk", "Слова [Паўла Хальтар](pavel) чули."],
  ["be", "Словы Паўла Хальтар чулі."],
  // Where the given name alone has an ending the surname has none, or it is a woman.
  ["ru", "Игоря Хальтер приехала. [Игоря Хальтера](igor) ждут."],
  ["ru", "Владимира Путин приехала. [Александра Лукашенко](lukashenka) ждут."],
  ["pl", "Radosława Sikorski śpiewa. [Radosława Sikorskiego](sikorski) nie ma."],
  ["be", "Прэзідэнт [Расіі](russia) [Ўладзімір Пуцін](putin) маўчаў. На [Ўкраіне](ukraine) вайна."],
  ["be", "Ён сказаў пра [Ўладзіміра Пуціна](putin). [Украіна](ukraine) маўчыць."],
  [
    "ru",
    "[Светлана Тихановская] говорит. Тихановский молчит, Тихановского ждут, о Тихановском пишут.",
  ],
  ["ru", "[Светлану Тихановскую] слушали. Слово [Тихановской], за [Тихановской] приехали."],
  ["be", "[Святлана Ціханоўская] гаворыць. Ціханоўскі маўчыць, Ціханоўскага чакаюць."],
  ["uk", "[Світлана Тихановська] говорить. Тихановський мовчить, Тихановського чекають."],
  ["uk", "[Світлану Тихановську] слухали, з [Тихановською] розмовляли."],
  ["ru", "[Владимир Путин] говорит. Людмила Путина молчит, о Путиной пишут."],
  ["ru", "Встреча [Путина] с [Лукашенко] в [Минске]: [Владимир Путин] и [Александр Лукашенко]."],
  ["ru", "О [Владимире Путине] и [Светлане Тихановской] пишут в [Польше]."],
  ["be", "Сустрэча з [Аляксандрам Лукашэнкам] у [Маскве]."],
  ["be", "Пра [Святлану Ціханоўскую] пішуць у [Польшчы]."],
  ["uk", "Зустріч з [Володимиром Зеленським] у [Києві] та [Москві]."],
  ["uk", "У [Білорусі] та [Україні] чекають."],
  ["pl", "Rozmowa z [Donaldem Tuskiem] w [Warszawie] i [Mińsku]."],
  ["pl", "O [Swiatłanie Cichanouskiej] i [Alaksandrze Łukaszence] pisze prasa."],
  ["ru", "Минский процесс и московская осень."],
  ["ru", "Решение [ООН] обсудили в [Организации Объединенных Наций]."],
  ["ru", "Договор о [Союзном государстве] подписан."],
  ["uk", "[Путіна] не чекали, хоч [Володимир Путін] дзвонив."],
];
