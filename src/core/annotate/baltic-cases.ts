import {
  type Decline,
  type EndingTable,
  createCases,
  end,
  endBy,
  join,
  latinName,
} from "./made-cases.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms of Lithuanian and Latvian: Minskas, Minske; Rīga, Rīgā. Marks on letters do not count
 * (core/text/fold.ts). Both put an ending behind a foreign name that ends in a consonant, in the
 * nominative too: Donaldas Trumpas, Vladimirs Putins.
 */

/** The nominative, genitive, dative, accusative, instrumental and locative, on what stands before the ending. */
const lithuanian: EndingTable = [
  ["asis", "asis ojo ajam ąjį uoju ajame"],
  ["oji", "oji osios ajai ąją ąja ojoje"],
  ["ieji", "ieji ųjų iesiems uosius aisiais uosiuose"],
  ["osios", "osios ųjų osioms ąsias osiomis osiose"],
  ["tis", "tis čio čiui tį čiu tyje"],
  ["dis", "dis džio džiui dį džiu dyje"],
  ["inis", "inis inio iniam|iniui inį iniu iniame|inyje"],
  ["is", "is io|ies iui|iai į iu|imi yje"],
  ["ys", "ys io iui į iu yje"],
  ["ias", "ias io iui ią iu yje"],
  ["as", "as o ui|am ą u e|ame"],
  ["ius", "ius iaus iui ių iumi iuje"],
  ["us", "us aus ui ų umi uje"],
  ["ai", "ai ų ams us ais uose"],
  ["os", "os ų oms as omis ose"],
  ["ės", "ės ių ėms es ėmis ėse"],
  ["a", "a os ai ą a oje"],
  ["ė", "ė ės ei ę e ėje"],
];
const addedInLithuanian = ["as o ui ą u e", "is io iui į iu yje"];

/** The nominative, genitive, dative, accusative and locative. */
const latvian: EndingTable = [
  ["ais", "ais ā ajam o ajā"],
  ["lis", "lis ļa lim li lī"],
  ["nis", "nis ņa nim ni nī"],
  ["tis", "tis ša|ta|tu tim|tīm ti|tis tī|tīs"],
  ["sis", "sis ša sim si sī"],
  ["dis", "dis ža dim di dī"],
  ["zis", "zis ža zim zi zī"],
  ["cis", "cis ča cim ci cī"],
  ["bis", "bis bja bim bi bī"],
  ["pis", "pis pja pim pi pī"],
  ["mis", "mis mja mim mi mī"],
  ["vis", "vis vja vim vi vī"],
  ["is", "is a im i ī"],
  ["us", "us us um u ū"],
  ["ās", "ās o ajām ās ajās"],
  ["as", "as u ām as ās"],
  ["es", "es u ēm es ēs"],
  ["s", "s a am u ā"],
  ["š", "š a am u ā"],
  ["ie", "ie o ajiem os ajos"],
  ["i", "i u iem us os"],
  ["ā", "ā ās ajai o ajā"],
  ["a", "a as ai|am u ā"],
  ["e", "e es ei i ē"],
];
const addedInLatvian = ["s a am u ā", "is a im i ī"];

const consonant = /[bcčdfghjklmnprsštvwxzž]$/u;
const shortest = 3;

function createDecline(table: EndingTable, added: readonly string[]): Decline {
  return (word) => {
    if (word.length < shortest) return undefined;
    const own = endBy(table, word);
    if (!consonant.test(word)) return own;
    // "Borisas", whose name ends as a Lithuanian one does.
    const foreign = end([word], ...added);
    return own === undefined ? foreign : join(own, foreign);
  };
}

export const balticCases: readonly FormRule[] = [
  createCases(/^lt(?![a-z])/i, latinName, createDecline(lithuanian, addedInLithuanian)),
  createCases(/^lv(?![a-z])/i, latinName, createDecline(latvian, addedInLatvian)),
];
