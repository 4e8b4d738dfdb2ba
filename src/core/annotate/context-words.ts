/*
 * Closed word lists that tell a name's company: what may stand beside a name without making it a
 * part of a longer one. All folded (see core/text/fold.ts).
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Titles and offices, which stand before a person's name or after a country's. */
export const titleWords = set(`
  president vice prime minister premier chancellor leader strongman opposition foreign defense defence
  interior finance justice energy health economy mr mrs ms miss dr doctor sir lady lord king queen prince
  princess pope general gen colonel col major captain lieutenant lt admiral commander senator sen
  mme mlle mgr signor signora senor senora pane meneer mevrouw hr fru
  representative rep congressman congresswoman governor gov mayor ambassador envoy secretary speaker
  chief chairman chairwoman chair director professor prof judge attorney deputy former ex acting then
  comrade herr frau monsieur madame pan pani tsar emperor dictator autocrat spokesman spokeswoman
  spokesperson presidents leaders ministers archbishop bishop cardinal patriarch metropolitan rabbi imam
  ayatollah sheikh emir sultan duke duchess count baron marshal sergeant inspector superintendent
  commissioner chancellors vicepresident consul attache
  президент прэзідэнт глава голова кіраўнік лидер лідер лідар премьер прем'єр прэм'ер министр міністр
  генерал маршал полковник палкоўнік канцлер король кароль королева каралева принц папа спикер спікер
  сенатор сенатар депутат дэпутат губернатор губернатар мэр мер посол пасол секретарь секретар сакратар
  директор дырэктар председатель старшыня представитель представник прадстаўнік диктатор дыктатар кандидат
  город горад місто столица сталіца столиця страна краіна країна республика рэспубліка республіка
  кандыдат оппозиционер опозиціонер апазіцыянер политик політик палітык блогер журналист журналіст адвокат
  адвакат пан пані спадар спадарыня господин госпожа
`);

/** Titles that are also what a ministry is for: the U.S. Justice Department. */
export const fieldWords = set(`
  foreign defense defence interior finance justice energy health economy
`);

/** The commonest small words, with which an acronym in a line of capitals is confused: TELL US. */
export const smallWords = set(`
  a an the in on at by for from to of with without within under over after before since during until
  while as when where if though although because but and or nor so yet both either neither not no
  that this these those there here then now meanwhile however today yesterday tomorrow according amid
  against about like unlike despite between among through across around near inside outside beyond
  what why how who whom whose which did does do is are was were has have had will would can could may
  might must should it its he she they we you his her their our my your via per than said says asked
  told also even only just still once again will may next last earlier later monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october
  november december president pro anti non post pre ex trans neo
  eastern western central southeastern northeastern southwestern northwestern
  wczoraj dzis dzisiaj jutro potem teraz wtedy jednak dlatego tymczasem w z do na po od za przed przez oraz
  i a ale czy nie to jak gdy kiedy bo gestern heute morgen dann danach jetzt aber und oder in im am an auf
  nach von vor mit bei seit als wenn weil hier aujourd'hui demain puis ensuite maintenant mais et ou en
  dans a au aux de du des sur pour par avec selon quand
  в во на с со у к ко о об от до за из по при про для без над под перед после между через а и но да или
  что как когда если где это так также уже еще не ни вот пока хотя однако тем сам сама потом затем тогда
  теперь сейчас сегодня вчера завтра раньше позже ранее поэтому
  у ў з са да пра па без на ад для праз паміж і але ці што калі дзе як гэта так ужо яшчэ не потым затым
  тады цяпер сення учора ўчора заўтра раней пазней таму
  у в з із зі до про по без на від для через між і та й але чи що коли де як це так уже ще не потім тоді
  тепер зараз сьогодні вчора учора завтра раніше пізніше тому
`);

/** Words that open sentences before a name. */
export const functionWords = new Set([
  ...smallWords,
  ...set(`
  unless whereas whether perhaps maybe thus hence besides instead indeed whenever nevertheless nonetheless
  moreover furthermore similarly likewise otherwise therefore consequently soon often sometimes never
  always every each all some many most several few another other such given amidst amongst alongside
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozens
  hundreds thousands half
  except above behind upon versus towards
  si car or que qui quoi dont lorsque puisque comme alors ainsi donc parce sans sous vers chez contre entre
  depuis pendant durant avant apres malgre sauf outre voici toutefois cependant neanmoins pourtant enfin
  certes meme aussi tandis quant pourquoi comment lors le la les une elle ils elles son sa ses leur
  pero cuando mientras aunque porque segun para con sin sobre desde hasta hacia ante tras ayer hoy ahora
  luego despues antes entonces asi tambien ademas y ma se quando mentre perche secondo
  per senza tra fra della ieri oggi ora poi dopo prima allora cosi anche inoltre gli mas enquanto
  embora segundo com sem ate ontem hoje agora depois entao tambem em no os maar als toen terwijl omdat
  volgens voor met zonder tussen sinds tegen naar gisteren vandaag nu daarna ook het een de en of dat
  gdyby skoro choc chociaz poniewaz natomiast wedlug dla bez pod nad miedzy wobec mimo podczas tylko nawet
  tez takze rowniez kto co gdzie dlaczego zatem wiec jesli jezeli ze
  kdyz pokud protoze podle mezi behem vcera dnes zitra nyni pak proto take kdyby pri pred kde proc vsak
  хоть ведь лишь только даже тоже ибо пусть почему зачем кто весь все эти этот эта тот его ее их он она они
  мы вы несмотря вместо кроме вслед благодаря согласно против среди около ради итак впрочем кстати
  хоча поки якщо адже отже водночас бо щоб хто чому лише тільки навіть теж також однак проте втім натомість
  після перед під над проти серед біля замість крім згідно попри завдяки нині торік вони він вона ми ви
  його її їх цей ця ці той ті
  хоць хаця пакуль бо каб хто чаму толькі нават таксама аднак затое замест акрамя паводле супраць сярод
  пасля перад нягледзячы дзякуючы ён яна яны яго яе іх гэты гэтая
`),
]);

/** Words that make a place, body or work of whatever name stands before them. */
export const nameHeads = set(`
  avenue street road boulevard square lane drive bridge highway st rd ave blvd court terrace row pact city tour rovers united
  wanderers albion athletic hotspur villa rangers park station stadium arena airport hotel house
  tower palace theater theatre museum gallery university institute college school academy library
  hospital foundation prize award medal cup trophy league championship open marathon orchestra ballet
  choir club fc hc cska bank group holding company airlines airways times post herald tribune gazette news
  today tv radio region oblast district county province island islands peninsula bay river lake
  mountain valley beach heights wing virginia street's accords accord protocol agreement agreements
  agency council committee commission conference summit forum exchange ring sports press
`);

/** What a street's name ends with, also in a line of capitals. */
export const streetHeads = set(`
  avenue street road boulevard square lane drive bridge airport highway st rd ave blvd court terrace row
  way city cup tour
`);

/** Before "of PLACE" in a headline too: what is meant is no place. */
export const ofHeads = set(`
  war battle treaty peace siege tour duke revolution congress declaration church
`);

/** Last words of the names of bodies that begin with a country: the U.S. Agriculture Department. */
export const bodyHeads = set(`
  department ministry bureau party force fund corps command office service authority board
  federation association organization organisation institute
  center centre agency council committee commission bank university academy administration army guard
  desk newsroom exchange
`);

/** What ends a company's name: "of PLACE" behind it says where it is. */
export const companyEndings = set(`co corp inc ltd llc plc ag gmbh sa spa nv oyj asa pjsc ojsc`);

/** Before "of PLACE": what is meant is the place itself, or a person. */
export const placeHeads = set(`
  republic kingdom state city town government people territory capital north south east west coast
  gulf port embassy invasion occupation annexation
`);

export const calendarWords = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december
`);

/** After "PLACE, ": the place is another of that name. */
export const otherHomes = set(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
  washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan
`);

/** The same, shortened: they have a full stop. */
export const shortHomes = set(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa tenn tex va vt wash wis wyo ont que
`);

/** Places that CLDR's list of countries has not, or not by these names. */
export const otherCountries = set(`
  england scotland wales britain holland burma czechoslovakia yugoslavia macedonia zaire swaziland russia
  turkey bosnia palestine congo korea
`);
