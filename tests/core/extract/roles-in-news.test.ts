import { describe, expect, it } from "vitest";
import { rolesOf } from "./extract-text.ts";

describe("what people are, as news write it", () => {
  it.each([
    // A rank or an acronym between what somebody is and the name.
    [
      "It was led by Norvik Police assistant chief Pol Lt-General Oda Krent.",
      ["Oda Krent: Norvik Police assistant chief Pol Lt-General"],
    ],
    ["The superintendent of police (SP) Oda Krent left.", ["Oda Krent: superintendent of police"]],
    [
      "Oda Krent, a Zambian Weavers Authority (ZWA) spokesperson, left.",
      ["Oda Krent: Zambian Weavers Authority (ZWA) spokesperson"],
    ],
    [
      "The director of research at the Weavers Union in Rome, Dr. Oda Krent, left.",
      ["Oda Krent: director of research at the Weavers Union in Rome"],
    ],
    ["They met IMF director, Oda Krent, on Monday.", ["Oda Krent: IMF director"]],
    ["They met IMF directors, Oda Krent, on Monday.", []],
    // What an apposition is about may follow a preposition of the sentence.
    [
      "They called on the Comptroller General, Oda Krent, to go.",
      ["Oda Krent: Comptroller General"],
    ],
    ["They saw a friend of the president, Oda Krent, and left.", []],
    [
      "They met with the envoy to Kenya and Uganda, Oda Krent.",
      ["Oda Krent: envoy to Kenya and Uganda"],
    ],
    ["Oda Krent is president of Kenya and Uganda is near.", ["Oda Krent: president of Kenya"]],
    ["LUSAKA – Former mayor of Norvik, Oda Krent, left.", ["Oda Krent: Former mayor of Norvik"]],
    // What a role is of may be of something itself, or be called by its place.
    [
      "Oda Krent, director-general and chairman of the board of the IMF, left.",
      ["Oda Krent: director-general and chairman of the board of the IMF"],
    ],
    ["Oda Krent, president of the IMF in Rome, left.", ["Oda Krent: president of the IMF"]],
    [
      "Oda Krent is an official with the Shanghai health bureau, and rich.",
      ["Oda Krent: official with the Shanghai health bureau"],
    ],
    [
      "Oda Krent, chair of the House of Representatives’ Foreign Affairs Committee, left.",
      ["Oda Krent: chair of the House of Representatives’ Foreign Affairs Committee"],
    ],
    ["Oda Krent, the other deputy, left.", ["Oda Krent: deputy"]],
    ["Oda Krent and Paul Banda were deputy health ministers.", []],
    ["Oda Krent, who served as mayor of Norvik, left.", ["Oda Krent: mayor of Norvik"]],
    ["Oda Krent, 72, served as mayor of Norvik.", ["Oda Krent: mayor of Norvik"]],
    [
      "Oda Krent was a deputy secretary of state and Paul Banda was a vice foreign minister.",
      ["Oda Krent: deputy secretary of state", "Paul Banda: vice foreign minister"],
    ],
    [
      "They met the Minister of Gender Equality and Family Oda Krent.",
      ["Oda Krent: Minister of Gender Equality and Family"],
    ],
    ["Chargé d’Affaires Oda Krent left.", ["Oda Krent: Chargé d’Affaires"]],
    [
      "Polish Nobel literature laureate Oda Krent left.",
      ["Oda Krent: Polish Nobel literature laureate"],
    ],
    ["Krent Malaysia CEO Paul Banda left.", ["Paul Banda: Krent Malaysia CEO"]],
    [
      "Treasurer of the Weavers Union, Oda Krent indicated that it is so.",
      ["Oda Krent: Treasurer of the Weavers Union"],
    ],
    [
      "On Monday, President of the Weavers Union, Oda Krent, left.",
      ["Oda Krent: President of the Weavers Union"],
    ],
    [
      "Zambia’s national women's coach Oda Krent left.",
      ["Oda Krent: Zambia’s national women's coach"],
    ],
    [
      "Oda Krent heads a union. Oda Krent is head of the Weavers Union (WU). She left.",
      ["Oda Krent: head of the Weavers Union (WU)"],
    ],
    ["He sued Paul Banda, his wife, Oda Krent, and his aides.", []],
    ["Oda Krent, the mayor, Paul Banda, a judge, left.", ["Oda Krent: mayor", "Paul Banda: judge"]],
    ["Natal MEC for Finance Oda Krent left.", ["Oda Krent: Natal MEC for Finance"]],
    ["Oda Krent, is a teacher at Norvik Bank.", ["Oda Krent: teacher at Norvik Bank"]],
    ["Oda Krent, secretary to Cabinet, left.", ["Oda Krent: secretary to Cabinet"]],
    ["Oda Krent, candidate to win the vote, left.", ["Oda Krent: candidate"]],
    [
      "Oda Krent was introduced as a professor at Norvik University.",
      ["Oda Krent: professor at Norvik University"],
    ],
    [
      "Oda Krent was crowned the African Footballer of the Year.",
      ["Oda Krent: African Footballer of the Year"],
    ],
    [
      "Dr Oda Krent, director, Norvik Asia Hospital, said so.",
      ["Oda Krent: director, Norvik Asia Hospital"],
    ],
    ["Oda Krent, director, Norvik, said so.", ["Oda Krent: director"]],
    [
      "Oda Krent, Chief Operating Officer at Norvik Bank, left.",
      ["Oda Krent: Chief Operating Officer at Norvik Bank"],
    ],
    [
      "The Secretary General of the Weavers Union (WU) Oda Krent said so.",
      ["Oda Krent: Secretary General of the Weavers Union"],
    ],
    [
      "They met former Zambia and Kenya coach Oda Krent.",
      ["Oda Krent: former Zambia and Kenya coach"],
    ],
    ["The Gralva (GP) vice-president Oda Krent left.", ["Oda Krent: Gralva (GP) vice-president"]],
    ["The Mary Hadley (MH) president Oda Krent left.", ["Oda Krent: president"]],
    [
      "Paul Banda, a judge, on Saturday attacked chief minister Oda Krent.",
      ["Paul Banda: judge", "Oda Krent: chief minister"],
    ],
    ["It was after the kingdom executed cleric Oda Krent.", ["Oda Krent: cleric"]],
    ["They met the newly elected president Oda Krent.", ["Oda Krent: newly elected president"]],
    [
      "Mwila Chanda, leaving the seat his late father, Paul Banda, held, left.",
      ["Paul Banda: late father"],
    ],
    [
      "The undersecretary of Economic Affairs and International Cooperation, Oda Krent, left.",
      ["Oda Krent: undersecretary of Economic Affairs and International Cooperation"],
    ],
    ["Oda Krent, Weavers Party MP for Lampang, left.", ["Oda Krent: Weavers Party MP for Lampang"]],
    [
      "His Highness Sheikh Oda Krent, a member of the Supreme Council, left.",
      ["Oda Krent: member of the Supreme Council"],
    ],
    [
      "Oda Krent is the chairman of the Korean-German Society.",
      ["Oda Krent: chairman of the Korean-German Society"],
    ],
    ["Mwila Chanda and Oda Krent, explains the pilot, left.", []],
    ["Oda Krent, then a judge, left.", ["Oda Krent: then a judge"]],
    ["They met Minister of Defense Sheikh Oda Krent.", ["Oda Krent: Minister of Defense"]],
    ["They met the President of the Republic Oda Krent.", ["Oda Krent: President of the Republic"]],
    [
      "The minister of state for labour and employment Oda Krent left.",
      ["Oda Krent: minister of state for labour and employment"],
    ],
    [
      "Deputy Youth and Sports Minister Datuk Oda Krent left.",
      ["Oda Krent: Deputy Youth and Sports Minister"],
    ],
    ["They met His Majesty King Oda Krent.", ["Oda Krent: King"]],
    [
      "Oda Krent, a leader from India’s ruling Norvik Party, left.",
      ["Oda Krent: leader from India’s ruling Norvik Party"],
    ],
    [
      "Oda Krent, chair of the Mechanical and Industrial Engineering Department, left.",
      ["Oda Krent: chair of the Mechanical and Industrial Engineering Department"],
    ],
    [
      "Oda Krent, co-founder, chairman and chief executive of Norvik Bank, left.",
      ["Oda Krent: co-founder, chairman and chief executive of Norvik Bank"],
    ],
    [
      "They asked that Judge President of the High Court, Oda Krent, be heard.",
      ["Oda Krent: Judge President of the High Court"],
    ],
    [
      "They met the minister of defence, Oda Krent and the director of the Weavers Union (WU), Paul Banda.",
      ["Oda Krent: minister of defence", "Paul Banda: director of the Weavers Union (WU)"],
    ],
    [
      "The director of Norvik Bank, Mr Paul Banda, the rector of Norvik University, Mrs Oda Krent, and others left.",
      ["Paul Banda: director of Norvik Bank", "Oda Krent: rector of Norvik University"],
    ],
    ["Kenya's ambassador to Peru Oda de Krent left.", ["Oda de Krent: ambassador to Peru"]],
    [
      "Oda Krent, president of Bangladesh Mahila Krent, left.",
      ["Oda Krent: president of Bangladesh Mahila Krent"],
    ],
    ["They met Paul Banda. When she was a prosecutor, Oda Krent won.", []],
    ["Coast Guard Lt. Oda Krent left.", ["Oda Krent: Coast Guard Lt."]],
    ["HH Sheikh Oda Krent left.", []],
    [
      "The Minister of Health and Wellness, Dr Oda Krent, left.",
      ["Oda Krent: Minister of Health and Wellness"],
    ],
    [
      "Oda Krent, deputy premier and minister of defense, left.",
      ["Oda Krent: deputy premier and minister of defense"],
    ],
    ["One of the leaders of the union in Norvik, Oda Krent, said so.", []],
    [
      "United Weavers Alliance (UWA) candidate Oda Krent left.",
      ["Oda Krent: United Weavers Alliance (UWA) candidate"],
    ],
    [
      "President Theodore Krent met Emperor Theodore. King Salman met Paul bin Salman.",
      ["Theodore Krent: President", "Theodore: Emperor", "Salman: King"],
    ],
    ["Prince Paul Krent left. Prince Paul is ill.", ["Paul Krent: Prince"]],
    [
      "Director of Norvik Research Institute Dr. Oda Krent left.",
      ["Oda Krent: Director of Norvik Research Institute"],
    ],
    [
      "They met the president of the Norvik Research Institute Oda Krent.",
      ["Oda Krent: president of the Norvik Research Institute"],
    ],
    ["The cameraman Oda Krent left.", ["Oda Krent: cameraman"]],
    ["Judge Oda Baartman asked Jane Zimmerman.", ["Oda Baartman: Judge"]],
    [
      "The commander of the army, General Oda Krent, left.",
      ["Oda Krent: General", "Oda Krent: commander of the army"],
    ],
    ["Last month she also beat world champion Oda Krent there.", ["Oda Krent: world champion"]],
    ["Norvik police detains dissident Oda Krent again.", ["Oda Krent: dissident"]],
    [
      "Sports minister Oda Krent met human rights activist Paul Banda.",
      ["Oda Krent: Sports minister", "Paul Banda: human rights activist"],
    ],
    ["Paul Banda will head Krent's team. Oda Krent left.", []],
    ["The speaker of parliament Oda Krent left.", ["Oda Krent: speaker of parliament"]],
    [
      "The rival Patriotic Union of Kurdistan told He Krent and the spokesman Per Krent.",
      ["Per Krent: spokesman"],
    ],
    [
      "Oda Krent, a member of the Weavers of the Plaza del Mayo, left.",
      ["Oda Krent: member of the Weavers of the Plaza del Mayo"],
    ],
    ["Oda Krent, organising committee member, left.", ["Oda Krent: organising committee member"]],
    ["The Secretary for Justice Oda Krent left.", ["Oda Krent: Secretary for Justice"]],
    [
      "He wrote to singer Oda Krent and then-boyfriend Paul Banda.",
      ["Oda Krent: singer", "Paul Banda: then-boyfriend"],
    ],
    [
      "Oda Krent, president of Norvik Bank on the eve of the strike, left.",
      ["Oda Krent: president of Norvik Bank"],
    ],
    ["They met top rated coach Oda Krent.", ["Oda Krent: top rated coach"]],
    ["They met IMF director, Oda Krent left.", []],
    ["He sued Paul Banda, his wife, Oda Krent, on Monday.", ["Oda Krent: wife"]],
    [
      "The mayor, Paul Banda, the judge, Oda Krent, left.",
      ["Paul Banda: mayor", "Oda Krent: judge"],
    ],
    [
      "Oda Krent is supervising director of Norvik Bank.",
      ["Oda Krent: supervising director of Norvik Bank"],
    ],
    ["Oda Krent, director, London, said so.", ["Oda Krent: director"]],
    [
      "Oda Krent, a member of the Mothers of the Plaza del Krent, left.",
      ["Oda Krent: member of the Mothers of the Plaza del Krent"],
    ],
    ["1533 - Queen Oda Krent was born.", ["Oda Krent: Queen"]],
    ["They met then president Oda Krent.", ["Oda Krent: then president"]],
    // What is based somewhere is called by its own name.
    [
      "Oda Krent, chief officer at Lusaka-based Norvik Bank, left.",
      ["Oda Krent: chief officer at Lusaka-based Norvik Bank"],
    ],
    [
      "Oda Krent, a fellow at the Lusaka-based Norvik Institute, left.",
      ["Oda Krent: fellow at the Lusaka-based Norvik Institute"],
    ],
    [
      "Oda Krent, director of a Lusaka-based shop, left.",
      ["Oda Krent: director of a Lusaka-based shop"],
    ],
    ["Oda Krent left. To be fair to Krent, this columnist sings.", []],
    [
      "First Lady Oda Krent came. President Krent left, and Mr. Krent sang. Krent slept.",
      ["Krent: President"],
    ],
    ["President Oda Krent came. President Krent left.", ["Oda Krent: President"]],
    [
      "They saw Mrs. Oda Krent, Norvik Governor Prof. Paul Banda, and others.",
      ["Paul Banda: Norvik Governor"],
    ],
    [
      "They saw judge Oda Krent, ex-mayor and Norvik Theatre director Paul Banda, and others.",
      ["Oda Krent: judge", "Paul Banda: Norvik Theatre director"],
    ],
    [
      "They saw Oda Krent, a judge and teacher of Norvik, and others.",
      ["Oda Krent: judge and teacher of Norvik"],
    ],
    ["It is a matter involving former president Oda Krent.", ["Oda Krent: former president"]],
    ["On Friday, July 22, 2022 Vice President Oda Krent left.", ["Oda Krent: Vice President"]],
    ["In 2016 Advocate Oda Krent left.", ["Oda Krent: Advocate"]],
    ["They met 2016 champion Oda Krent.", ["Oda Krent: 2016 champion"]],
    ["Oda Krent was the chef de mission.", ["Oda Krent: chef de mission"]],
    ["They know that long-time leader Oda Krent left.", ["Oda Krent: long-time leader"]],
    ["They saw then long-time leader Oda Krent.", ["Oda Krent: then long-time leader"]],
    ["It was 175 UN Member States, and others.", []],
    ["They want Teacher Education, and others.", []],
    ["His Royal Highness, Crown Prince and Chairman of the Norvik Bank, left.", []],
    [
      "Oda Krent, a spokeswoman for the National Teachers’ Federation, left.",
      ["Oda Krent: spokeswoman for the National Teachers’ Federation"],
    ],
    // An acronym says where the name before it begins.
    [
      "Oda Krent, head of Norvik Climate and Development Network (NCDN), left.",
      ["Oda Krent: head of Norvik Climate and Development Network (NCDN)"],
    ],
    [
      "New Power Party (NPP) lawmaker Oda Krent left.",
      ["Oda Krent: New Power Party (NPP) lawmaker"],
    ],
    // What an adjective of a people says goes on with its noun.
    [
      "Oda Krent, leader of the Zambian opposition, left.",
      ["Oda Krent: leader of the Zambian opposition"],
    ],
    [
      "Oda Krent was the daughter of Irish and English immigrants.",
      ["Oda Krent: daughter of Irish and English immigrants"],
    ],
    [
      "Oda Krent, son of Zambian tycoon Paul Banda, left.",
      ["Oda Krent: son of Zambian tycoon Paul Banda", "Paul Banda: Zambian tycoon"],
    ],
    [
      "Oda Krent, president of the Zambian parliament elected in May, left.",
      ["Oda Krent: president of the Zambian parliament"],
    ],
    [
      "Oda Krent, director at the Weavers Organisation's bureau for workers, left.",
      ["Oda Krent: director at the Weavers Organisation's bureau"],
    ],
    [
      "Oda Krent, Zambia's minister of water and energy, left.",
      ["Oda Krent: Zambia's minister of water and energy"],
    ],
    ["It was signed by the council's president, Rabbi Oda Krent.", ["Oda Krent: president"]],
    ["The mayor, Oda Krent, met Chief Paul Banda.", ["Oda Krent: mayor", "Paul Banda: Chief"]],
    [
      "They met the Chief of the General Staff Oda Krent.",
      ["Oda Krent: Chief of the General Staff"],
    ],
    [
      "They met the chief of General Staff Oda Krent and the chief of staff Paul Banda.",
      ["Oda Krent: chief of General Staff", "Paul Banda: chief of staff"],
    ],
    ["They went to the Norvik Bishop House and left.", []],
    // Whose adviser somebody is, is not what somebody is.
    [
      "Oda Krent, the prime minister's then-diplomatic adviser, left.",
      ["Oda Krent: prime minister's then-diplomatic adviser"],
    ],
    ["Oda Krent was the president's doctor.", ["Oda Krent: president's doctor"]],
    ["Oda Krent, a farmer's son, left.", ["Oda Krent: farmer's son"]],
    ["Party chairman MP Oda Krent left.", ["Oda Krent: Party chairman"]],
    ["Norvik MLA Oda Krent left.", ["Oda Krent: Norvik MLA"]],
    ["Revenue Minister Oda Krent left.", ["Oda Krent: Revenue Minister"]],
    // A noun that means somebody named before.
    [
      "Chief Minister Oda Krent left. The new Chief Minister is a doctor.",
      ["Oda Krent: Chief Minister"],
    ],
    [
      "Finance Minister Oda Krent left. The prime minister is a doctor.",
      ["Oda Krent: Finance Minister"],
    ],
    [
      "Former mayor Oda Krent left. The ex-mayor is a doctor.",
      ["Oda Krent: Former mayor", "Oda Krent: ex-mayor"],
    ],
    ["Mayor Oda Krent left. The ex-mayor is a doctor.", ["Oda Krent: Mayor"]],
    ["New Zealand Prime Minister Oda Krent left.", ["Oda Krent: New Zealand Prime Minister"]],
    [
      "Oda Krent, head of Norvik Transport Owners' Association, left.",
      ["Oda Krent: head of Norvik Transport Owners' Association"],
    ],
    ["It is a Lawful Permanent Resident Status, and more.", []],
    ["They came to aid rebel leader Oda Krent.", ["Oda Krent: rebel leader"]],
    ["The news agency quoted spokesman Oda Krent.", ["Oda Krent: spokesman"]],
    [
      "Oda Krent, an opponent of the Tehran government who lives abroad, left.",
      ["Oda Krent: opponent of the Tehran government"],
    ],
    ["They met chipmaker Unikrent and telecoms operator Vesna.", []],
    [
      "They met camera operator Anna Krent and policymaker Paul Banda.",
      ["Anna Krent: camera operator", "Paul Banda: policymaker"],
    ],
  ])("%s", (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });
});
