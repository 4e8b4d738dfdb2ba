import { Fields } from "../dataset/fields.ts";
import { type Entity, type Name, entityTypes, nameKinds } from "../dataset/pack.ts";
import { atLine, parseYamlList } from "./parse-yaml.ts";
import { SourceError } from "./source-error.ts";

/** An entity with the place where it is kept. */
export interface KeptEntity {
  readonly entity: Entity;
  readonly file: string;
  readonly line: number;
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names as they are kept: by kind, then by language, in the order of the file. */
function parseNames(fields: Fields): Name[] {
  const names: Name[] = [];
  const byKind = new Fields(fields.raw("names"), "names");
  const kinds = Object.keys(fields.raw("names") ?? {});
  const stranger = kinds.find((kind) => !nameKinds.some((each) => each === kind));
  if (stranger !== undefined) byKind.fail(stranger, `is none of ${nameKinds.join(", ")}`);
  for (const kind of nameKinds) {
    if (!byKind.has(kind)) continue;
    const raw = byKind.raw(kind);
    const byLanguage = new Fields(raw, `names.${kind}`);
    for (const language of Object.keys(raw ?? {})) {
      const texts = byLanguage.list(language, 1000, (text, path) => ({ text, path }));
      for (const { text, path } of texts) {
        if (typeof text !== "string" || text.trim() === "") byLanguage.fail(path, "must be a text");
        else names.push({ text, language, kind });
      }
    }
  }
  return names;
}

function parseEntity(value: unknown): Entity {
  const fields = new Fields(value);
  const id = fields.id("id");
  if (!idForm.test(id)) fields.fail("id", `must be small letters, digits and hyphens: ${id}`);
  const names = parseNames(fields);
  // The display form is the pack's choice: the first full name.
  const display = names.find(({ kind }) => kind === "full");
  if (display === undefined) return fields.fail("names", "has no full name");
  return {
    id,
    type: fields.oneOf("type", entityTypes),
    name: display.text,
    description: fields.filled("description", 200),
    ...(fields.has("language") ? { language: fields.filled("language", 100) } : {}),
    names,
  };
}

/**
 * Reads an authority file: the hand-kept ids, types, names and one-line descriptions.
 * Throws SourceError with file, line and fault.
 */
export function parseAuthority(text: string, file: string): KeptEntity[] {
  const kept = parseYamlList(text, file).map(({ value, line }) => ({
    entity: atLine(file, line, () => parseEntity(value)),
    file,
    line,
  }));
  const ids = new Set<string>();
  for (const { entity, line } of kept) {
    if (ids.has(entity.id)) throw new SourceError(file, line, `id is taken already: ${entity.id}`);
    ids.add(entity.id);
  }
  return kept;
}
