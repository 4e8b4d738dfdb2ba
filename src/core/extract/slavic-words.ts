import { listWords } from "../text/word-list.ts";

/*
 * Closed word lists of Russian, Ukrainian, Belarusian and Polish that names are read with. Folded; those
 * with cases are expressions of their stems.
 */

/** Small words between capitals of one name. */
export const slavicParticles = listWords(
  "де ван фон дер аль эль бин ибн да de van von der al el bin ibn da",
);

/** Words of a page's furniture, which have a capital there: photo, source, read on. Folded. */
export const slavicLabels = listWords(`
  новости фото видео источник читайте подписывайтесь первый второй
  новини відео джерело навіны
  fot foto wideo zrodlo czytaj pierwszy drugi
`);

/** Acronyms that name nobody: media, taxes, firms' kinds, coins. */
export const slavicPlainAcronyms = listWords(`
  сми змі смі ввп ндс пдв спг ооо оао пао зао ао тов ат пат тдв чп дп зп фото тв
  usd eur gbp pln chf pkb vat lng sms mms ag gmbh sa nv ltd plc llc inc pdf html www
  sp zoo
`);

/** What a firm or an agency is called by before its name: РИА Новости, НАК Нафтогаз. */
export const slavicLeads = listWords("риа иа нак трк тк фк хк гк бк мфк ас нпк");

/** Adjectives beside a part of the world: Восточная Европа, Europa Środkowa. */
export const slavicDirection =
  /^(?:srodkow|wschodni|zachodni|polnocn|poludniow|центральн|цэнтральн|восточн|западн|северн|южн|юго|северо|східн|західн|північн|південн|усходн|заходн|паўночн|паўднёв|латинск|латинськ|лацінск)/;

/** Offices and callings: with a capital they open a sentence or are polite, and are no part of a name. */
export const slavicRole =
  /^(?:(?:вице|віце|экс|екс|wice|eks|пресс|прес|прэс)?-?(?:президент|премьер|прем'єр|прэм'ер|министр|міністр|посол|пасол|посл|канцлер|лидер|лідер|лідар|спикер|спікер|генсек|госсекретар|держсекретар|дзяржсакратар|секретар|сакратар|директор|дырэктар|депутат|дэпутат|сенатор|сенатар|губернатор|губернатар|мэр|мер|корол|карал|королев|принц|патриарх|патріарх|патрыярх|митрополит|генерал|адмирал|адмірал|полковник|палкоўнік|адвокат|адвакат|журналист|журналіст|активист|активіст|актывіст|председател|старшын|керівник|кіраўнік|руководител|представител|представник|прадстаўнік|голов|глав|судь|судд|суддз|prezydent|premier|minist|ambasador|kanclerz|lider|przewodniczac|sedzi|marszal|rzecznik|rzecznicz|posel|posl|europos|senator|burmistrz|krol|ksia[zż]|papiez|general|pulkownik|dyrektor|prezes|sekretarz|szef|redaktor|profesor|doktor))(?:\p{L}{0,3})$/u;

/** Heads of bodies, in any case. */
export const slavicBody =
  /^(?:парт[иіы]\p{L}{1,3}|parti[aeio]{0,2}|grup\p{L}{1,3}|zwiaz\p{L}{1,4}|wspolno[tc]\p{L}{1,3}|фракци\p{L}{1,3}|фракці\p{L}{1,3}|министерств\p{L}{0,3}|міністерств\p{L}{0,3}|міністэрств\p{L}{0,3}|ministerst\p{L}{1,4}|банк\p{L}{0,3}|bank\p{L}{0,3}|суд\p{L}{0,3}|sad|sadu|sadem|sadzie|комитет\p{L}{0,3}|комітет\p{L}{0,3}|камітэт\p{L}{0,3}|komite\p{L}{1,4}|совет\p{L}{0,3}|савет\p{L}{0,3}|рад[аыиіуою]{1,2}|rad[aeyo]|radzie|союз\p{L}{0,3}|саюз\p{L}{0,3}|зьвяз\p{L}{0,3}|sojusz\p{L}{0,3}|uni[aeio]{1,2}|унія|унии|университет\p{L}{0,3}|університет\p{L}{0,3}|універсітэт\p{L}{0,3}|uniwersyte\p{L}{1,4}|комисси\p{L}{1,3}|комісі\p{L}{1,3}|камісі\p{L}{1,3}|komisj\p{L}{1,3}|парламент\p{L}{0,3}|parlamen\p{L}{1,4}|дум[аыеуой]{1,2}|палат[аыеуіиой]{1,2}|izb[aeyo]|izbie|сейм\p{L}{0,2}|sejm\p{L}{0,2}|фонд\p{L}{0,3}|fundusz\p{L}{0,3}|агентств\p{L}{0,3}|агенці\p{L}{1,3}|agencj\p{L}{1,3}|газет\p{L}{1,3}|gazet\p{L}{1,3}|церк\p{L}{2,4}|царк\p{L}{2,4}|kosciol\p{L}{0,3}|служб\p{L}{1,3}|sluzb\p{L}{1,3}|федераци\p{L}{1,3}|федераці\p{L}{1,3}|federacj\p{L}{1,3}|ассоциаци\p{L}{1,3}|асоціаці\p{L}{1,3}|асацыяцы\p{L}{1,3}|академи\p{L}{1,3}|академі\p{L}{1,3}|акадэмі\p{L}{1,3}|akademi\p{L}{1,3}|институт\p{L}{0,3}|інститут\p{L}{0,3}|інстытут\p{L}{0,3}|instytu\p{L}{1,4}|прокуратур\p{L}{1,3}|пракуратур\p{L}{1,3}|prokuratur\p{L}{1,3}|трибунал\p{L}{0,3}|трыбунал\p{L}{0,3}|trybunal\p{L}{0,3}|альянс\p{L}{0,3}|организаци\p{L}{1,3}|організаці\p{L}{1,3}|арганізацы\p{L}{1,3}|organizacj\p{L}{1,3}|компани\p{L}{1,3}|компані\p{L}{1,3}|кампані\p{L}{1,3}|корпораци\p{L}{1,3}|корпораці\p{L}{1,3}|клуб\p{L}{0,3}|klub\p{L}{0,3}|собрани\p{L}{1,3}|флот\p{L}{0,3})$/u;

/** Heads of places, in any case. */
export const slavicPlace =
  /^(?:мор[еюяіоём]{1,2}|морем|morz[eau]|morzem|океан\p{L}{0,3}|акіян\p{L}{0,3}|ocean\p{L}{0,3}|залив\p{L}{0,3}|заток\p{L}{1,3}|заліў|zato[kc]\p{L}{1,3}|пролив\p{L}{0,3}|проток\p{L}{1,3}|област\p{L}{1,3}|вобласц\p{L}{1,3}|вобласт\p{L}{1,3}|край|края|краю|крае|район\p{L}{0,3}|раён\p{L}{0,3}|округ\p{L}{0,3}|республик\p{L}{1,3}|республік\p{L}{1,3}|рэспублік\p{L}{1,3}|republi[kc]\p{L}{1,3}|остров\p{L}{0,3}|острів|востраў|wysp\p{L}{1,3}|полуостров\p{L}{0,3}|півострів|паўвостраў|озер\p{L}{1,3}|возер\p{L}{1,3}|jezior\p{L}{1,3}|канал\p{L}{0,3}|kanal\p{L}{0,3}|провинци\p{L}{1,3}|провінці\p{L}{1,3}|wojewodztw\p{L}{1,3}|powia\p{L}{1,4})$/u;

/** What a word with cases ends with where it is an adjective. */
export const slavicAdjective =
  /(?:[ыиоі]й|[аяоеыи][яе]|[оеаь]го|[ая]га|[оеь]му|[ая]му|[ыиі]м|[уюо]ю|[ыиі]х|[ыиі]ми|[яіа]й|ої|[сцз]ьк(?:[аеиіу]|ого|ому|ою|их)|ск(?:ага|аму|ае|і)|н[аеіуы]|[sc]k[iaą]|n[ya]|[iy]ch|[iy]mi?|iej|ej|ego|emu)$/u;

/** Heads that a sentence opens with where it names the body itself: Служба безпеки України. */
export const slavicWhole =
  /^(?:министерств|міністерств|міністэрств|комитет|комітет|камітэт|комисси|комісі|камісі|служб|палат|агентств|агенці|федераци|федераці|ассоциаци|асоціаці|асацыяцы|организаци|організаці|арганізацы|совет|рад|академи|академі|акадэмі|институт|інститут|інстытут|прокуратур|пракуратур)\p{L}{0,3}$/u;

/** Genitives that a body's name goes on with: Министерство обороны, Палата представителей. */
export const slavicGenitive =
  /(?:[ыиіїая]|[оеі]в|їв|[ая]ў|ей|[ыиі]х|[ое]го|[ая]га|дел|справ|спраў|прав|правоў|сил)$/u;

/** Organizations of one word that nothing else tells. */
export const slavicKnown =
  /^(?:евросоюз|еврокомисси|европарламент|госдум|кремл|газпром|нафтогаз|роснефт|сбербанк|роскосмос|интерфакс|інтерфакс|єврокомісі|євросоюз|європарламент|еўрасаюз|еўракамісі|бундестаг|конгресс|конгрес|кангрэс|госдеп|держдеп|пентагон|сенат|kreml|bundestag|kongres|pentagon|senat|gazprom|orlen|interfax|reuters|tass)\p{L}{0,3}$/u;

/** Cities, parts of the world and short names of states: Russian, Ukrainian, Belarusian, Polish. */
export const slavicPlaces: readonly (readonly string[])[] = `
США|США|ЗША|USA
РФ|РФ|РФ|FR
СССР|СРСР|СССР|ZSRR
ФРГ|ФРН|ФРГ|RFN
КНР|КНР|КНР|ChRL
ЮАР|ПАР|ПАР|RPA
ОАЭ|ОАЕ|ААЭ|ZEA
Европа|Європа|Еўропа|Europa
Азия|Азія|Азія|Azja
Африка|Африка|Афрыка|Afryka
Америка|Америка|Амерыка|Ameryka
Ближний Восток|Близький Схід|Блізкі Усход|Bliski Wschód
Крым|Крим|Крым|Krym
Донбасс|Донбас|Данбас|Donbas
Англия|Англія|Англія|Anglia
Соединенное Королевство|Сполучене Королівство|Злучанае Каралеўства|Zjednoczone Królestwo
Российская Федерация|Російська Федерація|Расійская Федэрацыя|Federacja Rosyjska
Белоруссия|Білорусія|Беларусія|Białoruś
Северная Корея|Північна Корея|Паўночная Карэя|Korea Północna
Южная Корея|Південна Корея|Паўднёвая Карэя|Korea Południowa
Балканы|Балкани|Балканы|Bałkany
Балтика|Балтика|Балтыка|Pomorze
Прибалтика|Прибалтика|Прыбалтыка|Bałtyk
Скандинавия|Скандинавія|Скандынавія|Skandynawia
Шотландия|Шотландія|Шатландыя|Szkocja
Уэльс|Уельс|Уэльс|Walia
Северная Ирландия|Північна Ірландія|Паўночная Ірландыя|Irlandia Północna
Британия|Британія|Брытанія|Brytania
Великобритания|Велика Британія|Вялікабрытанія|Wielka Brytania
Голландия|Голландія|Галандыя|Holandia
Москва|Москва|Масква|Moskwa
Санкт-Петербург|Санкт-Петербург|Санкт-Пецярбург|Petersburg
Киев|Київ|Кіеў|Kijów
Минск|Мінськ|Мінск|Mińsk
Варшава|Варшава|Варшава|Warszawa
Вильнюс|Вільнюс|Вільнюс|Wilno
Рига|Рига|Рыга|Ryga
Таллин|Таллінн|Талін|Tallinn
Берлин|Берлін|Берлін|Berlin
Париж|Париж|Парыж|Paryż
Лондон|Лондон|Лондан|Londyn
Рим|Рим|Рым|Rzym
Мадрид|Мадрид|Мадрыд|Madryt
Вена|Відень|Вена|Wiedeń
Прага|Прага|Прага|Praga
Будапешт|Будапешт|Будапешт|Budapeszt
Бухарест|Бухарест|Бухарэст|Bukareszt
София|Софія|Сафія|Sofia
Белград|Белград|Бялград|Belgrad
Афины|Афіни|Афіны|Ateny
Анкара|Анкара|Анкара|Ankara
Стамбул|Стамбул|Стамбул|Stambuł
Брюссель|Брюссель|Брусель|Bruksela
Страсбург|Страсбург|Страсбург|Strasburg
Гаага|Гаага|Гаага|Haga
Амстердам|Амстердам|Амстэрдам|Amsterdam
Женева|Женева|Жэнева|Genewa
Цюрих|Цюрих|Цюрых|Zurych
Хельсинки|Гельсінкі|Хельсінкі|Helsinki
Стокгольм|Стокгольм|Стакгольм|Sztokholm
Осло|Осло|Осла|Oslo
Копенгаген|Копенгаген|Капенгаген|Kopenhaga
Дублин|Дублін|Дублін|Dublin
Лиссабон|Лісабон|Лісабон|Lizbona
Тбилиси|Тбілісі|Тбілісі|Tbilisi
Ереван|Єреван|Ерэван|Erywań
Баку|Баку|Баку|Baku
Астана|Астана|Астана|Astana
Ташкент|Ташкент|Ташкент|Taszkent
Пекин|Пекін|Пекін|Pekin
Токио|Токіо|Токіа|Tokio
Сеул|Сеул|Сеул|Seul
Дели|Делі|Дэлі|Delhi
Исламабад|Ісламабад|Ісламабад|Islamabad
Лахор|Лахор|Лахор|Lahaur
Карачи|Карачі|Карачы|Karaczi
Пенджаб|Пенджаб|Пенджаб|Pendżab
Кабул|Кабул|Кабул|Kabul
Тегеран|Тегеран|Тэгеран|Teheran
Багдад|Багдад|Багдад|Bagdad
Дамаск|Дамаск|Дамаск|Damaszek
Иерусалим|Єрусалим|Іерусалім|Jerozolima
Каир|Каїр|Каір|Kair
Вашингтон|Вашингтон|Вашынгтон|Waszyngton
Нью-Йорк|Нью-Йорк|Нью-Ёрк|Nowy Jork
Чикаго|Чикаго|Чыкага|Chicago
Калифорния|Каліфорнія|Каліфорнія|Kalifornia
Оттава|Оттава|Атава|Ottawa
Мюнхен|Мюнхен|Мюнхен|Monachium
Гамбург|Гамбург|Гамбург|Hamburg
Франкфурт|Франкфурт|Франкфурт|Frankfurt
Барселона|Барселона|Барселона|Barcelona
Милан|Мілан|Мілан|Mediolan
Краков|Краків|Кракаў|Kraków
Гданьск|Гданськ|Гданьск|Gdańsk
Вроцлав|Вроцлав|Вроцлаў|Wrocław
Познань|Познань|Познань|Poznań
Львов|Львів|Львоў|Lwów
Харьков|Харків|Харкаў|Charków
Одесса|Одеса|Адэса|Odessa
Днепр|Дніпро|Дняпро|Dniepr
Донецк|Донецьк|Данецк|Donieck
Луганск|Луганськ|Луганск|Ługańsk
Мариуполь|Маріуполь|Марыупаль|Mariupol
Гомель|Гомель|Гомель|Homel
Брест|Брест|Брэст|Brześć
Гродно|Гродно|Гродна|Grodno
Витебск|Вітебськ|Віцебск|Witebsk
Могилев|Могильов|Магілёў|Mohylew
Казань|Казань|Казань|Kazań
Сибирь|Сибір|Сібір|Syberia
Кавказ|Кавказ|Каўказ|Kaukaz
Чечня|Чечня|Чачня|Czeczenia
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));

/** The places of that table in a language. */
export const placeColumns: ReadonlyMap<string, number> = new Map(
  ["ru", "uk", "be", "pl"].map((language, column) => [language, column]),
);
