/** Built-ins that a page's script puts something of its own in place of, by their owner. */
const builtIns: Readonly<Record<string, readonly string[]>> = {
  "Array.prototype": [
    "map",
    "filter",
    "push",
    "flatMap",
    "includes",
    "find",
    "some",
    "slice",
    "at",
  ],
  "String.prototype": ["slice", "replace", "split", "trim", "indexOf", "startsWith", "normalize"],
  "Map.prototype": ["get", "set", "has"],
  "Set.prototype": ["has", "add"],
  "RegExp.prototype": ["exec", "test"],
  "Promise.prototype": ["then", "catch"],
  Object: ["keys", "entries", "fromEntries", "assign", "defineProperty"],
  JSON: ["parse", "stringify"],
  "Node.prototype": ["contains", "appendChild", "compareDocumentPosition"],
  "Element.prototype": [
    "getAttribute",
    "setAttribute",
    "attachShadow",
    "append",
    "checkVisibility",
  ],
  "Document.prototype": ["createElement", "createTreeWalker", "querySelectorAll", "evaluate"],
  "EventTarget.prototype": ["addEventListener"],
  "HighlightRegistry.prototype": ["set", "get", "delete"],
  window: ["setTimeout", "requestAnimationFrame", "MutationObserver", "Highlight", "StaticRange"],
};

/** How long the page waits for names while its built-ins are broken, in ms. */
const patience = 5000;

/**
 * Markup for a page's head: once the page is parsed, each of these built-ins throws. When names are
 * underlined, or none in a long while, the page keeps their texts in `seenMarks` and mends itself:
 * what drives the browser needs the built-ins too. `patched` is how many were replaced.
 */
export const patchBuiltIns = `<script>
  window.patched = 0;
  document.addEventListener("DOMContentLoaded", () => {
    const { defineProperty, getOwnPropertyDescriptor } = Object;
    const get = HighlightRegistry.prototype.get.bind(CSS.highlights);
    const owners = ${JSON.stringify(Object.entries(builtIns))};
    const broken = [];
    for (const [path, names] of owners) {
      let owner = window;
      for (const part of path === "window" ? [] : path.split(".")) owner = owner[part];
      for (const name of names) {
        const before = getOwnPropertyDescriptor(owner, name);
        if (before !== undefined) broken[broken.length] = { owner, name, before };
      }
    }
    for (let index = 0; index < broken.length; index++) {
      const { owner, name } = broken[index];
      const value = () => { throw new Error("patched"); };
      defineProperty(owner, name, { configurable: true, writable: true, value });
      patched++;
    }
    const began = performance.now();
    const timer = setInterval(() => {
      const names = get("backgrounder");
      if (names === undefined && performance.now() - began < ${patience}) return;
      clearInterval(timer);
      const texts = [];
      for (const range of names ?? []) {
        texts[texts.length] =
          range.startContainer.data.substring(range.startOffset, range.endOffset);
      }
      for (let index = 0; index < broken.length; index++) {
        const { owner, name, before } = broken[index];
        defineProperty(owner, name, before);
      }
      window.seenMarks = texts;
    }, 50);
  });
</script>`;
