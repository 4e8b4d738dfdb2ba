import { keyOfName } from "./gather.ts";
import { portfolios } from "./titles.ts";

/*
 * Names that a body of every country has. Documents of several countries would put them together: the
 * Foreign Ministry of one would say what that of another said.
 */

const bodies: ReadonlySet<string> = new Set(
  `
  supreme court|constitutional court|high court|federal court|appeals court|court of appeal|court of appeals
  national assembly|parliament|senate|congress|house of representatives|chamber of deputies|lower house|upper house
  cabinet|council of ministers|council of state|state council|central bank|national bank|treasury
  national police|federal police|police|armed forces|national guard|army|navy|air force|coast guard|national army
  electoral commission|election commission|central election commission|national security council|security council
  communist party|democratic party|socialist party|liberal party|conservative party|labour party|labor party
  green party|greens|social democrats|democrats|republicans|liberals|conservatives|workers' party|national party
  ministry|government|presidency|state house|public prosecutor's office|prosecutor's office|attorney general's office
  `
    .split(/[|\n]/)
    .map((name) => keyOfName(name.trim()))
    .filter((name) => name !== ""),
);

/** Whether every country has a body of this name. The key is that of gather.ts. */
export function isCommonBody(key: string): boolean {
  if (bodies.has(key)) return true;
  const words = key.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length === 2 && (last === "ministry" || last === "department")) {
    // The State Department is one country's.
    return words[0] !== "state" && portfolios.has(words[0] ?? "");
  }
  // "Ministry of Foreign Affairs", but not "of Belarus".
  const isMinistry = words[0] === "ministry" || words[0] === "department";
  return isMinistry && words[1] === "of" && !words.includes("of", 2);
}
