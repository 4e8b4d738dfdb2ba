import { givenNames } from "./given-names.ts";
import { findFormStems } from "./slavic-stems.ts";
import { listWords } from "./word-list.ts";

/** Given names of Russian, Ukrainian, Belarusian and Polish texts, folded. */
const slavicGiven = listWords(`
  александр алексей анатолий андрей антон аркадий артем артур богдан борис вадим валентин валерий василий виктор виталий
  владимир владислав вячеслав геннадий георгий герман глеб григорий даниил денис дмитрий евгений егор иван игорь илья
  кирилл константин леонид максим марк михаил никита николай олег павел петр роман руслан святослав семен сергей станислав
  степан тимур федор эдуард юрий яков ярослав ян
  алла александра алена алина анастасия ангела анна валентина варвара вера вероника виктория галина дарья екатерина елена
  елизавета ирина кристина ксения лариса лидия любовь людмила маргарита марина мария надежда наталья нина оксана ольга
  полина раиса светлана софья тамара татьяна тереза юлия
  дональд джон джордж джо майк майкл марк дэвид борис тереза доминик джереми найджел мишель жан-клод дональд жозеп урсула эммануэль
  франсуа николя ангела хайко олаф фридрих герхард зигмар петер мартин ханс имран ричард джеймс джастин билл хиллари барак
  володимир олександр олексій анатолій андрій антін артем богдан борис вадим валентин валерій василь віктор віталій владислав
  геннадій григорій денис дмитро євген іван ігор ілля кирило леонід максим микита микола михайло назар олег остап павло петро роман
  сергій станіслав степан тарас федір юрій ярослав алла ганна валентина вікторія галина дарина катерина олена ірина ксенія
  людмила марина марія надія наталія наталя оксана ольга світлана софія тетяна юлія дональд джон девід домінік мішель гайко мартін
  уладзімір аляксандр аляксей анатоль андрэй антон арцём барыс вадзім валянцін валеры валерый васіль віктар віталь генадзь дзяніс
  дзмітрый зміцер яўген іван ігар ілья кірыл лявон леанід максім мікалай мікола міхаіл міхась алег алесь павел павал пятро раман
  сяргей станіслаў сцяпан фёдар юрый юры яраслаў ала ганна валянціна вера вераніка вікторыя галіна дар'я кацярына алена ірына людміла
  марына марыя надзея наталля ніна вольга святлана соф'я тамара таццяна юлія
  adam aleksander andrzej antoni artur bartosz bogdan boleslaw bronislaw cezary czeslaw daniel dariusz donald edward filip franciszek
  grzegorz henryk ignacy jacek jakub jan janusz jaroslaw jerzy jozef julian kamil karol kazimierz konrad krzysztof lech leszek lukasz
  maciej marcin marek mariusz mateusz michal mieczyslaw miroslaw norbert pawel piotr przemyslaw radoslaw rafal robert roman ryszard
  slawomir stanislaw stefan sebastian szymon tadeusz tomasz waldemar wieslaw witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zygmunt
  agata agnieszka alicja anna barbara beata bozena danuta dorota elzbieta ewa grazyna halina hanna helena irena iwona jadwiga janina
  joanna jolanta justyna katarzyna krystyna magdalena malgorzata maria marta monika natalia olga paulina renata teresa urszula zofia
  theresa boris david david dominic jeremy nigel michel jean-claude angela emmanuel nick tony george john james jacob philip liam
  vladimir wladimir wolodymyr petro siergiej dmitrij aleksiej nicola ursula frank gerhard sigmar matthias arron guy antonio
  зоя олеся евгения наталия поліна алёна наста аляксандра олександра яўгенія євгенія лізавета єлизавета паліна крысціна крістіна дзіяна діана зінаіда зінаида кірыла рамана арцем данила эрик ерік эрык мелания меланія іванка иванка
  eryk melania iwanka igor oskar leon wiktor wiktoria aleksandra alojzy gabriel hubert emil olaf kajetan klaudia kinga kamila karolina laura liliana lena nina patrycja sylwia weronika wanda zuzanna
`);

/** What given names end with that their other cases have not. */
const givenEndings = ["", "а", "я", "й", "ь", "о", "a", "o"];

/** Whether a folded word is a given name in any case; of Polish texts also those of the West. */
export function isGivenName(folded: string, isPolish: boolean): boolean {
  return [folded, ...findFormStems(folded, isPolish)].some((stem) =>
    givenEndings.some((ending) => {
      const name = `${stem}${ending}`;
      return slavicGiven.has(name) || (isPolish && givenNames.has(name));
    }),
  );
}
