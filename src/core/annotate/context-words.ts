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
  representative rep congressman congresswoman governor gov mayor ambassador envoy secretary speaker
  chief chairman chairwoman chair director professor prof judge attorney deputy former ex acting then
  comrade herr frau monsieur madame pan pani tsar emperor dictator autocrat spokesman spokeswoman
  spokesperson presidents leaders ministers archbishop bishop cardinal patriarch metropolitan rabbi imam
  ayatollah sheikh emir sultan duke duchess count baron marshal sergeant inspector superintendent
  commissioner chancellors vicepresident consul attache
  президент прэзідэнт глава кіраўнік лидер лідар лідер премьер министр міністр прэм'ер генерал
`);

/** Words that open sentences before a name. */
export const functionWords = set(`
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
  center centre agency council committee commission bank university academy administration
`);

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
`);
