import { useEffect, useState } from "preact/hooks";
import type { EntityId, PartialDate } from "../core/dataset/pack.ts";
import type { Company } from "../core/relate/find-company.ts";
import { askBackground } from "../platform/ask-background.ts";
import type { EntityState } from "../view/entity-state.ts";
import type { SelectedEntity } from "../view/panel-view.tsx";

/** What the background knows of an entity, seen from an article's date. */
async function describe(
  id: EntityId,
  name: string,
  published: PartialDate | undefined,
  url: string | undefined,
): Promise<EntityState> {
  try {
    const view = await askBackground("entity:describe", {
      id,
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    });
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
  published: PartialDate | undefined,
  url: string | undefined,
): SelectedEntity | undefined {
  const [answer, setAnswer] = useState<SelectedEntity>();
  const [company, setCompany] = useState<{ id: EntityId; company: Company }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    const ask = async (): Promise<void> => {
      const state = await describe(id, name, published, url);
      if (current) setAnswer({ id, state });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [id, name, published, url]);
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
