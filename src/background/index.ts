import type { Entity } from "../core/dataset/pack.ts";
import { dayOf } from "../core/dataset/partial-date.ts";
import { findUnknownNames } from "../core/annotate/unknown-names.ts";
import { findCompany } from "../core/relate/find-company.ts";
import { describeEntity } from "../core/relate/describe-entity.ts";
import { findRelated } from "../core/relate/find-related.ts";
import type {
  AnnotateReply,
  ArticleStudy,
  BackgroundMessage,
  BackgroundRequests,
  EntitySummary,
  PackInfo,
} from "../messaging/protocol.ts";
import { showCount } from "../platform/badge.ts";
import { watchCommands } from "../platform/commands.ts";
import { watchInstallation } from "../platform/own-pages.ts";
import { loadPackFiles } from "../platform/pack-file.ts";
import { openPanel, selectInPanel } from "../platform/panel.ts";
import { type BackgroundSender, answerBackground } from "../platform/answer-background.ts";
import { askTab } from "../platform/tab-requests.ts";
import { loadHighlighting, saveSite } from "../platform/settings.ts";
import { siteOf } from "../platform/site.ts";
import { cardStyles } from "../view/card-styles.ts";
import { drawBlankCards } from "../view/draw-card.tsx";
import { drawCard } from "./draw-card.ts";
import { type Dataset, createDataset } from "./dataset.ts";
import { loadCatalogue, loadPageChoices } from "./reader.ts";

/** Loaded with the first question; storage-free, so a killed worker loses nothing. */
let loading: Promise<Dataset> | undefined;

async function load(): Promise<Dataset> {
  loading ??= loadPackFiles().then(createDataset);
  try {
    return await loading;
  } catch (error) {
    // The next question tries again.
    loading = undefined;
    throw error;
  }
}

function summarize({ id, type, name, description }: Entity): EntitySummary {
  return { id, type, name, description };
}

type Asked<K extends keyof BackgroundRequests> = BackgroundRequests[K]["request"];

async function annotate(
  article: Asked<"article:annotate">,
  inPrivate: boolean,
): Promise<AnnotateReply> {
  const [{ annotator, entities }, choices, { card }] = await Promise.all([
    load(),
    loadPageChoices(article.url, inPrivate),
    loadCatalogue(),
  ]);
  const annotation = annotator.annotate(article);
  return {
    mentions: annotation.mentions.map(({ start, end, entity, form, licence, name, rivals }) => ({
      start,
      end,
      entity,
      evidence: { form, licence, name: name.text, rivals: rivals.map((rival) => rival.entity) },
    })),
    entities: annotation.entities.flatMap(({ id }) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : summarize(entity);
    }),
    cards: { styles: cardStyles, ...drawBlankCards(dayOf(new Date()), card) },
    choices,
  };
}

async function study(article: Asked<"article:study">): Promise<ArticleStudy> {
  const { annotator, pack } = await load();
  const { mentions } = annotator.annotate(article);
  return {
    unknown: findUnknownNames(article.text, mentions, article.language),
    related: findRelated(pack, { ...article, mentions }, dayOf(new Date())),
  };
}

async function packInfo(): Promise<PackInfo> {
  const { title, revision, knownUpTo, counts } = (await load()).pack;
  const { documents, entities, facts } = counts;
  return { title, revision, knownUpTo, documents, entities, facts };
}

async function showInPanel(
  { entity }: Asked<"panel:open">,
  tab: number | undefined,
): Promise<{ opened: boolean }> {
  // First of all: only a call in the reader's own click may open a panel.
  const opened = tab === undefined ? Promise.resolve(false) : openPanel(tab);
  await selectInPanel(entity);
  return { opened: await opened };
}

async function toggleSite(tab: number): Promise<void> {
  const { host } = await askTab(tab, "page:host", {});
  const { site } = await loadHighlighting(host);
  await saveSite(siteOf(host), !site);
}

async function answer(
  message: BackgroundMessage,
  { tab, inPrivate }: BackgroundSender,
): Promise<unknown> {
  switch (message.type) {
    case "article:annotate":
      return annotate(message, inPrivate);
    case "page:choices":
      return loadPageChoices(message.url, inPrivate);
    case "entity:describe": {
      const viewpoint = { ...message, today: dayOf(new Date()) };
      return describeEntity((await load()).pack, message.id, viewpoint) ?? null;
    }
    case "card:draw":
      return drawCard(await load(), message, inPrivate);
    case "entity:company":
      return findCompany((await load()).pack, message.id, message.published);
    case "article:study":
      return study(message);
    case "entity:search":
      return (await load()).search(message.query).map(summarize);
    case "pack:info":
      return packInfo();
    case "panel:open":
      return showInPanel(message, tab);
    case "page:changed":
      if (tab !== undefined) await showCount(tab, message.report.entities.length);
      return null;
  }
}

// At the top level: a worker that is woken by an event must be listening before anything is awaited.
answerBackground(answer);
watchInstallation();
watchCommands({
  "toggle-site": toggleSite,
  "next-name": (tab) => askTab(tab, "mention:walk", { step: 1 }),
  "previous-name": (tab) => askTab(tab, "mention:walk", { step: -1 }),
  "open-panel": openPanel,
});
