import { parseSourceDocument } from "../dataset/parse-pack.ts";
import {
  type EntityId,
  type Fact,
  type FactId,
  type PartialDate,
  type SourceDocument,
  asEntityId,
  factKinds,
} from "../dataset/pack.ts";
import { isPartialDate } from "../dataset/partial-date.ts";
import { atLine, parseYaml } from "./parse-yaml.ts";
import { SourceError } from "./source-error.ts";

/*
 * Notes on one document:
 *
 *   ---
 *   id: rferl-31546225            front matter: the document's metadata, YAML
 *   ...
 *   ---
 *   Words for the editor.         prose is left alone
 *
 *   - event 2021-11-04: [Putin](vladimir-putin) signed ...      one bullet, one fact:
 *     and it may go on here.      kind, the date it is about if any, a colon, the statement
 *
 * The links say which entities the fact is about; the first is the one that it is mainly about.
 */

/** A fact with the line (1-based) of the file where it stands. */
export interface NotedFact {
  readonly fact: Fact;
  readonly file: string;
  readonly line: number;
}

export interface Notes {
  readonly document: SourceDocument;
  readonly file: string;
  readonly facts: readonly NotedFact[];
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const bullet = /^- ([a-z]+)(?: (\S+?))?: (.*)$/;
const link = /\[([^\]]+)\]\(([^)]*)\)/g;

interface Bullet {
  readonly text: string;
  readonly line: number;
}

function findBullets(body: string, firstLine: number): Bullet[] {
  const bullets: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [index, line] of body.split(/\r?\n/).entries()) {
    if (line.startsWith("- ")) {
      open = { text: line, line: firstLine + index };
      bullets.push(open);
    } else if (open !== undefined && /^\s+\S/.test(line)) open.text += ` ${line.trim()}`;
    else open = undefined;
  }
  return bullets;
}

function parseDate(text: string, fail: (fault: string) => never): PartialDate {
  return isPartialDate(text) ? text : fail(`"${text}" is not a date (2021, 2021-11 or 2021-11-04)`);
}

function parseBullet(
  { text, line }: Bullet,
  number: number,
  file: string,
  document: SourceDocument,
): Fact {
  const fail = (fault: string): never => {
    throw new SourceError(file, line, fault);
  };
  const parts = bullet.exec(text);
  if (parts === null) return fail('a fact is written "- kind [date]: statement"');
  const [, written = "", date, statement = ""] = parts;
  const kind = factKinds.find((each) => each === written);
  if (kind === undefined) return fail(`"${written}" is none of ${factKinds.join(", ")}`);
  const entities = new Set<EntityId>();
  const plain = statement.replace(link, (_whole, words: string, id: string) => {
    entities.add(asEntityId(id));
    return words;
  });
  if (entities.size === 0) return fail("the fact names no entity: link one as [words](id)");
  if (/[[\]]/.test(plain)) return fail("a link is not closed");
  return {
    id: `${document.id}#${number}` as FactId,
    entities: [...entities],
    kind,
    text: plain.trim(),
    document: document.id,
    asOf: document.published,
    ...(date === undefined ? {} : { when: parseDate(date, fail) }),
  };
}

/** Reads the notes on one document. Throws SourceError with file, line and fault. */
export function parseNotes(text: string, file: string): Notes {
  const head = frontMatter.exec(text);
  if (head === null)
    throw new SourceError(file, 1, "must start with front matter between --- lines");
  const meta = parseYaml(head[1] ?? "", file, 2);
  const document = atLine(file, 2, () => parseSourceDocument(meta, ""));
  const body = text.slice(head[0].length);
  const firstLine = head[0].split("\n").length;
  const facts = findBullets(body, firstLine).map((each, index) => ({
    fact: parseBullet(each, index + 1, file, document),
    file,
    line: each.line,
  }));
  return { document, file, facts };
}
