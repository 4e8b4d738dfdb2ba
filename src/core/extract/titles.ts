import { listWords } from "../text/word-list.ts";

/** Forms of address: what follows is a person, and they are no part of the name. Folded. */
export const addresses = listWords(`
  rt rt. mr mr. mrs mrs. ms ms. miss mister madam sir dame lord lady dr dr. prof prof. professor doctor rev rev. reverend
  father sister brother st. hon hon. honourable sheikh sheik imam ayatollah rabbi mullah pope cardinal bishop archbishop patriarch
  mla mlas mep meps
  pastor monsignor elder shaikh shaykh hh hrh eng eng. datuk dato datin seri sultan emir king queen prince princess emperor empress duke duchess baron baroness count
  countess shri smt herr frau monsieur madame mme senor senora don dona maulana mp mps cm pm hh hrh hm asi asp dsp dcp acp ssp excellency highness majesty honor honour swami hajj haji
  gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. cmdr cmdr. adm adm. cpl brig pvt insp
  sen sen. rep rep. gov gov. pres pres. justice
`);

/** Offices whose holder's name may follow what they are of, whatever it is: "Secretary of State Antony Blinken". */
export const officesOf = listWords(
  "minister mec speaker secretary undersecretary superintendent commissioner chief",
);

/**
 * Heads of roles: what somebody is. With a capital before a name they are its title; small ones open
 * appositions. Folded, singular.
 */
export const roleHeads = listWords(`
  president vice-president premier minister prime-minister chancellor governor mayor senator congressman congresswoman
  representative deputy lawmaker legislator parliamentarian mp mec mla mep ambassador envoy consul diplomat secretary
  undersecretary under-secretary secretary-general commissioner chairman chairwoman chairperson chair chief director
  director-general manager head leader boss ceo cfo coo cto founder co-founder cofounder owner co-owner
  executive officer official spokesman spokeswoman spokesperson adviser advisor aide assistant analyst
  economist strategist trader dealer broker consultant partner researcher scientist professor lecturer
  teacher advocate dean rector principal provost scholar historian expert specialist fellow physicist chemist biologist
  engineer doctor surgeon physician nurse lawyer attorney solicitor barrister judge magistrate prosecutor justice
  general colonel major captain lieutenant sergeant commander admiral marshal corporal brigadier soldier
  constable inspector superintendent detective sheriff policeman patrolman trooper agent
  journalist reporter correspondent editor editor-in-chief columnist broadcaster publisher anchor photographer
  author writer novelist poet playwright artist painter sculptor musician singer composer conductor pianist
  actor actress filmmaker film-maker producer screenwriter designer architect dancer comedian
  coach trainer captain striker midfielder defender goalkeeper keeper forward skipper batsman bowler
  player footballer cricketer golfer boxer swimmer cyclist driver sprinter runner jockey champion pitcher quarterback
  activist campaigner dissident organizer organiser militant rebel guerrilla warlord strongman dictator
  ruler monarch king queen prince princess emperor sultan emir custodian sheikh pope cardinal bishop archbishop
  priest pastor imam rabbi cleric monk vicar
  businessman businesswoman entrepreneur tycoon billionaire millionaire banker financier industrialist investor
  farmer worker employee technician operator pilot astronaut cosmonaut explorer
  politician statesman technocrat candidate nominee frontrunner incumbent opponent member colleague ally
  negotiator mediator investigator coordinator administrator supervisor treasurer accountant auditor controller comptroller
  speaker whip councillor councilman alderman superintendent warden ranger librarian curator
  co-chairman co-chair co-director vice-chairman vice-president deputy-director counsel counselor clerk
  psychologist psychiatrist sociologist geologist astronomer meteorologist epidemiologist seismologist
  lobbyist publicist strategist pollster planner buyer salesman clerk
  overseer rapporteur laureate blogger vlogger challenger rival
  widow wife husband son daughter father mother brother sister
  cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother stepson
  fiance fiancee girlfriend boyfriend spouse predecessor successor
  sailor rower skier skater wrestler gymnast snowboarder weightlifter biathlete decathlete marathoner
  theologian philosopher critic commentator pundit essayist biographer cartoonist choreographer violinist
  cellist rapper guitarist drummer chef tailor carpenter electrician plumber mechanic welder bodyguard
  translator interpreter intern paramedic midwife pharmacist dentist veterinarian therapist psychotherapist
  mathematician statistician linguist archivist notary coroner ombudsman whistleblower hacker programmer
  influencer youtuber podcaster presenter moderator defector attache oligarch magnate mogul heiress
  anchorman anchorwoman policewoman fisherman fisherwoman serviceman servicewoman cameraman camerawoman frontman
  nobleman craftsman sportsman sportswoman tradesman horseman swordsman marksman middleman clergyman saleswoman
  councilwoman assemblyman assemblywoman alderwoman tribesman guardsman rifleman seaman crewman newsman doorman
  firewoman showman strongwoman noblewoman gunman ombudswoman committeeman selectman stuntman stuntwoman
  philanthropist insurgent separatist paratrooper resident villager pensioner retiree protester eyewitness
`);

/** What ministers and secretaries are of, where it is written with a capital. Folded. */
export const portfolios = listWords(`
  affairs foreign home internal external interior education finance health defence defense trade commerce industry agriculture energy
  justice labour labor transport transportation environment tourism culture sports youth women water land housing planning
  development economy economic social public works information communications science technology security state
  and mines mining petroleum forestry fisheries immigration manpower welfare urban rural local government
  regional cooperation international human resources innovation climate change digital higher research natural
  employment investment infrastructure parliamentary administration budget treasury religious heritage arts
  family children gender equality rights veterans police war food republic presidency parliament senate wellness livestock municipalities ports railways roads aviation
  revenue customs corrections courts media statistics conservation disability communities emergency
  industries aquaculture skills training forests citizenship
  textiles cooperatives electricity oil gas irrigation antiquities endowments expatriates
`);

/** Words that stand before or within titles and say which: "Deputy Prime Minister". Folded. */
export const titleModifiers = listWords(`
  vice deputy assistant acting interim former ex late chief senior junior first second prime foreign
  interior defence defense finance health education justice agriculture energy trade economy environment
  transport culture sports labour labor home internal external affairs security national state federal
  general executive managing operating attorney lieutenant brigadier major rear wing air field party opposition supreme
  grand emeritus adjunct associate honorary special permanent under undersecretary
  crown elect us u.s. uk then-president then staff police army navy
  communications information immigration commerce treasury industry petroleum mining water land housing
  tourism science technology planning development
`);

/** Whether a folded word is a role, or several of them. */
export function isRole(folded: string): boolean {
  // In the plural they are numbers.
  if (roleHeads.has(folded) || folded === "figure") return true;
  if (/^d['’]affaires$/.test(folded)) return true;
  // Not by "man": Zimmerman, Shahiduzzaman.
  if (
    folded.length > 7 &&
    /(?:person|keeper|kicker|maker|ologist|icist|iatrist|onomist)$/.test(folded)
  )
    return true;
  return folded.endsWith("s") && roleHeads.has(folded.slice(0, -1));
}

/** Whether a folded word is the role of one person. */
export function isSingleRole(folded: string): boolean {
  return isRole(folded) && !(folded.endsWith("s") && roleHeads.has(folded.slice(0, -1)));
}

/** Whether a folded word may be a part of a title. */
export function isTitleWord(folded: string): boolean {
  return addresses.has(folded) || titleModifiers.has(folded) || isRole(folded);
}

/** Whether a folded word makes what follows it a person's name. */
export function isTitleHead(folded: string): boolean {
  return addresses.has(folded) || isRole(folded);
}
