import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Annotator, createAnnotator } from "../core/annotate/annotator.ts";
import { chooseMarks } from "../core/annotate/choose-marks.ts";
import type { Licence, Mention, NameForm, Sense } from "../core/annotate/mention.ts";
import type { Entity, EntityId, Pack } from "../core/dataset/pack.ts";
import { dayOf, isPartialDate } from "../core/dataset/partial-date.ts";
import { compileIndex } from "../core/match/name-index.ts";
import { type RelatedArticle, findRelated } from "../core/relate/find-related.ts";
import { readPack } from "./packs.ts";
import { type InputArticle, readArticle } from "./read-article.ts";
import { InputError } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

interface Options {
  readonly json: boolean;
  readonly marks: boolean;
  readonly text: boolean;
  readonly explain: boolean;
  readonly related: boolean;
  readonly language: string | undefined;
  readonly published: string | undefined;
}

type Entities = ReadonlyMap<EntityId, Entity>;

function toRecord(
  mention: Mention,
  text: string,
  entities: Entities,
  isExplained: boolean,
): object {
  const { start, end, entity, ...evidence } = mention;
  const { id, type, name: display } = entities.get(entity) ?? { id: entity, type: "", name: "" };
  const record = { start, end, text: text.slice(start, end), entity: { id, name: display, type } };
  return isExplained ? { ...record, evidence } : record;
}

const forms = {
  stored: "as it is stored",
  "case-form": "in another case",
  "other-script": "in another script, by its sounds",
} as const satisfies Record<NameForm, string>;

const licences = {
  "full-name": "which needs no licence",
  "full-name-on-page": "which its full name on the page licenses",
  neighbours: "which its company on the page licenses",
} as const satisfies Record<Licence, string>;

const senses = {
  place: "the place itself",
  government: "its government",
} as const satisfies Record<Sense, string>;

/** Why a mention counts, in a sentence: its name, how it is written, its licence, sense and rivals. */
function explain({ name, form, licence, sense, score, rivals }: Mention): string {
  const parts = [
    `the ${name.kind} name "${name.text}" (${name.language}) ${forms[form]}`,
    licences[licence],
    ...(sense === undefined ? [] : [`meaning ${senses[sense]}`]),
  ];
  const others = rivals.map((rival) => `${rival.entity} (${rival.score})`);
  const against = others.length === 0 ? "" : `; score ${score}, not ${others.join(", ")}`;
  return `${parts.join(", ")}${against}`;
}

function toLine(mention: Mention, text: string, entities: Entities, isExplained: boolean): string {
  const { start, end, entity } = mention;
  const line = `  ${start}-${end}\t${text.slice(start, end)}\t${entity}\t${entities.get(entity)?.type ?? ""}`;
  return isExplained ? `${line}\n      ${explain(mention)}` : line;
}

/** The pack with what is made of it once for all files. */
interface Dataset {
  readonly pack: Pack;
  readonly annotator: Annotator;
  readonly entities: Entities;
}

function toRelatedLine({ published, publisher, title, shared }: RelatedArticle): string {
  return `  ${published} ${publisher}: ${title} [${shared.map(({ name }) => name).join(", ")}]`;
}

function print(
  file: string,
  article: InputArticle,
  { pack, annotator, entities }: Dataset,
  options: Options,
): void {
  const { text, isArticle } = article;
  if (options.text) {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    return;
  }
  const { mentions: all } = annotator.annotate(article);
  const mentions = options.marks ? chooseMarks(all, () => true) : all;
  const related = options.related
    ? findRelated(pack, { ...article, mentions: all }, dayOf(new Date()))
    : undefined;
  if (options.json) {
    const records = mentions.map((each) => toRecord(each, text, entities, options.explain));
    console.log(
      JSON.stringify({
        file,
        ...(isArticle ? {} : { article: false }),
        mentions: records,
        ...(related === undefined ? {} : { related }),
      }),
    );
    return;
  }
  const found = new Set(mentions.map(({ entity }) => entity)).size;
  const note = isArticle ? "" : " (no article was found in it: all its text was read)";
  console.log(`${file}: ${mentions.length} mentions of ${found} entities${note}`);
  for (const each of mentions) console.log(toLine(each, text, entities, options.explain));
  if (related === undefined) return;
  console.log(`related: ${related.earlier.length} earlier, ${related.later.length} later`);
  for (const each of [...related.earlier, ...related.later]) console.log(toRelatedLine(each));
}

function readOptions(args: readonly string[]): { files: string[]; pack: string; options: Options } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      marks: { type: "boolean", default: false },
      text: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      related: { type: "boolean", default: false },
      pack: { type: "string", default: "dist/dataset/pack.json" },
      language: { type: "string" },
      published: { type: "string" },
    },
  });
  if (positionals.length === 0) throw new UsageError("which FILE?");
  const { pack, language, published, ...flags } = values;
  if (published !== undefined && !isPartialDate(published)) {
    throw new UsageError(`--published is not a date: ${published}`);
  }
  return { files: positionals, pack, options: { ...flags, language, published } };
}

/**
 * Prints the mentions in articles: `annotate [--json] [--marks] [--text] [--explain] [--related] FILE...`.
 * A file that cannot be read is reported and the others go on; 1 when there was one.
 */
export function annotate(args: readonly string[]): number {
  const { files, pack: packFile, options } = readOptions(args);
  if (!existsSync(packFile)) {
    throw new InputError(`${packFile}: there is no such pack; "npm run cli -- build" makes one`);
  }
  const pack = readPack(packFile);
  const annotator = createAnnotator(compileIndex(pack), pack);
  const entities: Entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  let code = 0;
  for (const file of files) {
    try {
      const { language, published } = options;
      const article = {
        ...readArticle(file),
        ...(language === undefined ? {} : { language }),
        ...(published !== undefined && isPartialDate(published) ? { published } : {}),
      };
      print(file, article, { pack, annotator, entities }, options);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      code = 1;
    }
  }
  return code;
}
