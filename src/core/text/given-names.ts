import { listWords } from "./word-list.ts";

/** Given names that many people have, of many languages. Folded. A first hint: the text's own people say more. */
export const givenNames = listWords(`
  aaron abdel abdul abdullah abraham adam adrian agnes ahmad ahmed aidan akira alan albert alberto alejandro aleksander aleksandr
  alex alexander alexandra alexei alexey alfred ali alice alina alison allan allen alyaksandr amanda amir amy ana anatoly andre
  andrea andreas andrei andres andrew andrey andriy andrzej angel angela anita ann anna anne annette anthony antoine anton
  antonio arnold arthur arturo ashraf aung ayman barack barbara barry ben benjamin bernard bernd bernie beth bill billy bob boris brad
  brandon brenda brian bridget bruce bryan carl carla carlo carlos carmen carol caroline catherine cecilia charles charlie charlotte chen chris
  christian christina christine christopher claire clara claude claudia clive colin craig cristina cynthia dan daniel daniela danny
  darren dave david dean deborah denis dennis derek diana diane diego dieter dimitri dmitri dmitry dmytro dominic donald donna doris dorothy
  doug douglas duncan dylan ed eddie edgar eduardo edward edwin eileen elena eli elizabeth ellen emily emma emmanuel enrique eric
  erik ernest ernesto esther eugene eva evan fatima felipe felix fernando fidel florence francesco francis francisco franco francois frank franz
  fred frederick friedrich gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glenn
  gloria gordon grace graham greg gregory guillermo gustavo guy hamid hannah hans harold harry hassan heather hector heinz helen helmut
  henri henry herbert herman hillary hiroshi howard hugh hugo hussein ian ibrahim igor ilya ingrid irene irina isaac isabel ismail ivan
  jack jacob jacqueline jacques jaime jake james jan jane janet jason javier jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica
  jim jimmy joan joe joel johan johann johannes john johnny jon jonathan jorge jose josef joseph joshua joyce juan judith judy julia
  julian julie julio justin karen karim karl karin kate katherine kathleen kathy katie keith kelly ken kenneth kevin khalid kim
  klaus kofi kristin kumar kurt kwame larry lars laura lauren laurent lawrence lee leo leon leonard leonardo leonid leslie lewis liam lisa lloyd louis
  louise lucas lucy luigi luis luke lydia lyudmila magnus mahmoud malcolm manuel marc marcel marco marcos margaret maria mariana marie
  marina mario marion mark markus martha martin martina mary masoud matt matthew maurice max maxim megan mehmet michael michel michelle
  miguel mikhail mike milan miriam mohamed mohammad mohammed mona monica moses muhammad mustafa nadia nancy naomi natalia natalie nathan
  neil nelson nicholas nick nicola nicolas nigel nikita nikolai nina noah nora norman oleg oleksandr olga oliver olivia omar oscar osman otto
  pablo pamela pat patricia patrick paul paula paulo pavel pedro penny pete peter petr petra petro philip philippe phil phillip pierre
  pyotr rachel rafael rahul raj rajiv ralph ramon ramzan randy raul ray raymond rebecca reginald rene ricardo richard rick rita rob robert
  roberto robin rodrigo roger roland ron ronald rosa rose ross roy ruben rudolf russell ruth ryan salim salman sam samuel sandra
  sanjay santiago sara sarah scott sean sebastian sergei sergey sergio serhiy seth shane sharon shaun sheila shirley silvia simon sofia sonia sophie
  stanislav stanley stefan stella stephanie stephen steve steven stuart sue susan suzanne sven svetlana sviatlana svyatlana sylvia tamara tanya tariq tatiana ted
  terence teresa terry theodore theresa thomas tim timothy tina toby todd tom tommy tony tracy trevor tyler uhuru ursula uwe vadim valentin
  valentina valeria valery vanessa vasily vera veronica victor victoria viktor viktoria vincent virginia vitaly vladimir volodymyr walter wang warren wayne
  wendy werner wilfried wilhelm will william willy winston wolfgang xavier yasser yoshi yulia yuri yury yusuf yves zachary zoe
  alexej anatoli andrej arkadi artjom daria darja dmitri dmitrij dmytro fjodor galina gennadi grigori iwan jekaterina jelena
  jewgeni jewgenij julija juri jurij kirill konstantin ksenia larissa ljudmila maksim marija michail mykola nadeschda
  nadja natalija natalja oksana olena pawel pjotr ramsan roman ruslan sergej swetlana taras tatjana timur viktorija wadim
  barron brigitte halina ivanka jared jill kamala katerina kolja malia melania mikalaj raisa sasha tiffany
  walentina walerij wassili wiktor wiktorija witali wladimir wolodymyr wsewolod xenia
`);
