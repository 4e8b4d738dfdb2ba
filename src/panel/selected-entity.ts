import { useEffect, useState } from "preact/hooks";
import type { EntityId } from "../core/dataset/pack.ts";
import type { Company } from "../core/relate/find-company.ts";
import { articleViewOf } from "../messaging/article-view.ts";
import type { ArticleView, PageReport } from "../messaging/protocol.ts";
import { askBackground } from "../platform/ask-background.ts";
import type { EntityState } from "../view/entity-state.ts";
import type { SelectedEntity } from "../view/panel-view.tsx";

/** What the background knows of an entity, seen from an article. */
async function describe(id: EntityId, name: string, article: ArticleView): Promise<EntityState> {
  try {
    const view = await askBackground("entity:describe", { id, ...article });
    return view === null ? { kind: "unknown", name } : { kind: "entity", view };
  } catch {
    return { kind: "failed", name };
  }
}

/**
 * The entity that is open, described anew when the article beside the panel is another one.
 * `name` is shown until the answer is there.
 */
export function useSelectedEntity(
  id: EntityId | undefined,
  name: string,
  report: PageReport | undefined,
): SelectedEntity | undefined {
  const published = report?.published;
  // Reports come anew whenever the page has changed; what an entity is seen from seldom does.
  const article = report === undefined ? "{}" : JSON.stringify(articleViewOf(report));
  const [answer, setAnswer] = useState<SelectedEntity>();
  const [company, setCompany] = useState<{ id: EntityId; company: Company }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    const ask = async (): Promise<void> => {
      const state = await describe(id, name, JSON.parse(article) as ArticleView);
      if (current) setAnswer({ id, state });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [id, name, article]);
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    const request = published === undefined ? { id } : { id, published };
    askBackground("entity:company", request).then(
      (found) => current && setCompany({ id, company: found }),
      // Without it only the picture is missing.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [id, published]);
  if (id === undefined) return undefined;
  const shown = answer?.id === id ? answer : { id, state: { kind: "loading" as const, name } };
  return company?.id === id ? { ...shown, company: company.company } : shown;
}
