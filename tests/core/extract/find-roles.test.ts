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
    // What stands between two titles is the first one's, but a people's adjective and what owns.
    ["The Emir of Kuwait Sheikh Oda Krent left.", ["Oda Krent: Emir of Kuwait"]],
    [
      "The Custodian of the Two Holy Mosques King Oda Krent left.",
      ["Oda Krent: King", "Oda Krent: Custodian of the Two Holy Mosques"],
    ],
    [
      "The head of the Norvik Weavers Union President Mwila Chanda left.",
      ["Mwila Chanda: President", "Mwila Chanda: head of the Norvik Weavers Union"],
    ],
    [
      "A son of Zambia's former president Oda Krent left.",
      ["Oda Krent: Zambia's former president"],
    ],
    [
      "The owner of Zambian property tycoon Oda Krent left.",
      ["Oda Krent: Zambian property tycoon"],
    ],
    // A bracket is closed.
    [
      "Oda Krent, head of the Weavers Union (Norvik Weavers Party), left.",
      ["Oda Krent: head of the Weavers Union (Norvik Weavers Party)"],
    ],
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
    // A list: with an article the first is what stands behind it.
    [
      "They saw Oda Krent, a judge and Norvik Theatre director Paul Banda.",
      ["Oda Krent: judge", "Paul Banda: Norvik Theatre director"],
    ],
    ["In July 2022 Vice President Oda Krent left.", ["Oda Krent: Vice President"]],
    ["Since 2016 President Oda Krent sings.", ["Oda Krent: President"]],
    ["They met most-wanted trader Oda Krent.", ["Oda Krent: most-wanted trader"]],
    ["First Lady Oda Krent came. Krent is a doctor.", ["Oda Krent: doctor"]],
    ["Lady Oda Krent came. President Krent left.", ["Oda Krent: President"]],
    [
      "Commissioner Oda Krent left. They sued the sheriff's commissioner.",
      ["Oda Krent: Commissioner"],
    ],
    [
      "Oda Krent, a colleague of Zambian Paul Banda, left.",
      ["Oda Krent: colleague of Zambian Paul Banda"],
    ],
    ["Oda Krent, head of Norvik Bank, based in Rome, left.", ["Oda Krent: head of Norvik Bank"]],
    ["Horn of Africa Ambassador Oda Krent left.", ["Oda Krent: Horn of Africa Ambassador"]],
    [
      "They met aid worker Oda Krent and help desk manager Paul Banda.",
      ["Oda Krent: aid worker", "Paul Banda: help desk manager"],
    ],
    ["They met company-appointed director Oda Krent.", ["Oda Krent: company-appointed director"]],
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
