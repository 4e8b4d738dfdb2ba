import { listWords } from "../text/word-list.ts";

/** Words of closed classes: never a name by themselves, however they are written. Folded. */
export const functionWords = listWords(`
  a an the this that these those such same each every either neither both all any some no none not
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us
  our ours ourselves they them their theirs themselves one ones who whom whose which what whatever
  when whenever where wherever why how and or but nor yet so for of to in on at by from with without within
  into onto upon about above across after against along amid among amongst around as because before behind
  below beneath beside besides between beyond despite down during except if inside instead like near off
  once opposite out outside over past per plus regarding round since than then there therefore thereafter
  though although through throughout till toward towards under underneath unless unlike until up via
  versus vs whereas whereby while whilst whether is are was were be been being am do does did doing done have
  has had having can could may might must shall should will would ought cannot isn't aren't wasn't
  weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't i'm
  i've i'd i'll you're you've you'll he's she's it's we're we've we'll they're they've they'll that's there's
  let's what's who's here's here again also almost already always even ever just maybe never now often only
  perhaps quite rather really soon still thus too very well however moreover furthermore meanwhile nevertheless
  nonetheless otherwise hence indeed likewise similarly consequently accordingly additionally anyway
  yes no. nos. ok okay oh ah hello hi dear please thanks more most much many less least few fewer several enough
  another other others own else something anything nothing everything someone anyone everyone nobody
  somebody anybody everybody today tomorrow yesterday tonight first second third last next later earlier
  recently currently finally lately eventually afterwards initially originally previously formerly
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
  thousand million billion trillion hundreds thousands millions billions dozens half
`);

/**
 * Common words that open sentences, stand in headlines or get a capital of respect, and are no name by
 * themselves. Folded. Not a dictionary: the text's own small letters say more where there are any.
 */
export const commonWords = listWords(`
  police officials analysts critics experts shares prices sources investigators prosecutors researchers
  scientists doctors nurses teachers students workers farmers voters residents witnesses protesters
  demonstrators activists campaigners lawmakers politicians leaders ministers members troops soldiers
  forces rebels militants gunmen authorities people men women children parents families friends fans
  players companies banks investors traders economists dealers brokers exports imports sales profits
  results details reports figures data news analysis opinion comment editorial interview video photo photos
  image images file caption source credit read watch listen follow click share subscribe advertisement
  related story stories article updated published by-line correspondent reporter reporting writing editing
  government opposition parliament president minister prime chairman chief director spokesman spokeswoman
  state national international local federal regional public private social political economic
  financial military legal global world country nation city town village district region area capital
  north south east west northern southern eastern western central upper lower new old young big small large
  good bad great best worst high low long short early late full open free real true major minor main key top
  final total common special general human civil foreign domestic internal external official former current
  recent possible likely clear important different similar available necessary according based given speaking
  asked said says told added following including regarding concerning considering looking seeing having
  being taking making getting going coming born founded established located led according thanks due
  time times year years month months week weeks day days hour hours minute minutes morning evening night
  spring summer autumn fall winter season part parts place places number case cases point points fact
  way ways thing things life death work job jobs home house school university college hospital church market
  business industry company group team club court law bill act plan deal talks meeting summit conference
  agreement treaty election elections vote campaign party protest protests attack attacks war peace
  fire flood earthquake crisis problem issue question answer report study survey poll research money
  cash tax taxes budget debt oil gas water food health education security defence defense trade
  energy power climate weather rain snow temperature technology internet media television radio
  newspaper book film movie music song art sport football soccer cricket tennis basketball baseball rugby
  golf boxing cycling athletics hockey swimming game match goal goals race score standings summary
  round stage group division league cup championship champion winner loser men's women's singles doubles
  note table list text letter statement speech announcement press release contact email phone tel fax
  support help call calls need want see look make take give get go come keep let put set run use try turn
  start stop begin end show find think know believe say tell ask hope expect feel seem become remain
  under-secretary although because interestingly unfortunately fortunately clearly obviously apparently
  certainly probably possibly surprisingly importantly historically traditionally typically generally
  usually sometimes occasionally rarely overall together elsewhere abroad worldwide nationwide
  sir madam ladies gentlemen mr mrs ms miss dr prof god heaven internet web online website page section
  chapter article part volume issue figure photograph courtesy copyright rights reserved terms privacy
  policy cookies menu search login sign register home contact latest trending popular breaking exclusive
  live update updates watch gallery podcast newsletter premium sponsored tags topics categories
  agree agrees agreed sign signs signed meet meets kill kills killed die dies hit hits win wins beat beats lose loses
  urge urges warn warns vow vows seek seeks face faces back backs reject rejects approve approves deny denies
  accuse accuses blame blames slam slams condemn condemns launch launches unveil unveils announce announces
  open opens close closes begin begins end ends rise rises fall falls jump jumps drop drops cut cuts raise raises
  hold holds join joins leave leaves quit quits resign resigns arrest arrests arrested jail jailed charge charged
  sue sues ban bans block blocks lift lifts order orders rule rules mull mulls eye eyes boost boosts plan plans
  visit visits host hosts call calls ask asks tell tells say says show shows expect expects name names named
  elect elected appoint appoints appointed release releases return returns arrive arrives attack attacks
  defend defends praise praises thank thanks hail hails mark marks celebrate celebrates mourn mourns protest
  move moves push pushes pull pulls draw draws break breaks stay stays play plays lead leads follow follows
  covid coronavirus pandemic virus vaccine vaccines patients health disease
  black white red blue green yellow brown gold silver
  bread milk meat fish rice wheat corn coffee tea sugar cotton steel iron copper coal timber wood
  driver drivers car cars bus train trains plane planes ship ships boat boats truck trucks road roads
  street bridge building buildings land sea river lake mountain island islands coast border
  king queen prince princess emperor empress pope bishop
  fresh strong weak heavy light hot cold warm cool dry wet dark bright rising falling growing increasing
  despite amid nobody everybody sadly happily luckily ironically
  experts' critics' apart aside compared contrary subject prior owing faced asked angry armed
  advocates opponents supporters proponents observers commentators historians
  visitors tourists passengers customers consumers users readers viewers guests owners managers
  employees employers staff officers officials' judges lawyers victims survivors suspects detainees
  prisoners refugees migrants immigrants
  welcome thank congratulations sorry happy merry nobel
  total net gross average annual monthly weekly daily quarterly half-year interim
  notes records documents court's photo-credit background history culture lifestyle travel style entertainment
  nothing everything talking writing meet meanwhile-the
`);

const openerForm =
  /(?:ing|ed|ly|tion|tions|ment|ments|ness|ity|ities|ism|isms|able|ible|ful|less|ous|ive|ic|ical|ally|ers|ists|ology|ance|ence|ship)$/;

/** Whether a word looks like one that sentences open with: by its ending. Folded. */
export function looksCommon(folded: string): boolean {
  return folded.length > 4 && openerForm.test(folded);
}

/** Days and months, and what stands for them: of dates, and no names. Folded. */
export const calendarWords = listWords(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  mon tue tues wed thu thur thurs fri christmas easter ramadan new-year
  am pm gmt utc est bst cet a.m. p.m. ad bc ce bce
`);

/** Words before a bare "May" or "March" that make it a month. Folded. */
export const monthLeads = listWords(`
  in of since until till by from to during last this next early late mid between before after around
  through and every each end beginning on
`);

/** Particles that names have within: between two capitals they join. Folded. */
export const particles = listWords(`
  de del della di da do dos das du des la le les van von der den ter ten zu zum bin ibn bint al el ul ben y e i
  san santa saint st ould abu umm af av op 't
`);

/** Words within names that an acronym mostly has no letter for. Folded. */
export const unlettered = listWords("of the and for in on de la del du des");
