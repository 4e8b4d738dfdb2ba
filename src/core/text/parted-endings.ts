/** Case endings that a sign parts from a foreign name or an acronym, by language: Farage'a, TVN-u, NATO-a. */
const endings: readonly (readonly [languages: RegExp, ending: RegExp])[] = [
  [
    /^pl(?![a-z])/i,
    /^['’-](?:a|u|y|i|m|s|owi|em|iem|ie|ego|emu|im|go|mu|ów|om|ami|ach)(?![\p{L}\p{N}])/u,
  ],
  [
    /^(?:sl|hr|bs|cnr|sh|sr)(?![a-z])/i,
    /^-(?:a|u|e|i|ja|ju|jem|om|em|ov|ev|а|у|е|и|ом|ем)(?![\p{L}\p{N}])/u,
  ],
  [
    /^fi(?![a-z])/i,
    /^:(?:n|a|ta|na|ksi|h[aeiou]n|een|ssa|sta|lla|lta|lle|ssä|stä|llä|ltä|tä|nä|ä)(?![\p{L}\p{N}])/u,
  ],
  [/^ro(?![a-z])/i, /^-(?:ul|ului|urile|urilor)(?![\p{L}\p{N}])/u],
  [/^(?:tr|az)(?![a-z])/i, /^['’]\p{Ll}{1,6}(?![\p{L}\p{N}])/u],
];
const longest = 8;

/** The end of a word with the ending that a sign parts from it in a language (BCP 47). */
export function endOfParted(text: string, end: number, language: string | undefined): number {
  const sign = text.charCodeAt(end);
  if (sign !== 0x27 && sign !== 0x2d && sign !== 0x2019 && sign !== 0x3a) return end;
  const ending = endings.find(([languages]) => languages.test(language ?? ""))?.[1];
  return end + (ending?.exec(text.slice(end, end + longest))?.[0].length ?? 0);
}
