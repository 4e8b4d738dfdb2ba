/*
 * Closed lists of the small words that stand right beside a name and say what it is there. All folded
 * (see core/text/fold.ts).
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Before a name that is a ship's. */
export const shipWords = set(`
  uss hms hmcs hmas ss mv cruiser frigate destroyer submarine tanker ferry trawler yacht battleship
  corvette warship icebreaker carrier schooner freighter minesweeper
  крейсер фрегат эсминец подлодка танкер паром яхта корвет линкор ледокол теплоход сухогруз тральщик
  крэйсер эсмінец есмінець теплохід криголам пором крейсера крейсере крейсером
  krazownik fregata niszczyciel prom kreuzer fregatte zerstorer croiseur fregate
`);

/** Before a name that is a house's or a club's. */
export const houseWords = set(`
  hotel cafe cinema kino restaurant ресторан гостиница отель кафе кинотеатр бассейн клуб готель
  кінотеатр гасцініца рэстаран restauracja
`);

/** Before a name with a capital of their own: a club, an airline, a station. */
export const clubWords = set(`
  fc fk hc фк хк бк ск цска dynamo dinamo динамо дынама спартак spartak lokomotiv lokomotive локомотив
  арсенал зенит зеніт рубин металлист металіст ворскла zenit metalist vorskla
  legia cska zska torpedo торпедо шахтер real atletico inter air radio
`);

/** Before a person's name that is a street's, a square's or a school's. */
export const streetWord =
  /^(?:ул|улиц\p{L}{0,2}|просп|пр|пр[оа]спект\p{L}{0,2}|площад\p{L}|бульвар\p{L}{0,2}|переул\p{L}+|набережн\p{L}+|имени|імен[іи]|імя|вул|вул[иі]ц\p{L}{1,3}|плошч\p{L}?|площ\p{L}|завул\p{L}+|провул\p{L}+|ulic[aye]|al|alej[aei]|plac[ue]?|skwer\p{L}{0,2}|imienia)$/u;

/** The same, shortened, and with a full stop: "им" alone is "them". */
export const namedAfter = set(`им ім im ul пер наб бул бульв пл ш пров зав`);
/** Before "in the name of", which is no street's: от имени Путина. */
export const onBehalf = set(`от від ад`);
export const nameWords = set(`имени імені імя`);

/** Before "de PLACE" or "de PERSON": a street, a square, a bridge. */
export const frenchStreets = set(`rue avenue boulevard place quai pont square gare porte`);
export const frenchJoins = set(`de du des d la`);

/** Before a surname: a woman, a man. */
export const womanTitles = set(`
  mrs ms miss madame mme mlle frau pani lady пани пані госпожа г-жа спадарыня панi dame first-lady
`);
export const manTitles = set(`mr mister herr monsieur pan sir господин г-н спадар пан`);

/** Before a surname of which there are several. */
export const whichOfThem = set(`
  younger elder older eldest youngest jungere altere junger alterer младший старший молодший малодшы
  старэйшы mlodszy starszy
`);

/** After a surname that is a whole family's. */
export const familyWords = set(`
  family brothers sisters siblings clan dynasty twins household couple heirs children
`);
export const juniorWords = set(`
  jr sr junior senior jnr snr ii iii fils pere младший старший молодший малодшы старэйшы mlodszy starszy
`);

/** Before a surname that is a whole family's. Where names have cases, theirs is another: братья Путина. */
export const familyBefore = set(`
  familie ehepaar geschwister bruder famille clan couple epoux freres soeurs familia hermanos esposos
  famiglia fratelli coniugi les
`);

/** Behind a place and a hyphen: another place, Moscow-on-the-Hudson. */
export const riverJoins = set(`on upon sur am an de la le les en`);
/** The same in Cyrillic, where it has cases: Китай-город, Москва-река, Кіева-Пячэрская лаўра. */
export const joinedPlace =
  /^(?:город(?:а|у|ом|е)?|ре(?:к[аиеу]|кой)|рак[аіуой]+|рацэ|рік[аиуою]+|ріці|сити|сіті|сіці|[а-яёіў]+[сц]к(?:ий|ая|ое|ого|ому|ой|ую|им|ом|и[ехй]|і|ае|ага|аму|ай|ім|іх))$/;

/** German articles, and Dutch ones, before what is a people's or somebody's there: die Polen, des Polen Wasek. */
export const peopleArticles = set(`der die das des dem den ein eine einen einem einer eines de`);
export const peoplesNames = set(`
  polen schweden ungarn bayern sachsen hessen franken schwaben preussen westfalen pommern flamen bohmen
`);

/** After a person's or a body's name that a building or a street has. */
export const builtWords = set(`
  street avenue road square stadium airport station bridge park theatre theater museum hospital university
  school library prize award medal cup trophy
`);

/** After a place's name: what is called by it, and eaten, worn or kept. */
export const wareWords = set(`
  tractor tractors sprout sprouts nut nuts pepper peppers sandwich sandwiches hat hats pig pigs fowl
`);

/** Before a month. "By May" and "of May" may be either, so that there is no mark. */
export const monthBefore = set(`
  in since until till by from last next early late mid this of through during every each after before
  between ending starting and or to on
`);

/** After a verb at the head of a sentence: "May the best win", "Will he?". */
export const modals = set(`may will can might must mark frank`);

/** Before a place where something is, comes from or goes to. */
export const placePrepositions = set(`
  in at near outside inside across from to into around through toward towards via within throughout
  в во на из к под у до пад каля ля з із зі від біля поблизу з-под
  w we do z ze od pod nad nach aus bei dans vers depuis
`);
/** Of these the ones that nobody says of a person. */
export const surePlace = set(`
  in near outside inside across into around throughout в во у w we do nach aus
`);

/** Before a capital that stands for its government: "talks with Moscow". */
export const dealWords = set(`
  with between against by с со між між паміж з-за против проти супраць mit gegen zwischen avec contre
`);

/** After a capital that stands for its government, besides what ends as verbs do. */
export const actVerbs = set(`
  said says say told tells wants want insists insist denies deny vows vow warns warn claims claim
  accuses accuse calls rejects reject demands demand hopes fears sees seeks plans agrees agree refuses refuse sent sends took takes made makes
  заявил заявила заявило сообщил сообщила обвинил обвинила требует считает отказался отказалась хочет
  заявила обвинуватив обвинуватила вимагає вважає хоче заявіў заявіла патрабуе лічыць хоча
  twierdzi uważa uwaza chce oskarża oskarza zapowiada erklarte fordert will sagt affirme accuse exige veut
`);

/** After a name that does something, or only is: what comes next says which. */
export const auxiliaries = set(`
  has had will would could may might must should did does do is was
`);

/** After "Moscow's" where it is the government's. */
export const governmentNouns = set(`
  government decision position policy ally allies response demands demand claims stance ambassador
  officials relations army military troops forces leadership proposal offer interests
`);

/** Places that are given names too: "Chad" after "Chad Wolf". */
export const givenPlaces = set(`
  chad jordan georgia paris sydney florence israel brooklyn austin dallas houston kenya india china asia
  africa america virginia carolina montana dakota savannah charlotte victoria alexandria adelaide
  chelsea kent devon lincoln jackson madison orlando phoenix cuba ireland holland london britain vienna
  sofia santiago salvador valencia lorraine verona siena milan catalina melbourne tyrone cairo memphis
  odessa geneva france jersey denver tulsa troy washington kingston nelson wellington
`);

/** Given names that end as the other sex's do, and common ones that do not show it. */
export const womenNames = set(`
  elizabeth margaret hillary liz ruth carol susan helen karen ann ellen marine megan meghan kathleen
  joan janet alison sharon nicole rachel esther miriam ingrid astrid birgit edith judith doris anne
  jane mary marie nancy amy lucy sally wendy kathy betty jenny kate valerie emily sophie julie annie
  alice grace joyce louise claire diane irene denise christine caroline catherine katherine michelle
  danielle gabrielle josephine madeleine jacqueline yvonne simone carmen lauren erin gwen brooke
  любовь нинель
`);
export const menNames = set(`
  nikita ilya joshua luca sasha misha kolya luka mustafa никита илья саша миша коля лука кузьма фома
  микола мікіта ілля ілья данила danila george joe mike luke pete dave steve kyle jake abe barnaba kuba
  andrea nicola mika jesse bruce wayne lance pierre antoine philippe jose jorge felipe enrique vicente
`);

/** Before "of" and a name: it is a place's, whatever else has it (the archbishop of Cincinnati). */
export const placeOf = set(`
  archbishop bishop mayor governor diocese archdiocese university port city town suburb suburbs streets
  outskirts residents citizens north south east west capital
`);

/** The West in the languages that have one word for it and for the side of a country, in all cases. */
export const westWords = set(`
  запад запада западу западом западе захад захаду захадам захадзе захід заходу заходом заході
  zachod zachodu zachodowi zachodem zachodzie westen westens
`);
/** Measures, and no case of the West in Ukrainian and Belarusian. */
export const measures = set(`
  заходи заходів заходам заходами заходах захады захадаў захадамі захадах
`);
/** Of the sun, which sets in the west. */
export const sunWords = set("солнца солнце сонца сонця slonca");
/** "Der Westen des Landes" */
export const germanGenitives = set("des der von vom");

/** Countries that channels are called after: France 24, Беларусь 1. */
export const channelCountries = set(`
  france russia belarus ukraine россия беларусь украина росія україна расія
`);
/** Before a country where something is: "in Russia 24 people". */
export const placedIn = set("in from across в у из с з із ў w z dans en aus");
