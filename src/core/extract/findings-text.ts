import { FieldError, Fields } from "../dataset/fields.ts";
import { parseSourceDocument } from "../dataset/parse-pack.ts";
import { entityTypes, factKinds } from "../dataset/pack.ts";
import { parseCounted, parseJson, parseText } from "./parse-rows.ts";
import type { Findings, FoundEntity, FoundFact } from "./findings.ts";

/*
 * Findings as one line of JSON, for files and for programs that pass lines on. The member `hash` of the
 * whole is not needed: what reads it again checks every member.
 */

/** Most members of one list: above what any article has. */
const mostMembers = 20_000;

export function formatFindings({ document, entities, facts }: Findings): string {
  return JSON.stringify({ document, entities, facts });
}

function parseEntity(value: unknown, path: string): FoundEntity {
  const fields = new Fields(value, path);
  return {
    name: fields.filled("name"),
    type: fields.oneOf("type", entityTypes),
    forms: fields.list("forms", mostMembers, parseCounted),
    mentions: fields.count("mentions"),
    roles: fields.list("roles", mostMembers, parseText),
  };
}

function parseFact(value: unknown, path: string, entities: number): FoundFact {
  const fields = new Fields(value, path);
  const about = fields.list("entities", mostMembers, (item, at) => {
    if (typeof item === "number" && Number.isSafeInteger(item) && item >= 0 && item < entities)
      return item;
    throw new FieldError(`${at} must be the number of an entity`);
  });
  const confidence = fields.raw("confidence");
  if (typeof confidence !== "number" || !(confidence >= 0 && confidence <= 1))
    return fields.fail("confidence", "must be 0 to 1");
  return {
    kind: fields.oneOf("kind", factKinds),
    entities: about,
    start: fields.count("start"),
    end: fields.count("end"),
    text: fields.filled("text"),
    ...(fields.has("words") ? { words: fields.filled("words") } : {}),
    ...(fields.has("when") ? { when: fields.date("when") } : {}),
    confidence,
  };
}

/** Reads one line of findings; FieldError names the member that is wrong. */
export function parseFindings(line: string): Findings {
  const fields = new Fields(parseJson(line));
  const entities = fields.list("entities", mostMembers, parseEntity);
  return {
    document: parseSourceDocument(fields.raw("document"), "document"),
    entities,
    facts: fields.list("facts", mostMembers, (item, path) =>
      parseFact(item, path, entities.length),
    ),
  };
}
