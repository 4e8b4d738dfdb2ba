import { describe, expect, it } from "vitest";
import { rolesOf } from "./extract-text.ts";

describe("what people are", () => {
  it.each([
    ["Zambian President Mwila Chanda spoke.", ["Mwila Chanda: Zambian President"]],
    ["Mwila Chanda, the president of Zambia, spoke.", ["Mwila Chanda: president of Zambia"]],
    ["Oda Krent, 54, a former judge, spoke.", ["Oda Krent: former judge"]],
    [
      "Oda Krent is the director of the Weavers Union.",
      ["Oda Krent: director of the Weavers Union"],
    ],
    ["Oda Krent is not the director of the Weavers Union.", []],
    [
      "“No,” said Oda Krent, spokeswoman for Norvik Bank.",
      ["Oda Krent: spokeswoman for Norvik Bank"],
    ],
    ["Oda Krent met Mwila Chanda.", []],
    ["Former Zambian President Mwila Chanda died.", ["Mwila Chanda: Former Zambian President"]],
    ["In Zambia, President Mwila Chanda spoke.", ["Mwila Chanda: President"]],
    ["Oda Krent, Weavers Partners, spoke.", []],
    // An apposition may come first.
    [
      "The court sentenced the leader of the Zambian opposition, Oda Krent, to a year.",
      ["Oda Krent: leader of the Zambian opposition"],
    ],
    ["Another prominent opponent, Oda Krent, left.", ["Oda Krent: prominent opponent"]],
    ["Mwila Chanda spoke. His wife, Oda Krent, did not.", ["Oda Krent: wife"]],
    ["In Zambia, the foreign minister, Oda Krent, left.", ["Oda Krent: foreign minister"]],
    ["They saw a lawyer, a doctor, Oda Krent, and others.", []],
    ["They saw the president, Oda Krent left.", []],
    ["The talks of the president, Oda Krent's guest, went on.", []],
    [
      "Former President of Zambia, Mwila Chanda, left.",
      ["Mwila Chanda: Former President of Zambia"],
    ],
    ["Oda Krent's spokesman, Paul Banda, left.", ["Paul Banda: spokesman"]],
    ["Some went, including treasurer Paul Banda.", ["Paul Banda: treasurer"]],
    ["Directors, Paul Banda, Oda Krent, left.", []],
    // What a minister is of.
    [
      "Deputy Minister of Foreign Affairs Oda Krent left.",
      ["Oda Krent: Deputy Minister of Foreign Affairs"],
    ],
    ["The Minister of Defence Oda Krent left.", ["Oda Krent: Minister of Defence"]],
    ["The Secretary of State Oda Krent left.", ["Oda Krent: Secretary of State"]],
    ["They met US Secretary of State Oda Krent.", ["Oda Krent: US Secretary of State"]],
    ["They met US President Mwila Chanda.", ["Mwila Chanda: US President"]],
    ["They met President Mwila Chanda.", ["Mwila Chanda: President"]],
    ["Vice President Dr. Mwila Chanda left.", ["Mwila Chanda: Vice President"]],
    ["Oda Krent, also the head of Norvik Bank, left.", ["Oda Krent: head of Norvik Bank"]],
    ["They met former President Mwila Chanda.", ["Mwila Chanda: former President"]],
    ["The longtime party secretary Oda Krent left.", ["Oda Krent: longtime party secretary"]],
    ["The deputy secretary of state Paul Banda left.", ["Paul Banda: deputy secretary of state"]],
    ["A Superintendent of Police Oda Krent left.", ["Oda Krent: Superintendent of Police"]],
    ["The Secretary of State Office is closed.", []],
    ["Mwila Chanda's chief of staff, Paul Banda, left.", ["Paul Banda: chief of staff"]],
    ["They spoke of the Minister of Defence, Paul Banda left.", []],
    // A month that is a given name.
    ["People led by activist Jan Kral came. Kral spoke.", ["Jan Kral: activist"]],
    [
      "In June Kral Industries grew. On Jan 5 Zambian President Mwila Chanda spoke.",
      ["Mwila Chanda: Zambian President"],
    ],
    // One title of several people is each one's.
    [
      "Foreign ministers Mwila Chanda and Oda Krent met.",
      ["Mwila Chanda: Foreign minister", "Oda Krent: Foreign minister"],
    ],
    [
      "Activists Mwila Chanda, Paul Banda and Oda Krent met.",
      ["Mwila Chanda: Activist", "Paul Banda: Activist", "Oda Krent: Activist"],
    ],
    ["President Mwila Chanda and Oda Krent met.", ["Mwila Chanda: President"]],
    ["Oda Krent, who heads the Weavers Union, spoke.", ["Oda Krent: heads the Weavers Union"]],
    ["Oda Krent, who has led the Weavers Union, spoke.", ["Oda Krent: led the Weavers Union"]],
    // What somebody is made, or is no longer.
    [
      "Oda Krent was sworn in as president of Zambia on Monday.",
      ["Oda Krent: president of Zambia"],
    ],
    ["Oda Krent, 54, took over as defence minister.", ["Oda Krent: defence minister"]],
    ["Norvik Bank appointed Oda Krent as its chief executive.", ["Oda Krent: chief executive"]],
    ["Mwila Chanda named Oda Krent her deputy.", ["Oda Krent: deputy"]],
    ["Oda Krent, who was appointed as governor, spoke.", ["Oda Krent: governor"]],
    ["Oda Krent resigned as mayor of Norvik.", ["Oda Krent: former mayor of Norvik"]],
    [
      "Oda Krent, a member of the Weavers Union, served as interior minister in 2010.",
      ["Oda Krent: member of the Weavers Union", "Oda Krent: interior minister"],
    ],
    // What a role is of, where that is no name of the text.
    [
      "Oda Krent, a spokeswoman for the central bank, left.",
      ["Oda Krent: spokeswoman for the central bank"],
    ],
    [
      "Oda Krent, editor-in-chief of the daily Norvik News, left.",
      ["Oda Krent: editor-in-chief of the daily Norvik News"],
    ],
    [
      "Oda Krent, a member of parliament detained in Rome, left.",
      ["Oda Krent: member of parliament"],
    ],
    ["Oda Krent is a member of the marketing and sales board.", ["Oda Krent: member"]],
    ["Oda Krent will be sworn in as president on Monday.", ["Oda Krent: president"]],
    ["Oda Krent is looking forward to it. Oda Krent is the official patron.", []],
    ["Oda Krent was optimistic about the president of the club.", []],
    ["Oda Krent has not been removed as mayor of Norvik.", []],
    [
      "Oda Krent was recently appointed the head of Norvik Bank.",
      ["Oda Krent: head of Norvik Bank"],
    ],
    [
      "A court yesterday acquitted former president Mwila Chanda.",
      ["Mwila Chanda: former president"],
    ],
    ["The Foreign Minister Sheikh Mwila Chanda left.", ["Mwila Chanda: Foreign Minister"]],
    ["The Chief Justice Mwila Chanda left.", ["Mwila Chanda: Chief Justice"]],
    [
      "Police freed the opposition figure Oda Krent, her lawyer said.",
      ["Oda Krent: opposition figure"],
    ],
    ["It was Mwila Chanda who succeeded president Oda Krent.", ["Oda Krent: president"]],
    [
      "They heard the representative on freedom of the media, Oda Krent, on Monday.",
      ["Oda Krent: representative on freedom of the media"],
    ],
    ["They met Mwila Chanda. Exiled leader Oda Krent left.", ["Oda Krent: Exiled leader"]],
    ["Paul Banda retired. Governor Oda Krent left.", ["Oda Krent: Governor"]],
    ["The Zambian President-elect Oda Krent left.", ["Oda Krent: Zambian President-elect"]],
    ["The club's director, Sister Oda Krent, left.", ["Oda Krent: director"]],
    ["The mayor of Vilnius Remigijus Krent left.", ["Remigijus Krent: mayor of Vilnius"]],
    [
      "Oda Krent, supervising director of Norvik Bank, left.",
      ["Oda Krent: supervising director of Norvik Bank"],
    ],
    ["Oda Krent resigned as longtime mayor of Rome.", ["Oda Krent: former longtime mayor of Rome"]],
    [
      "Oda Krent, lawyer for dissident Paul Banda, left.",
      ["Oda Krent: lawyer", "Paul Banda: dissident"],
    ],
    ["Oda Krent told Mwila Chanda that she saw it as a teacher.", []],
    ["Oda Krent acted while Mwila Chanda spoke as a judge.", []],
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
    // What a pronoun is said to be.
    [
      "Oda Krent spoke. She was previously mayor of Norvik.",
      ["Oda Krent: previously mayor of Norvik"],
    ],
    ["Oda Krent met Paul Banda. She asked him. Lina said he is a judge.", []],
    // What was done to somebody is no title, nor the doer's.
    ["A court in the capital, Norvik, sentenced journalist Oda Krent.", ["Oda Krent: journalist"]],
    ["Mwila Chanda, retired teacher Oda Krent and others left.", ["Oda Krent: retired teacher"]],
    [
      "Oda Krent, the head of Zambia's armed forces, spoke.",
      ["Oda Krent: head of Zambia's armed forces"],
    ],
  ])("%s", (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it("takes no later noun for somebody that goes on or belongs to others", () => {
    const text =
      "Footballer Mwila Chanda left.\n\nThe women's footballer stayed. The young footballer of the year won.";
    expect(rolesOf(text)).toEqual(["Mwila Chanda: Footballer"]);
  });

  it("takes over what a later noun says of somebody who is known by then", () => {
    const text = "Zambian President Mwila Chanda left.\n\nThe ailing president flew to Rome.";
    expect(rolesOf(text)).toEqual([
      "Mwila Chanda: Zambian President",
      "Mwila Chanda: ailing president",
    ]);
  });
});
