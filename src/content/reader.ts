import { chooseMarks } from "../core/annotate/choose-marks.ts";
import type { PageChoices } from "../core/annotate/reader-choices.ts";
import type { EntityId } from "../core/dataset/pack.ts";
import {
  type AnnotateReply,
  type PageEntity,
  type PageReport,
  type PageStatus,
  type PlacedMention,
  type SentArticle,
  longestArticle,
} from "../messaging/protocol.ts";
import type { Article } from "../page/find-article.ts";
import { type Marks, createMarks } from "../page/marks.ts";
import { runInSlices } from "../page/slices.ts";
import { type TextMap, type TextRoot, readTextSteps } from "../page/text-map.ts";
import { askBackground } from "../platform/ask-background.ts";

/** What was found in the article. */
interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  readonly reply: AnnotateReply;
}

export interface Reader {
  readonly marks: Marks<PlacedMention>;
  readonly reading: Reading | undefined;
  /** The page carries no article, or none any more. */
  leave(): void;
  /** Has an article annotated. An answer that comes after a newer reading began is dropped. */
  read(article: Article): Promise<void>;
  /** Underlines the names of what was read, or nothing. */
  showMarks(shown: boolean): void;
  /** What the reader has chosen for this page; it came with the names. */
  readonly choices: PageChoices | undefined;
  choose(choices: PageChoices): void;
  report(): PageReport;
  destroy(): void;
}

/** The mentions without those that the reader has said mean somebody else. */
export function meantIn({ reply }: Pick<Reading, "reply">): readonly PlacedMention[] {
  const { rejected } = reply.choices;
  if (rejected.length === 0) return reply.mentions;
  return reply.mentions.filter(({ entity }) => !rejected.includes(entity));
}

function countEntities(reading: Reading): PageEntity[] {
  const { map, reply } = reading;
  const positions = new Map<EntityId, number[]>();
  for (const { entity, start } of meantIn(reading)) {
    const list = positions.get(entity);
    const at = start / map.text.length;
    if (list === undefined) positions.set(entity, [at]);
    else list.push(at);
  }
  return reply.entities.flatMap((summary) => {
    const found = positions.get(summary.id);
    if (found === undefined) return [];
    return Object.assign({ count: found.length, positions: found }, summary);
  });
}

function quietIn({ entities, choices }: AnnotateReply): Set<EntityId> {
  const ofKind = entities.filter(({ type }) => choices.quietKinds.includes(type));
  return new Set([...choices.known, ...ofKind.map(({ id }) => id)]);
}

/** An article as the background gets it. */
export function toSend({ title, published, language }: Article, text: string): SentArticle {
  return {
    text,
    title,
    url: location.href,
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Reads an article, has it annotated, and underlines its names. */
export function createReader(
  changed: () => void,
  observe: (roots: readonly TextRoot[]) => void,
): Reader {
  const marks = createMarks<PlacedMention>();
  let status: PageStatus = "reading";
  let reading: Reading | undefined;
  let shown = false;
  let turn = 0;
  const stop = new AbortController();

  const place = (): void => {
    if (!shown || reading === undefined) {
      if (marks.all.length > 0) marks.set([]);
      marks.reach([]);
      return;
    }
    const { map, reply } = reading;
    marks.reach(map.roots);
    const { budget, markStyle } = reply.choices;
    const chosen = chooseMarks(
      meantIn(reading),
      ({ start, end }) => map.isMarkable(start, end),
      quietIn(reply),
      budget === "all",
    );
    marks.set(
      chosen.flatMap((value) => {
        const span = map.locate(value.start, value.end);
        return span === undefined ? [] : { value, span };
      }),
      markStyle === "dotted" ? "" : markStyle,
    );
  };
  const finish = (next: PageStatus, found: Reading | undefined): void => {
    status = next;
    reading = found;
    place();
    changed();
  };
  /** The answer to the same text is the same: a page that has only moved its nodes is not asked for again. */
  const askFor = async (article: Article, text: string): Promise<AnnotateReply> => {
    if (reading?.map.text === text && reading.article.title === article.title) {
      return reading.reply;
    }
    return askBackground("article:annotate", toSend(article, text));
  };

  return {
    marks,
    get reading() {
      return reading;
    },
    leave() {
      turn += 1;
      finish("not-article", undefined);
    },
    async read(article) {
      turn += 1;
      const mine = turn;
      try {
        const read = await runInSlices(readTextSteps(article.root), stop.signal);
        if (read === undefined || mine !== turn) return;
        const map = read.value;
        observe(map.roots);
        if (map.text.length > longestArticle) {
          finish("not-article", undefined);
          return;
        }
        const reply = await askFor(article, map.text);
        if (mine === turn) finish("article", { article, map, reply });
      } catch {
        if (mine === turn) finish("failed", undefined);
      }
    },
    get choices() {
      return reading?.reply.choices;
    },
    choose(choices) {
      if (reading === undefined) return;
      reading = { ...reading, reply: { ...reading.reply, choices } };
      place();
      changed();
    },
    showMarks(value) {
      if (shown === value) return;
      shown = value;
      place();
    },
    report: () => ({
      status,
      highlighting: shown,
      host: location.hostname,
      url: location.href,
      title: reading?.article.title ?? "",
      ...(reading?.article.published === undefined ? {} : { published: reading.article.published }),
      entities: reading === undefined ? [] : countEntities(reading),
    }),
    destroy() {
      turn += 1;
      stop.abort();
      marks.destroy();
    },
  };
}
