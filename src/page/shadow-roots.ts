import { bodyOf, queryAll, shadowRootOf, tagOf } from "./dom.ts";
import type { Steps } from "./slices.ts";

/** Elements that are looked at; a page with more is no story, or has it elsewhere. */
const mostElements = 50_000;
const mostRoots = 500;
/** Elements between two places to rest. */
const stride = 500;

/** Besides elements of a page's own making, few kinds may have a root, and stories stand in none of them. */
function mayBeHost(element: Element): boolean {
  const tag = tagOf(element);
  return tag.includes("-") || tag === "div" || tag === "article" || tag === "main";
}

/** Finds a page's open shadow roots, those inside others too, outer ones first. */
export function* findShadowRoots(document: Document): Steps<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const body = bodyOf(document);
  const waiting: (Element | ShadowRoot)[] = [body];
  let seen = 0;
  for (let scope = waiting.shift(); scope !== undefined; scope = waiting.shift()) {
    for (const element of queryAll(scope, "*")) {
      if (++seen > mostElements) return found;
      if (seen % stride === 0) yield;
      const root = mayBeHost(element) ? shadowRootOf(element) : null;
      if (root === null) continue;
      waiting.push(root);
      if (found.push(root) === mostRoots) return found;
    }
  }
  return found;
}
