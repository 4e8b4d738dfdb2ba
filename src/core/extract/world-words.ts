import { listWords } from "../text/word-list.ts";

/*
 * Closed word lists that names are read with in languages other than English and those of
 * slavic-words.ts. Folded; of all these languages at once, but for small words.
 */

/** Small words of a language that stand in names or before them. */
export interface SmallWords {
  /** Between the capitals of one person's name: de Gaulle, von der Leyen, Lula da Silva. */
  readonly joints: ReadonlySet<string>;
  /** Between a body and what it is of: Banco de España, Cour de justice. */
  readonly links: ReadonlySet<string>;
  /** Before a place where something is. */
  readonly locatives: ReadonlySet<string>;
  /** Before nouns: what follows is a German noun and no name. */
  readonly articles: ReadonlySet<string>;
}

/** Joints of many languages. */
const nobility = "van von der den ten ter zu zum zur af bin ibn ben al el";

function small(joints: string, links: string, locatives: string, articles = ""): SmallWords {
  return {
    joints: listWords(`${joints} ${nobility}`),
    links: listWords(links),
    locatives: listWords(locatives),
    articles: new Set(articles === "" ? [] : listWords(articles)),
  };
}

const nordic = (links: string, locatives: string): SmallWords => small("de la", links, locatives);

const smallWords: ReadonlyMap<string, SmallWords> = new Map([
  [
    "fr",
    small(
      "de du d la le des",
      "de du des d l la le les pour a au aux",
      "en a au aux",
      "l le la les un une du des au aux",
    ),
  ],
  [
    "es",
    small("de del la los las", "de del la las los el para", "en", "el la los las un una del al"),
  ],
  ["ca", small("de del d", "de del dels d la les el els per a", "a", "l la les els un una")],
  ["gl", small("de do da dos das", "de do da dos das para", "en no na", "o os as")],
  [
    "it",
    small(
      "di de del della dei degli d da lo la li",
      "di del dello della dei degli delle d dell per i la il le",
      "a in",
      `l il lo la i gli le un uno una del dello della dell dei degli delle al allo alla all nel nella nell
      sul sulla sull dal dalla dall`,
    ),
  ],
  ["pt", small("de do da dos das", "de do da dos das para a o", "em no na")],
  ["nl", small("de het t", "van de het der den voor", "in uit naar", "de het een")],
  ["ro", small("", "de a al ale ai pentru", "in la din")],
  ["sv", nordic("for av", "i fran till")],
  ["da", nordic("for af", "i fra til")],
  ["nb", nordic("for av", "i fra til")],
  ["no", nordic("for av", "i fra til")],
  [
    "de",
    small(
      "",
      "fur der des",
      "in aus nach",
      `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese
      dieses diesen diesem jeder jede jedes jeden jedem sein seine seinen seinem seiner seines ihr ihre ihren
      ihrem ihrer ihres unser unsere unseren mein meine meinen vom zum zur beim im am ans ins alle allen viele
      vielen mehr weniger einige mehrere zwei drei vier funf manche solche welche beide`,
    ),
  ],
]);

const noWords = small("", "", "");

/** The small words of a language; none of one that is not known. */
export function smallWordsOf(language: string): SmallWords {
  return smallWords.get(language) ?? noWords;
}

/** Heads of bodies. */
export const worldBody =
  /^(?:agence|agencia|agenzia|agentschap|agentur|amt|assemblee|asamblea|assemblea|assembleia|asociacion|associacao|association|associazione|audiencia|autorite|autoridad|autorita|ayuntamiento|banco|banca|bank|banque|bundestag|bundesrat|bundeswehr|bundesverfassungsgericht|camara|camera|chambre|casa|centro|centre|club|comision|comissao|commission|commissione|commissie|comite|comitato|compagnie|compania|companhia|conference|conferencia|confederacion|confederation|confederazione|congres|congreso|congresso|conseil|consejo|conselho|consiglio|corte|corporacion|cour|direccion|direction|direzione|ecole|ejercito|escuela|eglise|chiesa|iglesia|igreja|faculte|facultad|federacion|federacao|federation|federazione|fiscalia|fondation|fondazione|fundacion|fundacao|fonds|fondo|fundo|forum|foro|front|frente|fronte|gericht|gerichtshof|groupe|grupo|gruppo|groep|hogeschool|institut|instituto|istituto|instituut|jeunesse|juventus|kamer|kommission|kommissionen|lega|liga|ligue|ministere|ministerio|ministero|ministerium|ministerie|ministeriet|mouvement|movimiento|movimento|musee|museo|nationalrat|observatoire|observatorio|osservatorio|office|oficina|onderneming|ong|opera|orchestre|ordre|organisation|organizacion|organizacao|organizzazione|organisatie|ospedale|hospital|hopital|parlament|parlement|parlamento|parlamentul|partei|parti|partido|partito|partij|partiet|partidul|polizei|policia|polizia|police|politie|procura|radio|radiotelevisione|rundfunk|televisie|television|televisione|televisao|fernsehen|zeitung|rat|real|registro|riksdagen|riksbanken|secretaria|senat|senado|senato|service|servicio|servizio|societe|sociedad|societa|sociedade|sindicato|syndicat|staatsanwaltschaft|tribunal|tribunale|tribunalul|tweede|union|unione|unie|uniao|unionen|uniunea|universidad|universidade|universita|universitat|universite|universiteit|universitetet|universitatea|verband|vereinigung|zentralbank|zentrum)$/;

/** Bodies of one word that nothing else tells. */
export const worldKnown =
  /^(?:bundestag|bundesrat|bundeswehr|bundesbank|bundesverfassungsgericht|bundesgerichtshof|bundesnachrichtendienst|bundeskriminalamt|nationalrat|kreml|kremlin|cremlin|cremlino|pentagon|pentagono|pentagone|otan|nato|elysee|eliseo|moncloa|quirinale|matignon|taliban|talibans|talibani|talibanes|hisbollah|hezbollah|hezbola|hamas|linkspartei|vatikan|vaticano|vatican|weltbank|unicef|interpol|europol|eurogruppe|eurogroupe|eurogrupo|duma|knesset|bundesliga|reuters|riksdagen|riksbanken)s?$/;

/** What every country has, and no name by itself. */
export const worldGeneric = listWords(
  "gobierno governo gouvernement regierung regering etat estado stato staat ejecutivo executif exekutive presidencia presidence presidenza policia polizei policier estat govern goberno bourse bolsa borsa borse",
);

/** Whose names are of what they are for, and nobody's: ministre de la Défense, ministerio de Defensa. */
export const worldMinistry =
  /^(?:vice)?(?:minist|secretar|consejer|conseller|assessor|subsecretar)/;

/** Heads of places. */
export const worldPlace =
  /^(?:aeroport|aeropuerto|aeroporto|avenida|avenue|bahia|baie|bairro|barrio|boulevard|cabo|calle|canal|canale|cap|capo|comarca|communaute|comunidad|cordillera|costa|cote|departement|departamento|desierto|distrito|estrecho|fiume|golfe|golfo|ile|iles|ilha|isla|islas|isola|isole|lac|lago|laguna|mar|mare|mer|mont|monte|montes|monts|ocean|oceano|parc|parco|parque|peninsula|piazza|piazzale|place|plage|plaza|praca|praia|presqu'ile|provincia|province|puerto|port|porto|quartier|regione|region|republica|republique|repubblica|ria|rio|riviere|rua|rue|rambla|sierra|stade|stadio|estadio|strada|val|valle|vallee|via|viale|villa)$/;

/** What somebody is, small or with a capital of respect; no part of a name. */
export const worldRole =
  /^(?:vice|ex|erst)?-?(?:presidentes?|presidenta|president|presidente|presidentin|prasident|prasidentin|prasidenten|[a-z]*prasident(?:in|en|innen)?|premier|premierminister|ministre|ministro|ministra|minister|[a-z]*minister(?:in|s|n|innen)?|[a-z]*kanzler(?:in|s)?|canciller|cancelliere|chanceliere?|chancelier|chef|chefin|[a-z]*chef(?:in|s)?|[a-z]*sprecher(?:in|s)?|[a-z]*leiter(?:in|s)?|[a-z]*fuhrer(?:in|s)?|konig|konigin|roi|reine|rey|reina|re|regina|rei|rainha|koning|koningin|papst|pape|papa|paus|prinz|prinzessin|prince|princesse|principe|princesa|principessa|prins|prinses|herr|herrn|frau|monsieur|madame|mme|mlle|mm|senor|senora|signor|signora|senhor|senhora|meneer|mevrouw|don|dona|doctor|doctora|docteur|dottor|dr|prof|professor|professorin|profesor|profesora|professeur|professore|professoressa|general|generale|coronel|colonel|colonnello|capitan|capitaine|capitano|oberst|hauptmann|senador|senadora|senateur|senatrice|senatore|senator|senatorin|diputado|diputada|depute|deputee|deputato|deputata|deputado|abgeordnete|abgeordneter|alcalde|alcaldesa|maire|sindaco|sindaca|prefeito|burgermeister(?:in)?|oberburgermeister(?:in)?|burgemeester|juez|jueza|juge|giudice|juiz|richter(?:in)?|rechter|abogado|abogada|avocat|avocate|avvocato|advogado|anwalt|anwaltin|director|directora|directeur|directrice|direttore|direttrice|diretor|direktor(?:in)?|secretario|secretaria|secretaire|segretario|segretaria|secretaris|portavoz|porta-voz|portavoce|embajador|embajadora|ambassadeur|ambasciatore|embaixador|botschafter(?:in)?|lider|leader|periodista|journaliste|giornalista|jornalista|journalist(?:in)?|escritor|escritora|ecrivain|scrittore|scrittrice|schriftsteller(?:in)?|autor|autora|autorin|auteur|entrenador|entraineur|allenatore|trainer(?:in)?|jugador|joueur|giocatore|spieler(?:in)?|actor|actriz|acteur|actrice|attore|attrice|schauspieler(?:in)?|pintor|peintre|pittore|maler(?:in)?|obispo|eveque|vescovo|bischof|erzbischof|cardenal|cardinal|cardinale|kardinal|experte|expertin|experto|politiker(?:in)?|politico|statsminister|statsministern|utrikesminister|kung|drottning)$/;

/** Ends of companies' names. */
export const worldCompany =
  /^(?:ag|gmbh|kg|kgaa|se|sa|sas|sarl|spa|srl|sl|slu|nv|bv|ab|asa|as|oy|oyj|plc|ltd|inc|corp|co|group|holding)$/;

/** Adjectives that may come second: Cour pénale internationale, and no verb ("critica"). */
export const worldSecond = /^(?:europ|internat|internac|internaz|nation|nacion|nazion|feder)/;

/** Small adjectives that a body's name goes on with: Union européenne, Partido socialista. */
export const worldAdjective =
  /(?:al|ale|aux|ales|ali|ais|ise|aise|ain|aine|ano|ana|ani|ane|aire|ario|aria|ari|arie|eenne?|een|eo|ea|ei|eu|eia|el|elle|els|iel|ielle|ien|ienne|ico|ica|ici|iche|icos|icas|ique|iques|if|ive|ivo|iva|ista|isti|iste|istes|istas|ois|oise|ense|es|ese|esi|enne|eca|esca|unie|unies|unido|unidos|unidas|unite|uniti|internazionale|europea|superiore|supreme|suprema|supremo)$/;

/** Cities and parts of the world, as these languages call them. */
export const worldPlaces: readonly string[] = `
Paris|París|Parigi|Parijs|London|Londres|Londra|Londen|Berlin|Berlín|Berlino|Berlijn|Berlim|Madrid|Rom|Rome|Roma
Wien|Vienne|Viena|Vienna|Wenen|Brüssel|Bruxelles|Bruselas|Brussel|Bruxelas|Moskau|Moscou|Moscú|Mosca|Moskou|Moskva|Moscovo|Moscova
Kiew|Kiev|Kyjiw|Kyiv|Kiew|Minsk|Warschau|Varsovie|Varsovia|Varsavia|Warschau|Varsóvia|Prag|Prague|Praga|Praag|Budapest
Bukarest|Bucarest|Bucuresti|București|Sofia|Athen|Athènes|Atenas|Atene|Athene|Istanbul|Estambul|Ankara|Genf|Genève|Ginebra|Ginevra|Genebra
Zürich|Zurich|Zurigo|Zúrich|Bern|Berne|Berna|Lissabon|Lisbonne|Lisboa|Lisbona|Dublin|Dublín|Dublino|Edinburgh|Stockholm|Estocolmo|Stoccolma
Oslo|Helsinki|Kopenhagen|Copenhague|Copenaghen|København|Amsterdam|Rotterdam|Den Haag|La Haye|La Haya|L'Aia|Haia|Antwerpen|Anvers|Amberes
Straßburg|Strasbourg|Estrasburgo|Strasburgo|Luxemburg|Barcelona|Barcelone|Barcellona|Valencia|Sevilla|Séville|Bilbao|Mailand|Milan|Milán|Milano
Turin|Torino|Turín|Neapel|Naples|Nápoles|Napoli|Venedig|Venise|Venecia|Venezia|Florenz|Florence|Florencia|Firenze|Genua|Gênes|Génova|Genova
Hamburg|Hambourg|Hamburgo|Amburgo|München|Munich|Múnich|Monaco|Köln|Cologne|Colonia|Frankfurt|Francfort|Fráncfort|Francoforte|Leipzig|Dresden
Bonn|Stuttgart|Düsseldorf|Dortmund|Bremen|Hannover|Nürnberg|Duisburg|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Kiel|Aachen|Magdeburg|Freiburg|Erfurt|Rostock|Mainz|Kassel|Saarbrücken|Potsdam|Graz|Linz|Salzburg|Innsbruck|Basel|Lausanne|Luzern
Lyon|Marseille|Marsella|Marsiglia|Bordeaux|Burdeos|Toulouse|Lille|Nizza|Nice|Niza|Washington|New York|Nueva York|Nova York|Nova Iorque|Los Angeles|Los Ángeles
Chicago|Boston|Kalifornien|Californie|California|Texas|Florida|Mexiko-Stadt|Ciudad de México|Buenos Aires|Santiago|Bogotá|Caracas|La Habana|La Havane|Havanna|L'Avana
São Paulo|Rio de Janeiro|Brasília|Peking|Pékin|Pekín|Pechino|Beijing|Pequim|Schanghai|Shanghai|Tokio|Tokyo|Tóquio|Seoul|Séoul|Seúl|Hongkong|Hong Kong
Neu-Delhi|New Delhi|Nueva Delhi|Kabul|Kaboul|Teheran|Téhéran|Teherán|Bagdad|Baghdad|Damaskus|Damas|Damasco|Beirut|Beyrouth|Jerusalem|Jérusalem|Jerusalén|Gerusalemme
Tel Aviv|Gaza|Kairo|Le Caire|El Cairo|Il Cairo|Algier|Alger|Argel|Tunis|Túnez|Tripolis|Rabat|Dakar|Nairobi|Johannesburg|Kapstadt
Sarajewo|Sarajevo|Belgrad|Belgrade|Belgrado|Zagreb|Skopje|Tirana|Pristina|Vilnius|Riga|Tallinn|Tiflis|Tbilissi|Eriwan|Erevan|Baku|Bakou
Europa|Europe|Asien|Asie|Asia|Afrika|Afrique|África|Africa|Amerika|Amérique|América|America|Lateinamerika|Südamerika|Nordamerika|Osteuropa|Westeuropa
US|USA|EE.UU.|EEUU|EUA|UdSSR|URSS|DDR|BRD|RFA|RDA|England|Angleterre|Inglaterra|Inghilterra|Engeland|Schottland|Écosse|Escocia|Scozia
Großbritannien|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Grã-Bretanha|Groot-Brittannië|Storbritannien|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten
Bayern|Bavière|Baviera|Sachsen|Saxe|Preußen|Katalonien|Catalogne|Cataluña|Catalogna|Bretagne|Normandie|Provence|Sizilien|Sicile|Sicilia|Krim|Crimée|Crimea|Donbass|Tschetschenien|Tchétchénie
Balkan|Balkans|Balcanes|Balcani|Kaukasus|Caucase|Cáucaso|Caucaso|Sibirien|Sibérie|Siberia|Palästina|Palestine|Palestina|Gazastreifen|Westjordanland|Cisjordanie|Cisjordania|Cisgiordania
Tschechien|Tchéquie|Chequia|Cechia|Tsjechië|Holland|Hollande|Holanda|Olanda|Weißrussland|Biélorussie|Bielorrusia|Bielorussia|Wit-Rusland|Birma|Birmanie|Birmania
`
  .trim()
  .split(/[\n|]/);

/** Given names of these languages that core/text/given-names.ts has not. */
export const worldGiven = listWords(`
  adolfo alain dominique marine luiz frieder yassir newt jesper albrecht aldo alessandra alessandro alexandre alfonso alfredo alvaro amelie anders andreu angelo anke annegret annick annie arnaud
  astrid aurelie aurelio baptiste bart beatrice beatriz beniamino benoit bernardo bertrand birgit bjorn blanca brigitte bruno camille carles carolina
  catalina cecile cedric celine cesare charlotte chiara christa christelle christophe claudio clemens clement concepcion consuelo corinne cornelia
  corrado cristiano cristobal damien dario david delphine detlef didier dino dirk domenico dolores edmundo edoardo elena elisabeth elisabetta elodie
  elvira emilio emma enrico enzo erich ernst estela esteban etienne eugenio eva fabio fabrice fabrizio fausto federica federico felipe ferdinand
  filippo florian francesca francine francoise franziska fredrik friedrich gabriele gabriella gaston geert genevieve georg georges gerard gerhard
  gerrit giacomo gianfranco gianluca gianni giancarlo gilbert gilles giorgio giorgia giovanna giovanni giulia giulio giuseppe gonzalo gregor gregorio
  gudrun guido guillaume guillermo gunter gunther gustavo guy hannelore hans harald hector heidi heiko heiner heinrich heinz helene helga helmut
  hendrik henri henrik herbert hermann herve horst hubert hugo ignacio ignazio ilaria imma ingrid irene isabel isabella isabelle jacques jaime jan
  javier jean jerome joachim joaquim joaquin jochen johan johann johannes jordi jorg jorge josefina josep jorn juan juana juergen jules julie julien
  julio jurgen justine karin karl karsten katharina katja katrin klaus konrad kurt lars laure laurence laurent laurette laura leon leonardo leonie
  lionel loic lorenzo lothar louis louise lourdes luca luciano lucie luis luisa luise luigi lukas lutz maarten magnus maite manfred manuel manuela
  marc marcel marcello marco margarita margot margrethe maria mariano marie mariana marina mario marion markus marta martina martine massimo mateo
  mathieu mats matteo matthias matthieu maurice maurizio max maxime mercedes michaela michel michele michelle miguel mireille monica monika monique
  moritz muriel natalia nathalie nicolas nicole nicoletta norbert nuria olaf oliver olivier oscar otto pablo paco pascal pascale paola paolo pascual
  patrice patricia patrick paul paula paulo pedro pere petra philippe pia pier piero pierre pierluigi pieter pilar rafael raffaele rainer ralf ralph
  ramon raoul raquel raul regis reiner reinhard rembrandt renate renato rene ricardo riccardo roberto robert rocio rodrigo roland rolf romain romano
  rosa rosario rudiger rudolf ruth sabine salvador salvatore samuel sandra sandro santiago sebastian sebastien sergi sergio severine siegfried sigmar
  silvia silvio simon simone sofia sonia sophie stefan stefania stefano steffen stephan stephane susana susanne sven sylvain sylvie tanja teresa theo
  therese theresia thierry thomas tiziana torsten udo ugo ulf ulrich ulrike umberto ursula ute valentina valerie valerio vicente vincent vincenzo
  virginie vittorio volker walter werner wilfried wilhelm willem willy winfried wolf wolfgang xavier yann yannick yolanda yves yvonne wolodymyr wladimir
  volodymyr recep emmanuel boris donald joe kamala barack george hillary xi narendra benjamin bashar
`);
