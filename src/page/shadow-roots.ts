import { bodyOf, customElementsBelow, shadowRootOf } from "./dom.ts";
import type { Steps } from "./slices.ts";

/** Elements that are looked at; a page with more is no story, or has it elsewhere. */
const mostElements = 5000;
const mostRoots = 500;
/** Elements between two places to rest. */
const stride = 200;

/** Finds the open shadow roots of a page's own elements, those inside others too, outer ones first. */
export function* findShadowRoots(document: Document): Steps<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const waiting: (Element | ShadowRoot)[] = [bodyOf(document)];
  let seen = 0;
  for (let scope = waiting.shift(); scope !== undefined; scope = waiting.shift()) {
    for (const element of customElementsBelow(scope)) {
      if (++seen > mostElements) return found;
      if (seen % stride === 0) yield;
      const root = shadowRootOf(element);
      if (root === null) continue;
      waiting.push(root);
      if (found.push(root) === mostRoots) return found;
    }
  }
  return found;
}
