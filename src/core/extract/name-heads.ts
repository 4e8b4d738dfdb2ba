import { listWords } from "../text/word-list.ts";

/** Words that make a run of capitals an institution, wherever they stand in it. Folded. */
export const institutionHeads = listWords(`
  ministry department agency commission committee council board bureau office authority administration
  university college school academy institute institution faculty polytechnic seminary
  bank fund exchange treasury company corporation corp corp. inc inc. ltd ltd. limited llc plc gmbh bhd ag sa nv co co.
  group holdings holding industries enterprises partners partnership associates ventures capital
  airlines airways air motors motor pharmaceuticals laboratories labs technologies systems networks
  telecom telecommunications communications media broadcasting television studios records entertainment
  association organization organisation federation confederation union alliance league society foundation
  trust network coalition front movement party congress parliament senate assembly duma bundestag
  knesset rada seimas sejm legislature government cabinet court tribunal judiciary
  police army navy force forces guard guards corps brigade battalion regiment division squadron militia command
  church diocese archdiocese monastery
  orchestra opera philharmonic
  club team fc afc united rovers athletic
  times post gazette herald tribune journal daily magazine newspaper news press agence agency
  service services centre center secretariat chamber guild
  ltda spa kg oy ab s.a. n.v. a.g. bros brothers sons
  mechanism initiative programme program project task consortium cooperative co-operative syndicate
  politburo presidium presidency directorate inspectorate ombudsman taskforce mission delegation embassy consulate
  electronics yuan logistics solutions consulting petroleum shipping cement textiles foods railways rail parishad sabha sangh samiti mines observatory
  community adventures tours securities insurance investments stores supermarkets hotels resorts
  nations
`);

/** Institutions after which "of", "for", "on" and "and" go on with the name. Folded. */
export const ofHeads = listWords(`
  ministry department university college school academy institute faculty bank board bureau office council commission committee
  chamber house court church diocese museum library society association organization organisation federation
  confederation union league alliance party front movement republic kingdom commonwealth state states
  center centre foundation fund trust conference congress convention treaty agreement act battle siege
  declaration charter bill law day order medal legion knights daughters sons friends doctors reporters
  museum library hospital theatre bay gulf strait isle cape mount sea tomb temple palace tower observatory university arch-diocese archdiocese
  parliament assembly authority agency secretariat directorate guild group network coalition initiative
  programme program campaign forum summit festival cup championship championships minister
  gazette bureau army voice city district province county town village duchy emirate principality
  workers people's statue gate great tale lord lords house
  code corps division service services court high supreme community plan administration
  statue treaty covenant protocol memorandum partnership hall academy heart day year world
`);

/** Which of those also go on with "for", "on", "to", "in", "against". Folded. */
export const forHeads = listWords(`
  department council commission committee office institute centre center foundation fund trust association
  mechanism organization organisation movement party alliance campaign coalition network initiative programme program
  conference convention treaty forum agency bank ministry school academy society front group charity
  union federation action campaign children doctors reporters call bureau partnership citizens students
  agreement panel authority secretariat service court summit task team friends observatory
`);

/** Words that make a run of capitals a place. Folded. */
export const placeHeads = listWords(`
  river lake sea ocean gulf bay strait straits channel canal cape peninsula island islands isle isles
  archipelago reef coast mountain mountains mount mt mt. hill hills peak range valley desert forest
  plateau plain plains delta basin falls glacier volcano province state county district region prefecture oblast
  republic kingdom territory territories governorate municipality city town village borough suburb
  street road avenue boulevard lane square plaza highway motorway bridge tunnel airport port harbour harbor
  park garden gardens complex stadium arena tower palace castle fort prison jail camp zoo beach point
  north south east west heights springs creek shore shores
  hospital clinic museum library gallery theatre theater station mosque temple synagogue
  hotel mall cathedral building dam mine field
  reserve refuge township auditorium restaurant tavern drive cemetery playground geopark basilica
  junction roundabout terminal plantation shrine pagoda kibbutz quarter precinct racecourse velodrome
  aquarium pier dock wharf cave caves canyon ridge summit lagoon wetlands oasis waterfall ranch farm
  voblast rayon raion krai gorge cove cliffs islet atoll fjord ravine
`);

/** Words that make a run of capitals an event. Folded. */
export const eventHeads = listWords(`
  war battle revolution uprising rebellion massacre genocide holocaust olympics games olympic paralympics championship
  championships cup tournament open trophy prix prize award awards festival conference summit forum
  convention election elections referendum crisis hurricane typhoon cyclone storm earthquake day week
  anniversary marathon tour grand-prix masters classic series test exam expo exhibition fair carnival biennale
  ceremony jubilee congress
`);

/** Words that make a run of capitals an agreement or a law. Folded. */
export const agreementHeads = listWords(`
  treaty agreement accord accords pact convention protocol charter declaration act constitution resolution
  memorandum bill law deal code covenant statement communique directive amendment certificate plan
`);

/** What navies write before the names of ships. Folded. */
export const shipMarks = listWords("hms hmas hmcs hmnzs uss usns ins rms");

/** Words of languages, beliefs and peoples that demonyms do not give. Folded. */
export const groupWords = listWords(`
  muslim muslims christian christians jew jews jewish catholic catholics protestant protestants hindu hindus
  buddhist buddhists sikh sikhs sunni sunnis shia shias shiite shiites shi'ite shi'ites orthodox islamic islam islamist
  islamists christianity hinduism judaism buddhism arab arabs arabic kurd kurds kurdish palestinian palestinians tamil
  tamils hutu hutus tutsi tutsis zulu zulus chechen chechens tatar tatars basque basques catalan catalans uighur
  uighurs uyghur uyghurs rohingya pashtun pashtuns hazara hazaras tajik tajiks roma gypsy gypsies yoruba igbo hausa fulani
  maasai masai kikuyu luo berber berbers amazigh druze alawite alawites maronite coptic copts copt bedouin
  republican republicans democrat democrats democratic conservative conservatives labourite tory tories
  communist communists socialist socialists liberal liberals marxist marxists maoist maoists nazi nazis
  soviet soviets fascist zionist zionists taliban latino latinos hispanic hispanics aboriginal aborigines
  inuit cherokee navajo sioux maya mayan aztec inca maori western westerners bolshevik bolsheviks
  ottoman roman romans byzantine persian persians mongol serb serbs croat croats slav slavs slavic nordic
  scandinavian balkan baltic caribbean latin european europeans african africans asian asians arabian american
  americans anglo-saxon sino franco indo anglo afro euro bosniak bosniaks walloon flemish hebrew sanskrit yiddish urdu hindi
  punjabi bengali gujarati marathi telugu malayalam kannada swahili mandarin cantonese gaelic dalit dalits
  brahmin lgbt lgbtq lgbtq+ lgbti peronist kirchnerist chavista trotskyist stalinist leninist thatcherite
  anglican anglicans methodist baptist lutheran presbyterian mormon mormons quaker evangelical evangelicals
`);

/** What is written before its own name and makes it a place: Lake Baikal, Plaza Bolívar. Folded. */
export const leadPlaces = listWords(
  "lake mount mt mt. river cape port fort gulf isle camp saint st. san santa puerto el los las new north south east west northern southern eastern western upper lower central" +
    " plaza calle avenida estadio parque rio cerro volcan isla playa barrio carretera ciudad laguna bahia cabo" +
    " rue lac ile mont place plage riviere serra praia porto vila ilha morro wadi jebel jabal ras kafr kfar beit tel umm khan" +
    " nakhon chiang phnom koh kuala kampung kampong pulau gunung sungai bandar bukit mae doi ban",
);
