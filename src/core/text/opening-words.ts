import { foldWord } from "./fold.ts";
import { slavicOpenings } from "./slavic-openings.ts";
import { listWords } from "./word-list.ts";

/*
 * Words that open a sentence before a name and are no part of it, by language: elsewhere Ali, Sam and
 * Ben are given names. What context-words.ts has in all languages is not repeated here.
 */

const openings: readonly (readonly [languages: string, words: string])[] = [
  ...slavicOpenings,
  [
    "de",
    `aber alle allein allerdings als also am an auch auf aus außerdem bald bei beide bereits
    besonders bevor bis bisher da dabei dadurch dafür dagegen daher dahinter damals damit danach
    daneben dann daran darauf daraus darin darum darüber das dass davon davor dazu dein dem den denn
    dennoch der deren derzeit des deshalb dessen deswegen dich die dies diese diesem diesen dieser
    dieses doch dort drei du durch dürfte ebenfalls ebenso ein eine einem einen einer eines einige
    einmal endlich entweder er erst erstmals es etwa euch ferner früher für ganz gegen gegenüber
    gemeinsam genau gestern gleich gleichzeitig grund hatte hatten heute hier hinter hinzu ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer im immer immerhin in indem indes innerhalb ins insgesamt
    inzwischen ist ja jede jedem jeden jeder jedes jedoch jetzt kann kaum kein keine keinen können
    könnte künftig laut lediglich man manche mehr mein mit mittlerweile morgen muss müssen nach
    nachdem nahe natürlich neben nein nicht nichts nie niemand noch nun nur ob obwohl oder offenbar
    ohne schließlich schon sehr sein seine seinem seinen seiner seit seitdem selbst sich sie sind so
    sobald sogar solche soll sollte sollten somit sondern sonst soweit sowie später stattdessen
    trotz trotzdem über überhaupt um und uns unser unsere unter viele vielleicht vier vom von vor
    vorher während wahrscheinlich wann war waren warum was weder wegen weil weit weiter weiterhin
    welche wenige weniger wenn wer werden wie wieder will wir wird wirklich wo wobei wohl wollte
    worden wurde wurden zu zudem zuerst zufolge zugleich zuletzt zum zumal zunächst zur zurück
    zusammen zuvor zwar zwei zwischen`,
  ],
  [
    "fr ca",
    `a afin ainsi alors apres après assez au aucun aujourd'hui auparavant auprès aussi aussitôt
    autour autre autres aux avant avec beaucoup bien bref car ce ceci cela celle celles celui
    cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez cinq combien
    comme comment contrairement côté d dans de dehors déjà demain depuis derrière des dès désormais
    deux devant dix donc dont du durant elle elles en encore enfin ensuite entre environ est et eux
    face faute grâce hélas hier hors huit ici il ils j jamais je jusqu jusque l la là le les leur
    leurs lors lorsqu lorsque lui m ma mais malgré me même mes mieux moi moins mon n ne néanmoins ni
    non nos notre nous nul on or ou où outre par parce parfois parmi partout pas pendant personne
    peu peut peut-être plus plusieurs plutôt pour pourquoi pourtant près presque puis puisqu puisque
    qu quand quant quatre que quel quelle quelles quelqu quelque quelques quels qui quoi rien s sa
    sans sauf se selon sept ses seul seule si sinon six soit son soudain sous souvent sur surtout t
    tandis tant te tel telle tellement tels ton toujours tous tout toute toutefois toutes très trois
    trop tu un une va vers voici voilà vos votre vous vraiment y`,
  ],
  [
    "es gl",
    `a además adiós ahí ahora al algo alguien algún alguna algunas algunos allí ambos ante antes
    apenas aquel aquella aquellos aquí así aún aunque ayer bajo bien cada casi cierto cinco como
    cómo con conforme contra cual cuál cualquier cualquiera cuando cuándo cuanto cuánto cuatro de
    del demasiado dentro desde después detrás dicho donde dónde dos durante e el él ella ellas ello
    ellos en encima enfrente entonces entre era eran es esa esas ese eso esos esta está estaba están
    estas este esto estos fue fueron fuera gracias ha había habrá hace hacia han hasta hay hoy
    incluso jamás junto la las le les lo los luego mañana más mas me mediante menos mi mientras mis
    mismo mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra
    nuestro nuestros nunca o ocho otra otras otro otros para pero poco por porque posteriormente
    precisamente primero pronto pues que qué quien quién quienes quizá quizás salvo se según segundo
    seis ser si sí siempre sin sino siquiera sobre sólo solo son soy su sus tal tales también
    tampoco tan tanto tantos te ti toda todas todavía todo todos tras tres tu tú un una unas uno
    unos usted vez y ya yo`,
  ],
  [
    "it",
    `a abbastanza accanto ad adesso affinché ai al alcune alcuni alla alle allo allora almeno altre
    altri altro anche ancora anzi appena attorno attraverso avanti avendo aveva bene benché c' che
    chi chissà ci ciascuno ciò cioè circa coi col come con contro così cosa cui d da dagli dai dal
    dalla dalle davanti degli dei del dell della delle dello dentro di dietro dopo dove dovunque due
    dunque durante e è ecco ed entrambi era erano eppure essa esse essi fa fino finora fra fu fuori
    furono già gli ha hanno ho i ieri il in infatti infine inoltre insieme intanto invece io l la là
    le lei lì lo loro lui ma mai malgrado me mediante meglio meno mentre mi mia mio molte molti
    molto ne né neanche negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno
    niente noi non nonostante nostra nostro nulla o oggi ogni ognuno oltre oppure ora ormai per
    perché perciò perfino però persino più piuttosto poca pochi poco poi poiché prima proprio purché
    pure qua qual quale quali qualche qualcosa qualcuno qualsiasi quando quanti quanto quasi quattro
    quegli quei quel quella quelle quelli quello questa queste questi questo qui quindi sarà se
    sebbene secondo sei sembra sempre senza si sì sia siamo siccome solo soltanto sono sopra
    soprattutto sotto spesso sta stata stato su sua subito sue sugli sui sul sulla sulle suo suoi
    talvolta tale tanti tanto te tra tranne tre troppo tu tutta tuttavia tutte tutti tutto un una
    uno va vi via vicino voi vostro`,
  ],
  [
    "pt",
    `a acima agora aí ainda além algo alguém algum alguma algumas alguns ali amanhã ambos anteontem
    antes ao aos apenas apesar após aquela aquele aqueles aqui as às assim até através bem cada caso
    cerca cinco com como conforme contra contudo cuja cujo da daí daqui das de debaixo dela dele
    deles dentro depois desde dessa desse desta deste devido diante disso do dois dos duas durante e
    é ela elas ele eles em embora enfim enquanto então entre entretanto era eram essa essas esse
    esses esta está estas este estes eu exceto foi fora foram graças há hoje inclusive isso isto já
    jamais junto lá lhe lhes logo longe mais mas me mediante meio menos mesmo meu minha muita muitas
    muito muitos na nada nas nem nenhum nenhuma ninguém no nos nós nossa nosso num numa nunca o onde
    ontem os ou outra outras outro outros para pela pelas pelo pelos perante perto pois por porém
    porque portanto pouco primeiro quais qual qualquer quando quanto quase quatro que quem quer são
    se segundo seis sem sempre ser seu seus sim só sob sobre sua suas tal talvez também tampouco
    tanta tanto tão te tem têm teve toda todas todavia todo todos três tua tudo um uma umas uns você
    vocês`,
  ],
  [
    "nl af",
    `aan achter afgelopen al aldus alle alleen alles als alsof altijd ander andere anders behalve
    beide ben bij bijna binnen boven bovendien buiten daar daarbij daardoor daarmee daarna daarnaast
    daarom daarop daaruit dan dat de deze die dit doch doen door dus echter een eens eerder eerst
    eigenlijk elk elke en enkele er ergens even evenals gisteren geen gewoon haar had hadden heb
    hebben heeft hem hen het hier hij hoe hoewel hun ieder iedere iedereen iemand iets ik in
    inmiddels intussen is ja je jij jullie kan kort kon kunnen later maar mag meer meestal men met
    misschien moet morgen mijn na naar naast natuurlijk nee niemand niet niets nog nooit nu of om
    omdat onder ondanks onlangs ons onze ook op opnieuw over overigens pas per precies rond sinds
    slechts soms sommige steeds straks te tegen ten ter terwijl tijdens toch toen tot totdat tussen
    twee uit van vanaf vanavond vandaag vanwege veel verder via volgens voor vooral voordat vorig
    waar waarom waarschijnlijk wanneer want waren was wat we weer weinig wel welke werd werden wie
    wij wil word wordt zal zelfs zes zich zij zijn zo zoals zodat zodra zonder zou`,
  ],
  [
    "cs sk",
    `a i ani ale aby asi až během bez bude by byl byla bylo byli či další dále díky dnes do dokud
    dosud hlavně jako jak jakmile jakož jeho její jejich jelikož jen jenže ještě již k každý kde kdo
    kdy když kolem kromě která který které kvůli letos loni mezi možná na nad naopak například ne
    nebo nebyl není než nejen nejprve nicméně nyní o od odkud okolo ona oni ovšem po podle pod pokud
    posléze potom pouze později právě pro proč proti proto protože přes přesto při s se si sám sama
    samotný samotná sice skrz stejně tady tak také takže tam tato tedy tehdy ten tento teprve těsně
    ti tím to toho tomu totiž tuto už v ve včera včetně vedle však za zatím zatímco zase zde ze
    zítra zřejmě že ako aj avšak bol bola bolo boli cez čo ďalej ešte hoci iba ich ideže jej keď
    keďže kto ktorá ktorý medzi nakoniec napriek nie okrem oproti podľa pokiaľ popri práve pre pred
    preto pretože síce spolu stále takisto teraz tiež tieto ty vraj vtedy vzhľadom zajtra zatiaľ`,
  ],
  [
    "sl",
    `a ali bi bil bila bili bo bolj brez bržkone čeprav če da danes dokler do drugi dva ena glede in
    iz ja je jutri kaj kako kakor kar kdo kdaj kdor ker kje kjer ki ko kot kjub kljub le lani leta
    letos lahko med medtem mogoče morda na nad naj najprej namesto nato ne nekdanji nič nihče nikoli
    niso nisem ni njegov njegova njen njihov o ob od okoli okrog on ona oni oziroma pa po pod
    podobno pogosto poleg potem pozneje pred predvsem preden pri prav proti raje razen sam sama saj
    sicer skupaj sta so spet ta tako takoj takrat tam te tega ti tisti to toda torej tu tudi v vedno
    vendar vse vsi včeraj verjetno z za zakaj zaradi zato zatem zdaj že`,
  ],
  [
    "hr bs cnr sh sr",
    `a ako ali bez bi bila bili bilo bio budući čak čim da danas dakle do dok dosad drugi dva ga gde
    gdje i iako ili inače ipak ispred iz iza iznad između ja jedan jednako jer još juče jučer kad
    kada kako kao kasnije ko tko koji koja koje kod koliko kroz lani međutim među možda mada na nad
    naime nakon najprije najpre naprotiv naravno nasuprot ne neki nego nekada ni nije nikada nisu
    niti no njegov njegova njezin njen njihov o ob od odmah odnosno oko on ona oni onda osim ova
    ovaj ove ovo pa pored pod po poput posle poslije potom povodom prema pre prije preko pred premda
    pri protiv prošle radi s sa sam sama samo sad sada se slično sinoć stoga su sutra svi sve svaki
    šta što ta tada taj tako takođe također te tek ti tim to tokom tijekom toga tu u umesto umjesto
    unatoč uoči uprkos usprkos uz uskoro već večeras verovatno vjerojatno vrlo za zahvaljujući
    zajedno zar zašto zatim zato zbog а ако али без би била били било био будући чак чим да данас
    дакле до док досад други два где и иако или иначе ипак испред из иза изнад између један једнако
    јер још јуче кад када како као касније ко који која које код колико кроз међутим међу можда мада
    на над наиме након најпре напротив наравно насупрот не неки него некада ни није никада нису нити
    но његов његова њен њихов о од одмах односно око он она они онда осим ова овај ове ово па поред
    под по попут после потом поводом према пре преко пред премда при против прошле ради с са сам
    сама само сад сада се слично синоћ стога су сутра сви све сваки шта што та тада тај тако такође
    те тек ти тим то током тога ту у уместо уочи упркос уз ускоро већ вечерас вероватно врло за
    захваљујући заједно зар зашто затим зато због`,
  ],
  [
    "bg mk",
    `а ако ала без бе беше бивш бившият близо в вече вероятно вместо все всеки всички всъщност вчера
    във въпреки върху где да дали даже днес днеска до докато досега друг други дори е един една ето
    за завчера заедно засега защо защото зад заради затова знае и из или им иначе има именно каза
    как както какво като ката към кога когато което които който коя кой която къде лани ли между
    междувременно миналата много може на над най накрая нали например наскоро нашата не неговата
    негова негов нейната нека някога някои нито ни но нова новият обаче около освен от отново пак по
    повече под подобно поради после почти по-късно пред преди предвид през при първо против с са сам
    сами само самият самата със сега си след следователно според среща стига също така таз там тази
    те тези тогава това той тук тя утре ще щом вака веднаш денес денеска додека дури иако ист исто
    кај како кој колку кон меѓу меѓутоа можеби накај наместо неговиот нема ниту овде овој оваа ова
    оттогаш откако потоа покрај претходно секој сите сепак тоа тој таа тие токму тука утрово уште
    што`,
  ],
  [
    "ro",
    `a acest această acestea aceștia acum adică ai aici alături am and apoi ar asemenea astăzi astfel
    atât atunci au azi ca când cand care către ce cea cel cele chiar ci cine cei conform contra cu
    cum dacă dar datorită de deci deja deoarece despre deși după ea ei el ele este era eu fără
    fostul fosta foarte fiindcă iar ieri împotriva împreună în înainte încă inclusiv între într însă
    însuși la lângă le lor lui mai mâine mereu mulți ne nici nimeni niciodată nu numai o ori pe
    pentru peste poate potrivit prin până recent sau sub și si spre sunt tot toți toate totuși
    totodată un una unde unii vineri`,
  ],
  [
    "sv da nb no nn",
    `alla allt alltså att av bakom bara bland både den denna det detta de där därefter därför då
    därmed efter eller en enligt er ett eftersom för före från genom han hennes hans har här hela
    hon hos hur hvad hvem hvis hvor hvorfor hvornår i ibland idag icke igår imorgon in ingen innan
    inför inte inom jag ju kanske kring liksom man med medan mellan men mer mot mycket när nej ni nu
    några någon och också om omkring på redan samtidigt samt sedan senare sen själva själv som snart
    så sådan till trots två under utan utanför ur vad varför var vem vi vid via vissa visst än ändå
    även åt över af alle allerede at bag blandt da der derefter derfor dermed dette disse end endnu
    endvidere et fordi foran for forud fra før gennem ham heller hende hendes her hun hverken igen
    ifølge imens imidlertid imod indenfor ikke ja jeg kun langs lige mens mellem mod måske nogle når
    nær og også over samtidig se selv senere siden stadig til trods tværtimod ud uden ved bak bare
    blant denne dersom deretter dessuten etter ettersom først gjennom hva innen kanskje likevel
    mellom nå slik uten utenfor`,
  ],
  [
    "lt",
    `anot antai ar apie arba artimiausiu atrodo be beje bei bet buvęs dabar dar dažnai dėl dešimt du
    galbūt gal ir iš iki ilgai ilgainiui jau jei jeigu jie jis ji jo jos juk juos kad kada kadangi
    kai kaip kartu kas kiek kiekvienas kita kiti kitas kol kodėl kur kuris labai link man mat mes
    metu nes ne nei nebent net nors netrukus nuo o pagal pakeliui paklaustas pas paskui pasak pats
    pati per pernai po pirma prie prieš pro rytoj sako savo šalia ši šis šie šiandien šiuo šiemet su
    tad tada tačiau tai taigi taip tam tas tarp tebėra tegul ten tie tik tikriausiai to toks todėl
    tuo tuomet už vakar vėl vėliau vien vienas vis visi virš žinoma`,
  ],
  [
    "lv",
    `ar arī bet bez bija bijušais būs caur citi daudzi diemžēl divi drīz gan gandrīz ir ja jau jo jūs
    kad kas kamēr kāpēc kopā kopš katrs kā kurš kur lai līdz līdzās mēs ne nav nekad nesen nevis nu
    no otrs pa par pat parīt pašlaik pats pati pēc pērn pie pirms pret protams rīt savukārt saskaņā
    starp šī šis šie šobrīd šodien šogad tā tāpat tad tādēļ tagad taču tāpēc tas tātad tie tikai to
    tomēr tur turklāt tobrīd uz un vai vakar vairāki varbūt vēl vēlāk vien viens viņa viņš viņi virs
    visi zem`,
  ],
  [
    "et",
    `aga ainult alates alles alla eelmisel eile ehk ehkki enne ega ei esialgu et hiljem hoolimata
    igal ilma ilmselt isegi ja jah just juba ka kas kahe kaks keegi kes kogu koos kuhu kui kuid
    kuigi kuna kuni kus läbi lisaks ma me meie mida mis miks mitte mõlemad mõned muidugi mullu
    näiteks nad need nende nii nüüd ning oli on oma pärast peale pealegi praegu sa samas samuti see
    seega seejärel seda selle sest siin siis siiski täna tänavu tema ta teine teised tuleb tänu uus
    üks ükski vaatamata vaid vana varem vastavalt veel vist või vähemalt õige`,
  ],
  [
    "fi",
    `aiemmin ainakin aina edes ehkä ei eikä eilen emme en ennen entinen enää esimerkiksi että hän
    hänen he heidän huolimatta huomenna hyvin ihan ilman itse ja jo jokainen joka jopa jos joskus
    jotka joten juuri kaikki kahden kaksi kanssa kenties kertoo keskellä koko koska kovin kuin
    kuinka kuitenkaan kuitenkin kuka kukaan kun kuten lisäksi lopulta luultavasti läpi me meidän
    mikä mikäli miksi minä missä mitä moni monet muiden mukaan mutta muut myöhemmin myös ne niin
    niinpä niitä nyt nykyinen ohella oli on onko onneksi paitsi paljon perjantaina pian pitkin sama
    samalla se sekä sen siellä siis siinä sillä siksi silti silloin sitten sinä tai taas tähän tällä
    tämä tänään tänä tässä te toinen toisaalta tosin tuolloin tuo vaan vaikka vain vai vasta vielä
    viime vähän yhä yksi yleensä`,
  ],
  [
    "hu",
    `a abban addig ahogy ahol aki akik alig általában ám ami amíg amikor amint annak arra az azért
    aztán azt azonban bár be ben ci csak de december egy egyben egyébként előtt előbb emellett én és
    ennek erre ez ezért ezután ezzel hanem ha helyett hiszen hogy hol hova igen is így itt jelenleg
    jövőre kell ki kik kivéve később közben közel között legalább lehet ma magyarul mai majd már még
    meg mellett mert mi miatt mielőtt mint mindez minden mivel mindig miután miért most múlt na
    nagyon nem neki nélkül ő ők oda olyan ott óta persze pedig például s saját se sem során szerint
    szerinte tavaly tegnap tehát természetesen továbbra tovább úgy ugyanakkor ugyanis utána után
    vagy valószínűleg vajon viszont volt`,
  ],
  [
    "tr az",
    `acaba ama ancak ardından artık asla aslında ayrıca az bana bazı bazen belki ben bile bir biraz
    biri birçok biz bu bugün buna bunun burada böyle bütün çok çünkü da daha de dün eğer en eski
    evet fakat gerçi gibi geçen göre hala halen hatta hem henüz hep hepsi her herkes hiç için ile
    ise işte kadar karşın kendi ki kim kimi mi mı nasıl ne neden nerede niçin o olarak onlar onun
    orada oysa önce önceki rağmen sadece sanki senin şimdi siz sonra sonunda şu tüm üstelik üzerine
    ve veya ya yalnız yani yarın yeni yine yoksa zaten amma artıq bəlkə bəs çünki dünən görə hazırda
    hər hələ həmçinin indi isə lakin niyə öz özü sabah təkcə və yenə pazartesi salı çarşamba perşembe cuma
    cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bay bayan
    imparator kral kraliçe sultan vali valisi editör profesör doktor prens lideri`,
  ],
  [
    "el",
    `αλλά αν ανάμεσα αντί αντίθετα άλλωστε από αργότερα αύριο αυτά αυτή αυτό αυτός αφού για γιατί δεν
    διότι δίπλα δύο ενώ εάν εδώ εκεί εκτός ένα ένας επειδή επίσης επομένως ή η ήδη ίσως και καθώς
    κατά κάθε κανείς κοντά λόγω μα μαζί μέσα μέσω με μετά μεταξύ μέχρι μη μια μόλις μόνο ναι ο οι
    όλοι όμως όπως όπου όταν ότι ούτε πάντως πάνω παρά πέρυσι πια πιθανώς ποιος πολλοί πολύ πού πριν
    προς προηγουμένως σαν σε σήμερα στα στη στην στις στο στον στους σύμφωνα συνεπώς τα τελικά τη
    της τι τις το τον τότε του τους τώρα των φέτος χθες χωρίς ως ωστόσο`,
  ],
];

/** Beginnings of folded titles and offices, which Slavic, Baltic and Finnic languages have in many forms. */
const titles = [
  "prezident presidentt predsed predsjed presed premier premijer premjer ministr minister ministar paaminist",
  "kancler kancelar kansler senator guverner gubernator velvyslan veleposlan ambasador general direktor",
  "gradonacelni primator starost papez kralj baskan basbakan cumhurbaskan pirminink",
  "президент председ претседател председател премиер премијер министр министър министар министер канцлер",
  "канцелар генерал директор губернатор гувернер сенатор посланик амбасадор градоначалник кмет",
];
const title = new RegExp(`^(?:${titles.join(" ").replaceAll(" ", "|")})`);

const byLanguage = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The folded words that open sentences before a name in a language (BCP 47). */
export function openingWordsOf(language: string | undefined): ReadonlySet<string> {
  const main = language?.toLowerCase().split("-", 1)[0] ?? "";
  const known = byLanguage.get(main);
  if (known !== undefined) return known;
  const words = openings.find(([languages]) => languages.split(" ").includes(main))?.[1];
  const set = words === undefined ? none : new Set([...listWords(words)].map(foldWord));
  byLanguage.set(main, set);
  return set;
}

/** Whether a folded word is a title of those languages, in whatever case. */
export function isTitleForm(folded: string): boolean {
  return title.test(folded);
}
