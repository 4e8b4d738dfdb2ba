import type { EntityView } from "../core/relate/entity-view.ts";

/** An entity that was asked for. `name` is what is known of it before, or instead of, the answer. */
export type EntityState =
  | { readonly kind: "loading"; readonly name: string }
  | { readonly kind: "entity"; readonly view: EntityView }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string };
